import type { Finding } from '../model/finding.js'
import type { ApplicationReport, Triage } from '../model/triage.js'
import { isOpenQuestion } from './order.js'
import type { IssueOptions } from './tracked.js'
import { isHeldUp } from './trouble.js'

/**
 * Why a drifted app has no issue of its own yet: the run opened as many as it may, it is too young, it waits for its
 * sync, or nobody has agreed to a first run in bulk.
 */
export type Held = { readonly application: string; readonly why: 'limit' | 'young' | 'sync' | 'preview' }

/** A first run that opens more issues than this at once shows them first. */
export const mostUnseen = 10

/** Why this app is not to be opened now; null where nothing speaks against it. */
export function heldBack(
  triage: Triage,
  app: ApplicationReport,
  findings: readonly Finding[],
  { waitForSync = false, minAge = 0 }: IssueOptions,
): Held['why'] | null {
  if (waitForSync && isMerelyAhead(app, findings)) return 'sync'
  return minAge > 0 && isYoung(triage, findings, minAge) ? 'young' : null
}

/** True where the only thing left is that Git is ahead and a sync brings it: nobody has to do anything but wait. */
export function isMerelyAhead(app: ApplicationReport, findings: readonly Finding[]): boolean {
  return (
    app.category === 'git-ahead' &&
    !app.syncUnsafe &&
    !isHeldUp(app) &&
    findings
      .filter(({ category }) => category === 'git-ahead')
      .every(({ forecast: { effect } }) => ['reverts', 'deletes', 'recreates'].includes(effect))
  )
}

/**
 * True where every open question is younger than that many minutes. A field's owner was recorded not after its time,
 * so what has no time, or was changed by nobody known, counts as old enough.
 */
function isYoung(triage: Triage, findings: readonly Finding[], minutes: number): boolean {
  const limit = Date.parse(triage.at) - minutes * 60_000
  const open = findings.filter(isOpenQuestion)
  return (
    open.length > 0 &&
    open.every(({ category, manager }) => category !== 'git-ahead' && Date.parse(manager?.time ?? '') > limit)
  )
}
