import { fieldAt } from '../../model/path.js'
import type { Rule } from '../rule.js'

export const controllerLifecycle: Rule = {
  id: 'controller-lifecycle',
  category: 'controller',
  why: 'Controllers guard deletion with finalizers and tie objects together with owner references.',
  link: 'https://kubernetes.io/docs/concepts/overview/working-with-objects/finalizers/',
  routine: true,
  matches: ({ change, attribution }) =>
    change.type === 'added' &&
    attribution.actor !== 'person-tool' &&
    fieldAt(change.path, 0) === 'metadata' &&
    ['finalizers', 'ownerReferences'].includes(fieldAt(change.path, 1)),
}
