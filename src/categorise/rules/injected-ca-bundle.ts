import { fieldAt } from '../../model/path.js'
import type { Rule } from '../rule.js'

const kinds = new Set([
  'MutatingWebhookConfiguration',
  'ValidatingWebhookConfiguration',
  'APIService',
  'CustomResourceDefinition',
])

export const injectedCaBundle: Rule = {
  id: 'injected-ca-bundle',
  category: 'controller',
  why: 'A certificate controller puts the CA in, so that the API server can trust the service behind it.',
  link: 'https://cert-manager.io/docs/concepts/ca-injector/',
  matches: ({ key, change, attribution }) =>
    kinds.has(key.kind) &&
    fieldAt(change.path, -1) === 'caBundle' &&
    change.type !== 'removed' &&
    attribution.actor === 'controller',
}
