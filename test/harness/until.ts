import { setTimeout as sleep } from 'node:timers/promises'

/** Polls until `probe` gives something. `check` may throw to end the wait early. */
export async function until<T>(
  what: string,
  probe: () => Promise<T | undefined>,
  check: () => void = () => undefined,
  timeoutMs = 180_000,
): Promise<T> {
  const deadline = Date.now() + timeoutMs
  for (;;) {
    check()
    const answer = await probe()
    if (answer !== undefined) return answer
    if (Date.now() > deadline) throw new Error(`waited ${timeoutMs / 1000} s for ${what}`)
    await sleep(50)
  }
}
