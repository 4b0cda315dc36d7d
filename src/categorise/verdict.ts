import type { Actor, Category, Confidence } from '../model/finding.js'

/** What a change is, how sure we are of that, and the reasons in plain sentences. */
export type Verdict = {
  readonly category: Category
  readonly confidence: Confidence
  readonly because: readonly string[]
  /** Who it was, where something else than the field's owner tells. */
  readonly actor?: Actor
  readonly rules: readonly string[]
  /** Both sides mean the same: whatever a sync writes, the API server stores what it stores now. */
  readonly equal: boolean
  /** Always there and never of interest: no finding. */
  readonly routine: boolean
}
