import type { Evidence } from '../model/evidence.js'
import { automationOff } from './automation-off.js'
import { autoscalerBounds } from './autoscaler-bounds.js'
import { created } from './created.js'
import { warningEvents } from './events.js'
import { gitFormer } from './git-former.js'
import { gitHistory, gitLine } from './git-history.js'
import { imageVersion } from './image-version.js'
import { onset } from './onset.js'
import { podUsage } from './pod-usage.js'
import type { Readings } from './readings.js'
import { rollout } from './rollout.js'
import { temporaryName } from './temporary-name.js'

/** Each looks at what was read and says one thing, or null. What weighs most comes first. */
const witnesses: readonly ((readings: Readings) => Evidence | null)[] = [
  podUsage,
  ({ finding }) => imageVersion(finding.change),
  ({ finding }) => (finding.change === null ? null : temporaryName(finding.change)),
  automationOff,
  onset,
  autoscalerBounds,
  rollout,
  warningEvents,
  created,
  gitFormer,
  gitHistory,
  gitLine,
]

/** All the evidence that the readings give. */
export function evidenceFrom(readings: Readings): readonly Evidence[] {
  return witnesses.flatMap((witness) => witness(readings) ?? [])
}
