import { fields, startsWith } from '../../model/path.js'
import { annotation, lastAppliedAnnotation } from '../../model/resource.js'
import type { Rule } from '../rule.js'
import type { Subject } from '../subject.js'

const path = fields('metadata', 'annotations', lastAppliedAnnotation)

/** Harmless today, these are what such an apply changes for later syncs. */
function consequences({ application, attribution, live }: Subject): string[] {
  const name = attribution.manager?.name ?? 'its writer'
  const remarks = [`${name} now owns every field of that apply too: one that Git removes later may stay.`]
  if (application.controller !== 'argo-cd') return remarks
  if (!application.sync.serverSideApply) {
    remarks.push('The record that a client-side sync compares with is no longer the controller’s own.')
  }
  if (annotation(live, 'argocd.argoproj.io/tracking-id') === '') {
    remarks.push('The tracking annotation of Argo CD is not there (any more).')
  }
  return remarks
}

export const lastApplied: Rule = {
  id: 'last-applied',
  category: 'metadata-noise',
  why: 'Bookkeeping of kubectl apply; somebody applied the manifest by hand.',
  link: 'https://kubernetes.io/docs/tasks/manage-kubernetes-objects/declarative-config/',
  remarks: consequences,
  matches: ({ change, attribution }) =>
    change.type === 'added' &&
    startsWith(change.path, path) &&
    attribution.manager !== null &&
    attribution.actor !== 'applier',
}
