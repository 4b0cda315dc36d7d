import { describe, expect, test } from '@jest/globals'
import { createActors } from '../../src/attribute/actors.js'
import { emptyConfig } from '../../src/config/config.js'
import type { JsonObject } from '../../src/model/json.js'
import { handwriting } from '../../src/triage/handwriting.js'

const nameOf = createActors(emptyConfig.managers)
const appliers = ['argocd-controller']

function ownedBy(...entries: readonly (readonly [manager: string, fieldsV1: JsonObject])[]): JsonObject {
  const managedFields = entries.map(([manager, fieldsV1]) => ({
    ...{ manager, operation: 'Update', apiVersion: 'v1', fieldsType: 'FieldsV1', fieldsV1 },
    time: '2026-11-25T06:34:00Z',
  }))
  return { metadata: { name: 'web', managedFields } }
}

function read(live: JsonObject): string {
  const actorOf = (manager: string) => nameOf(manager, appliers, 'Update')
  const { handEdits, isHandMade } = handwriting(live, actorOf)
  return `${handEdits.map(({ name }) => name).join(', ')}${isHandMade ? ', made by hand' : ''}`
}

const spec = { 'f:spec': { '.': {}, 'f:replicas': {} } }
const restart = {
  'f:spec': {
    'f:template': {
      'f:metadata': { 'f:annotations': { '.': {}, 'f:kubectl.kubernetes.io/restartedAt': {} } },
    },
  },
}

const mark = { 'f:metadata': { 'f:annotations': { 'f:team': {} } } }

describe('whose an object is that Git does not describe', () => {
  test.each<[string, JsonObject, string | undefined]>([
    [
      'who made it, marked in the same second',
      ownedBy(['kubectl-annotate', mark], ['kubectl-create', spec]),
      'kubectl-create',
    ],
    [
      'who made it, marked later',
      ownedBy(['kubectl-create', spec], ['kubectl-annotate', mark]),
      'kubectl-create',
    ],
    [
      'the newest edit of what the controller made',
      ownedBy(['argocd-controller', spec], ['kubectl-edit', spec], ['kubectl-annotate', mark]),
      'kubectl-annotate',
    ],
    ['nobody', ownedBy(['argocd-controller', spec]), undefined],
  ])('%s', (_title, live, expected) => {
    expect(handwriting(live, (manager) => nameOf(manager, appliers, 'Update')).author?.name).toBe(expected)
  })
})

describe('what people did to an object that Git does not describe', () => {
  test.each<[string, JsonObject, string]>([
    ['an edit', ownedBy(['argocd-controller', spec], ['kubectl-edit', spec]), 'kubectl-edit'],
    ['all of it', ownedBy(['kubectl-create', spec]), 'kubectl-create, made by hand'],
    [
      'a rollout restart, which leaves nothing to lose',
      ownedBy(['argocd-controller', spec], ['kubectl-rollout', restart]),
      '',
    ],
    [
      'a request to Flux to reconcile at once',
      ownedBy(
        ['argocd-controller', spec],
        ['flux', { 'f:metadata': { 'f:annotations': { '.': {}, 'f:reconcile.fluxcd.io/requestedAt': {} } } }],
      ),
      '',
    ],
    [
      'a status of a kind that keeps it with everything else',
      ownedBy(['argocd-controller', spec], ['kubectl-patch', { 'f:status': { '.': {}, 'f:sync': {} } }]),
      '',
    ],
    [
      'a restart, and an annotation of the pods',
      ownedBy(
        ['argocd-controller', spec],
        [
          'kubectl-rollout',
          { 'f:spec': { 'f:template': { 'f:metadata': { 'f:annotations': { 'f:team': {} } } } } },
        ],
      ),
      'kubectl-rollout',
    ],
  ])('%s', (_title, live, expected) => {
    expect(read(live)).toBe(expected)
  })
})
