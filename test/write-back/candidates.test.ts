import { describe, expect, test } from '@jest/globals'
import type { Change, Finding } from '../../src/model/finding.js'
import type { Json } from '../../src/model/json.js'
import { parsePath } from '../../src/model/parse-path.js'
import { editFor, isCandidate } from '../../src/write-back/candidates.js'

function finding(path: string, live: Json, more: Partial<Finding> = {}): Finding {
  const change: Change = { type: 'modified', path: parsePath(path) ?? [], desired: 'x', live }
  return {
    fingerprint: 'f',
    application: 'web',
    subject: 'field',
    resource: { group: 'apps', kind: 'Deployment', namespace: 'web', name: 'web' },
    change,
    manager: null,
    actor: 'person-tool',
    category: 'manual-change',
    rules: [],
    direction: 'update-git',
    confidence: 'likely',
    because: [],
    forecast: { effect: 'reverts', restartsPods: false, when: 'next-sync', method: 'simulated' },
    source: null,
    ...more,
  }
}

describe('which findings are written back', () => {
  test.each([
    [{}, true, true],
    [{ direction: 'follow-up' }, false, true],
    [{ category: 'conflict', direction: 'follow-up' }, false, false],
    [{ category: 'controller', direction: 'ignore' }, false, false],
    [{ category: 'unknown', direction: 'follow-up' }, false, false],
    [{ change: null, subject: 'object' }, false, false],
  ] as const)('%j: as advised %s, all made by hand %s', (more, advised, byHand) => {
    const one = finding('spec.replicas', 5, more)
    expect([isCandidate(one, 'advised'), isCandidate(one, 'by-hand')]).toEqual([advised, byHand])
  })
})

describe('what is never written', () => {
  const secret = { group: '', kind: 'Secret', namespace: 'web', name: 'web' }
  test.each([
    ['a value of a Secret', finding('data.a', 'eA==', { resource: secret }), /Secret/],
    ['a hidden value', finding('data.a', 'https://<redacted #3>@host'), /hidden/],
    [
      'an image without tag or digest',
      finding('spec.image', 'registry.acme.example:5000/web'),
      /neither tag nor digest/,
    ],
    [
      'what an edit merely implied',
      finding('spec.nodePort', 30000, { impliedBy: 'spec.type' }),
      /comes along with spec.type/,
    ],
  ])('%s', (_name, one, reason) => {
    const edit = editFor(one)
    expect('reason' in edit ? edit.reason : edit).toMatch(reason)
  })

  test.each(['web:1', 'registry.acme.example:5000/web:1.2', 'web@sha256:abc'])(
    'a pinned image is: %s',
    (image) => {
      expect(editFor(finding('spec.containers[name="web"].image', image))).toMatchObject({
        type: 'set',
        value: image,
      })
    },
  )
})
