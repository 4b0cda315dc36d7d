import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import type { Json, JsonObject } from '../../src/model/json.js'
import { lastAppliedAnnotation } from '../../src/model/resource.js'
import { createRedactor, isRecordedPlaceholder, normalisePlaceholders } from '../../src/pull/redact.js'

const same = (object: JsonObject): void => expect(createRedactor().object(object)).toBe(object)

describe('what is no secret stays, as the very same object', () => {
  const harmless: { readonly [name: string]: Json } = {
    'an image with a digest':
      'ghcr.io/shop/web@sha256:0a1b2c3d4e5f60718293a4b5c6d7e8f90a1b2c3d4e5f60718293a4b5c6d7e8f9',
    'an image id':
      'docker-pullable://nginx@sha256:0a1b2c3d4e5f60718293a4b5c6d7e8f90a1b2c3d4e5f60718293a4b5c6d7e8f9',
    'a UUID': '6f1c2f0e-8a77-4c0e-9b0a-0d5b0c6a1f2e',
    'a commit': '0a1b2c3d4e5f60718293a4b5c6d7e8f901234567',
    'a URL': 'https://example.com:8443/path?page=2#token',
    'a git address': 'ssh://git@github.com/org/repo.git',
    'an address with a reference': 'postgres://$(DB_USER):$(DB_PASSWORD)@db:5432/app',
    'prose about passwords':
      'The password of the user: it has to be set in the Secret named above. Token: see below, or ask.',
    'prose about schemes': 'Basic authentication is not supported, Bearer authorization is.',
    'a certificate': Buffer.from('-----BEGIN CERTIFICATE-----\nMIIB\n-----END CERTIFICATE-----\n').toString(
      'base64',
    ),
    'a public key': '-----BEGIN PUBLIC KEY-----\nMFkw\n-----END PUBLIC KEY-----',
    'a number': 1234567890,
  }
  test.each(Object.entries(harmless))('%s', (_name, value) => {
    same({ kind: 'ConfigMap', data: { some: value, caBundle: value }, list: [value] })
  })

  test.each([
    ['DB_PASSWORD_FILE', 'run-secrets-db'],
    ['SECRET_NAME', 'db-credentials-2'],
    ['TOKEN_URL', 'https://login.example.com/token'],
    ['PASSWORD', '$(OTHER_PASSWORD)'],
    ['TOKEN_PATH', '/var/run/secrets/token'],
    ['AUTH_TOKEN', '/var/run/secrets/tokens/vault'],
    ['USE_TOKEN', 'true'],
    ['MAX_TOKENS', '4096'],
    ['TOKEN_TTL', '15m'],
    ['SECRET', ''],
    ['AWS_ACCESS_KEY_ID_SOURCE', 'instance1'],
    ['MONKEY', 'abc123def456'],
    ['COMPASS', 'north1'],
    ['PASSENGERS', 'abc123def'],
    ['TOKENIZER_MODEL', 'bert4-base'],
  ])('%s=%s', (name, value) => {
    same({ kind: 'Pod', spec: { containers: [{ env: [{ name, value }] }] } })
  })

  test('numbers that are about a credential, and small ones', () => {
    same({
      kind: 'Realm',
      spec: {
        accessTokenLifespan: 31536000,
        passwordIterations: 27500000,
        password: 8,
        tokens: [4096000000],
      },
    })
  })

  test('names of secrets in a list, and where a password is', () => {
    same({
      kind: 'Realm',
      spec: { secrets: ['db-creds-2'], password: { value: '$(DB_PASSWORD)', key: 'pw1' } },
    })
  })

  test('references to Secrets, and the hashes that charts put beside them', () => {
    same({
      kind: 'Deployment',
      metadata: {
        annotations: {
          'checksum/secret': '9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08',
          'secret.reloader.stakater.com/reload': 'db-creds-2,api-creds-1',
          'kubernetes.io/service-account.name': 'default',
        },
      },
      spec: {
        automountServiceAccountToken: false,
        imagePullSecrets: [{ name: 'registry-2' }],
        volumes: [
          {
            name: 'certs',
            secret: { secretName: 'web-tls-2', items: [{ key: 'tls.key', path: 'key1.pem' }] },
          },
        ],
        env: [{ name: 'DB_PASSWORD', valueFrom: { secretKeyRef: { name: 'db', key: 'password1' } } }],
      },
    })
  })

  test('descriptions of a CustomResourceDefinition', () => {
    const schema = {
      properties: {
        password: { type: 'string', description: 'password: hunter2abc\nis an example' },
        token: { default: 'abc1def2' },
      },
    }
    same({ kind: 'CustomResourceDefinition', spec: { versions: [{ schema: { openAPIV3Schema: schema } }] } })
  })

  test('a last applied manifest without secrets, to the byte', () => {
    const manifest = '{"apiVersion":"v1","kind":"ConfigMap","data":{"b":"2","1":"x"}}\n'
    same({ kind: 'ConfigMap', metadata: { annotations: { [lastAppliedAnnotation]: manifest } } })
  })

  test('any object of short words', () => {
    const word = fc.stringMatching(/^[a-z]{0,7}$/)
    const tree = fc.letrec<{ node: Json }>((tie) => ({
      node: fc.oneof(
        { maxDepth: 4 },
        word,
        fc.integer(),
        fc.boolean(),
        fc.constant(null),
        fc.array(tie('node'), { maxLength: 4 }),
        fc.dictionary(fc.stringMatching(/^[xyz][a-z]{0,5}$/), tie('node'), { maxKeys: 4 }),
      ),
    })).node
    fc.assert(fc.property(tree, (value) => expect(createRedactor().object(value)).toBe(value)))
  })
})

describe('what is masked leaves the rest readable', () => {
  const masked = (text: string): Json => createRedactor().object(text)

  test.each([
    ['postgres://app:hunter2@db.shop:5432/app', 'postgres://<redacted #1>@db.shop:5432/app'],
    ['postgres://app:p@ss@db/app', 'postgres://<redacted #1>@db/app'],
    ['https://ghp_0123456789abcdefghijABCDEFGHIJ012345@github.com/x', 'https://<redacted #1>@github.com/x'],
    ['key AKIAIOSFODNN7EXAMPLE in a text', 'key <redacted #1> in a text'],
    ['curl -H "Authorization: Bearer abcDEF123456ghi"', 'curl -H "Authorization: Bearer <redacted #1>"'],
    ['a eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIxIn0.c2lnbmF0dXJl b', 'a <redacted #1> b'],
    ['run --password=hunter22 --verbose', 'run --password=<redacted #1> --verbose'],
    ['a=1\npassword=hunter22\nb=2', 'a=1\npassword=<redacted #1>\nb=2'],
    ['{"token": "abc123def", "x": 1}', '{"token": "<redacted #1>", "x": 1}'],
    ['glpat-0123456789abcdefghij and xoxb-0123456789-abc', '<redacted #1> and <redacted #2>'],
  ])('%s', (text, expected) => {
    expect(masked(text)).toBe(expected)
  })

  test('only the way to the secret is copied; keys keep their order', () => {
    const spec = { replicas: 1 }
    const object = { kind: 'Widget', zeta: spec, auth: { password: 'hunter22' }, alpha: [1] }
    const redacted = createRedactor().object(object)
    expect(JSON.stringify(redacted)).toBe(
      '{"kind":"Widget","zeta":{"replicas":1},"auth":{"password":"<redacted #1>"},"alpha":[1]}',
    )
    expect(redacted.zeta).toBe(spec)
    expect(object.auth.password).toBe('hunter22')
  })

  test('a key called __proto__ stays a key', () => {
    const object = JSON.parse(
      '{"kind":"Secret","data":{"__proto__":"eA==","constructor":"eQ=="}}',
    ) as JsonObject
    expect(JSON.stringify(createRedactor().object(object))).toBe(
      '{"kind":"Secret","data":{"__proto__":"<redacted #1>","constructor":"<redacted #2>"}}',
    )
  })

  test('ownership is not touched', () => {
    const managedFields = [{ manager: 'kubectl', fieldsV1: { 'f:data': { 'f:password': {} } } }]
    const redacted = createRedactor().object({
      kind: 'Secret',
      metadata: { managedFields },
      data: { password: 'eA==' },
    })
    expect(redacted.metadata.managedFields).toBe(managedFields)
  })
})

describe('placeholders', () => {
  test('lose their numbers for a fingerprint, and keep what they say', () => {
    expect(
      normalisePlaceholders({ a: ['x <redacted #12> y'], b: '<redacted-at-recording #3>', c: 1 }),
    ).toEqual({ a: ['x <redacted> y'], b: '<redacted-at-recording>', c: 1 })
  })

  test('of a recording are known, and pass a later run unchanged', () => {
    const recorded = createRedactor('redacted-at-recording').object({ kind: 'Secret', data: { a: 'eA==' } })
    expect(isRecordedPlaceholder(recorded.data.a)).toBe(true)
    expect(isRecordedPlaceholder('<redacted #1>')).toBe(false)
    for (const object of [
      recorded,
      { kind: 'ConfigMap', data: { url: 'ftp://<redacted-at-recording #1>@h' } },
    ])
      expect(createRedactor().object(object)).toEqual(object)
  })
})
