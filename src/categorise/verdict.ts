import type { Category, Confidence } from '../model/finding.js'

/** What a change is, how sure we are of that, and the reasons in plain sentences. */
export type Verdict = {
  readonly category: Category
  readonly confidence: Confidence
  readonly because: readonly string[]
  readonly rules: readonly string[]
  /** Always there and never of interest: no finding. */
  readonly routine: boolean
}
