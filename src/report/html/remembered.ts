import type { TrackedIssue } from '../../model/action.js'
import type { Triage } from '../../model/triage.js'
import { parseBody } from '../marker.js'
import type { FirstSeen } from './changed-at.js'

/** What our own issues know of earlier runs: when a finding was first seen, and where each app's issue is. */
export function rememberedIn(
  triage: Triage,
  existing: readonly TrackedIssue[],
): { readonly firstSeen: FirstSeen; readonly issueUrls: ReadonlyMap<string, string> } {
  const firstSeen = new Map<string, string>()
  const issueUrls = new Map<string, string>()
  for (const { body, url, state: standing } of existing) {
    const state = parseBody(body)?.state
    if (state === undefined || state.cluster !== triage.cluster.id || standing !== 'open') continue
    if (state.duplicateOf === null) issueUrls.set(state.application, url)
    for (const { fingerprint, firstSeen: at } of state.findings) firstSeen.set(fingerprint, at)
  }
  return { firstSeen, issueUrls }
}
