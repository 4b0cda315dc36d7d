import type { Config } from '../config/config.js'
import type { Finding } from '../model/finding.js'
import type { Prepared } from '../triage/prepare.js'
import type { Judged, World } from '../triage/triage.js'
import type { Selection } from './candidates.js'

/** What looking for edits needs to know. */
export type Starting = {
  readonly world: World
  readonly config: Config
  readonly judged: Judged
  readonly selection: Selection
  /** The only findings that something is looked for; absent for all of the selection. */
  readonly among?: readonly Finding[]
}

/** One app, all that was found of it, and what of that is to be written back in one place. */
export type Asked = {
  readonly app: Prepared
  readonly findings: readonly Finding[]
  readonly candidates: readonly Finding[]
}
