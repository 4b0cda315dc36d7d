import type { Actor, Category, Confidence } from '../model/finding.js'

/** What the table says of a subject. */
export type Cell = {
  readonly category: Category
  readonly confidence: Confidence
  readonly because: string
  readonly routine?: boolean
  readonly rules?: readonly string[]
  readonly actor?: Actor
}
