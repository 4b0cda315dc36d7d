import type { Json, JsonObject } from '../../model/json.js'
import type { Connection } from './connection.js'
import type { HttpAnswer, HttpLimits } from './http-exchange.js'
import { httpGet } from './http-get.js'
import { parallel } from '../../model/parallel.js'
import type { UnkeptWrite } from './http-unkept.js'
import { httpAccessReview, httpDryRun } from './http-unkept.js'
import { codeOf } from './thrown.js'

/** Asks one API server, a few requests at a time; nothing it is asked changes anything. */
export type Api = {
  readonly connection: Connection
  /** GETs a path below the server's address. Rejects only where no answer came; see http-get.ts. */
  get(path: string, accept?: string): Promise<HttpAnswer>
  /** Has a write tried and not kept. */
  tryWrite(write: UnkeptWrite): Promise<HttpAnswer>
  /** Asks whether this account may do something: a SelfSubjectAccessReview. */
  review(review: JsonObject): Promise<HttpAnswer>
}

export type ApiLimits = HttpLimits & {
  readonly parallel: number
  readonly wait?: (ms: number) => Promise<void>
}

const attempts = 4
const longestWaitSeconds = 30

/** Paces requests and repeats those that the server or a dropped connection asks to repeat; what changes nothing may be repeated. */
export function createApi(connection: Connection, limits: ApiLimits): Api {
  const run = parallel(limits.parallel)
  const wait = limits.wait ?? ((ms) => new Promise((resume) => setTimeout(resume, ms)))
  const base = connection.server.pathname.replace(/\/$/, '')

  async function attempt(send: () => Promise<HttpAnswer>, left: number): Promise<HttpAnswer> {
    try {
      const answer = await send()
      const pause = left > 0 ? pauseSeconds(answer) : null
      if (pause === null) return answer
      await wait(pause * 1000)
    } catch (error) {
      if (left === 0 || !wasDropped(error)) throw error
    }
    return attempt(send, left - 1)
  }

  const below = (path: string): string => (path.startsWith(`${base}/`) ? path : base + path)
  const repeat = (send: () => Promise<HttpAnswer>): Promise<HttpAnswer> =>
    run(() => attempt(send, attempts - 1))

  return {
    connection,
    get: (path, accept = 'application/json') =>
      repeat(() => httpGet(connection, below(path), accept, limits)),
    tryWrite: (write) => repeat(() => httpDryRun(connection, { ...write, path: below(write.path) }, limits)),
    review: (review) =>
      repeat(() =>
        httpAccessReview(
          connection,
          base,
          JSON.stringify({
            apiVersion: 'authorization.k8s.io/v1',
            kind: 'SelfSubjectAccessReview',
            ...review,
          }),
          limits,
        ),
      ),
  }
}

/** Too many requests (priority and fairness), or a server that says when it will be back. */
function pauseSeconds({ status, retryAfter }: HttpAnswer): number | null {
  if (status === 429) return Math.min(retryAfter ?? 1, longestWaitSeconds)
  return status === 503 && retryAfter !== null ? Math.min(retryAfter, longestWaitSeconds) : null
}

/** A kept connection that the server closed at the moment we used it. */
function wasDropped(error: unknown): boolean {
  return codeOf(error) === 'ECONNRESET' || codeOf(error) === 'EPIPE'
}

/** The answer's JSON, or undefined where it is none. */
export function jsonOf({ body }: HttpAnswer): Json | undefined {
  try {
    return JSON.parse(body) as Json
  } catch {
    return undefined
  }
}
