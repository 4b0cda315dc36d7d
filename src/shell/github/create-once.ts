import { isUncertain } from './request-errors.js'
import { waitSeconds, type Pace } from './pace.js'

const attempts = 3

/**
 * Sends a create that must not happen twice. After a 5xx or a dropped connection nobody knows whether GitHub carried it
 * out, so it looks first and sends again only where nothing is found; after the last attempt too.
 * `send` must not be retried by the client (`request: { retries: 0 }`).
 */
export async function createOnce<T>(
  send: () => Promise<T>,
  find: () => Promise<T | null>,
  pace: Pace,
): Promise<T> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await send()
    } catch (error) {
      if (!isUncertain(error)) throw error
      // GitHub may still be at work on what it answered with a 502.
      await waitSeconds(attempt * 2, pace)
      const found = await find()
      if (found !== null) return found
      if (attempt === attempts) throw error
    }
  }
}
