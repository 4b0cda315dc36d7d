import { describe, expect, test } from '@jest/globals'
import { checkPermissions } from '../../src/doctor/permissions.js'
import type { AccessQuestion } from '../../src/model/access.js'
import { builtInKinds } from '../../src/pull/snapshot-kinds.js'

const deployments = { group: 'apps', kind: 'Deployment', namespaces: ['a', 'b'], neededBy: 'shop' }

/** An account that may do what the list says: `verb resource` or `verb resource namespace`. */
function account(...allowed: string[]) {
  return async ({ verb, resource, namespace }: AccessQuestion): Promise<boolean> =>
    allowed.includes([verb, resource, namespace].join(' ').trim())
}
const reading = [
  'list events',
  'list pods',
  'list replicasets',
  'list horizontalpodautoscalers',
  'get namespaces',
]

async function notOk(...allowed: string[]): Promise<readonly string[]> {
  const checks = await checkPermissions(account(...allowed), builtInKinds, [deployments])
  return checks.filter(({ state }) => state !== 'ok').map(({ state, what }) => `${state}: ${what}`)
}

describe('permissions', () => {
  test('an account that may list what is needed, and no more, is right', async () => {
    expect(await notOk('list deployments', ...reading)).toEqual([])
  })

  test('a kind that may be listed in the namespaces of its objects is enough', async () => {
    expect(await notOk('list deployments a', 'list deployments b', ...reading)).toEqual([])
  })

  test('a kind that may not be listed in one of them is a failure that names it', async () => {
    expect(await notOk('list deployments a', ...reading)).toEqual([
      'failed: may not list deployments.apps in b, needed by shop',
    ])
  })

  test('the next step is the rule to add', async () => {
    const [failure] = await checkPermissions(account(...reading), builtInKinds, [deployments])
    expect(failure?.next).toBe(
      'Add to the ClusterRole: { apiGroups: ["apps"], resources: [deployments], verbs: [get, list] }',
    )
  })

  test('less evidence is a warning, and so is more than it needs', async () => {
    const found = await notOk('list deployments', 'list secrets', 'patch deployments', ...reading.slice(1))
    expect(found).toEqual([
      'warning: may not list events in the whole cluster: it tells when a workload was scaled',
      'warning: may list Secrets, which are never read here: more than it needs',
      'warning: may change Deployments: more than reading needs',
    ])
  })
})
