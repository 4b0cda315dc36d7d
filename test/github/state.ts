import type { GitStore } from './git-store.js'

/** What a repository on GitHub holds; what tests look at. */
export type State = {
  readonly repository: Repository
  /** Issues and pull requests, which share their numbers, in the order they were made. */
  readonly issues: Issue[]
  readonly labels: Label[]
  readonly comments: Comment[]
  readonly reviewComments: ReviewComment[]
  /** What pull requests change, where a test says so. */
  readonly diffs: Map<number, readonly DiffFile[]>
  readonly events: IssueEvent[]
  /** Roles of people; whoever is not in it has none. */
  readonly roles: Map<string, Role>
  /** Head commits of pull requests that have no branch here. */
  readonly heads: Map<number, string>
  /** The commits that they would be merged into, where a test says so. */
  readonly bases: Map<number, string>
  readonly runs: Run[]
  readonly artifacts: Artifact[]
  readonly settings: Settings
  /** What pull requests from branches of this repository have beside their issue. */
  readonly pulls: Map<number, Pull>
  /** Teams with access, by slug. */
  readonly teams: Set<string>
  /** The repository's commits and branches; null for one without any. */
  readonly git: GitStore | null
  draftsSupported: boolean
}

export type Pull = {
  readonly head: string
  /** Whose fork the branch is in, where it is not this repository's. */
  readonly fork?: string
  base: string
  draft: boolean
  /** Of a closed one; the head of an open one is where its branch is. */
  headSha: string
  mergedAt: string | null
  /** How it is merged once nothing is missing; null where a person has to. */
  autoMerge?: 'MERGE' | 'SQUASH' | 'REBASE' | null
  readonly reviewers: string[]
  readonly teams: string[]
}

/** What administrators set, as far as it is asked for. */
export type Settings = {
  requiredChecks: string[]
  mergeQueue: boolean
  workflowsMayOpenPullRequests: boolean
  autoMerge: boolean
  secrets: string[]
}

/** A workflow run; `fromFork` where a pull request of a fork brought it about. */
export type Run = {
  readonly id: number
  /** File name below .github/workflows. */
  readonly workflow: string
  readonly event: string
  readonly branch: string
  readonly fromFork: boolean
  readonly createdAt: string
}

export type Artifact = {
  readonly id: number
  readonly run: number
  readonly name: string
  readonly archive: Uint8Array
  /** Where it is not the archive's own. */
  readonly digest?: string
  readonly expired: boolean
}

export type Role = 'admin' | 'maintain' | 'write' | 'triage' | 'read'

export type Repository = {
  readonly owner: string
  readonly name: string
  readonly private: boolean
  hasIssues: boolean
  archived: boolean
}

export type Issue = {
  readonly number: number
  readonly author: string
  readonly isPullRequest: boolean
  title: string
  body: string | null
  state: 'open' | 'closed'
  stateReason: 'completed' | 'not_planned' | 'duplicate' | 'reopened' | null
  closedBy: string | null
  /** Names as the repository's labels have them. */
  labels: string[]
  readonly createdAt: string
  updatedAt: string
  closedAt: string | null
}

export type Label = { name: string; color: string; description: string | null }

export type Comment = {
  readonly id: number
  readonly issue: number
  readonly author: string
  body: string
  readonly createdAt: string
  updatedAt: string
}

/** A file of a pull request's diff as GitHub lists it. */
export type DiffFile = {
  readonly filename: string
  /** Id of its content at the head. */
  readonly sha: string
  readonly status: 'added' | 'modified' | 'removed'
  /** Hunks; absent where GitHub shows none. */
  readonly patch?: string
}

/** A comment beside lines of a diff. */
export type ReviewComment = {
  readonly id: number
  readonly pull: number
  readonly author: string
  body: string
  readonly path: string
  readonly startLine: number | null
  readonly line: number
  readonly commit: string
  /** Id of the file's content that it was made on. */
  readonly blob: string
  readonly createdAt: string
  updatedAt: string
}

export type IssueEvent = {
  readonly id: number
  readonly issue: number
  readonly actor: string
  readonly event: 'labeled' | 'unlabeled' | 'closed' | 'reopened' | 'renamed'
  readonly label?: string
  readonly stateReason?: Issue['stateReason']
  readonly rename?: { readonly from: string; readonly to: string }
  readonly createdAt: string
}

export function createState(repository: Repository, git: GitStore | null = null): State {
  return {
    ...{ repository, git, pulls: new Map(), teams: new Set(), draftsSupported: true },
    issues: [],
    labels: [],
    comments: [],
    reviewComments: [],
    diffs: new Map(),
    events: [],
    roles: new Map(),
    heads: new Map(),
    bases: new Map(),
    runs: [],
    artifacts: [],
    settings: {
      requiredChecks: [],
      mergeQueue: false,
      workflowsMayOpenPullRequests: false,
      autoMerge: false,
      secrets: [],
    },
  }
}

/** A run that uploaded an archive; the nightly one of the triage where nothing else is said. */
export function addRun(
  state: State,
  archive: Uint8Array,
  about: Partial<Omit<Run, 'id'>> & Partial<Pick<Artifact, 'name' | 'digest' | 'expired'>> = {},
): void {
  const { name = 'drift-triage-state', digest, expired = false, ...given } = about
  const usual = { workflow: 'drift-triage.yml', event: 'schedule', branch: 'main', fromFork: false }
  const run: Run = { id: 7000 + state.runs.length, createdAt: now(), ...usual, ...given }
  state.runs.push(run)
  const artifact = { id: 9000 + state.artifacts.length, run: run.id, name, archive, expired }
  state.artifacts.push(digest === undefined ? artifact : { ...artifact, digest })
}

/** As GitHub writes times: to the second. */
export const now = (): string => new Date().toISOString().replace(/\.\d+Z$/, 'Z')

/** Names of labels and logins differ in more than case. */
export const sameName = (a: string, b: string): boolean => a.toLowerCase() === b.toLowerCase()

export const findLabel = (state: State, name: string): Label | undefined =>
  state.labels.find((label) => sameName(label.name, name))

export function addEvent(state: State, event: Omit<IssueEvent, 'id' | 'createdAt'>): void {
  state.events.push({ ...event, id: state.events.length + 1, createdAt: now() })
}

/** Puts labels on an issue; GitHub makes those it does not know, grey and without a description. */
export function putLabels(state: State, issue: Issue, names: readonly string[], actor: string): void {
  for (const name of names) {
    let label = findLabel(state, name)
    if (label === undefined) state.labels.push((label = { name, color: 'ededed', description: null }))
    if (issue.labels.includes(label.name)) continue
    issue.labels.push(label.name)
    addEvent(state, { issue: issue.number, actor, event: 'labeled', label: label.name })
  }
}
