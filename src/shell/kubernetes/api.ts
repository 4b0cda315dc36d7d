import type { Json } from '../../model/json.js'
import type { Connection } from './connection.js'
import type { HttpAnswer, HttpLimits } from './http-get.js'
import { httpGet } from './http-get.js'
import { parallel } from '../parallel.js'
import { codeOf } from './thrown.js'

/** Reads from one API server, a few requests at a time. */
export type Api = {
  readonly connection: Connection
  /** GETs a path below the server's address. Rejects only where no answer came; see http-get.ts. */
  get(path: string, accept?: string): Promise<HttpAnswer>
}

export type ApiLimits = HttpLimits & {
  readonly parallel: number
  readonly wait?: (ms: number) => Promise<void>
}

const attempts = 4
const longestWaitSeconds = 30

/** Paces requests and repeats those that the server or a dropped connection asks to repeat; a GET may be repeated. */
export function createApi(connection: Connection, limits: ApiLimits): Api {
  const run = parallel(limits.parallel)
  const wait = limits.wait ?? ((ms) => new Promise((resume) => setTimeout(resume, ms)))
  const base = connection.server.pathname.replace(/\/$/, '')

  async function attempt(path: string, accept: string, left: number): Promise<HttpAnswer> {
    try {
      const answer = await httpGet(connection, path, accept, limits)
      const pause = left > 0 ? pauseSeconds(answer) : null
      if (pause === null) return answer
      await wait(pause * 1000)
    } catch (error) {
      if (left === 0 || !wasDropped(error)) throw error
    }
    return attempt(path, accept, left - 1)
  }

  return {
    connection,
    get: (path, accept = 'application/json') =>
      run(() => attempt(path.startsWith(`${base}/`) ? path : base + path, accept, attempts - 1)),
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
