import type { Json } from '../../model/json.js'
import { field, isList, isObject, stringAt } from '../../model/json.js'
import { getPath } from '../../model/path.js'
import type { DefaultContext, DefaultRule, DefaultRules } from '../derived-defaults.js'

const core = 'io.k8s.api.core.v1'
const tokenMount = '/var/run/secrets/kubernetes.io/serviceaccount'

const pullPolicy: DefaultRule = { value: (context) => pullPolicyOf(stringAt(context.parent, 'image')) }

/** Some defaults are set on pods only, not in the templates that pods come from. */
function onPods(rule: (context: DefaultContext) => Json | undefined): DefaultRule {
  return { value: (context) => (isPod(context) ? rule(context) : undefined) }
}

function allocatedOnPods(rule: (live: Json) => boolean): DefaultRule {
  return { allocated: (context, live) => isPod(context) && rule(live) }
}

const containerRules = {
  imagePullPolicy: [pullPolicy],
  volumeMounts: [
    allocatedOnPods((live) => everyItem(live, (item) => stringAt(item, 'mountPath') === tokenMount)),
  ],
}

/** Pods, their containers and volumes (pkg/apis/core/v1/defaults.go and the built-in admission of pods). */
export const podDefaults: DefaultRules = {
  [`${core}.PodSpec`]: {
    // The alias follows the name; the name follows the alias only where Git wrote the alias.
    serviceAccount: [{ value: ({ parent }) => field(parent, 'serviceAccountName') }],
    serviceAccountName: [
      { value: ({ desiredParent }) => field(desiredParent, 'serviceAccount') },
      onPods(() => 'default'),
    ],
    enableServiceLinks: [{ value: () => true }],
    preemptionPolicy: [onPods(() => 'PreemptLowerPriority')],
    priority: [allocatedOnPods(() => true)],
    nodeName: [allocatedOnPods(() => true)],
    tolerations: [onPods(() => ['not-ready', 'unreachable'].map(evictionToleration))],
    volumes: [
      allocatedOnPods((live) =>
        everyItem(live, (item) => stringAt(item, 'name').startsWith('kube-api-access-')),
      ),
    ],
  },
  [`${core}.Container`]: containerRules,
  [`${core}.EphemeralContainer`]: containerRules,
  [`${core}.ContainerPort`]: {
    hostPort: [
      { value: (context) => (usesHostNetwork(context) ? context.parent['containerPort'] : undefined) },
    ],
  },
  [`${core}.ResourceRequirements`]: {
    requests: [
      onPods(({ parent }) => field(parent, 'limits')),
      { allocated: (context) => isPod(context) && isOfWholePod(context) },
    ],
  },
  [`${core}.Volume`]: {
    emptyDir: [
      {
        value: ({ parent }) =>
          Object.keys(parent).every((name) => name === 'name' || name === 'emptyDir') ? {} : undefined,
      },
    ],
  },
  [`${core}.ImageVolumeSource`]: {
    pullPolicy: [{ value: ({ parent }) => pullPolicyOf(stringAt(parent, 'reference')) }],
  },
  [`${core}.LimitRangeItem`]: {
    default: [{ value: ({ parent }) => ofContainers(parent, field(parent, 'max')) }],
    defaultRequest: [
      {
        value: ({ parent }) =>
          ofContainers(parent, {
            ...asObject(parent, 'min'),
            ...asObject(parent, 'max'),
            ...asObject(parent, 'default'),
          }),
      },
    ],
  },
}

function isPod(context: DefaultContext): boolean {
  return context.rootDefinition === `${core}.Pod`
}

/** Where a pod's own limits are stated, its requests are the sum of those of its containers (KEP-2837). */
function isOfWholePod({ parent, path }: DefaultContext): boolean {
  return path.length === 2 && field(parent, 'limits') !== undefined
}

function everyItem(live: Json, holds: (item: Json) => boolean): boolean {
  return isList(live) && live.length > 0 && live.every(holds)
}

function evictionToleration(reason: string): Json {
  return {
    effect: 'NoExecute',
    key: `node.kubernetes.io/${reason}`,
    operator: 'Exists',
    tolerationSeconds: 300,
  }
}

/** `Always` for the tag latest or none at all; a digest, or any other tag, is pulled once. */
function pullPolicyOf(image: string): string | undefined {
  if (image === '') return undefined
  const name = image.slice(image.lastIndexOf('/') + 1)
  if (name.includes('@')) return 'IfNotPresent'
  const colon = name.indexOf(':')
  return colon < 0 || name.slice(colon + 1) === 'latest' ? 'Always' : 'IfNotPresent'
}

/** A port stands in spec.containers[…].ports[…]: its pod spec is four steps up. */
function usesHostNetwork(context: DefaultContext): boolean {
  return field(getPath(context.root, context.path.slice(0, -4)), 'hostNetwork') === true
}

function ofContainers(item: Json, value: Json | undefined): Json | undefined {
  return stringAt(item, 'type') === 'Container' && isObject(value) ? value : undefined
}

function asObject(item: Json, name: string): { readonly [key: string]: Json } {
  const value = field(item, name)
  return isObject(value) ? value : {}
}
