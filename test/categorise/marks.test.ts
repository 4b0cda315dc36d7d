import { expect, test } from '@jest/globals'
import { areMarks } from '../../src/categorise/marks.js'
import { isTrackingKey } from '../../src/categorise/rules/tracking.js'
import type { Change } from '../../src/model/finding.js'
import { fields } from '../../src/model/path.js'

const instance: Change = {
  type: 'added',
  path: fields('metadata', 'labels', 'app.kubernetes.io/instance'),
  live: 'shop',
}
const id: Change = {
  type: 'added',
  path: fields('metadata', 'annotations', 'argocd.argoproj.io/tracking-id'),
  live: 'shop:apps/Deployment:shop/web',
}
const replicas: Change = { type: 'modified', path: fields('spec', 'replicas'), desired: 3, live: 5 }

/** The label of the instance is this manager's. */
function differBy(changes: readonly Change[], manager: string): boolean {
  const entry = {
    manager,
    operation: 'Update',
    apiVersion: 'apps/v1',
    fieldsV1: { 'f:metadata': { 'f:labels': { 'f:app.kubernetes.io/instance': {} } } },
  }
  const live = { apiVersion: 'apps/v1', metadata: { managedFields: [entry] } }
  return areMarks(changes, live, null, (name) => (name === 'argocd-controller' ? 'applier' : 'person-tool'))
}

test.each<[string, readonly Change[], string, boolean]>([
  ['all that differs is how the controller marks its objects', [instance, id], 'argocd-controller', true],
  ['something else differs as well', [instance, replicas], 'argocd-controller', false],
  ['a person has set one of them', [id, instance], 'kubectl-label', false],
])('%s', (_title, changes, manager, marks) => {
  expect(differBy(changes, manager)).toBe(marks)
})

test.each([
  ['app.kubernetes.io/instance', true],
  ['argocd.argoproj.io/tracking-id', true],
  ['argocd.argoproj.io/installation-id', true],
  ['argocd.argoproj.io/instance', true],
  ['kustomize.toolkit.fluxcd.io/name', true],
  ['kustomize.toolkit.fluxcd.io/namespace', true],
  ['kustomize.toolkit.fluxcd.io/checksum', true],
  ['helm.toolkit.fluxcd.io/name', true],
  ['helm.toolkit.fluxcd.io/namespace', true],
  ['app.kubernetes.io/name', false],
])('%s marks what was applied: %s', (name, marks) => {
  expect(isTrackingKey(name)).toBe(marks)
})
