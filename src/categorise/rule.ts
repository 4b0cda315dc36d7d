import type { Category } from '../model/finding.js'
import type { Subject } from './subject.js'

/**
 * A known cause of a difference, with the evidence that tells it. Ownership or a path alone is never evidence: it
 * would hide a later change of Git (argo-rollouts#3854).
 */
export type Rule = {
  readonly id: string
  readonly category: Category
  /** One line that a person reads: why this is what it is. */
  readonly why: string
  /** Upstream source or thread. */
  readonly link: string
  /** Always there and never of interest, nor seen by the controllers (which do not look at additions): no finding. */
  readonly routine?: boolean
  /** Whether a difference that Git itself made since the last sync may match: equality in meaning may, the rest not. */
  readonly provesEquality?: boolean
  /** What the controller itself adds to what Git says: its last-applied record has it too, so no side moved. */
  readonly addedByApplier?: boolean
  /** What else a person should know about this very case, in whole sentences. */
  remarks?(subject: Subject): readonly string[]
  matches(subject: Subject): boolean
}
