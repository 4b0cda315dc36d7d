import { expect, test } from '@jest/globals'
import type { JsonObject } from '../../src/model/json.js'
import type { Cluster } from '../../src/model/ports.js'
import { openPulls } from './desk.js'
import { clusterFollowing, useFollowing } from './following.js'
import { payment } from './scene.js'

const shop = useFollowing()

/** payment-service follows a tag, in a cluster whose AppProject says this. */
async function runIn(spec: JsonObject): Promise<void> {
  await shop.follow('v1.4.0')
  shop.desk().live(withProject(await clusterFollowing('v1.4.0'), spec))
  await shop.run()
}

function withProject(cluster: Cluster, spec: JsonObject): Cluster {
  const apiVersion = 'argoproj.io/v1alpha1'
  const metadata = { name: 'default', namespace: 'argocd' }
  return {
    ...cluster,
    list: async (of, namespace) =>
      of.kind === 'AppProject'
        ? { state: 'listed', items: [{ apiVersion, kind: 'AppProject', metadata, spec }] }
        : cluster.list(of, namespace),
  }
}

test.each([
  [{ signatureKeys: [{ keyID: '4AEE18F83AFDEB23' }] }],
  [{ sourceIntegrity: { git: { policies: [{ repos: ['*'], gpg: { mode: 'head', keys: ['4AEE'] } }] } } }],
])('a project that takes signed commits alone keeps the tag: %j', async (spec) => {
  await runIn(spec)
  expect(openPulls(shop.desk())).toEqual({})
  expect(shop.issue()?.body).toContain(
    'and is not moved from there: its project default takes signed commits alone (signatureKeys, sourceIntegrity)',
  )
})

test('one that asks for none does not', async () => {
  await runIn({ sourceIntegrity: { git: { policies: [{ repos: ['*'], gpg: { mode: 'none' } }] } } })
  expect(Object.keys(openPulls(shop.desk()))).toEqual([payment])
  expect(shop.desk().github.issue(shop.pull()).body).not.toContain('AppProject')
})

test('one that could not be read is to be looked at before it is merged', async () => {
  await shop.follow('v1.4.0')
  await shop.run()
  expect(shop.desk().github.issue(shop.pull()).body).toMatch(
    /### Before merging\n\n- The AppProject default could not be read: if it takes signed commits alone/,
  )
})
