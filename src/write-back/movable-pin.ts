import { createKindReader } from '../discover/flux/kinds.js'
import type { Application, Source } from '../model/application.js'
import type { Repository } from '../model/ports.js'
import { formatKey } from '../model/resource.js'
import type { PinKept } from '../model/write-back.js'
import type { Pin } from './find-pin.js'
import { findPin } from './find-pin.js'
import { followsAnother, unreached } from './pin-elsewhere.js'
import { signaturesOf } from './signed-only.js'
import { usersOf } from './source-users.js'
import type { Starting } from './starting.js'

/** A pin that may be moved, for one source of its app. */
export type MovablePin = {
  readonly pin: Pin
  readonly source: Source
  /** The commit of the branch at hand. */
  readonly commit: string
  /** What could not be made sure of, and a person has to before it is merged. */
  readonly mind: readonly string[]
}

/** The pin of an app, or why it has to stay where it is. */
export async function movablePin(
  application: Application,
  starting: Starting,
): Promise<MovablePin | PinKept> {
  const { world, judged } = starting
  const { repository, cluster } = world
  const [source, ...others] = application.sources.filter(({ elsewhere }) => elsewhere !== true)
  const commit = await repository.resolve('HEAD')
  if (source === undefined || others.length > 0 || commit === null)
    return { reason: 'several of its sources are in this repository' }
  const { revision } = source
  const unpinned = await whyNoPin(revision, repository)
  if (unpinned !== null) return { reason: unpinned }
  const { kinds } = await cluster.kinds()
  const reader = createKindReader(cluster, kinds)
  const files = repository.at(commit)
  const pin = await findPin(application, source, { repository, files, reader })
  if ('reason' in pin) return pin
  const kept =
    (await followsAnother(pin, revision, judged, repository)) ??
    (await unreached(pin, judged, commit, repository))
  if (kept !== null) return kept
  const bound = pin.isShared
    ? boundToSource(pin, await usersOf(pin.key, judged, files, cluster))
    : boundToProject(await signaturesOf(pin.at.object, reader, judged))
  return 'reason' in bound ? bound : { pin, source, commit, mind: bound.mind }
}

type Bound = PinKept | Pick<MovablePin, 'mind'>

/** What takes its files from the same source moves with it. */
function boundToSource({ key }: Pin, { unproved, unread }: Awaited<ReturnType<typeof usersOf>>): Bound {
  const name = `GitRepository ${key.name}`
  if (unproved.length > 0)
    return {
      reason: `${unproved.map(formatKey).slice(0, 3).join(', ')} would follow ${name} as well, and is not rendered here: nobody knows what the commit brings to it`,
    }
  if (unread.length === 0) return { mind: [] }
  return {
    mind: [
      `Objects of kind ${unread.join(', ')} could not be listed: whether one takes its files from ${name}, and would follow it to this commit, is not known here.`,
    ],
  }
}

/** Git's data API signs what a bot's token commits, with a key of GitHub's; another token's commits have no signature. */
function boundToProject({ project, asked }: Awaited<ReturnType<typeof signaturesOf>>): Bound {
  if (asked === 'signed')
    return {
      reason: `its project ${project} takes signed commits alone (signatureKeys, sourceIntegrity), and the commit of an edit has no signature of your keys`,
    }
  if (asked === 'none') return { mind: [] }
  return {
    mind: [
      `The AppProject ${project} could not be read: if it takes signed commits alone (signatureKeys, sourceIntegrity), Argo CD will not sync this one.`,
    ],
  }
}

/** A tag, or a commit by its id, is a pin; why another revision that is no branch is none. */
async function whyNoPin(revision: string, repository: Repository): Promise<string | null> {
  if (/^[0-9a-f]{7,64}$/.test(revision)) return null
  const tag = revision.replace(/^refs\/tags\//, '')
  if ((await repository.resolve(`refs/tags/${tag}`)) !== null) return null
  return isRange.test(revision)
    ? 'a range of versions takes up a new tag by itself'
    : `${revision} is neither a branch nor a tag, nor the id of a commit`
}

/** An operator, a wildcard, or a version that is not written out. */
const isRange = /[*<>=~^|,\s]|(?:^|\.)[xX](?:\.|$)|^v?\d+(?:\.\d+)?$/
