import { isSourceIn } from '../discover/sources.js'
import type { Application } from '../model/application.js'
import type { Finding } from '../model/finding.js'
import type { JsonObject } from '../model/json.js'
import { equalJson } from '../model/json.js'
import type { OtherRepository } from '../model/other-repository.js'
import { getPath } from '../model/path.js'
import type { Repository } from '../model/ports.js'
import type { Manifest } from '../model/resource.js'
import { keyText } from '../model/resource.js'
import type { FileEdit, NotWrittenBack } from '../model/write-back.js'
import type { Trial } from '../provenance/explore.js'
import { explore } from '../provenance/explore.js'
import type { Objects } from '../provenance/rerender.js'
import { objectsOf } from '../provenance/rerender.js'
import { withSpecEdits } from '../provenance/spec-edit.js'
import { generationOf } from '../provenance/application-set/own-spec.js'
import { contextOf } from '../provenance/trace.js'
import { triesOf } from '../provenance/tries.js'
import type { Attempt, SpecEdit, Wish } from '../provenance/wish.js'
import { overlayFiles } from '../render/overlay-files.js'
import type { Prepared } from '../triage/prepare.js'
import type { Judged } from '../triage/triage.js'
import { inOwnObject } from './in-own-object.js'
import type { EditedSet } from './in-set.js'
import { attemptInSet } from './in-set.js'
import type { MovedSource } from './moved-source.js'
import { alongWith, wishFor } from './wish-for.js'

/** A finding with the wish behind it, and what that does to the files after the proposals before it. */
export type Proposal = { readonly finding: Finding; readonly wish: Wish; readonly files: readonly FileEdit[] }

/** An object that Git gets a document for, as it is rendered then, and what that does to the files. */
export type Added = {
  readonly finding: Finding
  readonly object: JsonObject
  readonly files: readonly FileEdit[]
}

export type Proposed = {
  /** New texts by file. */
  readonly texts: ReadonlyMap<string, string>
  /** Edits of the app's own object among them: its controller sees them once the object is synced. */
  readonly spec: readonly SpecEdit[]
  /** A source of Flux's that has the app follow them, and whatever else takes its files from there. */
  readonly source?: MovedSource
  /** The ApplicationSet that makes the app, where it is itself edited for that. */
  readonly set?: EditedSet
  /** What the app renders to with them. */
  readonly objects: Objects
  readonly proposals: readonly Proposal[]
  readonly added: readonly Added[]
  readonly refused: readonly NotWrittenBack[]
}

type State = Omit<Proposed, 'refused' | 'added'> & { readonly application: Application }

/** Where edits may be made: in the files of a commit, or there in the app's own object alone. */
export type Where = {
  readonly repository: Repository
  readonly commit: string
  readonly judged: Judged
  readonly ownObjectOnly?: boolean
  /** The repository that the commit is of; absent for the one at hand. */
  readonly other?: OtherRepository
}

/** All that was found of an app, and what of that is to be written back. */
type Asked = { readonly findings: readonly Finding[]; readonly candidates: readonly Finding[] }

/**
 * Looks for the edits that one app's changed fields ask for, one finding after the other, each tried by rendering the app.
 * What that does to other apps and to the next sync is not proved yet.
 */
export async function propose(
  app: Prepared,
  { findings, candidates }: Asked,
  where: Where,
): Promise<Proposed> {
  const { repository, commit, judged, ownObjectOnly = false, other } = where
  const manifests = new Map(app.desired.map((manifest) => [keyText(manifest.key), manifest]))
  const refused: NotWrittenBack[] = []
  const wishes: { readonly finding: Finding; readonly wish: Wish }[] = []
  for (const finding of candidates.filter(({ change }) => change !== null)) {
    const manifest = manifests.get(keyText(finding.resource))
    const wish = alongWith(finding, findings) ?? wishFor(finding, manifest, app, where)
    if ('reason' in wish) refused.push({ finding, reason: wish.reason })
    else wishes.push({ finding, wish })
  }
  const others = foldersOfOthers(app, judged, other)
  let state: State = {
    application: app.application,
    texts: new Map(),
    spec: [],
    objects: objectsOf(app.desired),
    proposals: [],
  }
  for (const [at, { finding, wish }] of wishes.entries()) {
    const pending = wishes.slice(at + 1).map((one) => one.wish)
    const next = await fulfil(
      state,
      { repository, judged, manifests: app.desired, pending, others, keptAt: ownObjectOnly ? commit : null },
      finding,
      wish,
    )
    if ('reason' in next) refused.push({ finding, reason: next.reason })
    else state = next
  }
  const { application: _edited, ...proposed } = state
  return { ...proposed, added: [], refused }
}

function foldersOfOthers(
  { application }: Prepared,
  { prepared, outsiders }: Judged,
  other: OtherRepository | undefined,
): ReadonlyMap<string, string> {
  const all = [...prepared.map((one) => one.application), ...outsiders]
  const others = all.filter(({ name }) => name !== application.name)
  return new Map(
    others.flatMap(({ name, sources }) =>
      sources
        .filter((source) => isSourceIn(source, other))
        .map(({ path }): readonly [string, string] => [path, name]),
    ),
  )
}

type Around = {
  readonly repository: Repository
  readonly judged: Judged
  readonly manifests: readonly Manifest[]
  readonly pending: readonly Wish[]
  readonly others: ReadonlyMap<string, string>
  /** The commit at which the app's own object is edited, and nothing else; null for the files of the app's commit. */
  readonly keptAt: string | null
}

/** The state with one more wish fulfilled, or why no edit does it. */
async function fulfil(
  state: State,
  around: Around,
  finding: Finding,
  given: Wish,
): Promise<State | { readonly reason: string }> {
  const { repository, judged, manifests, pending, keptAt } = around
  const object = state.objects.get(keyText(given.manifest.key))
  const made = judged.renderer.madeBy(given.manifest)
  if (object === undefined || made === null) return { reason: 'its manifest is not rendered any more' }
  // An edit made for another finding may have changed the object, and this very field with it.
  const manifest = { ...given.manifest, object }
  const wish: Wish = { ...given, manifest, desired: getPath(object, given.path) }
  if (equalJson(wish.desired, wish.wanted))
    return { ...state, proposals: [...state.proposals, { finding, wish: given, files: [] }] }
  const source = state.application.sources[sourceIndex(state.application, around, given)] ?? made.source
  const context = await contextOf(repository, state.application, { ...made, source }, around.others, keptAt)
  const files = overlayFiles(context.files, state.texts)
  const trial: Trial = {
    context: { ...context, files },
    rerender: judged.rerender,
    texts: state.texts,
    before: state.objects,
    manifests,
    pending,
  }
  const tries = await triesOf(trial.context, wish)
  const explored = await explore(trial, wish, keptAt === null ? tries : inOwnObject(tries))
  const inSet = explored.attempt === null ? await bySet(state, around, trial, wish) : null
  if (inSet !== null && 'reason' in inSet) return inSet
  const attempt = explored.attempt ?? inSet?.attempt ?? null
  if (attempt === null && keptAt !== null)
    return {
      reason: `nothing that the object of ${state.application.name} states drives it, and its files are on no branch of this repository`,
    }
  if (attempt === null) return { reason: explored.reason }
  const application = withSpecEdits(state.application, attempt.spec) ?? state.application
  const texts = new Map([...state.texts, ...attempt.texts])
  const objects = await judged.rerender(application, made.commit, texts)
  if ('fault' in objects) return { reason: objects.fault }
  const changed = await editsOf(attempt, async (file) => (await files.read(file)) ?? '')
  return {
    application,
    texts,
    spec: [...state.spec, ...attempt.spec],
    ...(inSet?.set === undefined ? {} : { set: inSet.set }),
    objects: objects,
    proposals: [...state.proposals, { finding, wish: given, files: changed }],
  }
}

/** Of an app that a set makes: by what the set makes it of. That has to stand where its own files are edited. */
async function bySet(
  { application, set }: State,
  { judged, repository, keptAt }: Around,
  trial: Trial,
  wish: Wish,
): Promise<Awaited<ReturnType<typeof attemptInSet>>> {
  const { commit } = trial.context.made
  const generated = generationOf(application, judged.generated)
  if (generated === null || !('reason' in trial.context.own)) return null
  if (keptAt !== null && keptAt !== commit) return null
  return attemptInSet(trial, wish, generated, { repository, commit, edited: set })
}

/** Which of the app's sources made the manifest; the app may have been edited since. */
function sourceIndex(application: Application, { judged }: Around, { manifest }: Wish): number {
  const made = judged.renderer.madeBy(manifest)
  const at = application.sources.findIndex(
    (source) =>
      source === made?.source ||
      (source.path === made?.source.path && source.repoUrl === made.source.repoUrl),
  )
  return Math.max(0, at)
}

/** What an attempt does to each file; one that is new has no text before. */
async function editsOf({ texts }: Attempt, before: (file: string) => Promise<string>): Promise<FileEdit[]> {
  return Promise.all([...texts].map(async ([file, after]) => ({ file, before: await before(file), after })))
}
