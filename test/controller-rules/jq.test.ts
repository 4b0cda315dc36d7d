import { describe, expect, test } from '@jest/globals'
import type { JqPaths } from '../../src/model/ports.js'
import { createJq } from '../../src/shell/jq.js'

const jq = createJq()
const deployment = {
  metadata: { annotations: { 'acme.example/owner': 'x' } },
  spec: {
    replicas: 3,
    template: { spec: { containers: [{ name: 'web', image: 'web:1' }, { name: 'side' }] } },
  },
}
const one = async (expression: string, object: object = deployment): Promise<JqPaths | undefined> =>
  (await jq.paths(expression, [object as never]))[0]
const containers = ['spec', 'template', 'spec', 'containers']

describe('what del(expression) takes away, by jq itself', () => {
  test.each<[string, unknown[][]]>([
    ['.spec.replicas', [['spec', 'replicas']]],
    ['.spec.template.spec.containers[] | select(.name == "side")', [[...containers, 1]]],
    [
      '.spec.template.spec.containers[]?.image',
      [
        [...containers, 0, 'image'],
        [...containers, 1, 'image'],
      ],
    ],
    ['.metadata.annotations."acme.example/owner"', [['metadata', 'annotations', 'acme.example/owner']]],
    ['if .kind == "x" then .spec else empty end', []],
    ['.spec.template.spec.containers[-1]', [[...containers, -1]]],
    ['.spec.template.spec.containers[1:]', [[...containers, { start: 1, end: null }]]],
    ['.spec.replicas, .metadata', [['spec', 'replicas'], ['metadata']]],
    ['first(.spec.template.spec.containers[])', [[...containers, 0]]],
    ['.status // .spec.replicas', [['spec', 'replicas']]],
  ])('%s', async (expression, paths) => {
    expect(await one(expression)).toEqual({ state: 'found', paths })
  })

  test('one object’s failure is not the other’s', async () => {
    const results = await jq.paths('.webhooks[].name', [{}, { webhooks: [{ name: 'a' }] }])
    expect(results).toEqual([
      { state: 'failed', cause: 'error', reason: 'Cannot iterate over null (null)' },
      { state: 'found', paths: [['webhooks', 0, 'name']] },
    ])
  })

  test.each(['.spec[', '.a | nosuchfunction', '/spec/replicas', 'import "x" as $x; $x', ''])(
    'no jq: %s',
    async (expression) => {
      expect(await one(expression)).toMatchObject({ state: 'failed', cause: 'invalid' })
    },
  )

  test('the environment of this process is not there', async () => {
    process.env['JQ_CANARY'] = 'swordfish'
    const results = [await one('env'), await one('$ENV'), await one('error($ENV)')]
    delete process.env['JQ_CANARY']
    expect(results.map((result) => result?.state)).toEqual(['failed', 'failed', 'failed'])
    expect(JSON.stringify(results)).not.toMatch(/CANARY|swordfish/)
  })

  test.each(['last(range(1e12))', '[range(1e12)]', 'def f: 1 + f; f', 'reduce range(60) as $i ([1]; . + .)'])(
    'an endless one is stopped once, and the next one answers: %s',
    async (expression) => {
      let readings = 0
      // The engine gets objects as JSON; one that it never asks for was not tried on.
      const watched = { toJSON: () => ({ ...deployment, reading: (readings += 1) }) }
      const started = performance.now()
      expect(await one(expression, watched)).toMatchObject({ state: 'failed', cause: 'limit' })
      expect(performance.now() - started).toBeLessThan(20_000)
      expect(readings).toBe(1)
      expect(await one(expression, watched)).toMatchObject({ state: 'failed', cause: 'limit' })
      expect(readings).toBe(1)
      expect(await one('.spec.replicas')).toEqual({ state: 'found', paths: [['spec', 'replicas']] })
    },
  )

  test.each(['halt', '"x" | halt_error', 'input', 'debug | .spec', 'input_line_number'])(
    'what ends jq or reads on ends nothing here: %s',
    async (expression) => {
      const before = process.exitCode
      expect((await one(expression))?.state).toMatch(/found|failed/)
      expect(process.exitCode ?? 0).toBe(before ?? 0)
      expect(await one('.spec.replicas')).toMatchObject({ state: 'found' })
    },
  )
})
