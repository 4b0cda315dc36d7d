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
