import type { Copied } from '../controller-rules/copied.js'
import type { Ignored } from '../controller-rules/ignored.js'
import { uncorrected } from '../controller-rules/uncorrected.js'
import { createForecaster, syncInputOf } from '../forecast/forecaster.js'
import type { Application } from '../model/application.js'
import type { Change, Forecast } from '../model/finding.js'
import type { Problem } from '../model/problem.js'
import type { TypeNode } from '../model/type-node.js'
import type { DryRun } from '../pull/dry-run.js'
import type { MatchedPair } from '../pull/pair.js'
import { confirmSync } from './confirm.js'

/** What the next sync of one object does, and why it could not be tried where that was wanted. */
export type Foreseen = {
  readonly forecast: (change: Change) => Forecast
  /** Whether the API server, when the sync was tried, put live's value in place of the one that was sent. */
  readonly isRewritten: (change: Change) => boolean
  readonly problems: readonly Problem[]
}

/** `copied`: what the controller copies from live before it applies; `dryRun`: null where nothing is tried. */
export async function foresee(
  application: Application,
  pair: MatchedPair,
  type: TypeNode | null,
  copied: readonly Copied[],
  ignored: (change: Change) => Ignored,
  dryRun: DryRun | null,
): Promise<Foreseen> {
  const paths = copied.map(({ path }) => path)
  const input = syncInputOf(application, pair, type, paths)
  const { outcome, problems } = await confirmSync(application.name, pair, input, dryRun)
  const tried = createForecaster(application, pair, type, paths, outcome)
  const simulated = createForecaster(application, pair, type, paths)
  return {
    forecast: uncorrected(application, tried, ignored),
    isRewritten: (change) =>
      outcome !== null && tried(change).effect === 'keeps' && simulated(change).effect !== 'keeps',
    problems,
  }
}
