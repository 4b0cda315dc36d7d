import { formatPath } from '../../model/path.js'
import type { Rule } from '../rule.js'

const routes = new Set([
  'networking.istio.io/VirtualService',
  'gateway.networking.k8s.io/HTTPRoute',
  'gateway.networking.k8s.io/GRPCRoute',
  'split.smi-spec.io/TrafficSplit',
  'traefik.io/TraefikService',
])
const weights = /^spec\.(http|tcp|tls|rules|backends|weighted)(\[|\.|$)/
const shifters = /^(rollouts?-|argo-rollouts|flagger)/

export const trafficWeights: Rule = {
  id: 'traffic-weights',
  category: 'controller',
  why: 'A progressive delivery shifts traffic between two versions while it is under way.',
  link: 'https://github.com/argoproj-labs/rollouts-plugin-trafficrouter-gatewayapi/issues/208',
  matches: ({ key, change, attribution }) =>
    routes.has(`${key.group}/${key.kind}`) &&
    change.type === 'modified' &&
    attribution.actor === 'controller' &&
    shifters.test(attribution.manager?.name ?? '') &&
    weights.test(formatPath(change.path)),
}
