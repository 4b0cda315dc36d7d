import { describe, expect, test } from '@jest/globals'
import { withImplied } from '../../src/decide/implied.js'
import type { Draft } from '../../src/decide/judge.js'
import type { Actor, Change } from '../../src/model/finding.js'
import { parsePath } from '../../src/model/parse-path.js'
import type { FieldPath } from '../../src/model/path.js'

const at = (text: string): FieldPath => parsePath(text) ?? []
const draft = (kind: string, type: Change['type'], path: string, actor: Actor = 'api-server'): Draft => ({
  fingerprint: path,
  application: 'shop',
  subject: 'field',
  resource: { group: '', kind, namespace: 'shop', name: 'web' },
  change:
    type === 'added'
      ? { type, path: at(path), live: 1 }
      : type === 'removed'
        ? { type, path: at(path), desired: 1 }
        : { type, path: at(path), desired: 1, live: 2 },
  manager: null,
  actor,
  category: 'manual-change',
  rules: [],
  direction: 'update-git',
  confidence: 'likely',
  because: [],
  forecast: { effect: 'reverts', restartsPods: null, when: 'next-commit', method: 'simulated' },
})
const marked = (...drafts: Draft[]): (string | undefined)[] =>
  withImplied(drafts).map(({ impliedBy }) => impliedBy)

describe('what one edit implies', () => {
  test.each<[string, Draft, Draft, string | undefined]>([
    [
      'a node port that the server allocated for the type',
      draft('Service', 'modified', 'spec.type'),
      draft('Service', 'added', 'spec.ports[port=80,protocol="TCP"].nodePort'),
      'spec.type',
    ],
    [
      'a node port in Git that went with the type',
      draft('Service', 'added', 'spec.type'),
      draft('Service', 'removed', 'spec.ports[port=80,protocol="TCP"].nodePort'),
      'spec.type',
    ],
    [
      'a node port that a person chose is theirs',
      draft('Service', 'modified', 'spec.type'),
      draft('Service', 'added', 'spec.ports[port=80,protocol="TCP"].nodePort', 'person-tool'),
      undefined,
    ],
    [
      'a value that changed is no consequence',
      draft('Service', 'modified', 'spec.type'),
      draft('Service', 'modified', 'spec.externalTrafficPolicy'),
      undefined,
    ],
    [
      'the policy of another strategy',
      draft('Deployment', 'modified', 'spec.strategy.type'),
      draft('Deployment', 'removed', 'spec.strategy.rollingUpdate.maxSurge'),
      'spec.strategy.type',
    ],
    [
      'a port of the host',
      draft('DaemonSet', 'added', 'spec.template.spec.hostNetwork'),
      draft(
        'DaemonSet',
        'added',
        'spec.template.spec.containers[name="a"].ports[containerPort=80,protocol="TCP"].hostPort',
      ),
      'spec.template.spec.hostNetwork',
    ],
    [
      'the same path of another kind',
      draft('Gateway', 'modified', 'spec.type'),
      draft('Gateway', 'removed', 'spec.ports[port=80].nodePort'),
      undefined,
    ],
  ])('%s', (_title, cause, other, expected) => {
    expect(marked(cause, other)).toEqual([undefined, expected])
    expect(marked(other)).toEqual([undefined])
  })
})

describe('what comes along with what', () => {
  const port = 'ports[containerPort=80,protocol="TCP"].hostPort'
  test.each<[string, string, string]>([
    ['Service', 'spec.type', 'spec.externalTrafficPolicy'],
    ['Service', 'spec.type', 'spec.allocateLoadBalancerNodePorts'],
    ['Service', 'spec.type', 'spec.healthCheckNodePort'],
    ['Service', 'spec.type', 'spec.clusterIP'],
    ['Service', 'spec.type', 'spec.clusterIPs[0]'],
    ['Service', 'spec.type', 'spec.ipFamilies'],
    ['Service', 'spec.type', 'spec.ipFamilyPolicy'],
    ['Deployment', 'spec.strategy.type', 'spec.strategy.rollingUpdate'],
    ['DaemonSet', 'spec.updateStrategy.type', 'spec.updateStrategy.rollingUpdate'],
    ['StatefulSet', 'spec.updateStrategy.type', 'spec.updateStrategy.rollingUpdate.partition'],
    ['Pod', 'spec.hostNetwork', `spec.containers[name="a"].${port}`],
    ['Job', 'spec.template.spec.hostNetwork', `spec.template.spec.initContainers[name="a"].${port}`],
    ['Pod', 'spec.serviceAccountName', 'spec.serviceAccount'],
    [
      'CronJob',
      'spec.jobTemplate.spec.template.spec.serviceAccountName',
      'spec.jobTemplate.spec.template.spec.serviceAccount',
    ],
  ])('%s: %s brings %s', (kind, cause, implied) => {
    const [, brought] = withImplied([draft(kind, 'modified', cause), draft(kind, 'added', implied)])
    expect(brought?.impliedBy).toBe(cause)
    expect(brought?.because).toEqual([`It comes along with the change of ${cause}.`])
  })

  test.each<[string, string, string, string]>([
    ['a strategy of another kind', 'StatefulSet', 'spec.strategy.type', 'spec.strategy.rollingUpdate'],
    [
      'an update strategy of another kind',
      'Deployment',
      'spec.updateStrategy.type',
      'spec.updateStrategy.rollingUpdate',
    ],
    ['what is around the field', 'Deployment', 'spec.strategy.type', 'spec.strategy'],
    ['the change of what is around the cause', 'Deployment', 'spec.strategy', 'spec.strategy.rollingUpdate'],
    ['the change of what is inside the cause', 'Pod', 'spec.serviceAccountName.x', 'spec.serviceAccount'],
    ['a field where an item is meant', 'Service', 'spec.type', 'spec.ports.http.nodePort'],
    ['an item where a field is meant', 'Service', 'spec.type', 'spec[0]'],
  ])('%s brings nothing', (_title, kind, cause, other) => {
    expect(marked(draft(kind, 'modified', cause), draft(kind, 'added', other))).toEqual([
      undefined,
      undefined,
    ])
  })

  test('what a person took away went along with it, and its own reasons stay', () => {
    const removed = draft('Service', 'removed', 'spec.clusterIP', 'person-tool')
    const [, went] = withImplied([
      draft('Service', 'modified', 'spec.type'),
      { ...removed, because: ['Gone.'] },
    ])
    expect(went?.because).toEqual(['Gone.', 'It comes along with the change of spec.type.'])
  })

  test('an object as a whole brings nothing, and comes with nothing', () => {
    const whole: Draft = { ...draft('Service', 'added', 'spec'), change: null }
    expect(marked(whole, draft('Service', 'added', 'spec.clusterIP'))).toEqual([undefined, undefined])
    expect(marked(whole, draft('Service', 'modified', 'spec.type'))).toEqual([undefined, undefined])
  })
})
