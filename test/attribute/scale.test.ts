import { expect, test } from '@jest/globals'
import { createActors } from '../../src/attribute/actors.js'
import { attribute } from '../../src/attribute/attribute.js'
import { emptyConfig } from '../../src/config/config.js'
import type { Change } from '../../src/model/finding.js'

const change: Change = {
  type: 'modified',
  path: [{ field: 'spec' }, { field: 'replicas' }],
  desired: 2,
  live: 4,
}

/** A Deployment whose replicas belong to that manager, in a folder that kubectl applies. */
function actorOfReplicas(manager: string, operation: string, subresource?: string): string {
  const entry = {
    manager,
    operation,
    apiVersion: 'apps/v1',
    fieldsType: 'FieldsV1',
    fieldsV1: { 'f:spec': { 'f:replicas': {} } },
    ...(subresource === undefined ? {} : { subresource }),
  }
  const live = { metadata: { managedFields: [entry] }, spec: { replicas: 4 } }
  const actorOf = createActors(emptyConfig.managers)
  const appliers = ['kubectl-client-side-apply', 'kubectl', 'my-deployer']
  return attribute(change, live, null, (name) => actorOf(name, appliers)).actor
}

test.each([
  ['kubectl', 'Apply', undefined, 'applier'],
  ['kubectl', 'Update', 'scale', 'person-tool'],
  ['my-deployer', 'Update', 'scale', 'unknown'],
  ['kube-controller-manager', 'Update', 'scale', 'controller'],
  ['kubectl-client-side-apply', 'Update', undefined, 'applier'],
])('%s, %s through %s: %s', (manager, operation, subresource, actor) => {
  expect(actorOfReplicas(manager, operation, subresource)).toBe(actor)
})
