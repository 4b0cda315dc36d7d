import type { Category, Change, Confidence, Direction } from '../model/finding.js'
import { formatPath } from '../model/path.js'

/** Words in a name by which people mark what they mean to take away again. */
const temporary = /(^|[^a-z])(temp|tmp|temporary|emergency|bypass|debug|hack|workaround|hotfix)([^a-z]|$)/i

export type Decision = {
  readonly direction: Direction
  readonly confidence: Confidence
  readonly because: readonly string[]
}

/** Which side should move, for one category; a name that looks temporary asks a person instead. */
export function decideDirection(category: Category, change: Change | null, confidence: Confidence): Decision {
  switch (category) {
    case 'manual-change':
      return change === null
        ? ask(confidence, 'Deleted by hand: whether it should come back is for a person to say.')
        : forManualChange(change, confidence)
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
      return ask(confidence, 'Tracked by the app but not in Git: add it to Git or remove it.')
    case 'controller':
    case 'serialization-noise':
    case 'metadata-noise':
      return { direction: 'ignore', confidence, because: [] }
  }
}

function forManualChange(change: Change, confidence: Confidence): Decision {
  const last = change.path.at(-1)
  const name = last !== undefined && 'field' in last ? last.field : formatPath(change.path)
  if (change.type === 'added' && temporary.test(name.replace(/([a-z])([A-Z])/g, '$1_$2'))) {
    return ask(confidence, `The name ${name} looks temporary: keep it in Git on purpose, or take it away.`)
  }
  // A change made by hand in production was made for a reason; that it still holds is likely, never certain.
  return {
    direction: 'update-git',
    confidence: confidence === 'guess' ? 'guess' : 'likely',
    because: ['Somebody changed production on purpose; until they say otherwise the cluster is right.'],
  }
}

function ask(confidence: Confidence, why: string): Decision {
  return { direction: 'follow-up', confidence, because: [why] }
}
