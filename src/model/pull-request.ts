import type { Action } from './action.js'
import type { FileEdit } from './write-back.js'

/** All our branches are below it. */
export const branchPrefix = 'drift-triage/'

/** A pull request as GitHub holds it, from a branch of the same repository. */
export type TrackedPull = {
  readonly number: number
  readonly title: string
  readonly body: string
  readonly state: 'open' | 'closed' | 'merged'
  readonly labels: readonly string[]
  readonly author: string
  readonly url: string
  /** The branch that it goes into. */
  readonly base: string
}

/** What stands at a branch of ours. */
export type Branch = {
  readonly sha: string
  /** What its newest commit says that it proposes; null where that is not a commit that runs of ours made there. */
  readonly proposal: string | null
}

/** What GitHub has of our branches and pull requests. */
export type PullSituation = {
  /** Whom our pull requests are by. */
  readonly self: string
  /** The repository's page, without a slash at its end. */
  readonly page: string
  /** By revision as an app's source names it: the branch that it is on GitHub, null where it is none; HEAD by ''. */
  readonly bases: ReadonlyMap<string, string | null>
  readonly branches: ReadonlyMap<string, Branch>
  /** By branch, newest first, whoever opened them. */
  readonly pulls: ReadonlyMap<string, readonly TrackedPull[]>
  /** False where GitHub has said that this token may open none. */
  readonly mayOpen: boolean
  /** By branch, why its commits must stay; of those alone that a plan would delete or write anew. */
  readonly kept: ReadonlyMap<string, Kept>
}

/** A commit that a branch of ours holds and its base does not, and what names it all the same. */
export type Kept = {
  readonly commit: string
  readonly base: string
  /** The file on the base that names it; null where the cluster follows it. */
  readonly file: string | null
}

/** A branch whose commits may be lost, at the commit where it stands; `base` is what it goes into, null for the default branch. */
export type AtRisk = { readonly branch: string; readonly sha: string; readonly base: string | null }

/** Where the issues are that pull requests in another repository are about. */
export type Home = {
  /** `owner/name` */
  readonly name: string
  /** Its page, without a slash at its end. */
  readonly page: string
}

/** One commit: its message without the line that marks it as ours, and what it does to the files. */
export type CommitPlan = {
  readonly message: string
  readonly edits: readonly FileEdit[]
  /** Its texts name the commit before it, by `commitToBe`. */
  readonly pins?: true
}

/** What a plan wants done to branches and pull requests. Data only, as with issues. */
export type PullAction =
  | Extract<Action, { type: 'ensure-label' | 'update-issue' | 'comment-issue' }>
  | {
      readonly type: 'write-branch'
      readonly application: string
      readonly branch: string
      readonly base: string
      readonly proposal: string
      /** The commit that is replaced; null for a new branch. Another one found there stays. */
      readonly replaces: string | null
      readonly commits: readonly CommitPlan[]
      /** Where what is replaced must not be lost: the message of a last commit that changes nothing and holds it as well. */
      readonly keeps?: string
      /** The commit that the base must still be at; absent where only the edited files count. */
      readonly judgedAt?: string
    }
  | {
      readonly type: 'open-pull-request'
      readonly application: string
      readonly branch: string
      readonly base: string
      readonly title: string
      readonly body: string
      readonly draft: boolean
    }
  | {
      readonly type: 'update-pull-request'
      readonly application: string
      readonly number: number
      readonly title?: string
      readonly body?: string
      readonly base?: string
      readonly close?: true
    }
  | {
      readonly type: 'request-reviewers'
      readonly application: string
      readonly number: number
      /** `@login` or `@organization/team`. */
      readonly reviewers: readonly string[]
    }
  | {
      readonly type: 'enable-auto-merge'
      readonly application: string
      readonly number: number
      readonly method: Exclude<(typeof autoMergeChoices)[number], 'never'>
    }
  | {
      readonly type: 'delete-branch'
      readonly application: string
      readonly branch: string
      /** The commit it must stand at. */
      readonly sha: string
    }

/** What an app's issue says about its pull request. */
export type PullNote = {
  /** The repository that it is in, as `owner/name`, else by its address; absent for the one at hand. */
  readonly repository?: string
  /** The same of further repositories that hold manifests of the app. */
  readonly others?: readonly PullNote[]
  readonly pull: { readonly number: number; readonly url: string } | null
  /** The controller, where it brings nothing into Git but what that should ignore. */
  readonly ignoring?: string
  /** There where it takes a count out of Git that an autoscaler sets, and does nothing else. */
  readonly leavesOut?: true
  /** There where it brings nothing into Git, and has the app follow a commit that stays. */
  readonly repins?: true
  /** One that a person closed, or merged with this very proposal: nothing more until the drift changes. */
  readonly declined: { readonly number: number; readonly merged: boolean } | null
  /** Where a person can open it, because this token may not. */
  readonly compareUrl: string | null
  /** Why its branch stays although nothing is proposed on it, in Markdown; absent where it does not. */
  readonly kept?: string
  /** Why nothing of this app is proposed; '' where something is, or every reason is a finding's. */
  readonly reason: string
  /** The app whose pull request changes the same lines, and goes first; absent where none does. */
  readonly after?: {
    readonly application: string
    /** Null as long as it is not open. */
    readonly pull: { readonly number: number; readonly url: string } | null
    /** `file:line` */
    readonly place: string
  }
  /** What the pull request leaves out, with the reason. */
  readonly leftOut: readonly { readonly subject: string; readonly field: string; readonly reason: string }[]
  /** True where it says all there is to say about the app, so that it needs no issue. */
  readonly complete: boolean
}

/** When a pull request is a draft: never, always, or where a person should be asked about a change first. */
export const draftChoices = ['follow-up', 'always', 'never'] as const

/** How GitHub is asked to merge by itself, where it is. */
export const autoMergeChoices = ['never', 'merge', 'squash', 'rebase'] as const

/** How pull requests are opened (docs/write-back.md). */
export type PullSettings = {
  readonly draft: (typeof draftChoices)[number]
  readonly reviewers: 'codeowners' | 'none'
  readonly autoMerge: (typeof autoMergeChoices)[number]
}
