import { metadataKey } from '../metadata-key.js'
import type { Rule } from '../rule.js'

function isHelms(name: string, value: unknown): boolean {
  if (name === 'app.kubernetes.io/managed-by') return value === 'Helm'
  return name === 'meta.helm.sh/release-name' || name === 'meta.helm.sh/release-namespace'
}

export const helmOwnership: Rule = {
  id: 'helm-ownership',
  category: 'metadata-noise',
  why: 'Helm marks what belongs to a release when it installs it; no template states it.',
  link: 'https://helm.sh/docs/topics/advanced/',
  routine: true,
  addedByApplier: true,
  // Written by a person’s helm it is no noise: then two owners have a hand in the object.
  matches: ({ change, attribution }) =>
    change.type === 'added' &&
    isHelms(metadataKey(change.path, 'labels', 'annotations'), change.live) &&
    (attribution.actor === 'applier' || attribution.manager?.name === 'helm-controller'),
}
