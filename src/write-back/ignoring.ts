import type { Repository } from '../model/ports.js'
import type { WriteBack } from '../model/write-back.js'
import type { Prepared } from '../triage/prepare.js'
import type { JudgeAs } from './disprove-rule.js'
import type { Declares } from './flux-ignore-proposals.js'
import { proposeFluxIgnoring } from './flux-ignore-proposals.js'
import { proposeIgnoring } from './ignore-proposals.js'
import type { JudgedTree } from './prove.js'

/** What is written back, with what the controller should ignore on top of it; that goes into the app's own file. */
export async function withIgnoring(
  repository: Repository,
  { application }: Prepared,
  judged: JudgedTree,
  done: WriteBack | null,
  tries: { readonly judgeAs: JudgeAs; readonly declares: Declares },
): Promise<WriteBack | null> {
  const { name, sources } = application
  if (application.controller === 'folder') return done
  // The app's own file is edited where it was read: at HEAD, whatever its source follows.
  const commit = await repository.resolve('HEAD')
  const followed = sources.find(({ elsewhere }) => elsewhere !== true)?.revision ?? null
  const followsHead = followed !== null && (await repository.resolve(followed)) === commit
  const isElsewhere = done !== null && done.edits.length > 0 && done.commit !== commit
  if (commit === null || isElsewhere) return done
  const revision = followsHead ? followed : ''
  const files = repository.at(commit)
  const edits = new Map((done?.edits ?? []).map((edit) => [edit.file, edit]))
  const read = async (file: string): Promise<string | null> => edits.get(file)?.after ?? files.read(file)
  const { steps, refused } =
    application.controller === 'flux'
      ? await proposeFluxIgnoring(application, judged, read, tries)
      : await proposeIgnoring(application, judged, read, tries.judgeAs)
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
