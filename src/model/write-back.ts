import type { Finding } from './finding.js'
import type { OtherRepository } from './other-repository.js'

/** A file of the repository as it is and as it should be. */
export type FileEdit = { readonly file: string; readonly before: string; readonly after: string }

/** What one finding does to the files, after those before it. */
export type WrittenBack = {
  readonly finding: Finding
  readonly edits: readonly FileEdit[]
  /** Where Git is not brought to live, but a controller told to ignore the difference: how, in its own words. */
  readonly ignores?: { readonly who: 'Argo CD' | 'Flux'; readonly how: string }
  /** Where Git no longer states a field, who is left to decide it. */
  readonly leavesOut?: 'the autoscaler'
}

/** A finding that no edit is proposed for, with the reason in words that follow "is not written back: ". */
export type NotWrittenBack = { readonly finding: Finding; readonly reason: string }

/** Tells apart what is written back of an app into several repositories. */
export function writeBackId({
  application,
  repository,
}: Pick<WriteBack, 'application' | 'repository'>): string {
  return repository === undefined ? application : `${application} ${repository.url}`
}

/** What brings one repository to what the cluster has, for one app; proved by rendering and judging the edited tree. */
export type WriteBack = {
  readonly application: string
  /** The repository that holds the files, without a user in its address; absent for the one at hand. */
  readonly repository?: OtherRepository
  /** The branch that the app follows, as its source names it; '' for HEAD. */
  readonly revision: string
  /** The commit that the edits are made on. */
  readonly commit: string
  readonly edits: readonly FileEdit[]
  readonly findings: readonly Finding[]
  /** The same edits finding by finding, each on top of the one before. */
  readonly steps: readonly WrittenBack[]
  readonly notWrittenBack: readonly NotWrittenBack[]
  /** Where the app follows a tag or a commit: what then has it follow the edits. */
  readonly pin?: MovedPin
  /** Why it goes on following the tag or commit that it does, where that keeps the edits from what runs. */
  readonly pinKept?: PinKept
}

/** `ahead`: Git names another revision already, which the app follows with its next sync. */
export type PinKept = { readonly reason: string; readonly ahead?: true }

/** An app's pin, moved to the commit that the other edits make. */
export type MovedPin = {
  /** The tag or commit that the app follows. */
  readonly from: string
  /** The field that names it, as people write it. */
  readonly field: string
  /** What holds it with `commitToBe` for its revision, on top of every other edit; in `edits` as well. */
  readonly edit: FileEdit
  /** What could not be made sure of, and a person has to before it is merged; absent where nothing. */
  readonly mind?: readonly string[]
}

/** True where nothing is brought into Git, and an app only follows another commit with the very same for it. */
export function isPinAlone({ steps, pin }: Pick<WriteBack, 'steps' | 'pin'>): boolean {
  return pin !== undefined && steps.length === 0
}

/** All edits but that of the pin: what the commit holds that the pin then names. */
export function editsBeforePin({ edits, pin }: Pick<WriteBack, 'edits' | 'pin'>): readonly FileEdit[] {
  if (pin === undefined) return edits
  const { file, before: after } = pin.edit
  return edits.flatMap((edit) => {
    if (edit.file !== file) return [edit]
    return edit.before === after ? [] : [{ ...edit, after }]
  })
}

/**
 * Stands for a commit that is still to be made, in what names it: it reads as any commit does, and is none. The branch's
 * writer puts the real one in its place.
 */
export const commitToBe = 'c0ffee00d41f7000beac0000c0aa17700be00000'
