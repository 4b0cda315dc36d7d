import { expect, test } from '@jest/globals'
import { emptyConfig } from '../../src/config/config.js'
import type { Cluster, Repository } from '../../src/model/ports.js'
import { createRedactor } from '../../src/pull/redact.js'
import { worldOf } from '../../src/shell/world.js'
import { triage } from '../../src/triage/triage.js'
import { clusterOf, memoryRepository } from '../discover/memory.js'

const map = (name: string): string =>
  `apiVersion: v1\nkind: ConfigMap\nmetadata: {name: ${name}}\ndata: {a: b}\n`
const live = (name: string) => ({
  apiVersion: 'v1',
  kind: 'ConfigMap',
  metadata: { name, namespace: 'shop' },
  data: { a: 'b' },
})
const folder = (name: string) => ({
  ...{ name, path: name, namespace: 'shop', revision: '', appliers: [], recurse: true },
})

test('the cluster is asked for a kind as soon as one app is rendered, once', async () => {
  let listed = 0
  let heard: () => void = () => undefined
  const asked = new Promise<void>((resume) => (heard = resume))
  const { cluster, kinds } = clusterOf([live('first'), live('second')])
  const watched: Cluster = {
    ...cluster,
    kinds: () => Promise.resolve({ kinds, problems: [] }),
    list(kind, namespace) {
      if (kind.kind === 'ConfigMap') listed += 1
      if (kind.kind === 'ConfigMap') heard()
      return cluster.list(kind, namespace)
    },
  }
  const plain = memoryRepository({ 'first/map.yaml': map('first'), 'second/map.yaml': map('second') })
  // The second app cannot be rendered before the cluster is asked for what the first one holds.
  const repository: Repository = {
    ...plain,
    at: (commit) => ({
      ...plain.at(commit),
      async read(file) {
        if (file === 'second/map.yaml') await asked
        return plain.at(commit).read(file)
      },
      list: async (path) => (path === '' ? [] : plain.at(commit).list(path)),
    }),
  }
  const options = { path: '.', clusterName: 'test', progress: () => undefined }
  const world = worldOf(repository, watched, options, createRedactor())
  const config = { ...emptyConfig, applications: [folder('first'), folder('second')] }
  const { triage: done } = await triage(world, { config, applications: [] })
  expect(done.applications.map(({ name, status }) => `${name} ${status}`)).toEqual([
    'first in-sync',
    'second in-sync',
  ])
  expect(listed).toBe(1)
}, 300_000)
