import type { Reversal } from '../model/guard.js'
import type { Json } from '../model/json.js'
import { isObject, listAt, stringAt } from '../model/json.js'

/** What somebody accepted: exactly these reversals of exactly this head commit. */
export type Acceptance = {
  readonly sha: string
  readonly by: string
  /** RFC 3339. */
  readonly at: string
  readonly fingerprints: readonly string[]
}

/** What is known about the override label when a run decides. */
export type OverrideState = {
  /** Read live: a re-run has the payload of old. */
  readonly hasLabel: boolean
  /** From our own comment; null where there is none. */
  readonly recorded: Acceptance | null
  /** The head commit of the pull request. */
  readonly headSha: string
  /** Who set the label, where this very run was started by it and may record it; else null. */
  readonly labelledNow: { readonly by: string; readonly mayWrite: boolean } | null
}

export type OverrideDecision =
  | { readonly accepted: true; readonly acceptance: Acceptance; readonly isNew: boolean }
  /** `reason` is null where nobody asked for an override. */
  | { readonly accepted: false; readonly reason: string | null }

/**
 * An acceptance holds for the commit and the reversals it was given for: a new commit or a new hotfix blocks again,
 * until the label is taken off and set anew.
 */
export function decideOverride(
  reversals: readonly Reversal[],
  state: OverrideState,
  now: string,
): OverrideDecision {
  if (!state.hasLabel) return { accepted: false, reason: null }
  const fingerprints = reversals.map(({ finding }) => finding.fingerprint).sort()
  const { recorded, labelledNow } = state
  // First, or somebody could set a label again that a writer has taken off, before a run has heard of that.
  if (labelledNow?.mayWrite === false)
    return {
      accepted: false,
      reason: `${labelledNow.by} set the label, but may not write to this repository`,
    }
  if (recorded !== null && recorded.sha === state.headSha) {
    const unseen = fingerprints.filter((one) => !recorded.fingerprints.includes(one))
    if (unseen.length === 0) return { accepted: true, acceptance: recorded, isNew: false }
  }
  if (labelledNow !== null) {
    const acceptance: Acceptance = { sha: state.headSha, by: labelledNow.by, at: now, fingerprints }
    return { accepted: true, acceptance, isNew: true }
  }
  if (recorded === null)
    return { accepted: false, reason: 'the label was set before there was anything to accept; set it anew' }
  return {
    accepted: false,
    reason:
      recorded.sha === state.headSha
        ? 'the cluster has changed since the label was set; set it anew if that is to be lost, too'
        : 'the label was set for an earlier commit; set it anew if it holds for this one',
  }
}

/** The record out of a comment's hidden marker; null for anything else. */
export function readAcceptance(value: Json): Acceptance | null {
  if (!isObject(value)) return null
  const acceptance = {
    sha: stringAt(value, 'sha'),
    by: stringAt(value, 'by'),
    at: stringAt(value, 'at'),
    fingerprints: listAt(value, 'fingerprints').filter((one) => typeof one === 'string'),
  }
  return acceptance.sha === '' || acceptance.by === '' ? null : acceptance
}
