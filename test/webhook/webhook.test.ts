import { createHmac } from 'node:crypto'
import { afterEach, describe, expect, test } from '@jest/globals'
import { readInputs } from '../../src/shell/inputs.js'
import { sendWebhook } from '../../src/shell/webhook.js'
import { startReceiver, type Receiver, type Reply } from './receiver.js'

let receiver: Receiver
afterEach(() => receiver.stop())

const pace = { unitMs: 1, timeoutMs: 300 }

async function send(replies: readonly Reply[], secret = 'key') {
  receiver = await startReceiver(...replies)
  return sendWebhook({ url: receiver.url, secret }, '{"text":"drift ☂"}', pace)
}

describe('a message to a webhook', () => {
  test('arrives once, as JSON, with a signature over its time and text that a receiver can check', async () => {
    expect(await send([{ status: 200 }])).toBeNull()
    expect(receiver.received).toHaveLength(1)
    const [{ method, headers, body }] = receiver.received as [(typeof receiver.received)[0]]
    expect({ method, type: headers['content-type'], body }).toEqual({
      method: 'POST',
      type: 'application/json; charset=utf-8',
      body: '{"text":"drift ☂"}',
    })
    const timestamp = String(headers['x-drift-triage-timestamp'])
    expect(Math.abs(Date.now() / 1000 - Number(timestamp))).toBeLessThan(60)
    const expected = createHmac('sha256', 'key').update(`${timestamp}.${body}`).digest('hex')
    expect(headers['x-drift-triage-signature']).toBe(`sha256=${expected}`)
  })

  test('is not signed where there is no key', async () => {
    expect(await send([{ status: 204 }], '')).toBeNull()
    expect(receiver.received[0]?.headers).not.toHaveProperty('x-drift-triage-signature')
  })

  test.each<[string, Reply]>([
    ['502', { status: 502 }],
    ['429', { status: 429, headers: { 'retry-after': '2' } }],
    ['408', { status: 408 }],
    ['a dropped connection', 'drop'],
    ['no answer', 'hang'],
  ])('is sent again after %s, with the same delivery number', async (_, reply) => {
    expect(await send([reply, { status: 200 }])).toBeNull()
    expect(receiver.received).toHaveLength(2)
    const [first, second] = receiver.received.map(({ headers }) => headers['x-drift-triage-delivery'])
    expect(first).toBe(second)
  })

  test('a pause that the receiver asks for is kept, up to a limit', async () => {
    const started = performance.now()
    expect(await send([{ status: 503, headers: { 'retry-after': '29' } }, { status: 200 }])).toBeNull()
    expect(performance.now() - started).toBeGreaterThanOrEqual(28)
    await receiver.stop()
    expect(await send([{ status: 503, headers: { 'retry-after': '86400' } }, { status: 200 }])).toBeNull()
    expect(performance.now() - started).toBeLessThan(20_000)
  })

  test.each([
    ['a receiver that stays down', { status: 503 }, 4, 'status 503, after 4 attempts'],
    ['a message that is refused', { status: 400 }, 1, 'status 400, after 1 attempt)'],
    ['a hook that is gone', { status: 404 }, 1, 'status 404, after 1 attempt)'],
    [
      'a redirect, which is not followed',
      { status: 302, headers: { location: 'http://127.0.0.1:9/' } },
      1,
      'status 302',
    ],
    ['a receiver that never answers', 'hang', 4, 'no answer in time, after 4 attempts'],
    ['one that hangs up', 'drop', 4, 'ECONNRESET, after 4 attempts'],
  ] as const)('%s is a problem that names the host alone', async (_, reply, count, said) => {
    const problem = await send([reply])
    expect(problem).toMatchObject({ code: 'WEBHOOK_FAILED', application: null })
    expect(problem?.message).toContain(said)
    expect(problem?.message).toContain(new URL(receiver.url).host)
    expect(JSON.stringify(problem)).not.toMatch(/not-to-be-told|T000|not for you/)
    expect(receiver.received).toHaveLength(count)
  })

  test('nobody there is a problem, and an endless answer holds nothing up', async () => {
    receiver = await startReceiver()
    await receiver.stop()
    const problem = await sendWebhook({ url: receiver.url, secret: '' }, '{}', pace)
    expect(problem?.message).toContain('ECONNREFUSED')
    expect(await send(['endless'])).toBeNull()
  })
})

describe('the address', () => {
  test.each([
    ['https://hooks.slack.example/services/T/B/x', null],
    ['http://127.0.0.1:8080/hook', null],
    ['http://[::1]:8080/hook', null],
    ['http://hooks.example/secret-part', 'it does not begin with https://'],
    ['http://127.0.0.1.example/secret-part', 'it does not begin with https://'],
    ['ftp://hooks.example/secret-part', 'it does not begin with https://'],
    ['secret-part', 'it is no address'],
  ])('%s: %j', async (url, mistake) => {
    receiver = await startReceiver()
    const { problems } = readInputs({ 'INPUT_WEBHOOK-URL': url })
    expect(problems.map(({ message }) => message)).toEqual(
      mistake === null ? [] : [`Input webhook-url: ${mistake}.`],
    )
    expect(JSON.stringify(problems)).not.toContain('secret-part')
  })
})
