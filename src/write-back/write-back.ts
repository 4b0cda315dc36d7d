import type { Repository } from '../model/ports.js'
import { withoutUser } from '../discover/repository-url.js'
import { sharedCluster } from '../pull/shared-cluster.js'
import type { Application } from '../model/application.js'
import type { Finding } from '../model/finding.js'
import type { FileEdit, WriteBack } from '../model/write-back.js'
import { repositoryWith } from '../provenance/repository-with.js'
import { withSpecEdits } from '../provenance/spec-edit.js'
import type { Prepared } from '../triage/prepare.js'
import type { Judged, TriageOptions, World } from '../triage/triage.js'
import { triage } from '../triage/triage.js'
import { addObjects } from './add-objects.js'
import type { Selection } from './candidates.js'
import { isCandidate, isNewObject } from './candidates.js'
import { declares } from './declares.js'
import { withIgnoring } from './ignoring.js'
import { disproveOutside, judgedWithSiblings } from './outsiders.js'
import type { Proposed } from './propose.js'
import { propose } from './propose.js'
import type { Draft } from './prove.js'
import { disproveJudgement, disproveRendering } from './prove.js'

type Options = TriageOptions & { readonly selection: Selection }

/**
 * For each app with changes that Git should have: the edits of its files that bring Git there, each app's set proved
 * by rendering every app that they can touch, and by judging the edited tree against the same live state. What cannot
 * be proved is not proposed. With `only`, that is for the apps of which it is true; the others still have to stay as they
 * are.
 */
export async function writeBack(
  world: World,
  options: Options,
): Promise<{ readonly judged: Judged; readonly writeBacks: readonly WriteBack[] }> {
  const shared = { ...world, cluster: sharedCluster(world.cluster) }
  // All apps are rendered, whichever were asked for: an edit must not change another one.
  const { config, only } = options
  const judged = await triage(shared, { config, applications: [], ...(only === undefined ? {} : { only }) })
  const rendering = { repository: world.repository, rerender: judged.rerender }
  const drafts: { readonly draft: Draft | null; readonly writeBack: WriteBack }[] = []
  for (const app of judged.prepared.filter((one) => isWanted(one, options.applications))) {
    const started = await start(world, app, judged, options)
    if (started === null) continue
    const { draft } = started
    const failure =
      draft === null
        ? null
        : ((await disproveRendering(draft, judged.prepared, rendering)) ??
          (await disproveOutside(draft, judged.outsiders, shared, options)))
    drafts.push(failure === null ? started : { draft: null, writeBack: withheld(started.writeBack, failure) })
  }
  const failures = await judgeDrafts(
    shared,
    options,
    judged,
    drafts.flatMap(({ draft }) => draft ?? []),
  )
  const writeBacks = drafts.map(({ draft, writeBack: done }) => {
    const failure = draft === null ? null : (failures.get(draft) ?? null)
    return failure === null ? done : withheld(done, failure)
  })
  return { judged, writeBacks: await withIgnoringAll(shared, options, judged, writeBacks) }
}

/** The same with what the controllers should ignore, where the settings ask for it. */
async function withIgnoringAll(
  world: World,
  options: Options,
  judged: Judged,
  writeBacks: readonly WriteBack[],
): Promise<readonly WriteBack[]> {
  if (options.config.ignoreRules !== 'propose') return writeBacks
  const noisy = new Set(
    judged.triage.findings.flatMap(({ direction, application }) =>
      direction === 'ignore' ? [application] : [],
    ),
  )
  const all: WriteBack[] = []
  for (const app of judged.prepared.filter((one) => isWanted(one, options.applications))) {
    const done = writeBacks.find(({ application }) => application === app.application.name) ?? null
    if (!noisy.has(app.application.name)) {
      if (done !== null) all.push(done)
      continue
    }
    const { before, scope } = await judgedWithSiblings(world, options, judged, app.application)
    const ignoring = await withIgnoring(world.repository, app, before, done, {
      judgeAs: (assume) => triage(world, { ...scope, assume }),
      declares: (application, path) => declares(world, application, path),
    })
    if (ignoring !== null) all.push(ignoring)
  }
  return all
}

function isWanted({ application }: Prepared, names: readonly string[]): boolean {
  return names.length === 0 || names.includes(application.name)
}

type Started = { readonly draft: Draft | null; readonly writeBack: WriteBack }

/** Null for an app with nothing to write back; without a draft where nothing can be proposed. */
async function start(
  world: World,
  app: Prepared,
  judged: Judged,
  { selection, config }: Options,
): Promise<Started | null> {
  const { repository } = world
  const { name, sources } = app.application
  const findings = judged.triage.findings.filter((finding) => finding.application === name)
  const candidates = findings.filter((finding) => isCandidate(finding, selection))
  const source = sources.find(({ elsewhere }) => elsewhere !== true)
  if (candidates.length === 0 || sources.length === 0) return null
  const inOwn = { repository, judged, selection }
  if (source?.hydratedFrom !== undefined || source === undefined) {
    const own = await startInOwnObject(app, findings, inOwn)
    if (own !== null) return own
    const reason =
      source === undefined
        ? `its manifests are in ${withoutUser(sources[0]?.repoUrl ?? '')}, another repository: edit them there`
        : `Argo CD writes its manifests (source hydrator) out of ${source.hydratedFrom}: edit them there`
    const none = { application: name, revision: '', commit: '', edits: [], findings: [], steps: [] }
    return { draft: null, writeBack: { ...none, notWrittenBack: refusing(candidates, reason) } }
  }
  const commit = await repository.resolve(source.revision)
  const nothing = {
    application: name,
    revision: source.revision,
    commit: commit ?? '',
    edits: [],
    findings: [],
    steps: [],
  }
  if (commit === null) {
    const reason = `revision ${source.revision} is not in this clone`
    return { draft: null, writeBack: { ...nothing, notWrittenBack: refusing(candidates, reason) } }
  }
  if (!(await isBranch(repository, source.revision))) {
    const own = await startInOwnObject(app, findings, inOwn)
    if (own !== null) return own
  }
  const changed = await propose(app, findings, { repository, commit, judged }, selection)
  const proposed = await addObjects(app, changed, findings, { world, config, repository, judged, commit })
  if (proposed.proposals.length + proposed.added.length > 0)
    return startedWith(app, proposed, repository, source.revision, commit)
  return { draft: null, writeBack: { ...nothing, notWrittenBack: proposed.refused } }
}

/**
 * What follows no branch of this repository cannot be edited in its files, but what its own object says of it can: that
 * stands on the branch at hand. Null where no edit there does anything.
 */
async function startInOwnObject(
  app: Prepared,
  findings: readonly Finding[],
  {
    repository,
    judged,
    selection,
  }: { readonly repository: Repository; readonly judged: Judged; readonly selection: Selection },
): Promise<Started | null> {
  const commit = await repository.resolve('HEAD')
  if (commit === null || app.application.origin === null) return null
  const proposed = await propose(
    app,
    findings,
    { repository, commit, judged, ownObjectOnly: true },
    selection,
  )
  if (proposed.proposals.length === 0) return null
  const refused = [
    ...proposed.refused,
    ...refusing(findings.filter(isNewObject), 'the files of its app are on no branch of this repository'),
  ]
  return startedWith(app, { ...proposed, refused }, repository, '', commit)
}

/** False where the clone says that the revision is something else, such as a tag, a range or a commit. */
async function isBranch(repository: Repository, revision: string): Promise<boolean> {
  const name = revision.replace(/^refs\/heads\//, '')
  if (name === '' || name === 'HEAD') return true
  const [own, remote] = await Promise.all([
    repository.resolve(`refs/heads/${name}`),
    repository.resolve(`refs/remotes/origin/${name}`),
  ])
  return own !== null || remote !== null
}

async function startedWith(
  app: Prepared,
  proposed: Proposed,
  repository: Repository,
  revision: string,
  commit: string,
): Promise<Started> {
  const { texts, proposals, added, refused } = proposed
  const files = repository.at(commit)
  const edits = await Promise.all(
    [...texts].map(async ([file, after]): Promise<FileEdit> => ({
      file,
      before: (await files.read(file)) ?? '',
      after,
    })),
  )
  const steps = [...proposals, ...added].map(({ finding, files: changed }) => ({ finding, edits: changed }))
  return {
    draft: { ...proposed, app, commit },
    writeBack: {
      ...{ application: app.application.name, revision, commit },
      edits,
      steps,
      findings: steps.map(({ finding }) => finding),
      notWrittenBack: refused,
    },
  }
}

function refusing(findings: readonly Finding[], reason: string): WriteBack['notWrittenBack'] {
  return findings.map((finding) => ({ finding, reason }))
}

/** The same with everything that was proposed taken back. */
function withheld(done: WriteBack, reason: string): WriteBack {
  const notWrittenBack = [...done.notWrittenBack, ...refusing(done.findings, reason)]
  return { ...done, edits: [], steps: [], findings: [], notWrittenBack }
}

/**
 * Judges the edited trees: one judgement for all apps whose files are not each other's, as what a sync does to an app
 * follows from its own manifests alone.
 */
async function judgeDrafts(
  world: World,
  options: Options,
  judged: Judged,
  drafts: readonly Draft[],
): Promise<ReadonlyMap<Draft, string | null>> {
  const failures = new Map<Draft, string | null>()
  for (const [first, ...others] of batchesOf(drafts)) {
    if (first === undefined) continue
    const batch = [first, ...others]
    const texts = new Map(batch.flatMap((draft) => [...draft.texts]))
    const after = await triage(
      {
        ...world,
        repository: repositoryWith(world.repository, first.commit, texts),
        progress: () => undefined,
      },
      {
        config: options.config,
        applications: batch.map(({ app }) => app.application.name),
        assume: (application) => assumed(application, batch),
        trace: false,
      },
    )
    for (const draft of batch) failures.set(draft, disproveJudgement(draft, judged.triage, after.triage))
  }
  return failures
}

function batchesOf(drafts: readonly Draft[]): readonly (readonly Draft[])[] {
  const batches: Draft[][] = []
  for (const draft of drafts) {
    const files = [...draft.texts.keys()]
    const fitting = batches.find((batch) =>
      batch.every((other) => other.commit === draft.commit && !files.some((file) => other.texts.has(file))),
    )
    if (fitting === undefined) batches.push([draft])
    else fitting.push(draft)
  }
  return batches
}

/** As the controller would see it: its object says what is edited in it. */
function assumed(application: Application, batch: readonly Draft[]): Application {
  const draft = batch.find(({ app }) => app.application.name === application.name)
  // An object that only Git has is read from the edited tree already.
  const edits = application.foundIn === 'repository' ? [] : (draft?.spec ?? [])
  return withoutVerdict(withSpecEdits(application, edits) ?? application)
}

/** What the controller says today is about the tree of today. */
export function withoutVerdict(application: Application): Application {
  const { status } = application
  return status === null ? application : { ...application, status: { ...status, sync: 'Unknown' } }
}
