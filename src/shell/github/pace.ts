/** How long requests wait, for themselves and for each other. */
export type Pace = {
  /** GitHub asks for a second between writes, and longer between those that notify people. */
  readonly spaceWrites: boolean
  /** What one second of waiting means: 1000, or less in a test. */
  readonly unitMs: number
  readonly timeoutMs: number
}

export const productionPace: Pace = { spaceWrites: true, unitMs: 1000, timeoutMs: 30_000 }

const longestWaitSeconds = 300
const mostWaits = 2

/** True where a rate limit is over soon enough for a job that is paid by the minute. */
export function worthWaiting(seconds: number, alreadyWaited: number): boolean {
  return seconds <= longestWaitSeconds && alreadyWaited < mostWaits
}

/** Stands in for the throttling plugin's queues where writes need no space between them. */
export const immediately = {
  key: () => ({
    schedule: <T>(_options: unknown, job: (...args: unknown[]) => T, ...args: unknown[]): T => job(...args),
  }),
}

/** Waits that many seconds of this pace. */
export function waitSeconds(seconds: number, pace: Pace): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, seconds * pace.unitMs))
}
