import type { AccessQuestion } from './access.js'
import type { ClusterIdentity, StatedCluster } from './cluster.js'
import type { DryRunResult, DryRunWrite } from './dry-run.js'
import type { MadeFrom, SourceAddress } from './fetching.js'
import type { Json, JsonObject } from './json.js'
import type { Problem } from './problem.js'
import type { GroupVersionKind, ResourceKey } from './resource.js'

/** Files of one repository at one revision. Paths are relative to its root, with `/`, without a leading one. */
export interface RepoFiles {
  /** Files below a folder ('' for the root), at any depth; null where the folder does not exist. */
  list(folder: string): Promise<readonly string[] | null>
  /** The file's text, null where it does not exist. Symbolic links are not followed. */
  read(file: string): Promise<string | null>
  /**
   * The same in bytes, for what is handed to a program, and for whether there is such a file. Who decides by what a file
   * holds reads its text: to compare two states, nothing is read for this (see `rendersAlike`).
   */
  readBytes(file: string): Promise<Uint8Array | null>
  /**
   * Names of the files with one of these endings that hold one of these words, found without reading each; null where
   * that cannot be said. Absent where nothing is faster than reading.
   */
  holding?(words: readonly string[], endings: readonly string[]): Promise<readonly string[] | null>
  /**
   * Stands for everything below a folder: the same at two revisions means that every file there is the same. Null
   * where the folder does not exist; absent where nothing can tell.
   */
  contentId?(folder: string): Promise<string | null>
  /** The same for one file, which is not read for it. */
  fileId?(file: string): Promise<string | null>
  /** Symbolic links and submodules at or below a folder: they are in no list, so what needs them cannot be known. */
  links(folder: string): Promise<readonly string[]>
  /** Where a symbolic link leads, or the commit of a submodule; null for what is neither. Absent where nothing tells. */
  linkText?(link: string): Promise<string | null>
}

/** A repository's history, or a plain folder that has none. */
export interface Repository {
  /** URLs this repository is known by; empty where nobody said. */
  readonly urls: readonly string[]
  /** False for a plain folder: every revision then reads the files as they are. */
  readonly hasHistory: boolean
  /**
   * The commit a branch, tag, SHA or HEAD means ('' is HEAD); null where it cannot be resolved here. With the address of
   * another repository it is one of that; of a chart the revision is a version or a range, and what comes back stands
   * for that version's files.
   */
  resolve(revision: string, elsewhere?: SourceAddress): Promise<string | null>
  /**
   * Why a revision of another repository cannot be read, null where it can, or where only the revision is missing.
   * Absent where the settings name no other repository.
   */
  readonly unavailable?: (elsewhere: SourceAddress, revision: string) => Promise<Unavailable | null>
  /** What an artifact says of where it comes from; absent where nothing is fetched. */
  readonly madeFrom?: (commit: string) => MadeFrom | null
  at(commit: string): RepoFiles
  /** True where the history, or that of the checkout of another repository, is cut off; absent where there is none. */
  readonly isShallow?: (elsewhere?: SourceAddress) => Promise<boolean>
  /** The remote's own branch, else the one that is checked out; null where neither is known, absent without history. */
  readonly headBranch?: () => Promise<string | null>
  /** The branches that hold a commit, as far as they are here; absent where there is no history. */
  readonly branchesWith?: (commit: string) => Promise<readonly string[]>
  /** The last commit that touched the file, null where history does not tell (shallow, plain folder). */
  lastCommit(commit: string, file: string): Promise<CommitInfo | null>
  /** The commit that wrote a line (from 1) of the file, null where history does not tell. */
  lineCommit(commit: string, file: string, line: number): Promise<CommitInfo | null>
  /** What a line of the file said before; null where it always said the same, or history does not tell. */
  linePast?(commit: string, file: string, line: number): Promise<LinePast | null>
  /**
   * Commits that touched a folder ('' for any), newest first, those that a merge brought in as that merge; null where
   * history is not whole.
   */
  touching?(commit: string, folder: string, most: number): Promise<readonly string[] | null>
  /** True where the second commit came out of the first, or is it; false also where history does not tell. */
  isAncestor?(older: string, newer: string): Promise<boolean>
}

/** `reason` continues "it is another repository, and"; `fetched` where it was tried to get it. */
export type Unavailable = { readonly reason: string; readonly fetched: boolean }

export type CommitInfo = {
  readonly sha: string
  readonly author: string
  readonly at: string
  readonly subject: string
}

/** A line's text, and those that it had before, the newest first, as far back as it could be followed. */
export type LinePast = { readonly now: string; readonly former: readonly FormerLine[] }
/** What a line said until a commit said something else there. */
export type FormerLine = { readonly text: string; readonly until: CommitInfo }

/** A kind as the API server serves it. */
export type ServedKind = GroupVersionKind & {
  readonly plural: string
  readonly namespaced: boolean
  readonly verbs: readonly string[]
}

/** Only `absent` means "there is none"; everything else that failed is a problem. */
export type ListResult =
  | {
      readonly state: 'listed'
      readonly items: readonly JsonObject[]
      /** Where given, only these namespaces were looked into: elsewhere an absent object is not known to be missing. */
      readonly namespaces?: readonly string[]
      /** What a recording knows of an object without holding it; null for one that it holds, or that did not exist. */
      readonly withheld?: (key: ResourceKey) => Withheld | null
    }
  | { readonly state: 'absent' }
  | { readonly state: 'failed'; readonly problem: Problem }

/** `settled`: an app rendered it and nothing about it differed. `outside`: it existed, and no more is known. */
export type Withheld = 'settled' | 'outside'

/** `state`: what a triage recorded for checks of merges, which names the hidden values that were changed by hand. */
export type Recording = 'snapshot' | 'state'

/** Live state; a cluster or a recording. Read-only. */
export interface Cluster {
  /** There for a recording: secrets in it may have been hidden when it was made. */
  readonly recorded?: Recording
  identity(): Promise<ClusterIdentity>
  /** Kinds served; a broken aggregated API is one problem and the rest goes on. */
  kinds(): Promise<{ readonly kinds: readonly ServedKind[]; readonly problems: readonly Problem[] }>
  /** All objects of a kind, in all namespaces where `namespace` is ''. Items carry apiVersion and kind. */
  list(kind: ServedKind, namespace: string): Promise<ListResult>
  /** OpenAPI v3 document of one group and version, null where there is none (a snapshot, or forbidden). */
  openApi(group: string, version: string): Promise<Json | null>
  /** Tries a write without keeping it, where the account may; absent where no dry runs are wanted. Never throws. */
  dryRun?(write: DryRunWrite): Promise<DryRunResult>
  /** Whether this account may do something, as the server says. Absent for a recording; rejects where no answer came. */
  readonly may?: (question: AccessQuestion) => Promise<boolean>
  /**
   * The clusters that the same kubeconfig or recording leads to, this one among them, by the names that they have there
   * and in the settings; absent where there is only this one.
   */
  readonly known?: (stated: readonly StatedCluster[]) => readonly KnownCluster[]
}

/** A cluster that apps may be deployed to, with the names and addresses by which they may mean it. */
export type KnownCluster = {
  readonly name: string
  readonly names: readonly string[]
  readonly servers: readonly string[]
  /** Where it is reached; two with the same one are the same cluster. '' where that is not known before it is opened. */
  readonly address: string
  /** True for the run's own cluster, which is open already. */
  readonly isMain: boolean
  /** Rejects with a ProblemError where there is no way to it. */
  open(): Promise<Cluster>
}

/** Texts that outlive a run, by a hash. What was damaged is not there. */
export interface KeptTexts {
  get(key: string): string | null
  /** Kept once `save` is called. */
  put(key: string, text: string): void
  save(): void
}

/** Programs that turn files into manifests. */
export const toolNames = ['helm', 'kustomize', 'jsonnet'] as const
export type ToolName = (typeof toolNames)[number]

/**
 * The real programs of this machine. Each job gets a file tree of its own, an environment without credentials or
 * network, a time limit and an output limit. An equal job gives an equal answer and may come from a cache.
 */
export interface Tools {
  run(tool: ToolName, job: ToolJob): Promise<ToolResult>
  /** What the tool calls its version, null where it is not installed. */
  version(tool: ToolName): Promise<string | null>
  /** What a chart depends on, fetched from these repositories; absent where the settings let nothing be fetched. */
  dependencies?(job: DependencyJob): Promise<DependencyResult>
}

/** A tree with a chart in `folder`, and the addresses that its dependencies name. */
export type DependencyJob = Pick<ToolJob, 'files' | 'folder'> & { readonly repositories: readonly string[] }

/** The chart's `charts/` as `helm dependency build` leaves it, by path in the tree. */
export type DependencyResult =
  | { readonly state: 'done'; readonly charts: ReadonlyMap<string, Uint8Array> }
  | Exclude<ToolResult, { state: 'done' }>

export type ToolJob = {
  /** All that the tool sees, by path in its tree (`/` between parts, relative, without `..`). */
  readonly files: ReadonlyMap<string, Uint8Array>
  /** The folder of that tree to run in, '' for its root. */
  readonly folder: string
  /** Argument arrays of runs one after the other in the same tree; the output is that of the last. */
  readonly commands: readonly (readonly string[])[]
  /** Never answer from a cache: for jobs whose answer is not settled by their inputs (random templates). */
  readonly fresh?: boolean
  /** The tool calls Helm itself: it is told which one. */
  readonly withHelm?: boolean
}

export type ToolResult =
  | { readonly state: 'done'; readonly output: string }
  /** Not on the PATH; `install` says how to get it. */
  | { readonly state: 'missing'; readonly install: string }
  /** The tool refused, took too long or wrote too much; the message is its own words, shortened. */
  | { readonly state: 'failed'; readonly message: string }

/** The jq language, in which controllers let people write what is to be ignored. */
export interface Jq {
  /** The places that `del(expression)` takes out of each object, in the objects' order. Never throws. */
  paths(expression: string, objects: readonly JsonObject[]): Promise<readonly JqPaths[]>
}

export type JqPaths =
  /** As jq writes them: names, positions (negative ones from the end), slices as `{start, end}`. */
  | { readonly state: 'found'; readonly paths: readonly (readonly Json[])[] }
  /** `invalid`: it is no jq; `error`: it fails on this object; `limit`: it was stopped. */
  | { readonly state: 'failed'; readonly cause: 'invalid' | 'error' | 'limit'; readonly reason: string }
