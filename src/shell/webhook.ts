import { createHmac, randomUUID } from 'node:crypto'
import type { HttpClient } from '@actions/http-client'
import type { Problem } from '../model/problem.js'
import { problem } from '../model/problem.js'
import type { Pace } from './github/pace.js'
import { waitSeconds } from './github/pace.js'

export type Webhook = {
  /** A secret: whoever has it may write there. No message names more of it than its host. */
  readonly url: string
  /** '' for no signature. */
  readonly secret: string
}

const attempts = 4
const longestWaitSeconds = 30

/**
 * Sends one message, a few times where the receiver is busy or out of reach. The problem where it did not arrive,
 * null where it did: a message that is lost must not fail the run, whose issues say the same.
 */
export async function sendWebhook(
  { url, secret }: Webhook,
  body: string,
  pace: Pick<Pace, 'unitMs' | 'timeoutMs'> = { unitMs: 1000, timeoutMs: 10_000 },
): Promise<Problem | null> {
  const delivery = randomUUID()
  for (let attempt = 1; ; attempt++) {
    const answer = await post(url, body, headersOf(body, secret, delivery), pace.timeoutMs)
    if (answer.state === 'accepted') return null
    if (!answer.again || attempt === attempts) return lost(url, answer.reason, attempt)
    const seconds = Math.min(answer.waitSeconds ?? 2 ** (attempt - 1), longestWaitSeconds)
    await waitSeconds(seconds, { ...pace, spaceWrites: false })
  }
}

/** The time is signed as well, so that an old message cannot be played again; docs/webhook.md shows how to check. */
function headersOf(body: string, secret: string, delivery: string): Record<string, string> {
  const timestamp = String(Math.floor(Date.now() / 1000))
  const signature = createHmac('sha256', secret).update(`${timestamp}.${body}`).digest('hex')
  return {
    'content-type': 'application/json; charset=utf-8',
    'x-drift-triage-delivery': delivery,
    'x-drift-triage-timestamp': timestamp,
    ...(secret === '' ? {} : { 'x-drift-triage-signature': `sha256=${signature}` }),
  }
}

type Answer =
  | { readonly state: 'accepted' }
  | {
      readonly state: 'refused'
      readonly reason: string
      readonly again: boolean
      readonly waitSeconds?: number
    }

async function post(
  url: string,
  body: string,
  headers: Record<string, string>,
  timeoutMs: number,
): Promise<Answer> {
  // Redirects are not followed: the message and its signature are for this address alone.
  // Loaded late: it brings a whole HTTP stack along, and most runs send nothing.
  const { HttpClient } = await import('@actions/http-client')
  const client = new HttpClient('drift-triage', [], { allowRedirects: false, keepAlive: false })
  let timer: NodeJS.Timeout | undefined
  try {
    const late = new Promise<Answer>((resolve) => {
      timer = setTimeout(
        () => resolve({ state: 'refused', reason: 'no answer in time', again: true }),
        timeoutMs,
      )
    })
    return await Promise.race([send(client, url, body, headers), late])
  } finally {
    clearTimeout(timer)
    client.dispose()
  }
}

async function send(
  client: HttpClient,
  url: string,
  body: string,
  headers: Record<string, string>,
): Promise<Answer> {
  try {
    const { message } = await client.post(url, body, headers)
    const status = message.statusCode ?? 0
    // What the receiver says beyond its status is nobody's business, and may be endless.
    message.destroy()
    if (status >= 200 && status < 300) return { state: 'accepted' }
    const after = Number(message.headers['retry-after'])
    return {
      state: 'refused',
      reason: `status ${status}`,
      again: status === 408 || status === 429 || status >= 500,
      ...(after > 0 ? { waitSeconds: after } : {}),
    }
  } catch (error) {
    // The message of a network error may hold the address, its code does not.
    const code = (error as { code?: unknown }).code
    const reason = typeof code === 'string' ? code : 'the connection failed'
    return { state: 'refused', reason, again: true }
  }
}

function lost(url: string, reason: string, tries: number): Problem {
  return problem(
    'WEBHOOK_FAILED',
    `The webhook at ${new URL(url).host} did not take the message (${reason}, after ${tries} attempt${tries === 1 ? '' : 's'}).`,
    'Check the secret behind webhook-url and whether the runner reaches that host. The issues say the same.',
  )
}

/** Why this address is none to send to, null where it is fine. The address itself is not repeated. */
export function webhookMistake(text: string): string | null {
  if (!URL.canParse(text)) return 'it is no address'
  const { protocol, hostname } = new URL(text)
  if (protocol === 'https:') return null
  const loopback = ['127.0.0.1', 'localhost', '[::1]'].includes(hostname)
  return protocol === 'http:' && loopback ? null : 'it does not begin with https://'
}
