import { metadataKey } from '../metadata-key.js'
import type { Rule } from '../rule.js'

export const prometheusValidated: Rule = {
  id: 'prometheus-validated',
  category: 'controller',
  why: 'The admission webhook of the Prometheus operator marks the rules that it has checked.',
  link: 'https://github.com/fluxcd/helm-controller/issues/643',
  routine: true,
  matches: ({ key, change, attribution }) =>
    key.group === 'monitoring.coreos.com' &&
    change.type === 'added' &&
    metadataKey(change.path, 'annotations') === 'prometheus-operator-validated' &&
    attribution.actor !== 'person-tool',
}
