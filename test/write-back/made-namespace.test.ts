import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { expect, test } from '@jest/globals'
import { realTools } from '../render/tools.js'
import { adopt, stage } from './staged.js'

const folder = fileURLToPath(new URL('fixtures/plain-workloads/repo/', import.meta.url))
const file = 'argocd/pay.yaml'

test('an app whose Application states labels of its namespace is written back as any other', async () => {
  const application = `${readFileSync(`${folder}${file}`, 'utf8').trimEnd()}
  syncPolicy:
    syncOptions: [CreateNamespace=true]
    managedNamespaceMetadata:
      labels:
        team: shop
`
  const replicas = { object: 'Deployment/pay', at: 'spec.replicas', live: 7 }
  const world = await stage(folder, new Map([[file, application]]), [replicas], await realTools())
  const [one] = await adopt(world)
  expect(one?.notWrittenBack).toEqual([])
  expect(one?.findings).toHaveLength(1)
}, 600_000)
