import type { DryRunResult } from '../model/dry-run.js'
import type { Problem } from '../model/problem.js'
import { problem } from '../model/problem.js'
import { formatKey } from '../model/resource.js'
import { dryRunOf } from '../forecast/dry-run.js'
import { simulateSync } from '../forecast/simulate.js'
import type { Simulation, SyncInput } from '../forecast/simulation.js'
import type { DryRun } from '../pull/dry-run.js'
import type { MatchedPair } from '../pull/pair.js'

/** What the API server itself says a sync would come to, null where it was not asked; and why it could not say. */
export type Confirmed = { readonly outcome: Simulation | null; readonly problems: readonly Problem[] }

const unasked: Confirmed = { outcome: null, problems: [] }

/** Has the sync of one object tried by the API server, where that is wanted, possible and allowed. */
export async function confirmSync(
  application: string,
  { manifest }: MatchedPair,
  input: SyncInput,
  dryRun: DryRun | null,
): Promise<Confirmed> {
  if (dryRun === null) return unasked
  const simulated = simulateSync(input)
  const write = simulated.recreated ? null : dryRunOf(input, manifest)
  if (write === null) return unasked
  const result = await dryRun(write)
  switch (result.state) {
    case 'accepted':
      return { outcome: { predicted: result.object, recreated: false, fails: null }, problems: [] }
    case 'refused':
      return {
        outcome: { predicted: null, recreated: false, fails: result.reason },
        // A refusal that was foreseen is told by the finding that caused it.
        problems: simulated.fails === null ? [failed('DRY_RUN_REFUSED', result)] : [],
      }
    case 'unavailable':
      // What cannot be tried because it fails was foreseen, too.
      return { outcome: null, problems: simulated.fails === null ? [failed('DRY_RUN_FAILED', result)] : [] }
    case 'not-allowed':
      return unasked
  }

  function failed(
    code: 'DRY_RUN_REFUSED' | 'DRY_RUN_FAILED',
    { reason }: Extract<DryRunResult, { reason: string }>,
  ): Problem {
    const name = formatKey(manifest.key)
    return code === 'DRY_RUN_REFUSED'
      ? problem(
          code,
          `${name}: the API server refuses what a sync would write: ${reason}`,
          'Correct the manifest, or the policy or webhook that says no; until then every sync of it fails.',
          { application, resource: manifest.key },
        )
      : problem(
          code,
          `${name}: the sync could not be tried: ${reason}`,
          'The forecast is the simulated one. A webhook has to declare sideEffects None to be dry-run; else try again.',
          { application, resource: manifest.key },
        )
  }
}
