import type { Action, TrackedIssue } from '../model/action.js'
import type { Finding } from '../model/finding.js'
import { keyText } from '../model/resource.js'
import type { Triage } from '../model/triage.js'
import type { FirstSeen } from './changed-at.js'
import type { StoredPast } from './issue-state.js'
import { parseBody } from './marker.js'
import { pathText } from './order.js'
import { isAbout } from './tracked.js'

/** What this cluster's issues know of earlier runs, once this run has written them. */
export type Memory = {
  /** When a finding was first seen, by its fingerprint, RFC 3339. */
  readonly firstSeen: FirstSeen
  /** Address of the open issue that stands for each app, as far as it was there before this run. */
  readonly issueUrls: ReadonlyMap<string, string>
  /** Places that have drifted before, with how often that has ended. */
  readonly past: readonly (StoredPast & { readonly application: string })[]
}

/** `done` are the actions that this run has carried out over `existing`. */
export function memoryOf(triage: Triage, existing: readonly TrackedIssue[], done: readonly Action[]): Memory {
  const states = bodiesAfter(existing, done)
    .flatMap((body) => parseBody(body)?.state ?? [])
    .filter((state) => isAbout(triage, state, state.application) && state.duplicateOf === null)
  return {
    firstSeen: new Map(
      states.flatMap(({ findings }) =>
        findings.map(({ fingerprint, firstSeen }): [string, string] => [fingerprint, firstSeen]),
      ),
    ),
    issueUrls: new Map(existing.flatMap((issue) => openIssue(triage, issue))),
    past: states.flatMap(({ past, application }) => past.map((one) => ({ ...one, application }))),
  }
}

function openIssue(triage: Triage, { body, url, state: standing }: TrackedIssue): [string, string][] {
  const state = parseBody(body)?.state
  const isOurs =
    state !== undefined && isAbout(triage, state, state.application) && state.duplicateOf === null
  return isOurs && standing === 'open' ? [[state.application, url]] : []
}

function bodiesAfter(existing: readonly TrackedIssue[], done: readonly Action[]): readonly string[] {
  const written = done.flatMap((action): readonly [number | null, string][] => {
    if (action.type === 'create-issue') return [[null, action.body]]
    if (!('number' in action) || action.type === 'comment-issue' || action.body === undefined) return []
    return [[action.number, action.body]]
  })
  const latest = new Map(written)
  return [
    ...existing.map(({ number, body }) => latest.get(number) ?? body),
    ...written.filter(([number]) => number === null).map(([, body]) => body),
  ]
}

/** The same place in one app; two findings about an object as a whole share theirs. */
export function placeIn(
  { application, resource }: Pick<Finding, 'application' | 'resource'>,
  path: string,
): string {
  return `${application} ${keyText(resource)} ${path}`
}

/** The place of a finding. */
export function placeOf(finding: Finding): string {
  return placeIn(finding, pathText(finding))
}
