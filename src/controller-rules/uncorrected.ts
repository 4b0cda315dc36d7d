import { upgradeOf } from '../forecast/when.js'
import type { Application } from '../model/application.js'
import type { Change, Forecast } from '../model/finding.js'
import type { Ignored } from './ignored.js'

/**
 * The forecast for what `spec.driftDetection.ignore` covers: helm-controller leaves it until the chart or its values
 * change, and that upgrade writes it like anything else.
 */
export function uncorrected(
  application: Application,
  forecast: (change: Change) => Forecast,
  ignored: (change: Change) => Ignored,
): (change: Change) => Forecast {
  if (application.resource?.kind !== 'HelmRelease') return forecast
  return (change) => {
    const next = forecast(change)
    const waits = next.when === 'next-reconcile' && ignored(change).by !== null
    return waits ? { ...next, when: upgradeOf(application) } : next
  }
}
