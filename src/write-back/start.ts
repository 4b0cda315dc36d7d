import { isArtifact, isInGit, isSourceIn } from '../discover/sources.js'
import { normaliseRepositoryUrl, withoutUser } from '../discover/repository-url.js'
import type { Source } from '../model/application.js'
import type { SourceAddress } from '../model/fetching.js'
import type { Finding } from '../model/finding.js'
import type { OtherRepository } from '../model/other-repository.js'
import type { Repository } from '../model/ports.js'
import { keyText } from '../model/resource.js'
import type { FileEdit, PinKept, WriteBack } from '../model/write-back.js'
import { addressOf } from '../render/render.js'
import type { Prepared } from '../triage/prepare.js'
import { addObjects } from './add-objects.js'
import { isCandidate, isNewObject } from './candidates.js'
import { isLeftBehind } from './left-behind.js'
import type { Moved } from './move-pin.js'
import { movePin } from './move-pin.js'
import type { Proposed } from './propose.js'
import type { Asked, Starting } from './starting.js'
import { propose } from './propose.js'
import type { Draft } from './prove.js'

/** What is proposed for an app in one repository, not proved yet; without a draft where nothing can be. */
export type Started = { readonly draft: Draft | null; readonly writeBack: WriteBack }

/** Looks for the edits of one app, in each repository that its manifests come from; none where nothing is asked for. */
export async function start(app: Prepared, starting: Starting): Promise<readonly Started[]> {
  const { judged, selection, among } = starting
  const { name, sources } = app.application
  const findings = judged.triage.findings.filter((finding) => finding.application === name)
  const all = findings.filter(
    (finding) => isCandidate(finding, selection) && among?.includes(finding) !== false,
  )
  if (sources.length === 0) return []
  if (all.length === 0) return startRepin(app, findings, starting)
  const isAlone = sources.every(({ elsewhere }) => elsewhere === true)
  // What the app's own object states is edited here; only the rest is where the manifests are.
  const own = isAlone ? await startInOwnObject({ app, findings, candidates: all }, starting) : null
  const left = all.filter((finding) => own?.writeBack.findings.includes(finding) !== true)
  const checkouts = checkoutsOf(app, left, starting)
  const there = await Promise.all(
    checkouts.map((checkout) => startInCheckout({ app, findings, ...checkout }, starting)),
  )
  const candidates = left.filter((finding) => !checkouts.some((one) => one.candidates.includes(finding)))
  if (own !== null) return [leavingOut(own, candidates), ...there]
  if (candidates.length === 0) return there
  const here = isAlone
    ? refused({ application: name, revision: '', commit: '' }, candidates, await editedAt(sources, starting))
    : await startHere({ app, findings, candidates }, starting)
  return [here, ...there]
}

/** Where a person edits what no checkout of this run holds. */
async function editedAt([source]: readonly Source[], { world: { repository } }: Starting): Promise<string> {
  const url = withoutUser(source?.repoUrl ?? '')
  if (source === undefined || !isArtifact(source))
    return `its manifests are in ${url}, another repository: edit them there`
  const commit = await repository.resolve(source.revision, addressOf(source))
  const from = commit === null ? null : (repository.madeFrom?.(commit) ?? null)
  const at = from === null || from.revision === '' ? '' : ` at ${from.revision}`
  return from === null
    ? `its manifests are in the artifact ${url}: edit them where that is made from, and push it anew`
    : `its manifests are in the artifact ${url}, made from ${from.source}${at}: edit them there, and push it anew`
}

/** With the reasons of these alone; the others are looked for in a checkout. */
function leavingOut({ draft, writeBack }: Started, candidates: readonly Finding[]): Started {
  const notWrittenBack = writeBack.notWrittenBack.filter(({ finding }) => candidates.includes(finding))
  return { draft, writeBack: { ...writeBack, notWrittenBack } }
}

/** A checkout of another repository, the app's source there, and the findings whose manifests it holds. */
type Checkout = {
  readonly other: OtherRepository
  readonly source: Source
  readonly candidates: readonly Finding[]
}

function checkoutsOf(
  { application, desired }: Prepared,
  candidates: readonly Finding[],
  { judged, config: { repositories } }: Starting,
): readonly Checkout[] {
  const manifests = new Map(desired.map((manifest) => [keyText(manifest.key), manifest]))
  const isAlone = application.sources.every(({ elsewhere }) => elsewhere === true)
  const placeOf = ({ resource }: Finding): string => {
    const manifest = manifests.get(keyText(resource))
    // What Git has nothing of belongs to where the rest is.
    const otherwise = isAlone ? application.sources.find(isInGit) : undefined
    const made = manifest === undefined ? otherwise : judged.renderer.madeBy(manifest)?.source
    return made?.elsewhere === true && isInGit(made) ? normaliseRepositoryUrl(made.repoUrl) : ''
  }
  return repositories.flatMap((stated) => {
    const other = { ...stated, url: withoutUser(stated.url) }
    const source = application.sources.find((one) => isSourceIn(one, other) && one.hydratedFrom === undefined)
    const own = candidates.filter((finding) => placeOf(finding) === normaliseRepositoryUrl(other.url))
    return source === undefined || own.length === 0 ? [] : [{ other, source, candidates: own }]
  })
}

/** What belongs into this repository. */
async function startHere(asked: Asked, starting: Starting): Promise<Started> {
  const { app, findings, candidates } = asked
  const { name, sources } = app.application
  const { world, config, judged } = starting
  const { repository } = world
  const source = sources.find(({ elsewhere }) => elsewhere !== true)
  const { revision = '', hydratedFrom } = source ?? {}
  if (hydratedFrom !== undefined) {
    const own = await startInOwnObject(asked, starting)
    if (own !== null) return own
    const reason = `Argo CD writes its manifests (source hydrator) out of ${hydratedFrom}: edit them there`
    return refused({ application: name, revision: '', commit: '' }, candidates, reason)
  }
  const commit = await repository.resolve(revision)
  const place = { application: name, revision, commit: commit ?? '' }
  if (commit === null) return refused(place, candidates, `revision ${revision} is not in this clone`)
  const onBranch = (await isBranch(repository, revision)) ? null : await startPinned(asked, starting)
  if (onBranch !== null && 'writeBack' in onBranch) return onBranch
  const changed = await propose(app, { findings, candidates }, { repository, commit, judged })
  const around = { world, config, repository, judged, commit }
  const added = await addObjects(app, changed, candidates, around)
  return startedWith(app, added, repository, { ...place, ...onBranch })
}

/**
 * What belongs to an app that follows no branch, on the branch at hand: in its own object, else in its files, which it is
 * told to follow then.
 */
async function startPinned(asked: Asked, starting: Starting): Promise<Started | Pick<WriteBack, 'pinKept'>> {
  const { app } = asked
  const { repository } = starting.world
  const own = await startInOwnObject(asked, starting)
  if (own !== null) return own
  const moved = await movePin(asked, starting)
  if ('reason' in moved) return { pinKept: moved }
  return startedMoved(app, moved, repository)
}

/** Nothing is to be written back: only what a squash has left behind may need another commit. */
async function startRepin(
  app: Prepared,
  findings: readonly Finding[],
  starting: Starting,
): Promise<readonly Started[]> {
  const { repository } = starting.world
  if (!(await isLeftBehind(app.application, starting.judged.triage, repository))) return []
  const moved = await movePin({ app, findings, candidates: [] }, starting)
  return 'reason' in moved ? [] : [await startedMoved(app, moved, repository)]
}

function startedMoved(
  app: Prepared,
  { proposed, pin, commit }: Exclude<Moved, PinKept>,
  repository: Repository,
): Promise<Started> {
  const place = { application: app.application.name, revision: '', commit, pin }
  return startedWith(app, proposed, repository, place)
}

/** What belongs into a checkout of another repository, where the app follows a branch of that. */
async function startInCheckout(
  { app, findings, candidates, other, source }: Asked & Checkout,
  { world, config, judged }: Starting,
): Promise<Started> {
  const { repository } = world
  const { revision } = source
  const address = addressOf(source)
  const commit = await repository.resolve(revision, address)
  const place = {
    ...{ application: app.application.name, repository: other },
    ...{ revision, commit: commit ?? '' },
  }
  if (commit === null || !(await isBranch(repository, revision, address))) {
    const reason = `its manifests are in ${other.url}, another repository, at ${revision}, which is no branch there: make the change on the branch that this was made from, and then a new one of it`
    return refused(place, candidates, reason)
  }
  const changed = await propose(app, { findings, candidates }, { repository, commit, judged, other })
  const around = { world, config, repository, judged, commit, other }
  return startedWith(app, await addObjects(app, changed, candidates, around), repository, place)
}

/**
 * What follows no branch of this repository cannot be edited in its files, but what its own object says of it can: that
 * stands on the branch at hand. Null where no edit there does anything.
 */
async function startInOwnObject(
  { app, findings, candidates }: Asked,
  { world: { repository }, judged }: Starting,
): Promise<Started | null> {
  const commit = await repository.resolve('HEAD')
  if (commit === null || app.application.origin === null) return null
  const where = { repository, commit, judged, ownObjectOnly: true }
  const proposed = await propose(app, { findings, candidates }, where)
  if (proposed.proposals.length === 0) return null
  const refused = [
    ...proposed.refused,
    ...refusing(candidates.filter(isNewObject), 'the files of its app are on no branch of this repository'),
  ]
  const place = { application: app.application.name, revision: '', commit }
  return startedWith(app, { ...proposed, refused }, repository, place)
}

/** False where the clone says that the revision is something else, such as a tag, a range or a commit. */
export async function isBranch(
  repository: Repository,
  revision: string,
  elsewhere?: SourceAddress,
): Promise<boolean> {
  const name = revision.replace(/^refs\/heads\//, '')
  if (name === '' || name === 'HEAD') return true
  const [own, remote] = await Promise.all([
    repository.resolve(`refs/heads/${name}`, elsewhere),
    repository.resolve(`refs/remotes/origin/${name}`, elsewhere),
  ])
  return own !== null || remote !== null
}

type Place = Pick<WriteBack, 'application' | 'repository' | 'revision' | 'commit' | 'pin' | 'pinKept'>

async function startedWith(
  app: Prepared,
  { refused: notWrittenBack, ...proposed }: Proposed,
  repository: Repository,
  place: Place,
): Promise<Started> {
  const { texts, proposals, added } = proposed
  if (proposals.length + added.length === 0 && place.pin === undefined)
    return { draft: null, writeBack: { ...place, ...nothing, notWrittenBack } }
  const files = repository.at(place.commit)
  const edits = await Promise.all(
    [...texts].map(async ([file, after]): Promise<FileEdit> => ({
      file,
      before: (await files.read(file)) ?? '',
      after,
    })),
  )
  const steps = [...proposals, ...added].map(({ finding, files: changed }) => ({ finding, edits: changed }))
  return {
    draft: { ...proposed, refused: notWrittenBack, app, commit: place.commit },
    writeBack: { ...place, edits, steps, findings: steps.map(({ finding }) => finding), notWrittenBack },
  }
}

const nothing = { edits: [], findings: [], steps: [] }

function refused(place: Place, candidates: readonly Finding[], reason: string): Started {
  return { draft: null, writeBack: { ...place, ...nothing, notWrittenBack: refusing(candidates, reason) } }
}

/** Findings of which nothing is proposed, all for one reason. */
export function refusing(findings: readonly Finding[], reason: string): WriteBack['notWrittenBack'] {
  return findings.map((finding) => ({ finding, reason }))
}
