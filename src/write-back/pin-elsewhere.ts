import type { Json } from '../model/json.js'
import { formatPath } from '../model/path.js'
import type { Repository } from '../model/ports.js'
import type { Manifest } from '../model/resource.js'
import { equalKey, formatKey } from '../model/resource.js'
import type { PinKept } from '../model/write-back.js'
import type { Prepared } from '../triage/prepare.js'
import type { Judged } from '../triage/triage.js'
import type { Pin } from './find-pin.js'

/** What renders the object that holds a pin, with what it renders it to. */
export type PinRendering = { readonly app: Prepared; readonly manifest: Manifest }

/** The apps of the run that apply the object which holds a pin: an app of apps, or a Kustomization of Flux's. */
export function renderingsOf({ key }: Pin, { prepared }: Judged): readonly PinRendering[] {
  return prepared.flatMap((app) =>
    app.desired.filter((manifest) => equalKey(manifest.key, key)).map((manifest) => ({ app, manifest })),
  )
}

/** Why an app follows another revision than its object in the files at hand names; null where it does not. */
export async function followsAnother(
  pin: Pin,
  followed: string,
  judged: Judged,
  repository: Repository,
): Promise<PinKept | null> {
  const { at, key } = pin
  const stated = pin.read(at.object)
  if (stated === followed) return null
  const says = `${at.file} names ${quoted(stated)}`
  if (typeof stated === 'string' && /\$\{|\{\{/.test(stated))
    return { reason: `${says}, which is filled in when it is applied: what fills it in is to be changed` }
  const [rendering] = renderingsOf(pin, judged)
  if (rendering !== undefined && pin.read(rendering.manifest.object) === followed)
    return {
      reason: `${says}, which ${rendering.app.application.name} makes ${quoted(followed)} on its way to the cluster (a patch or a component): that is to be changed`,
    }
  const change = judged.triage.findings.find(
    ({ resource, change }) =>
      equalKey(resource, key) && change !== null && isRevision(formatPath(change.path)),
  )
  if (change?.category === 'manual-change' || change?.category === 'conflict')
    return {
      reason: `${says}, and ${formatKey(key)} was set to ${quoted(followed)} by hand in the cluster: one of the two has to give way first`,
    }
  if (typeof stated === 'string' && (await repository.resolve(stated)) === null)
    return { reason: `${says} by now, which no branch or tag of this clone holds: ${gone}` }
  if (rendering === undefined && change === undefined)
    return {
      reason: `${says} and the cluster follows ${quoted(followed)}: that is not synced yet, or is set otherwise where it is applied`,
    }
  return { reason: `${says} by now, which is not synced yet`, ahead: true }
}

/** GitHub keeps what a pull request held, and offers to put the branch back on its page. */
const gone =
  'restore the branch that held it (on the page of its pull request), or name another revision there'

const isRevision = (path: string): boolean => /^spec\.(sources?\b.*\.targetRevision|ref\b.*)$/.test(path)

const quoted = (revision: Json | undefined): string => JSON.stringify(revision ?? 'HEAD')

/**
 * Why nothing that is merged into the branch at hand reaches the object which holds a pin: what applies it follows
 * another revision, such as the very one that is to be moved. Null where it does, or where nothing is known to apply it.
 */
export async function unreached(
  pin: Pin,
  judged: Judged,
  commit: string,
  repository: Repository,
): Promise<PinKept | null> {
  for (const { app } of renderingsOf(pin, judged)) {
    const here = app.application.sources.filter(({ elsewhere }) => elsewhere !== true)
    const reached = await Promise.all(here.map(({ revision }) => isAtHand(revision, commit, repository)))
    if (reached.includes(true)) continue
    return {
      reason: `${formatKey(pin.key)} is applied by ${app.application.name}, which follows ${quoted(here[0]?.revision)} itself: what is merged does not reach it`,
    }
  }
  return null
}

/** True for a branch that the commit at hand is of: it may have moved on since it was checked out. */
async function isAtHand(revision: string, commit: string, repository: Repository): Promise<boolean> {
  if ((await repository.resolve(revision)) === commit) return true
  return ((await repository.branchesWith?.(commit)) ?? []).includes(revision.replace(/^refs\/heads\//, ''))
}
