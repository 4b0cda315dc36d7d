import { pausedByHand } from '../evidence/pause.js'
import { isTemporary, temporaryName } from '../evidence/temporary-name.js'
import type { Evidence } from '../model/evidence.js'
import type { Category, Change, Confidence, Direction, Finding } from '../model/finding.js'
import type { Json } from '../model/json.js'
import { valueAt } from '../model/json.js'
import type { ResourceKey } from '../model/resource.js'
import { decideGoneBack } from './gone-back.js'
import { givenRights, widenedRights } from './rights.js'

export type Decision = {
  readonly direction: Direction
  readonly confidence: Confidence
  readonly because: readonly string[]
}

/** What holds of a change made by hand as long as nobody has said which side is right. */
export const presumption =
  'Somebody changed production on purpose; until they say otherwise the cluster is right.'

/**
 * Which side should move, for one category. A person is asked instead about what looks temporary, what somebody stopped
 * and what gives more rights; `key` is the object's.
 */
export function decideDirection(
  category: Category,
  change: Change | null,
  confidence: Confidence,
  key: Pick<ResourceKey, 'group' | 'kind' | 'name'>,
): Decision {
  switch (category) {
    case 'manual-change':
      return change === null
        ? ask(confidence, 'Deleted by hand: whether it should come back is for a person to say.')
        : forManualChange(change, confidence, key)
    case 'conflict':
      return ask(confidence, 'Both sides changed: a person has to merge them.')
    case 'unknown':
      return ask('guess', 'Not enough is known to choose a side.')
    case 'misconfiguration':
      return { direction: 'fix-git', confidence, because: [] }
    case 'missing':
    case 'git-ahead':
      return { direction: 'sync', confidence, because: [] }
    case 'extra':
      return ask(
        confidence,
        'Add it to Git or remove it; a policy with direction update-git has it added by a pull request.',
      )
    case 'controller':
    case 'serialization-noise':
    case 'metadata-noise':
      return { direction: 'ignore', confidence, because: [] }
  }
}

function forManualChange(
  change: Change,
  confidence: Confidence,
  key: Pick<ResourceKey, 'group' | 'kind' | 'name'>,
): Decision {
  const why = temporaryName(change)?.text ?? pausedByHand(change) ?? widenedRights(key, change)
  if (why !== null) return ask(confidence, why)
  // A change made by hand in production was made for a reason; that it still holds is likely, never certain.
  return {
    direction: 'update-git',
    confidence: confidence === 'guess' ? 'guess' : 'likely',
    because: [presumption],
  }
}

/** Of a rollback nobody can tell from here whether Git goes back as well or the app forward again. */
export function decideRolledBack(confidence: Confidence): Decision {
  return ask(
    confidence,
    'Whether Git takes it back as well, or the app goes forward again, is for a person to say.',
  )
}

/**
 * The direction of an object that nobody but people's tools has written, that Git lacks and that a sync deletes: like a
 * change made by hand it was made for a reason, unless its name says that it was not meant to stay, or it gives rights.
 */
export function decideHandMade(
  { name, ...kind }: Pick<ResourceKey, 'group' | 'kind' | 'name'>,
  live: Json,
): Decision {
  const given = givenRights(kind, live)
  if (given !== null) return ask('likely', given)
  if (isTemporary(name))
    return ask('likely', `The name ${name} looks temporary: add it to Git on purpose, or remove it.`)
  return {
    direction: 'update-git',
    confidence: 'likely',
    because: [
      'Somebody made it in production on purpose, and a sync deletes it; until they say otherwise the cluster is right.',
    ],
  }
}

/** Above it a pod has no room left for a peak; below the other, the load fits Git's count easily. */
const tight = 70
const easy = 50

/**
 * The direction again, now that evidence has been read. Evidence makes surer or less sure that the cluster is right, or
 * makes a question of it; it never turns a question for a person into an answer.
 */
export function weigh(
  {
    direction,
    confidence,
    change,
    category,
    manager,
  }: Pick<Finding, 'direction' | 'confidence' | 'change' | 'category' | 'manager'>,
  evidence: readonly Evidence[],
): Decision {
  if (direction !== 'update-git' || category !== 'manual-change')
    return { direction, confidence, because: [] }
  const scaledUp =
    change?.type === 'modified' &&
    typeof change.live === 'number' &&
    typeof change.desired === 'number' &&
    change.live > change.desired
  const projected = cpuInGit(evidence)
  if (scaledUp && projected !== null && projected >= tight) {
    const because = [`Git’s count would be too few for the present load.`]
    return { direction, confidence: 'likely', because }
  }
  const back = decideGoneBack({ manager, confidence }, evidence)
  if (back?.direction === 'follow-up') return back
  const goneBack = back?.because ?? []
  if (scaledUp && projected !== null && projected < easy) {
    const because = [
      `The present load would fit Git’s count: whether the extra pods are still needed is open.`,
      ...goneBack,
    ]
    return { direction, confidence: 'guess', because }
  }
  const isDowngrade = evidence.some(
    ({ kind, data }) => kind === 'image-version' && data['syncIs'] === 'downgrade',
  )
  const risk = isDowngrade ? ['To go back to an older version is the riskiest of all reverts.'] : []
  return { direction, confidence, because: [...risk, ...goneBack] }
}

function cpuInGit(evidence: readonly Evidence[]): number | null {
  const usage = evidence.find(({ kind }) => kind === 'pod-usage')
  const percent = valueAt(usage?.data, 'cpu', 'percentOfRequestsInGit')
  return typeof percent === 'number' ? percent : null
}

function ask(confidence: Confidence, why: string): Decision {
  return { direction: 'follow-up', confidence, because: [why] }
}
