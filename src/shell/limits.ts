/** The numbers that bound what a run files, and when. */
export type Limits = {
  readonly maxNewIssues: number
  readonly maxNewPullRequests: number
  /** Minutes. */
  readonly minAge: number
  /** Days. */
  readonly followUpAfter: number
}

/** What they are where nobody says otherwise, for the command line as well. */
export const usual: Limits = { maxNewIssues: 20, maxNewPullRequests: 20, minAge: 0, followUpAfter: 5 }

/** The most that each may be. */
export const most: Limits = {
  maxNewIssues: 1_000,
  maxNewPullRequests: 1_000,
  minAge: 10_080,
  followUpAfter: 365,
}
