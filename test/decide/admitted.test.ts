import { expect, test } from '@jest/globals'
import { admittedVerdict, hasWholeOwnership } from '../../src/decide/admitted.js'
import type { Category, Forecast } from '../../src/model/finding.js'
import type { JsonObject } from '../../src/model/json.js'
import type { Given } from '../categorise/subjects.js'
import { subjectOf } from '../categorise/subjects.js'
import { builtInTypes } from '../schema/builtin.js'

const simulated = { effect: 'keeps', method: 'simulated' } as const

/** What becomes of an unknown change, in an object whose every field of Git has its owner. */
function categoryOf(
  given: Given,
  forecast: Pick<Forecast, 'effect' | 'method'> = simulated,
  said: Category = 'unknown',
): Category {
  const verdict = {
    category: said,
    confidence: 'guess',
    because: [],
    rules: [],
    equal: false,
    routine: false,
  } as const
  return admittedVerdict(subjectOf(given), verdict, forecast, () => true)?.category ?? said
}

test('what nobody owns was added by admission', () => {
  expect(categoryOf({ path: 'metadata.labels.team', live: 'shop', manager: '' })).toBe('controller')
  expect(categoryOf({ path: 'metadata.labels.team', live: 'shop', manager: 'acme' })).toBe('unknown')
})

test('what gives more rights stays a question', () => {
  const container = { name: 'agent', image: 'agent:1', securityContext: { privileged: true } }
  const path = 'spec.template.spec.containers[name="agent"]'
  expect(categoryOf({ path, live: container, manager: '' })).toBe('unknown')
})

test('a count has no owner either once somebody has scaled to 0', () => {
  expect(categoryOf({ path: 'spec.replicas', live: 0, manager: '' })).toBe('unknown')
})

test('what the API server takes as it is when the sync is tried was not kept out by admission', () => {
  const requests: Given = {
    path: 'spec.template.spec.nodeSelector',
    git: { disk: 'ssd' },
    rest: owning({ 'f:spec': { 'f:template': { 'f:spec': { 'f:nodeSelector': {} } } } }),
  }
  const subject = { ...subjectOf(requests), side: 'live' } as const
  const verdict = {
    category: 'manual-change',
    confidence: 'likely',
    because: [],
    rules: [],
    equal: false,
    routine: false,
  } as const
  const judge = (forecast: Pick<Forecast, 'effect' | 'method'>): Category | undefined =>
    admittedVerdict(subject, verdict, forecast, () => true)?.category
  expect(judge({ effect: 'reverts', method: 'simulated' })).toBe('controller')
  expect(judge({ effect: 'reverts', method: 'dry-run' })).toBeUndefined()
  expect(judge({ effect: 'keeps', method: 'dry-run' })).toBe('controller')
})

test('ownership is whole where each field of Git that live has is owned', () => {
  const type = builtInTypes.of({ group: '', version: 'v1', kind: 'ConfigMap' })
  const git = {
    apiVersion: 'v1',
    kind: 'ConfigMap',
    metadata: { name: 'a' },
    data: { mode: 'calm', size: '1' },
  }
  const live = (fields: JsonObject, apiVersion = 'v1'): JsonObject => ({
    ...git,
    ...owning({ 'f:data': fields }, apiVersion),
  })
  expect(hasWholeOwnership(git, live({ 'f:mode': {}, 'f:size': {} }), type)).toBe(true)
  // Cleared once with `managedFields: [{}]`: the next sync wrote only what had changed.
  expect(hasWholeOwnership(git, live({ 'f:size': {} }), type)).toBe(false)
  // Nor is it whole where the part that differs is the one without owners.
  expect(hasWholeOwnership(git, { ...git, data: { ...git.data, mode: 'wild' }, ...owning({}) }, type)).toBe(
    false,
  )
  expect(hasWholeOwnership(git, live({ 'f:mode': {}, 'f:size': {} }, 'v1beta1'), type)).toBe(false)
  expect(hasWholeOwnership(git, git, type)).toBe(false)
})

function owning(fieldsV1: JsonObject, apiVersion = 'v1'): JsonObject {
  const entry = {
    manager: 'argocd-controller',
    operation: 'Update',
    apiVersion,
    fieldsType: 'FieldsV1',
    fieldsV1,
  }
  return { metadata: { name: 'a', managedFields: [entry] } }
}
