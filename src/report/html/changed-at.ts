import type { Finding } from '../../model/finding.js'
import { stringAt } from '../../model/json.js'

/** When earlier runs first saw a finding, by fingerprint; empty where nothing is remembered. */
export type FirstSeen = ReadonlyMap<string, string>

/** When a difference came about, as well as it is known. */
export type ChangedAt = {
  /** RFC 3339. */
  readonly at: string
  /** `at`: the cluster recorded the moment itself; `by`: not later than that; `seen`: a run saw it first then. */
  readonly sort: 'at' | 'by' | 'seen'
}

/**
 * The best time there is for a finding: what events or ReplicaSets recorded, else the time of its field manager (an
 * upper bound: it moves with any later write of the same manager), else when a run saw it first. Null: none is known.
 */
export function changedAt(finding: Finding, firstSeen: string | undefined): ChangedAt | null {
  const onset = finding.evidence?.find(({ kind }) => kind === 'onset')
  const recorded = onset === undefined ? '' : stringAt(onset.data, 'at')
  if (isTime(recorded)) return { at: recorded, sort: 'at' }
  const written = finding.manager?.time ?? ''
  if (isTime(written)) return { at: written, sort: 'by' }
  return firstSeen !== undefined && isTime(firstSeen) ? { at: firstSeen, sort: 'seen' } : null
}

/** Whole hours from `at` to `now`, never negative: clocks differ. */
export function ageInHours(at: string, now: string): number {
  return Math.max(0, Math.floor((Date.parse(now) - Date.parse(at)) / 3_600_000))
}

/** `5 hours`, `3 days`. */
export function ageText(hours: number): string {
  if (hours < 1) return 'less than an hour'
  if (hours < 48) return hours === 1 ? '1 hour' : `${hours} hours`
  return `${Math.floor(hours / 24)} days`
}

/** `2026-11-20 14:02 UTC`; a time in another form stays as it is. */
export function timeText(at: string): string {
  return isTime(at) ? `${new Date(Date.parse(at)).toISOString().slice(0, 16).replace('T', ' ')} UTC` : at
}

function isTime(text: string): boolean {
  return /^\d{4}-\d\d-\d\dT/.test(text) && Number.isFinite(Date.parse(text))
}
