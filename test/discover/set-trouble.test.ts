import { describe, expect, test } from '@jest/globals'
import { stringify } from 'yaml'
import { emptyConfig } from '../../src/config/config.js'
import { discover } from '../../src/discover/discover.js'
import type { JsonObject } from '../../src/model/json.js'
import { noTools } from '../render/tools.js'
import { clusterOf, memoryRepository } from './memory.js'

const here = 'https://git.acme.example/team/fleet.git'

describe('an error that its controller reports of a set', () => {
  const failing = (status: string, message: string): JsonObject => ({
    apiVersion: 'argoproj.io/v1alpha1',
    kind: 'ApplicationSet',
    metadata: { name: 'fleet', namespace: 'argocd' },
    spec: {
      generators: [{ git: { repoURL: here, revision: 'main', directories: [{ path: 'apps/*' }] } }],
      template: {
        metadata: { name: '{{path.basename}}' },
        spec: { source: { repoURL: here, path: '{{path}}', targetRevision: 'main' } },
      },
    },
    status: {
      conditions: [
        { type: 'ErrorOccurred', status, message, lastTransitionTime: '2026-11-29T08:00:00Z' },
        { type: 'ResourcesUpToDate', status: 'False', message: 'other' },
      ],
    },
  })
  const notesOf = async (one: JsonObject, isLive = true): Promise<readonly string[]> => {
    const { cluster, kinds } = clusterOf(isLive ? [one] : [])
    const files = { 'apps/cart/map.yaml': 'a: 1\n', 'sets/fleet.yaml': stringify(one) }
    const repository = memoryRepository(files, [here])
    return (await discover({ repository, cluster, kinds, tools: noTools }, emptyConfig, [])).notes
  }

  test('is told with its time, in one line', async () => {
    expect(await notesOf(failing('True', 'failed to fetch\n  authentication required'))).toEqual([
      'ApplicationSet fleet: its controller reports an error since 2026-11-29T08:00:00Z, so what it has made may be older than what Git says: failed to fetch authentication required',
    ])
  })

  test('is cut where it is long, and may be without a message', async () => {
    const [long] = await notesOf(failing('True', 'x'.repeat(1000)))
    expect(long).toMatch(/: x{300}…$/)
    const [signs] = await notesOf(failing('True', `x${'😀'.repeat(1000)}`))
    expect(signs).toMatch(/: x😀{299}…$/u)
    expect(await notesOf(failing('True', ''))).toEqual([expect.stringMatching(/: it gives no message$/)])
  })

  test('is none once it is resolved, or where only Git has that status', async () => {
    expect(await notesOf(failing('False', 'all is well'))).toEqual([])
    expect(await notesOf(failing('True', 'committed'), false)).toEqual([])
  })
})
