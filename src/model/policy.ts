import type { Direction } from './finding.js'

/** Which findings an entry of the settings is about. '' matches any; `*` in a text any run of characters. */
export type Match = {
  readonly application: string
  readonly group: string
  readonly kind: string
  readonly namespace: string
  readonly name: string
  /** A path as reports write it; it covers what is below it as well. */
  readonly path: string
}

/** The direction that the team has decided on beforehand, and why. */
export type Policy = { readonly match: Match; readonly direction: Direction; readonly reason: string }

/** Drift that somebody answers for until a day. */
export type Accepted = {
  readonly match: Match
  readonly owner: string
  readonly reason: string
  /** The last day on which it holds, `2027-01-31`. */
  readonly expires: string
}
