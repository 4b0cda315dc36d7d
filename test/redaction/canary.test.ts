import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import type { Json, JsonObject } from '../../src/model/json.js'
import { lastAppliedAnnotation } from '../../src/model/resource.js'
import { createRedactor, normalisePlaceholders } from '../../src/pull/redact.js'

/** A generated credential, and a text that can stand in no placeholder. */
const canary = fc.stringMatching(/^canary[0-9][A-Za-z0-9]{8,40}$/)
const base64 = (text: string): string => Buffer.from(text).toString('base64')

/** Every place in which a secret must not survive: each makes an object that holds the canary there. */
const places: { readonly [place: string]: (secret: string) => JsonObject } = {
  'data of a Secret': (secret) => ({ apiVersion: 'v1', kind: 'Secret', data: { any: base64(secret) } }),
  'stringData of a Secret': (secret) => ({
    apiVersion: 'v1',
    kind: 'Secret',
    stringData: { any: `${secret}\nmore` },
  }),
  'the last applied manifest of a Secret': (secret) =>
    annotated('Secret', JSON.stringify({ kind: 'Secret', stringData: { any: secret } })),
  'a last applied manifest that does not parse': (secret) =>
    annotated('Secret', `{"kind":"Secret","stringData":{"any":"${secret}`),
  'the last applied manifest of a workload': (secret) =>
    annotated('Deployment', JSON.stringify(container([{ name: 'API_TOKEN', value: secret }]))),
  'an environment variable': (secret) => container([{ name: 'DB_PASSWORD', value: secret }]),
  'an argument': (secret) => ({
    kind: 'Pod',
    spec: { containers: [{ args: [`--db-password=${secret}`, '-v'] }] },
  }),
  'the argument after a flag': (secret) => ({
    kind: 'Pod',
    spec: { containers: [{ args: ['--auth-token', secret] }] },
  }),
  'a shell command': (secret) => ({
    kind: 'Pod',
    spec: { containers: [{ command: ['sh', '-c', `export API_KEY=${secret}; run`] }] },
  }),
  'a header of a probe': (secret) => ({
    kind: 'Pod',
    httpHeaders: [{ name: 'Authorization', value: `Bearer ${secret}` }],
  }),
  'a key of a ConfigMap': (secret) => ({ kind: 'ConfigMap', data: { 'client-secret': secret } }),
  'a properties file in a ConfigMap': (secret) => ({
    kind: 'ConfigMap',
    data: { 'app.properties': `db.user=app\ndb.password = ${secret}\nx=1\n` },
  }),
  'a YAML file in a ConfigMap': (secret) => ({
    kind: 'ConfigMap',
    data: { 'app.yaml': `db:\n  user: app\n  password: "${secret}"\n` },
  }),
  'a JSON file in a ConfigMap': (secret) => ({
    kind: 'ConfigMap',
    data: { 'app.json': `{"user":"app","apiKey":"${secret}"}` },
  }),
  'a list of passwords': (secret) => ({ kind: 'Realm', spec: { passwords: [secret, 'true'] } }),
  'the value of a password': (secret) => ({ kind: 'Realm', spec: { password: { value: secret } } }),
  'the value of a token': (secret) => ({ kind: 'Realm', spec: { authToken: { value: secret, type: 'x' } } }),
  'a connection string': (secret) => ({
    kind: 'ConfigMap',
    data: { db: `Server=db;User Id=app;Password=${secret};Encrypt=true` },
  }),
  'a URL': (secret) => ({ kind: 'ConfigMap', data: { db: `postgres://app:${secret}@db.shop:5432/app` } }),
  'a query of a URL': (secret) => ({
    kind: 'ConfigMap',
    data: { hook: `https://example.com/x?access_token=${secret}&y=1` },
  }),
  'an annotation': (secret) => ({
    kind: 'Service',
    metadata: { annotations: { 'example.com/api-token': secret } },
  }),
  'a field of a custom resource': (secret) => ({
    kind: 'Database',
    spec: { auth: { adminPassword: secret } },
  }),
  'values of a chart': (secret) => ({
    kind: 'Application',
    spec: { source: { helm: { values: `postgres:\n  password: ${secret}\n` } } },
  }),
  'a parameter of a chart': (secret) => ({
    kind: 'Application',
    spec: { parameters: [{ name: 'db.password', value: secret }] },
  }),
  'a private key in a text': (secret) => ({
    kind: 'ConfigMap',
    data: {
      file: `before\n-----BEGIN RSA PRIVATE KEY-----\n${secret}\n-----END RSA PRIVATE KEY-----\nafter`,
    },
  }),
  'a private key without an end': (secret) => ({
    kind: 'ConfigMap',
    data: { file: `-----BEGIN PRIVATE KEY-----\n${secret}` },
  }),
  'an encoded private key': (secret) => ({
    kind: 'Widget',
    spec: { bundle: base64(`-----BEGIN PRIVATE KEY-----\n${secret}\n-----END PRIVATE KEY-----\n`) },
  }),
}

function annotated(kind: string, annotation: string): JsonObject {
  return { kind, metadata: { annotations: { [lastAppliedAnnotation]: annotation } } }
}

function container(env: readonly Json[]): JsonObject {
  return { kind: 'Deployment', spec: { template: { spec: { containers: [{ name: 'app', env }] } } } }
}

/** The canary and its base64 at each of the three offsets, without the characters that depend on its neighbours. */
function forms(secret: string): string[] {
  const shifted = [0, 1, 2].map((shift) => base64('x'.repeat(shift) + secret).slice(shift === 0 ? 0 : 4, -4))
  return [secret, ...shifted.filter((form) => form.length >= 8)]
}

describe('a planted secret never appears (argoproj/argo-cd#16193)', () => {
  test.each(Object.entries(places))('in %s', (_place, plant) => {
    fc.assert(
      fc.property(canary, (secret) => {
        const text = JSON.stringify(createRedactor().object(plant(secret)))
        expect(text).toContain('<redacted #')
        for (const form of forms(secret)) expect(text).not.toContain(form)
      }),
      { numRuns: 40 },
    )
  })

  test.each<[string, (secret: number) => JsonObject]>([
    ['a field', (secret) => ({ kind: 'Database', spec: { auth: { adminPassword: secret } } })],
    ['a list of passwords', (secret) => ({ kind: 'Realm', spec: { passwords: [secret, 8] } })],
    ['the value of a password', (secret) => ({ kind: 'Realm', spec: { password: { value: secret } } })],
    [
      'a parameter',
      (secret) => ({ kind: 'Widget', spec: { set: [{ name: 'db.password', value: secret }] } }),
    ],
    ['a token', (secret) => ({ kind: 'HelmRelease', spec: { values: { pager: { token: secret } } } })],
  ])('as a number, which YAML takes digits for, in %s', (_place, plant) => {
    fc.assert(
      fc.property(fc.integer({ min: 1e7, max: 1e15 }), (secret) => {
        const text = JSON.stringify(createRedactor().object(plant(secret)))
        expect(text).toContain('<redacted #')
        expect(text).not.toContain(String(secret))
      }),
      { numRuns: 40 },
    )
  })

  test('a number and the same digits as a text get one placeholder', () => {
    const both = { kind: 'Realm', spec: { adminPassword: 2718281828, userPassword: '2718281828' } }
    expect(createRedactor().object(both).spec).toEqual({
      adminPassword: '<redacted #1>',
      userPassword: '<redacted #1>',
    })
  })

  test('nor in an error that quotes it after it was seen', () => {
    const redactor = createRedactor()
    redactor.object({ kind: 'Secret', stringData: { any: 'plain words here' } })
    expect(redactor.text('cannot parse plain words here')).toBe('cannot parse <redacted #1>')
  })
})

describe('equal stays equal, different stays different (argoproj/argo-cd#15825)', () => {
  const pair = fc.tuple(canary, canary)

  test.each(Object.entries(places))('in %s', (_place, plant) => {
    fc.assert(
      fc.property(pair, ([one, other]) => {
        const redactor = createRedactor()
        const first = redactor.object(plant(one))
        expect(redactor.object(plant(one))).toEqual(first)
        if (one === other) return
        const second = redactor.object(plant(other))
        expect(second).not.toEqual(first)
        expect(normalisePlaceholders(second)).toEqual(normalisePlaceholders(first))
      }),
      { numRuns: 40 },
    )
  })

  test("Git's stringData equals the cluster's data", () => {
    const redactor = createRedactor()
    const git = redactor.object({ kind: 'Secret', stringData: { password: 'hunter2' } })
    const live = redactor.object({ kind: 'Secret', data: { password: base64('hunter2') } })
    expect([git, live]).toEqual([
      { kind: 'Secret', stringData: { password: '<redacted #1>' } },
      { kind: 'Secret', data: { password: '<redacted #1>' } },
    ])
  })

  test('a text that imitates a placeholder does not pass for an equal secret', () => {
    const redactor = createRedactor()
    const git = redactor.object(container([{ name: 'DB_PASSWORD', value: 'hunter2' }]))
    const live = redactor.object(container([{ name: 'DB_PASSWORD', value: '<redacted #1>' }]))
    expect(live).not.toEqual(git)
    const url = (text: string): JsonObject => ({ data: { url: text } })
    expect(redactor.object(url('ftp://a:<redacted #1>@h'))).not.toEqual(
      redactor.object(url('ftp://a:hunter2@h')),
    )
  })
})
