import type { Rule } from '../rule.js'

export const controllerLifecycle: Rule = {
  id: 'controller-lifecycle',
  category: 'controller',
  why: 'Controllers guard deletion with finalizers and tie objects together with owner references.',
  link: 'https://kubernetes.io/docs/concepts/overview/working-with-objects/finalizers/',
  routine: true,
  matches: ({ change, attribution }) => {
    const [root, name] = change.path
    if (change.type !== 'added' || attribution.actor === 'person-tool') return false
    if (root === undefined || !('field' in root) || root.field !== 'metadata') return false
    return (
      name !== undefined &&
      'field' in name &&
      (name.field === 'finalizers' || name.field === 'ownerReferences')
    )
  },
}
