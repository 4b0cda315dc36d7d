import type { Problem } from '../model/problem.js'

/** Parts of a set-up, in the order in which they depend on each other. */
export const areas = [
  'repository',
  'settings',
  'tools',
  'cluster',
  'permissions',
  'applications',
  'github',
] as const
export type Area = (typeof areas)[number]

/** `skipped`: nobody could say, or nothing needs it. Neither good nor bad. */
export type CheckState = 'ok' | 'warning' | 'failed' | 'skipped'

/** One thing that was looked at; `next` is the next step, null where none is needed. */
export type Check = {
  readonly area: Area
  readonly state: CheckState
  readonly what: string
  readonly next: string | null
}

export const ok = (area: Area, what: string): Check => ({ area, state: 'ok', what, next: null })
export const skipped = (area: Area, what: string, next: string | null = null): Check => ({
  area,
  state: 'skipped',
  what,
  next,
})
export const warning = (area: Area, what: string, next: string): Check => ({
  area,
  state: 'warning',
  what,
  next,
})
export const failed = (area: Area, what: string, next: string): Check => ({
  area,
  state: 'failed',
  what,
  next,
})

/** A problem as a failed check; its hint is the next step already. */
export function failedBy(
  area: Area,
  { code, message, hint }: Pick<Problem, 'code' | 'message' | 'hint'>,
): Check {
  return failed(area, `${code}: ${message}`, hint)
}

/** The worst state among checks, `ok` without any. What was skipped does not count. */
export function verdictOf(checks: readonly Check[]): 'ok' | 'warning' | 'failed' {
  if (checks.some(({ state }) => state === 'failed')) return 'failed'
  return checks.some(({ state }) => state === 'warning') ? 'warning' : 'ok'
}
