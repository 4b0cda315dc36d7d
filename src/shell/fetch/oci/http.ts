import type { IncomingMessage } from 'node:http'
import type { HttpClient } from '@actions/http-client'

/** What a server said: nothing of its body is read yet. */
export type Answer = { readonly status: number; readonly message: IncomingMessage }

/** One exchange after another with the hosts that a fetch leads to. A failure is an Error whose text may be shown. */
export type Http = {
  /** `authorization` goes to the host of the address alone, not to where that leads on. */
  get(url: URL, headers: { readonly [name: string]: string }, authorization: string | null): Promise<Answer>
  post(url: URL, form: { readonly [name: string]: string }): Promise<Answer>
  close(): void
}

const mostRedirects = 5

/**
 * Requests of one fetch, which all have to be through by its end. What begins with TLS never goes on without it.
 * Loaded late: it brings a whole HTTP stack along, and most runs fetch nothing.
 */
export async function openHttp(milliseconds: number): Promise<Http> {
  const { HttpClient } = await import('@actions/http-client')
  const client = new HttpClient('drift-triage', [], { allowRedirects: false, socketTimeout: milliseconds })
  const open = new Set<IncomingMessage>()
  const deadline = Date.now() + milliseconds
  const timer = setTimeout(() => open.forEach((one) => one.destroy(late(milliseconds))), milliseconds)
  const ask = async (url: URL, send: () => ReturnType<HttpClient['get']>): Promise<Answer> => {
    const message = await inTime(send(), deadline, milliseconds).catch((error: unknown) => {
      throw new Error(`${url.host}: ${reasonOf(error)}`)
    })
    open.add(message)
    message.once('close', () => open.delete(message))
    return { status: message.statusCode ?? 0, message }
  }
  return {
    async get(start, headers, authorization) {
      let url = start
      for (let redirects = 0; ; redirects++) {
        const own = authorization !== null && url.origin === start.origin ? { authorization } : {}
        const answer = await ask(url, () => client.get(url.href, { ...headers, ...own }))
        const to = answer.message.headers.location
        if (![301, 302, 303, 307, 308].includes(answer.status) || to === undefined) return answer
        answer.message.destroy()
        url = nextOf(url, to)
        if (redirects === mostRedirects)
          throw new Error(`${start.host} leads on more than ${mostRedirects} times`)
      }
    },
    post: (url, form) =>
      ask(url, () =>
        client.post(url.href, new URLSearchParams(form).toString(), {
          'content-type': 'application/x-www-form-urlencoded',
        }),
      ),
    close() {
      clearTimeout(timer)
      open.forEach((one) => one.destroy())
      client.dispose()
    },
  }
}

function nextOf(from: URL, location: string): URL {
  if (!URL.canParse(location, from.href)) throw new Error(`${from.host} leads on to no address`)
  const to = new URL(location, from.href)
  if (to.protocol !== 'https:' && (to.protocol !== 'http:' || from.protocol !== 'http:'))
    throw new Error(`${from.host} leads on to ${to.protocol}//${to.host}, which is not secure`)
  return to
}

async function inTime(
  sent: ReturnType<HttpClient['get']>,
  deadline: number,
  milliseconds: number,
): Promise<IncomingMessage> {
  let timer: NodeJS.Timeout | undefined
  const tooLate = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(late(milliseconds)), Math.max(deadline - Date.now(), 0))
  })
  sent.then(({ message }) => deadline < Date.now() && message.destroy()).catch(() => undefined)
  try {
    return (await Promise.race([sent, tooLate])).message
  } finally {
    clearTimeout(timer)
  }
}

function late(milliseconds: number): Error {
  return new Error(`took longer than ${milliseconds / 1000} s`)
}

/** Node's message of an error may hold an address with a password, its code does not. */
function reasonOf(error: unknown): string {
  const { code, message } = error as { code?: unknown; message?: unknown }
  if (typeof code === 'string') return `the connection failed (${code})`
  return typeof message === 'string' && message.startsWith('took longer') ? message : 'the connection failed'
}

/** A small body as bytes. */
export async function bodyOf({ message }: Answer, mostBytes: number): Promise<Buffer> {
  const chunks: Buffer[] = []
  let size = 0
  for await (const chunk of message as AsyncIterable<Buffer>) {
    size += chunk.length
    if (size > mostBytes) throw new Error(`its answer is larger than ${mostBytes} bytes`)
    chunks.push(chunk)
  }
  return Buffer.concat(chunks)
}
