import { describe, expect, test } from '@jest/globals'
import { argoTrouble } from '../../src/discover/argo-trouble.js'
import { helmReleaseTrouble, kustomizationTrouble, sourceTrouble } from '../../src/discover/flux/trouble.js'
import type { JsonObject } from '../../src/model/json.js'

const since = '2026-11-20T03:00:00Z'
const condition = (
  type: string,
  status: 'True' | 'False' | 'Unknown',
  reason: string,
  message = reason,
  more: JsonObject = {},
): JsonObject => ({ type, status, reason, message, lastTransitionTime: since, ...more })
const object = (conditions: readonly JsonObject[], more: JsonObject = {}): JsonObject => ({
  kind: 'GitRepository',
  metadata: { name: 'fleet', namespace: 'flux-system', generation: 3 },
  status: { conditions, ...more },
})
const suspended = (of: JsonObject): JsonObject => ({ ...of, spec: { suspend: true } })

describe('a Kustomization', () => {
  test.each([
    ['BuildFailed', 'everything', null],
    ['ArtifactFailed', 'everything', null],
    ['DependencyNotReady', 'for-now', since],
    ['ReconciliationFailed', 'attempt', null],
    ['PruneFailed', 'attempt', null],
    ['HealthCheckFailed', 'nothing', null],
    ['SomethingNew', 'unknown', null],
  ])('with %s holds %s, since %s', (reason, holds, at) => {
    expect(kustomizationTrouble(object([condition('Ready', 'False', reason)]))).toEqual({
      ...{ condition: 'Ready', reason, message: reason, since: at, lastSuccess: null, holds },
    })
  })

  test('that was ready once tells when that was', () => {
    const attempt = (lastReconciledStatus: string, day: number): JsonObject => ({
      lastReconciledStatus,
      lastReconciled: `2026-11-0${day}T10:00:00Z`,
    })
    const history = [
      attempt('HealthCheckFailed', 5),
      attempt('ReconciliationSucceeded', 4),
      attempt('ReconciliationSucceeded', 2),
    ]
    expect(
      kustomizationTrouble(object([condition('Ready', 'False', 'HealthCheckFailed')], { history })),
    ).toMatchObject({ lastSuccess: '2026-11-04T10:00:00Z' })
  })

  test.each([
    [
      'kustomization path not found: stat /tmp/kustomization-3489587/apps/web: no such file or directory',
      'kustomization path not found: stat apps/web: no such file or directory',
    ],
    [
      "health check failed after 30.012345s: timeout waiting for: [Deployment/shop/web status: 'InProgress']",
      "health check failed: timeout waiting for: [Deployment/shop/web status: 'InProgress']",
    ],
  ])('leaves out what each attempt says anew: %s', (message, told) => {
    expect(
      kustomizationTrouble(object([condition('Ready', 'False', 'ArtifactFailed', message)])),
    ).toMatchObject({ message: told })
  })

  test.each([
    ['is ready', object([condition('Ready', 'True', 'ReconciliationSucceeded')])],
    ['is at work', object([condition('Ready', 'Unknown', 'Progressing')])],
    ['starts over', object([condition('Ready', 'False', 'HealthCheckCanceled')])],
    ['has a newer spec', object([condition('Ready', 'False', 'BuildFailed', '', { observedGeneration: 2 })])],
    ['is suspended', suspended(object([condition('Ready', 'False', 'BuildFailed')]))],
    ['says nothing', object([])],
  ])('that %s has no trouble', (_, fine) => {
    expect(kustomizationTrouble(fine)).toBeNull()
  })
})

describe('a HelmRelease', () => {
  test('that gave up names the attempts and what failed in them', () => {
    const failed = 'Helm upgrade failed for release shop/cart with chart cart@1.1.0: timed out'
    const remediated = 'Helm rollback to previous release shop/cart.v1 succeeded'
    const release = object([
      condition('Stalled', 'True', 'RetriesExceeded', 'Failed to upgrade after 3 attempt(s)'),
      condition('Ready', 'False', 'RollbackSucceeded', remediated),
      condition('Released', 'False', 'UpgradeFailed', failed),
    ])
    expect(helmReleaseTrouble(release)).toEqual({
      condition: 'Stalled',
      reason: 'RetriesExceeded',
      message: `Failed to upgrade after 3 attempt(s); ${remediated}; ${failed}`,
      since,
      lastSuccess: null,
      holds: 'until-changed',
    })
  })

  test.each([
    ['UpgradeFailed', 'attempt'],
    ['RollbackSucceeded', 'attempt'],
    ['DependencyNotReady', 'for-now'],
    ['SourceNotReady', 'for-now'],
    ['ValuesError', 'everything'],
    ['ArtifactFailed', 'everything'],
    ['SomethingNew', 'unknown'],
  ])('with %s holds %s', (reason, holds) => {
    expect(helmReleaseTrouble(object([condition('Ready', 'False', reason)]))).toMatchObject({ reason, holds })
  })

  test.each([
    ['is ready', object([condition('Ready', 'True', 'UpgradeSucceeded')])],
    ['is at work', object([condition('Ready', 'Unknown', 'Progressing')])],
    ['is suspended', suspended(object([condition('Stalled', 'True', 'RetriesExceeded')]))],
  ])('that %s has no trouble', (_, fine) => {
    expect(helmReleaseTrouble(fine)).toBeNull()
  })
})

describe('a source', () => {
  const failing = [
    condition('FetchFailed', 'True', 'GitOperationFailed', 'authentication required'),
    condition('Ready', 'False', 'GitOperationFailed'),
  ]
  test('that cannot be fetched holds what is newer', () => {
    expect(sourceTrouble(object(failing))).toEqual({
      of: 'GitRepository flux-system/fleet',
      ...{ condition: 'FetchFailed', reason: 'GitOperationFailed', message: 'authentication required' },
      ...{ since, lastSuccess: null, holds: 'newer' },
    })
  })

  test('that is suspended, or ready, has no trouble', () => {
    expect(sourceTrouble(suspended(object(failing)))).toBeNull()
    expect(sourceTrouble(object([condition('Ready', 'True', 'Succeeded')]))).toBeNull()
  })
})

describe('an Application of Argo CD', () => {
  const failed: JsonObject = {
    operationState: { phase: 'Failed', message: 'one or more objects failed to apply', finishedAt: since },
  }
  const argo = (type: string): JsonObject => ({ type, message: 'because', lastTransitionTime: since })
  const outOfSync: JsonObject = { sync: { status: 'OutOfSync' } }

  test('whose last sync failed says so', () => {
    expect(argoTrouble({ ...outOfSync, ...failed })).toEqual({
      ...{ condition: 'operationState', reason: 'Failed', message: 'one or more objects failed to apply' },
      ...{ since, lastSuccess: null, holds: 'until-changed' },
    })
  })

  test.each([
    ['ComparisonError', 'everything'],
    ['InvalidSpecError', 'everything'],
    ['SyncError', 'until-changed'],
  ])('with a %s holds %s, whatever its last sync was', (type, holds) => {
    expect(argoTrouble({ ...outOfSync, ...failed, conditions: [argo(type)] })).toEqual({
      ...{ condition: type, reason: '', message: 'because', since, lastSuccess: null, holds },
    })
  })

  const cannot = 'kustomize build failed: accumulating resources'
  test.each([
    [
      `failed to generate manifest: Manifest generation error (cached): ${cannot}`,
      `failed to generate manifest: ${cannot}`,
    ],
    [
      `${cannot}: open /tmp/_argocd-repo/3f2b6a1e-0c1d-4c7e-9a51-6b8f4e0d2c11/apps/web/kustomization.yaml: no such file`,
      `${cannot}: open apps/web/kustomization.yaml: no such file`,
    ],
    ['lstat /tmp/kustomize-3489587123/base: no such file', 'lstat base: no such file'],
    [
      '`helm template . --values /tmp/3f2b6a1e-0c1d-4c7e-9a51-6b8f4e0d2c11 --include-crds` failed',
      '`helm template . --values /tmp/… --include-crds` failed',
    ],
    ['the server could not find /tmp/shop/config', 'the server could not find /tmp/shop/config'],
  ])('says the same at each attempt: %s', (message, told) => {
    const said = (conditions: readonly JsonObject[], more: JsonObject): unknown =>
      argoTrouble({ ...outOfSync, conditions, ...more })?.message
    expect(said([{ ...argo('ComparisonError'), message }], {})).toBe(told)
    expect(said([], { operationState: { phase: 'Error', message } })).toBe(told)
  })

  test.each([
    ['is synced although a hook failed', { ...failed, sync: { status: 'Synced' } }],
    ['was synced well', { ...outOfSync, operationState: { phase: 'Succeeded' } }],
    ['is being synced', { ...outOfSync, operationState: { phase: 'Running' } }],
    ['shares an object', { ...outOfSync, conditions: [argo('SharedResourceWarning')] }],
    [
      'was only tried',
      { ...outOfSync, operationState: { phase: 'Failed', operation: { sync: { dryRun: true } } } },
    ],
  ])('that %s has no trouble', (_, fine: JsonObject) => {
    expect(argoTrouble(fine)).toBeNull()
  })
})
