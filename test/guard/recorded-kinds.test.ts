import { expect, test } from '@jest/globals'
import type { JsonObject } from '../../src/model/json.js'
import { keyOf } from '../../src/model/resource.js'
import { digestOf } from '../../src/pull/state/guard-state.js'
import { recordState } from '../../src/pull/state/record-state.js'
import { recordingCluster } from '../../src/pull/state/recording-cluster.js'
import { clusterOf } from '../discover/memory.js'
import { triage } from '../report/builder.js'

const configMap = (namespace: string, name: string): JsonObject => ({
  apiVersion: 'v1',
  kind: 'ConfigMap',
  metadata: { namespace, name },
})
const [settings, byHand] = [configMap('argocd', 'argocd-cm'), configMap('shop', 'by-hand')]

test('of a kind of which a run read one namespace, a state names the objects of all', async () => {
  const { cluster, kinds } = clusterOf([settings, byHand])
  const serving = { ...cluster, kinds: async () => ({ kinds, problems: [] }) }
  const recording = recordingCluster(serving)
  for (const kind of kinds) await recording.cluster.list(kind, 'argocd')
  const state = await recordState(serving, recording.reading(), {
    ...{ triage: triage({}), called: { name: '', names: [], servers: [] } },
    ...{ rendered: [], commit: '', salt: 'salt' },
  })
  expect(state.kinds).toMatchObject([{ kind: 'ConfigMap', recorded: 'yes', namespaces: null }])
  expect(state.outside).toEqual([settings, byHand].map((object) => digestOf('salt', keyOf(object))).sort())
})
