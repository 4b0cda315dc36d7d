import { expect, test } from '@jest/globals'
import { admittedVerdict, hasWholeOwnership } from '../../src/decide/admitted.js'
import type { Category, Forecast } from '../../src/model/finding.js'
import type { Json, JsonObject } from '../../src/model/json.js'
import type { Given } from '../categorise/subjects.js'
import { subjectOf } from '../categorise/subjects.js'
import { builtInTypes } from '../schema/builtin.js'

const open = { confidence: 'guess', because: [], rules: [], equal: false, routine: false } as const
const simulated = { effect: 'keeps', method: 'simulated' } as const

/** What becomes of an unknown change, in an object whose every field of Git has its owner. */
function categoryOf(
  given: Given,
  forecast: Pick<Forecast, 'effect' | 'method'> = simulated,
  said: Category = 'unknown',
): Category {
  return (
    admittedVerdict(subjectOf(given), { ...open, category: said }, forecast, () => true)?.category ?? said
  )
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
  expect(categoryOf({ path: 'spec.instances', live: 0, manager: '' })).toBe('unknown')
})

test('what the API server takes as it is when the sync is tried was not kept out by admission', () => {
  const requests: Given = {
    path: 'spec.template.spec.nodeSelector',
    git: { disk: 'ssd' },
    rest: inPod({ 'f:nodeSelector': {} }),
  }
  const subject = { ...subjectOf(requests), side: 'live' } as const
  const verdict = { ...open, category: 'manual-change' } as const
  const judge = (forecast: Pick<Forecast, 'effect' | 'method'>): Category | undefined =>
    admittedVerdict(subject, verdict, forecast, () => true)?.category
  expect(judge({ effect: 'reverts', method: 'simulated' })).toBe('controller')
  expect(judge({ effect: 'reverts', method: 'dry-run' })).toBeUndefined()
  expect(judge({ effect: 'keeps', method: 'dry-run' })).toBe('controller')
})

test('what a client took away is nobody’s doing but the client’s, though the applier still owns zeros that were never there', () => {
  const ofRemoved = (path: string, git: Json, left: JsonObject): Category | undefined => {
    const subject = {
      ...subjectOf({ path: `spec.template.spec.${path}`, git, rest: inPod(left) }),
      side: 'live',
    } as const
    return admittedVerdict(subject, { ...open, category: 'manual-change' }, simulated, () => true)?.category
  }
  const inWeb = (left: JsonObject): JsonObject => ({ 'f:containers': { 'k:{"name":"web"}': left } })
  const variable = { name: 'HTTP_PROXY', value: '' }
  const env = (left: JsonObject): JsonObject => inWeb({ 'f:env': { 'k:{"name":"HTTP_PROXY"}': left } })
  const path = 'containers[name="web"].env[name="HTTP_PROXY"]'
  expect(ofRemoved(path, variable, env({ 'f:value': {} }))).toBeUndefined()
  expect(ofRemoved(path, variable, env({ '.': {}, 'f:name': {}, 'f:value': {} }))).toBe('controller')
  const probe = { httpGet: { path: '/', port: 80 }, initialDelaySeconds: 0 }
  const left = inWeb({ 'f:livenessProbe': { 'f:initialDelaySeconds': {} } })
  expect(ofRemoved('containers[name="web"].livenessProbe', probe, left)).toBeUndefined()
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
  // Nothing of Git's is there to tell by.
  const other = { ...git, data: { mode: 'wild', size: '2' }, ...owning({ 'f:immutable': {} }) }
  expect(hasWholeOwnership(git, other, type)).toBe(false)
})

function inPod(fields: JsonObject): JsonObject {
  const apiVersion = 'apps/v1'
  return { apiVersion, ...owning({ 'f:spec': { 'f:template': { 'f:spec': fields } } }, apiVersion) }
}

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
