import type { Category, Finding } from '../../model/finding.js'
import { formatPath } from '../../model/path.js'
import type { Triage } from '../../model/triage.js'
import { holdsPlaceholder } from '../redaction/placeholders.js'
import type { HiddenChange } from './guard-state.js'

const byHand: ReadonlySet<Category> = new Set<Category>(['manual-change', 'conflict', 'unknown'])

/** Changes by hand whose values were hidden: what a merge would do to them cannot be told from a recording. */
export function hiddenChanges({ findings }: Triage): readonly HiddenChange[] {
  return findings.filter(isHidden).map(({ application, resource, change, forecast }) => ({
    application,
    resource,
    path: change === null ? '' : formatPath(change.path),
    type: change?.type ?? 'object',
    effect: forecast.effect,
    when: forecast.when,
  }))
}

/** Whatever its forecast: once Git says something else there, a key that a sync keeps today may go. */
function isHidden({ category, resource, change }: Finding): boolean {
  if (!byHand.has(category)) return false
  if (resource.group === '' && resource.kind === 'Secret') return true
  return change !== null && [change.type === 'removed' ? change.desired : change.live].some(holdsPlaceholder)
}
