import { metadataKey } from '../metadata-key.js'
import type { Rule } from '../rule.js'

const origin =
  /^(config\.kubernetes\.io\/(origin|local-config)|alpha\.config\.kubernetes\.io\/transformations|internal\.config\.kubernetes\.io\/)/

export const kustomizeOrigin: Rule = {
  id: 'kustomize-origin',
  category: 'metadata-noise',
  why: 'Kustomize notes from which file it built the object; it says nothing about the object itself.',
  link: 'https://kubectl.docs.kubernetes.io/references/kustomize/kustomization/buildmetadata/',
  matches: ({ change, attribution }) =>
    origin.test(metadataKey(change.path, 'annotations')) && attribution.actor !== 'person-tool',
}
