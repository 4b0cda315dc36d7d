import type { JsonObject } from './json.js'

/** What a piece of evidence was read from; docs/verdicts.md says what each means. */
export const evidenceKinds = [
  'automation-off',
  'autoscaler-bounds',
  'created',
  'git-former',
  'git-history',
  'git-line',
  'image-version',
  'onset',
  'pod-usage',
  'rollout',
  'temporary-name',
  'warning-events',
] as const
export type EvidenceKind = (typeof evidenceKinds)[number]

/** Something beyond the difference itself that helps to choose a side. Read where it is readable, never required. */
export type Evidence = {
  readonly kind: EvidenceKind
  /** One sentence for people. Holds no time of the run, so that a second run over the same state says the same. */
  readonly text: string
  /** The same for programs. */
  readonly data: JsonObject
}
