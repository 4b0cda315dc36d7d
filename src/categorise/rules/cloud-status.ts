import { metadataKey } from '../metadata-key.js'
import type { Rule } from '../rule.js'

/** Annotations in which load-balancer controllers report what they made; none of them is a setting. */
const reports = new Set([
  'cloud.google.com/neg-status',
  'ingress.gcp.kubernetes.io/pre-shared-cert',
  'ingress.kubernetes.io/backends',
  'ingress.kubernetes.io/forwarding-rule',
  'ingress.kubernetes.io/https-forwarding-rule',
  'ingress.kubernetes.io/https-target-proxy',
  'ingress.kubernetes.io/ssl-cert',
  'ingress.kubernetes.io/static-ip',
  'ingress.kubernetes.io/target-proxy',
  'ingress.kubernetes.io/url-map',
])

export const cloudStatus: Rule = {
  id: 'cloud-status',
  category: 'controller',
  why: 'The load-balancer controller reports in an annotation what it made for the object.',
  link: 'https://cloud.google.com/kubernetes-engine/docs/how-to/standalone-neg',
  routine: true,
  matches: ({ change, attribution }) =>
    change.type === 'added' &&
    reports.has(metadataKey(change.path, 'annotations')) &&
    attribution.actor !== 'person-tool',
}
