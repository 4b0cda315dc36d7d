import type { Finding } from '../model/finding.js'
import { stringAt } from '../model/json.js'
import { isTime } from '../model/time.js'

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
 * The best time there is for a finding: when an event says it happened, else the earliest of what bounds it: the age of
 * a ReplicaSet, the time of its field manager (which moves with any later write of the same manager), and when a run
 * saw it first. Null: none is known.
 */
export function changedAt(finding: Finding, firstSeen: FirstSeen): ChangedAt | null {
  const onset = finding.evidence?.find(({ kind }) => kind === 'onset')?.data
  const recorded = stringAt(onset, 'at')
  if (isTime(recorded) && stringAt(onset, 'from') === 'event') return { at: recorded, sort: 'at' }
  const bounds: readonly ChangedAt[] = [
    { at: recorded, sort: 'by' },
    { at: finding.manager?.time ?? '', sort: 'by' },
    { at: firstSeen.get(finding.fingerprint) ?? '', sort: 'seen' },
  ]
  const known = bounds.filter(({ at }) => isTime(at))
  return known.sort((a, b) => Date.parse(a.at) - Date.parse(b.at))[0] ?? null
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
