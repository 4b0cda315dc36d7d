import type { Change } from '../model/finding.js'
import type { FieldPath, PathElement } from '../model/path.js'
import { fields, formatPath, startsWith } from '../model/path.js'
import type { ResourceKey } from '../model/resource.js'
import type { Draft } from './judge.js'

/** A field whose change makes the API server, or whoever makes it, move others along. */
type Implication = {
  readonly kinds: readonly string[]
  readonly cause: FieldPath
  /** `*` stands for any item of a list. */
  readonly implied: readonly string[]
}

const template = ['spec.template.spec', 'spec.jobTemplate.spec.template.spec', 'spec']

const implications: readonly Implication[] = [
  {
    // pkg/registry/core/service: allocated for a type, dropped with it.
    kinds: ['Service'],
    cause: fields('spec', 'type'),
    implied: [
      'spec.externalTrafficPolicy',
      'spec.allocateLoadBalancerNodePorts',
      'spec.healthCheckNodePort',
      'spec.clusterIP',
      'spec.clusterIPs',
      'spec.ipFamilies',
      'spec.ipFamilyPolicy',
      'spec.ports[*].nodePort',
    ],
  },
  {
    // Refused by validation beside any other type (apps/v1 DeploymentStrategy).
    kinds: ['Deployment'],
    cause: fields('spec', 'strategy', 'type'),
    implied: ['spec.strategy.rollingUpdate'],
  },
  {
    kinds: ['DaemonSet', 'StatefulSet'],
    cause: fields('spec', 'updateStrategy', 'type'),
    implied: ['spec.updateStrategy.rollingUpdate'],
  },
  // core/v1 defaults: a port of the host for each port, and the older name of the same field.
  ...template.flatMap((spec): Implication[] => [
    {
      kinds: [],
      cause: fields(...spec.split('.'), 'hostNetwork'),
      implied: [`${spec}.containers[*].ports[*].hostPort`, `${spec}.initContainers[*].ports[*].hostPort`],
    },
    {
      kinds: [],
      cause: fields(...spec.split('.'), 'serviceAccountName'),
      implied: [`${spec}.serviceAccount`],
    },
  ]),
]

/**
 * The findings of one object, those that another one brought along marked with its path. Only what came or went by
 * itself: a value that somebody wrote is theirs.
 */
export function withImplied(drafts: readonly Draft[]): readonly Draft[] {
  return drafts.map((draft) => {
    const cause = causeOf(draft, drafts)
    if (cause === null) return draft
    const because = `It comes along with the change of ${cause}.`
    return { ...draft, impliedBy: cause, because: [...draft.because, because] }
  })
}

function causeOf({ change, actor, resource }: Draft, drafts: readonly Draft[]): string | null {
  if (change === null || change.type === 'modified') return null
  if (change.type === 'added' && actor === 'person-tool') return null
  const found = implications.find(
    (one) =>
      isOf(one, resource) &&
      one.implied.some((pattern) => covers(pattern, change.path)) &&
      drafts.some((other) => isCause(other.change, one.cause)),
  )
  return found === undefined ? null : formatPath(found.cause)
}

function isOf({ kinds }: Implication, { kind }: ResourceKey): boolean {
  return kinds.length === 0 || kinds.includes(kind)
}

function isCause(change: Change | null, cause: FieldPath): boolean {
  return change !== null && change.path.length === cause.length && startsWith(change.path, cause)
}

/** True where the path is what the pattern names, or inside of it. */
function covers(pattern: string, path: FieldPath): boolean {
  const parts = pattern.replaceAll('[*]', '.*').split('.')
  return parts.length <= path.length && parts.every((part, i) => isPart(part, path[i]))
}

function isPart(part: string, element: PathElement | undefined): boolean {
  if (element === undefined) return false
  return part === '*' ? !('field' in element) : 'field' in element && element.field === part
}
