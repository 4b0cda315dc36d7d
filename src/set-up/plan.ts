import type { CandidateFolder } from './folders.js'

/** Everything that the files of a set-up depend on; every text in it is safe in YAML and in an expression. */
export type Plan = {
  /** `owner/name@ref`, as a workflow's `uses` has it. */
  readonly action: string
  /** What the ref stands for, where it is a commit id. */
  readonly actionNote: string
  /** Where the action's files can be fetched: `https://github.com`. */
  readonly serverUrl: string
  readonly clusterName: string
  readonly runsOn: string
  /** Branches whose pushes start a triage. */
  readonly branches: readonly string[]
  /** How pull requests are checked: by the state that the triage records, by asking the cluster, or not. */
  readonly guard: Guarding
  /** Folders to judge; those that are only suggested stand in a comment. */
  readonly folders: readonly CandidateFolder[]
  readonly foldersAreUsed: boolean
}

export const guardings = ['state', 'cluster', 'none'] as const
export type Guarding = (typeof guardings)[number]

export type NewFile = { readonly path: string; readonly text: string }

/** The files of a set-up, in the repository that is judged. */
export const paths = {
  triage: '.github/workflows/drift-triage.yml',
  guard: '.github/workflows/drift-triage-guard.yml',
  settings: '.github/drift-triage.yml',
  account: '.github/drift-triage-account.yaml',
} as const

/** `owner/name@ref`; what a path or a quotation mark could break out of is refused. */
export function isActionReference(text: string): boolean {
  return /^[\w-]+\/[\w.-]+(?:\/[\w.-]+)*@[\w][\w./-]*$/.test(text)
}

/** A branch that may stand in a workflow's filter as it is: without the characters of a pattern or an expression. */
export function isPlainBranch(name: string): boolean {
  return /^[\w][\w./-]*$/.test(name)
}

/** A name for a cluster, a runner's label: words that mean nothing to YAML or an expression. */
export function isPlainName(text: string): boolean {
  return /^[A-Za-z0-9][\w .-]{0,62}$/.test(text)
}
