import { describe, expect, test } from '@jest/globals'
import { argoApplication } from '../../src/discover/argo-cd.js'
import { evidenceFrom } from '../../src/evidence/evidence.js'
import type { Application } from '../../src/model/application.js'
import type { Finding } from '../../src/model/finding.js'
import type { JsonObject } from '../../src/model/json.js'
import { resource } from '../report/builder.js'
import { modified, readings } from './readings.js'

const scaled = modified('spec.replicas', 3, 5)

function object(automated: JsonObject | null): JsonObject {
  const syncPolicy = automated === null ? {} : { syncPolicy: { automated } }
  return {
    ...{ apiVersion: 'argoproj.io/v1alpha1', kind: 'Application' },
    metadata: { name: 'shop', namespace: 'argocd' },
    spec: {
      source: { repoURL: 'https://git.example/shop.git', path: 'shop' },
      destination: {},
      ...syncPolicy,
    },
  }
}

/** The app as the cluster has it, and as Git does; undefined where its file is not in this repository. */
function application(live: JsonObject | null, git?: JsonObject | null): Application {
  const found = argoApplication(object(live), 'cluster', null)
  return git === undefined ? found : { ...found, inGit: { object: object(git), isFile: true } }
}

const said = (app: Application, parts: Partial<Finding> = {}): string | undefined =>
  evidenceFrom(readings(scaled, { application: app }, parts)).find(({ kind }) => kind === 'automation-off')
    ?.text

describe('automation that Git has and the cluster has not', () => {
  test.each<[string, JsonObject | null, JsonObject, string]>([
    [
      'that healed',
      null,
      { selfHeal: true },
      'In Git the Application syncs by itself; in the cluster it does not. Once Git’s Application is applied, Argo CD undoes this by itself.',
    ],
    [
      'that did not heal',
      { enabled: false },
      {},
      'In Git the Application syncs by itself; in the cluster it does not. Once Git’s Application is applied, Argo CD undoes this with the next commit, or at once where one has come since the last sync.',
    ],
    [
      'of which the healing is off',
      { selfHeal: false },
      { selfHeal: true },
      'In Git the Application corrects changes by itself (selfHeal); in the cluster it does not. Once Git’s Application is applied, Argo CD undoes this by itself.',
    ],
  ])('%s', (_name, live, git, text) => {
    expect(said(application(live, git))).toBe(text)
  })

  const keeps = { effect: 'keeps', when: 'next-sync', method: 'simulated', restartsPods: false } as const
  const made = { category: 'extra', change: null, forecast: keeps } as const
  const madeObject = (options = ''): JsonObject => ({
    ...{ apiVersion: 'v1', kind: 'ConfigMap' },
    metadata: { name: 'limits', annotations: { 'argocd.argoproj.io/sync-options': options } },
  })
  const saidOfMade = (live: JsonObject | null, git: JsonObject, options = ''): string | undefined =>
    evidenceFrom(
      readings(scaled, { application: application(live, git), live: madeObject(options) }, made),
    ).find(({ kind }) => kind === 'automation-off')?.text

  test('that deleted what Git lacks, with the healing or with a commit', () => {
    const prunes =
      'In Git the Application deletes by itself what Git lacks (prune); in the cluster it does not.'
    expect(saidOfMade(null, { prune: true, selfHeal: true })).toBe(
      `${prunes} Once Git’s Application is applied, Argo CD deletes this by itself.`,
    )
    expect(saidOfMade({ prune: false }, { prune: true })).toBe(
      `${prunes} Once Git’s Application is applied, Argo CD deletes this with the next commit, or at once where one has come since the last sync.`,
    )
  })

  test('nothing is said of an object that Git’s automation would leave', () => {
    expect(saidOfMade(null, { selfHeal: true })).toBeUndefined()
    expect(saidOfMade(null, { prune: true }, 'Prune=false')).toBeUndefined()
    expect(saidOfMade({ prune: true }, { prune: true })).toBeUndefined()
  })

  test.each<[string, Application, Partial<Finding>]>([
    ['both sides say the same', application({ selfHeal: true }, { selfHeal: true }), {}],
    ['it was switched on in the cluster', application({ selfHeal: true }, null), {}],
    ['Git has no file of it', application(null), {}],
    ['a sync keeps the change', application(null, {}), { forecast: keeps }],
    ['Git brings the difference', application(null, {}), { category: 'git-ahead' }],
    [
      'that is the finding itself',
      application(null, {}),
      { resource: resource('Application', 'argocd', 'shop', 'argoproj.io') },
    ],
  ])('nothing is said where %s', (_name, app, parts) => {
    expect(said(app, parts)).toBeUndefined()
  })
})
