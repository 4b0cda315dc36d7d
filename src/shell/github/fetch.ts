export type Fetch = (url: string, init?: RequestInit) => Promise<Response>

const withoutBody = [101, 204, 205, 304]

/**
 * Wraps a fetch so that a response is either whole or an error, within a time limit. Octokit swallows a connection
 * that drops half-way through a body and goes on with what it has: a page of issues lost there would be filed again.
 */
export function wholeResponses(fetch: Fetch, timeoutMs: number): Fetch {
  return async (url, init) => {
    const limit = AbortSignal.timeout(timeoutMs)
    const signal = init?.signal ? AbortSignal.any([init.signal, limit]) : limit
    const response = await fetch(url, { ...init, signal })
    if (withoutBody.includes(response.status)) return response
    const body = await response.arrayBuffer()
    const { status, statusText } = response
    return new Response(body, { status, statusText, headers: [...response.headers] })
  }
}
