import { sharedCluster } from '../pull/shared-cluster.js'
import type { Application } from '../model/application.js'
import type { Repository } from '../model/ports.js'
import type { FileEdit, WriteBack } from '../model/write-back.js'
import type { Prepared } from '../triage/prepare.js'
import type { TriageOptions, World } from '../triage/triage.js'
import { triage } from '../triage/triage.js'
import type { Selection } from './candidates.js'
import { isCandidate } from './candidates.js'
import type { JudgeAs } from './ignore-proposals.js'
import { proposeIgnoring } from './ignore-proposals.js'
import { propose } from './propose.js'
import type { JudgedTree } from './prove.js'
import { disprove } from './prove.js'
import { repositoryWith } from './repository-with.js'

type Judged = Awaited<ReturnType<typeof triage>>

/**
 * For each app with changes that Git should have: the edits of its files that bring Git there, each set proved by
 * rendering and judging the edited tree against the same live state. What cannot be proved is not proposed.
 */
export async function writeBack(
  world: World,
  options: TriageOptions & { readonly selection: Selection },
): Promise<{ readonly judged: Judged; readonly writeBacks: readonly WriteBack[] }> {
  const shared = { ...world, cluster: sharedCluster(world.cluster) }
  // All apps are rendered, whichever were asked for: an edit must not change another one.
  const all = { config: options.config, applications: [] }
  const judged = await triage(shared, all)
  const judge = (repository: Repository): Promise<JudgedTree> =>
    triage({ ...shared, repository }, { ...all, assume: withoutVerdict })
  const writeBacks: WriteBack[] = []
  for (const app of judged.prepared.filter((one) => isWanted(one, options.applications))) {
    const done = await writeBackOne(world.repository, app, judged, options.selection, judge)
    const ignoring =
      options.config.ignoreRules === 'propose'
        ? await withIgnoring(world.repository, app, judged, done, (changed) =>
            triage(shared, { ...all, assume: changed }),
          )
        : done
    if (ignoring !== null) writeBacks.push(ignoring)
  }
  return { judged, writeBacks }
}

function isWanted({ application }: Prepared, names: readonly string[]): boolean {
  return names.length === 0 || names.includes(application.name)
}

/** What the controller says today is about the tree of today. */
export function withoutVerdict(application: Application): Application {
  const { status } = application
  return status === null ? application : { ...application, status: { ...status, sync: 'Unknown' } }
}

/** What is written back, with what Argo CD should ignore on top of it; that goes into the Application's own file. */
async function withIgnoring(
  repository: Repository,
  { application }: Prepared,
  judged: JudgedTree,
  done: WriteBack | null,
  judgeAs: JudgeAs,
): Promise<WriteBack | null> {
  const { name, sources } = application
  const revision = sources[0]?.revision ?? ''
  const commit = await repository.resolve(revision)
  if (commit === null) return done
  const files = repository.at(commit)
  const edits = new Map((done?.edits ?? []).map((edit) => [edit.file, edit]))
  const read = async (file: string): Promise<string | null> => edits.get(file)?.after ?? files.read(file)
  const { steps, refused } = await proposeIgnoring(application, judged, read, judgeAs)
  if (steps.length === 0 && refused.length === 0) return done
  for (const { file, before, after } of steps.flatMap((step) => step.edits))
    edits.set(file, { file, before: edits.get(file)?.before ?? before, after })
  return {
    application: name,
    revision,
    commit,
    edits: [...edits.values()],
    findings: [...(done?.findings ?? []), ...steps.map(({ finding }) => finding)],
    steps: [...(done?.steps ?? []), ...steps],
    notWrittenBack: [...(done?.notWrittenBack ?? []), ...refused],
  }
}

/** Null for an app with nothing to write back. */
async function writeBackOne(
  repository: Repository,
  app: Prepared,
  judged: JudgedTree,
  selection: Selection,
  judge: (repository: Repository) => Promise<JudgedTree>,
): Promise<WriteBack | null> {
  const { name, sources } = app.application
  const findings = judged.triage.findings.filter((finding) => finding.application === name)
  const candidates = findings.filter((finding) => isCandidate(finding, selection))
  const [source, second] = sources
  if (candidates.length === 0 || source === undefined) return null
  const commit = await repository.resolve(source.revision)
  const nothing = {
    application: name,
    revision: source.revision,
    commit: commit ?? '',
    edits: [],
    findings: [],
    steps: [],
  }
  const refuseAll = (reason: string): WriteBack => ({
    ...nothing,
    notWrittenBack: candidates.map((finding) => ({ finding, reason })),
  })
  if (second !== undefined) return refuseAll('the app has several sources')
  if (commit === null) return refuseAll(`revision ${source.revision} is not in this clone`)
  const files = repository.at(commit)
  const { texts, proposals, refused } = await propose(app, findings, files, selection)
  if (proposals.length === 0) return { ...nothing, notWrittenBack: refused }
  const after = await judge(repositoryWith(repository, commit, texts))
  const failure = disprove(name, proposals, judged, after)
  if (failure !== null) {
    const more = proposals.map(({ finding }) => ({ finding, reason: failure }))
    return { ...nothing, notWrittenBack: [...refused, ...more] }
  }
  const edits = await Promise.all(
    [...texts].map(async ([file, text]): Promise<FileEdit> => ({
      file,
      before: (await files.read(file)) ?? '',
      after: text,
    })),
  )
  const steps = proposals.map(({ finding, files: changed }) => ({ finding, edits: changed }))
  return { ...nothing, edits, steps, findings: steps.map(({ finding }) => finding), notWrittenBack: refused }
}
