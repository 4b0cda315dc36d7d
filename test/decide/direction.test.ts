import { describe, expect, test } from '@jest/globals'
import type { Decision } from '../../src/decide/direction.js'
import { decideDirection, decideHandMade, weigh } from '../../src/decide/direction.js'
import type { Evidence } from '../../src/model/evidence.js'
import type { Category, Change, Confidence, Direction } from '../../src/model/finding.js'
import type { JsonObject } from '../../src/model/json.js'
import { added, modified, removed } from '../evidence/readings.js'

const scaled = modified('spec.replicas', 3, 5)
const image = (git: string, live: string): Change =>
  modified('spec.template.spec.containers[name="web"].image', git, live)
const deployment = { group: 'apps', kind: 'Deployment', name: 'web' }
const onPurpose = 'Somebody changed production on purpose; until they say otherwise the cluster is right.'

describe('which side should move', () => {
  test.each<[Category, Change | null, Direction, string[]]>([
    ['conflict', scaled, 'follow-up', ['Both sides changed: a person has to merge them.']],
    ['misconfiguration', scaled, 'fix-git', []],
    ['missing', null, 'sync', []],
    ['git-ahead', scaled, 'sync', []],
    [
      'extra',
      null,
      'follow-up',
      ['Add it to Git or remove it; a policy with direction update-git has it added by a pull request.'],
    ],
    ['controller', scaled, 'ignore', []],
    ['serialization-noise', scaled, 'ignore', []],
    ['metadata-noise', scaled, 'ignore', []],
    [
      'manual-change',
      null,
      'follow-up',
      ['Deleted by hand: whether it should come back is for a person to say.'],
    ],
  ])('%s: as sure as the verdict (%#)', (category, change, direction, because) => {
    for (const confidence of ['certain', 'likely', 'guess'] as const)
      expect(decideDirection(category, change, confidence, deployment)).toEqual({
        direction,
        confidence,
        because,
      })
  })

  test.each<[Confidence, Confidence]>([
    ['certain', 'likely'],
    ['likely', 'likely'],
    ['guess', 'guess'],
  ])('a change made by hand (%s) still holds: %s', (known, confidence) => {
    const expected = { direction: 'update-git', confidence, because: [onPurpose] }
    expect(decideDirection('manual-change', scaled, known, deployment)).toEqual(expected)
  })

  test('where nothing is known of the change, the direction is a guess as well', () => {
    const because = ['Not enough is known to choose a side.']
    expect(decideDirection('unknown', scaled, 'certain', deployment)).toEqual({
      direction: 'follow-up',
      confidence: 'guess',
      because,
    })
  })

  test.each<[string, Change]>([
    ['tmp-feature', added('data["tmp-feature"]', 'on')],
    ['DEBUG', added('spec.template.spec.containers[name="web"].env[name="DEBUG"]', { name: 'DEBUG' })],
    ['1.4.2-debug', image('shop/web:1.4.1', 'shop/web:1.4.2-debug')],
  ])('a person is asked about what looks temporary: %s', (name, change) => {
    const because = [`The name ${name} looks temporary: keep it in Git on purpose, or take it away.`]
    const expected = { direction: 'follow-up', confidence: 'certain', because }
    expect(decideDirection('manual-change', change, 'certain', deployment)).toEqual(expected)
  })

  const annotation = (name: string): string => `metadata.annotations["${name}"]`
  test.each<[string, Change]>([
    ['suspends it', added('spec.suspend', true)],
    ['pauses it', modified('spec.paused', false, true)],
    ['scales it to none', modified('spec.replicas', 3, 0)],
    ['takes its automation away', removed('spec.syncPolicy.automated', { prune: true })],
    ['switches its automation off', added('spec.syncPolicy.automated.enabled', false)],
    ['takes its self-healing away', removed('spec.syncPolicy.automated.selfHeal', true)],
    ['has Argo CD leave it alone', added(annotation('argocd.argoproj.io/skip-reconcile'), 'true')],
    ['has Flux leave it alone', added(annotation('kustomize.toolkit.fluxcd.io/reconcile'), 'disabled')],
  ])('a person is asked where somebody stopped something: a change that %s', (_title, change) => {
    const because = [
      'To stop something by hand is meant for a while: let it run again, or keep it stopped in Git on purpose.',
    ]
    const expected = { direction: 'follow-up', confidence: 'likely', because }
    expect(decideDirection('manual-change', change, 'likely', deployment)).toEqual(expected)
  })

  test.each<[string, Change]>([
    ['lets it run again', modified('spec.suspend', true, false)],
    ['scales it', modified('spec.replicas', 3, 1)],
    ['switches its self-healing on', added('spec.syncPolicy.automated.selfHeal', true)],
    ['takes its pruning away', removed('spec.syncPolicy.automated.prune', true)],
    ['names it so', added('data.suspend', 'true')],
  ])('nobody stopped anything by a change that %s', (_title, change) => {
    expect(decideDirection('manual-change', change, 'likely', deployment).direction).toBe('update-git')
  })

  test('a hotfix in a tag is a release that was needed', () => {
    const change = image('shop/web:1.4.1', 'shop/web:1.4.2-hotfix')
    expect(decideDirection('manual-change', change, 'certain', deployment).direction).toBe('update-git')
  })
})

test('a person is asked about a change that gives more rights', () => {
  const change = added('spec.template.spec.hostNetwork', true)
  expect(decideDirection('manual-change', change, 'certain', deployment)).toEqual({
    direction: 'follow-up',
    confidence: 'certain',
    because: [
      'It loosens what holds a container back (hostNetwork): whoever answers for that has to allow it in Git, or take it back.',
    ],
  })
})

describe('an object that was made by hand', () => {
  test('is a question where it gives rights', () => {
    const binding = { group: 'rbac.authorization.k8s.io', kind: 'RoleBinding', name: 'ops' }
    expect(decideHandMade(binding, {}).direction).toBe('follow-up')
  })

  test('is right until somebody says otherwise', () => {
    const because = [
      'Somebody made it in production on purpose, and a sync deletes it; until they say otherwise the cluster is right.',
    ]
    expect(decideHandMade({ group: '', kind: 'ConfigMap', name: 'limits' }, {})).toEqual({
      direction: 'update-git',
      confidence: 'likely',
      because,
    })
  })

  test('is a question under a name that looks temporary', () => {
    const because = ['The name emergency-limits looks temporary: add it to Git on purpose, or remove it.']
    const expected = { direction: 'follow-up', confidence: 'likely', because }
    expect(decideHandMade({ group: '', kind: 'ConfigMap', name: 'emergency-limits' }, {})).toEqual(expected)
  })
})

const read = (kind: Evidence['kind'], data: JsonObject): Evidence => ({ kind, text: 'As it was read.', data })
/** What each pod would use of its CPU request at Git's count. */
const cpu = (percent: number | string): Evidence =>
  read('pod-usage', { pods: 5, replicasInGit: 3, cpu: { percentOfRequestsInGit: percent } })
const downgrade = read('image-version', { git: '1.4.1', live: '1.4.2', syncIs: 'downgrade' })
const by = (change: Change | null, confidence: Confidence = 'certain'): Parameters<typeof weigh>[0] => ({
  direction: 'update-git',
  category: 'manual-change',
  confidence,
  change,
  manager: null,
})
const tooFew: Decision = {
  direction: 'update-git',
  confidence: 'likely',
  because: ['Git’s count would be too few for the present load.'],
}
const wouldFit: Decision = {
  direction: 'update-git',
  confidence: 'guess',
  because: ['The present load would fit Git’s count: whether the extra pods are still needed is open.'],
}

describe('what evidence makes of a direction', () => {
  test.each<[number, Decision]>([
    [120, tooFew],
    [70, tooFew],
    [49, wouldFit],
    [0, wouldFit],
  ])('scaled up, %d %% of the requests at Git’s count', (percent, expected) => {
    expect(weigh(by(scaled, 'guess'), [cpu(percent)])).toEqual(expected)
    expect(weigh(by(scaled, 'certain'), [read('created', {}), cpu(percent)])).toEqual(expected)
  })

  test.each<[string, Change | null, Evidence[]]>([
    ['a load that neither fits easily nor is too much (50 %)', scaled, [cpu(50)]],
    ['a load that neither fits easily nor is too much (69 %)', scaled, [cpu(69)]],
    ['a load of which only memory is known', scaled, [read('pod-usage', { pods: 5, memory: {} })]],
    ['a load that is no number', scaled, [cpu('120')]],
    ['the same numbers from something else than the pods', scaled, [{ ...cpu(120), kind: 'onset' }]],
    ['scaled down', modified('spec.replicas', 5, 3), [cpu(120)]],
    ['the same count', modified('spec.replicas', 5, 5), [cpu(120)]],
    ['no number in Git', modified('spec.replicas', '3', 5), [cpu(120)]],
    ['no number in live', modified('spec.replicas', 3, '5'), [cpu(20)]],
    ['a count that Git does not state', added('spec.replicas', 5), [cpu(120)]],
    ['no change', null, [cpu(120)]],
    ['the bounds of an autoscaler', scaled, [read('autoscaler-bounds', { minReplicas: 2 })]],
    ['an upgrade by the sync', image('a:2', 'a:1'), [read('image-version', { syncIs: 'upgrade' })]],
    ['a downgrade that no image tells of', scaled, [read('git-line', { syncIs: 'downgrade' })]],
    ['nothing', scaled, []],
  ])('it stays as it was: %s', (_title, change, evidence) => {
    for (const confidence of ['likely', 'guess'] as const)
      expect(weigh(by(change, confidence), evidence)).toEqual({
        ...{ direction: 'update-git', confidence, because: [] },
      })
  })

  test('a sync to an older version is the riskiest, which makes the direction no surer', () => {
    const expected = {
      direction: 'update-git',
      confidence: 'likely',
      because: ['To go back to an older version is the riskiest of all reverts.'],
    }
    const change = image('shop/web:1.4.1', 'shop/web:1.4.2')
    expect(weigh(by(change, 'likely'), [read('created', {}), downgrade])).toEqual(expected)
  })

  test.each<[Direction, Category]>([
    ['follow-up', 'manual-change'],
    ['sync', 'manual-change'],
    ['update-git', 'extra'],
  ])('it never turns %s of %s into something else', (direction, category) => {
    for (const evidence of [cpu(120), cpu(20), downgrade])
      expect(weigh({ ...by(scaled), direction, category }, [evidence])).toEqual({
        ...{ direction, confidence: 'certain', because: [] },
      })
  })
})
