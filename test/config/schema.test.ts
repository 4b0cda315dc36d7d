import { readFileSync } from 'node:fs'
import { describe, expect, test } from '@jest/globals'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { parse } from 'yaml'
import { readConfig } from '../../src/config/config.js'
import type { Json, JsonObject } from '../../src/model/json.js'
import { objectAt, valueAt } from '../../src/model/json.js'

const schema = JSON.parse(
  readFileSync(new URL('../../docs/config.schema.json', import.meta.url), 'utf8'),
) as JsonObject
const ajv = new Ajv2020({ strict: true, strictRequired: false, allowUnionTypes: true, strictTypes: false })
ajv.addFormat('date', /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/)
const validate = ajv.compile(schema)

/** What the reader says it knows, from the hint that it gives for a key that nobody has. */
function knownAt(text: string): string[] {
  const hints = readConfig(text).problems.map(({ hint }) => hint)
  const list = hints.find((hint) => hint.startsWith('Known keys: ')) ?? ''
  return list.replace('Known keys: ', '').replace(/\.$/, '').split(', ').sort()
}

const keysOf = (...path: string[]): string[] => Object.keys(objectAt(schema, ...path, 'properties')).sort()

describe('the schema of the settings and their reader', () => {
  test.each<[string, string, string[]]>([
    ['the file', 'zzzzzzzzzzzz: 1', []],
    [
      'applications',
      'applications: [{zzzzzzzzzzzz: 1, name: a, path: b}]',
      ['properties', 'applications', 'items'],
    ],
    ['repositories', 'repositories: {a: {zzzzzzzzzzzz: 1, path: b}}', ['$defs', 'checkout']],
    ['clusters', 'clusters: {a: {zzzzzzzzzzzz: b}}', ['properties', 'clusters', 'additionalProperties']],
    ['managers', 'managers: {zzzzzzzzzzzz: a}', ['properties', 'managers']],
    ['guard', 'guard: {zzzzzzzzzzzz: a}', ['properties', 'guard']],
    ['pull-requests', 'pull-requests: {zzzzzzzzzzzz: a}', ['properties', 'pull-requests']],
    ['policies', 'policies: [{zzzzzzzzzzzz: a}]', ['properties', 'policies', 'items']],
    ['accepted', 'accepted: [{zzzzzzzzzzzz: a}]', ['properties', 'accepted', 'items']],
    [
      'match',
      'policies: [{match: {zzzzzzzzzzzz: a, kind: b}, direction: sync, reason: c}]',
      ['$defs', 'match'],
    ],
  ])('know the same keys: %s', (_title, text, path) => {
    expect(keysOf(...path)).toEqual(knownAt(text))
  })

  const match = 'match: {kind: Deployment}'
  test.each([
    '',
    '{}',
    'applications:',
    'applications: [{name: shop, path: deploy, namespace: a, revision: 1.0, appliers: x, recurse: false}]',
    'applications: [{name: shop}]',
    'applications: [{name: "", path: a}]',
    'applications: {name: shop}',
    'applications: [{name: shop, path: a, colour: red}]',
    'applications: [{name: shop, path: a, cluster: staging}]',
    'repositories: {"https://git.example/acme/base.git": base}',
    'repositories: {"https://git.example/acme/base.git": ""}',
    'repositories: [base]',
    'repositories: {"https://git.example/acme/base.git": {path: base}}',
    'repositories: {"https://git.example/acme/base.git": {path: base, token-env: BASE_TOKEN}}',
    'repositories: {"https://git.example/acme/base.git": {path: base, token-env: }}',
    'repositories: {"https://git.example/acme/base.git": {path: base, token-env: two words}}',
    'repositories: {"https://git.example/acme/base.git": {path: base, token-env: ghp_0123456789}}',
    'repositories: {"https://git.example/acme/base.git": {path: base, token-env: 1}}',
    'repositories: {"https://git.example/acme/base.git": {token-env: BASE_TOKEN}}',
    'repositories: {"https://git.example/acme/base.git": {path: base, colour: red}}',
    'repositories: {"https://git.example/acme/base.git": }',
    'fetch-from:',
    'fetch-from: github.com/acme',
    'fetch-from: [github.com/acme, "http://charts.example:8080", ghcr.io]',
    'fetch-from: ["git://github.com"]',
    'fetch-from: ["two words"]',
    'fetch-from: [github.com/../x]',
    'fetch-from: {github.com: true}',
    'clusters:',
    'clusters: {staging:}',
    'clusters: {staging: {server: https://a, names: [b, flux-system/c], context: d, kubeconfig: /e}}',
    'clusters: {staging: {colour: red}}',
    'clusters: {staging: red}',
    'clusters: [staging]',
    'clusters: {"two words": {}}',
    'repository-urls: git@x:y.git',
    'repository-urls: [git@x:y.git, 1]',
    'repository-urls: [{a: b}]',
    'managers: {pipeline: [ci-*], applier: x, person-tool: [], controller: [z]}',
    'managers: {pipelines: [a]}',
    'managers: [a]',
    'guard: {scope: field, on-unknown: warn, override-label: x}',
    'guard: {scope: everything}',
    'guard: {on-unknown: no}',
    `policies: [{${match}, direction: sync, reason: x}]`,
    `policies: [{${match}, direction: backwards, reason: x}]`,
    `policies: [{${match}, direction: sync}]`,
    `policies: [{${match}, reason: x}]`,
    'policies: [{direction: sync, reason: x}]',
    'policies: [{match: {kind: "*"}, direction: sync, reason: x}]',
    'policies: [{match: {}, direction: sync, reason: x}]',
    'policies: [{match: {kind: Service, path: "*"}, direction: sync, reason: x}]',
    `accepted: [{${match}, owner: a, reason: b, expires: 2027-01-31}]`,
    `accepted: [{${match}, owner: a, reason: b, expires: 2027-13-31}]`,
    `accepted: [{${match}, owner: a, reason: b, expires: soon}]`,
    `accepted: [{${match}, owner: a, expires: 2027-01-31}]`,
    'pull-requests: {draft: always, reviewers: none}',
    'pull-requests: {draft: sometimes}',
    'ignore-rules: propose',
    'ignore-rules: always',
    'secrets: compare',
    'secrets: ignore',
    'secrets: show',
    'secrets: {compare: true}',
    '- a',
  ])('agree on: %s', (text) => {
    const accepted = readConfig(text).problems.length === 0
    expect(validate(parse(text) as Json)).toBe(accepted)
  })

  test('enough of these are wrong, and enough right, and the guard’s scopes are the reader’s', () => {
    expect(validate({ guard: { scope: 'branch' } })).toBe(true)
    const scopes = valueAt(schema, 'properties', 'guard', 'properties', 'scope', 'enum')
    for (const scope of scopes as string[])
      expect(readConfig(`guard: {scope: ${scope ?? ''}}`).problems).toEqual([])
  })
})
