/** An issue as the tracker holds it. Pull requests are not in it. */
export type TrackedIssue = {
  readonly number: number
  readonly title: string
  readonly body: string
  readonly state: 'open' | 'closed'
  /** Why it was closed; null for an open one. */
  readonly stateReason: 'completed' | 'not_planned' | 'duplicate' | null
  readonly labels: readonly string[]
  readonly author: string
  readonly url: string
}

export type Label = { readonly name: string; readonly color: string; readonly description: string }

/** Something that turned in the life of an issue. */
export type Turn = 'new' | 'back' | 'reverted' | 'worse' | 'overdue' | 'settled' | 'resolved'

/** What a report wants done to the tracker. Data only: a dry run prints it, the shell performs it. */
export type Action =
  | { readonly type: 'ensure-label'; readonly label: Label }
  | {
      readonly type: 'create-issue'
      readonly application: string
      readonly title: string
      readonly body: string
      readonly labels: readonly string[]
    }
  | {
      readonly type: 'update-issue'
      readonly application: string
      readonly number: number
      readonly title?: string
      readonly body?: string
      /** Labels are added and removed one by one, never set as a whole: a human's stay. */
      readonly addLabels: readonly string[]
      readonly removeLabels: readonly string[]
    }
  | {
      readonly type: 'comment-issue'
      readonly application: string
      readonly number: number
      /** Ends in a hidden number, so that one that is there already is never written again. */
      readonly body: string
      /** What it says, for those who are told elsewhere as well. */
      readonly turns?: readonly Turn[]
    }
  | {
      readonly type: 'close-issue'
      readonly application: string
      readonly number: number
      readonly reason: 'completed' | 'not_planned'
      /** Written in the same request, so that a text that says "closed" is never on an open issue. */
      readonly body?: string
    }
  | {
      readonly type: 'reopen-issue'
      readonly application: string
      readonly number: number
      /** Written in the same request. */
      readonly body?: string
    }

/** Where issues live. Reading and writing go through here alone. */
export interface Tracker {
  /** The login that this token writes as; our own issues are known by it. */
  self(): Promise<string>
  /**
   * Every issue, open or closed, that was written by `self` and carries the label (null: whatever it carries, which
   * takes longer). Complete, through the list API.
   */
  issues(label: string | null): Promise<readonly TrackedIssue[]>
  /** Performs one action; throws a ProblemError that says which permission or setting is missing. */
  perform(action: Action): Promise<{ readonly url: string | null; readonly number: number | null }>
}
