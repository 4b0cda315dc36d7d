import type { Answer } from './exchange.js'

/** Something that goes wrong on the way to GitHub or back. */
export type Fault = {
  /** The operation it befalls (`issues/create`, `graphql`), or `*`. */
  readonly on: string
  /** Which of the matching requests from now on is the first; 1 where nothing is said. */
  readonly nth?: number
  /** How many from there; 1 where nothing is said. */
  readonly times?: number
  /** True where GitHub carries the request out all the same and only the answer is lost. */
  readonly carriedOut?: boolean
  /** An answer in place of GitHub's; a connection closed before or within the answer; or no answer at all. */
  readonly with: Answer | 'drop' | 'half' | 'hang'
}

export type Faults = {
  add(fault: Fault): void
  clear(): void
  /** The fault that befalls this request, counting it; null for none. */
  next(operation: string): Fault | null
}

export function createFaults(): Faults {
  const waiting: { fault: Fault; seen: number }[] = []
  return {
    add: (fault) => void waiting.push({ fault, seen: 0 }),
    clear: () => void waiting.splice(0),
    next(operation) {
      let hit: Fault | null = null
      for (const entry of waiting) {
        if (entry.fault.on !== '*' && entry.fault.on !== operation) continue
        entry.seen++
        const first = entry.fault.nth ?? 1
        const last = first + (entry.fault.times ?? 1) - 1
        if (entry.seen >= first && entry.seen <= last) hit ??= entry.fault
      }
      return hit
    },
  }
}

/** GitHub's answer to too many requests at once, asking for a pause. */
export const secondaryLimit = (seconds: number): Answer => ({
  status: 403,
  headers: { 'retry-after': String(seconds) },
  body: {
    message: 'You have exceeded a secondary rate limit. Please wait a few minutes before you try again.',
  },
})

/** GitHub's answer once the hour's requests are used up. */
export const primaryLimit = (resetSeconds: number): Answer => ({
  status: 403,
  headers: {
    'x-ratelimit-remaining': '0',
    'x-ratelimit-reset': String(Math.floor(Date.now() / 1000) + resetSeconds),
  },
  body: { message: 'API rate limit exceeded for installation.' },
})
