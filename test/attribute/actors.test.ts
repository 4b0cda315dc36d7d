import { describe, expect, test } from '@jest/globals'
import { createActors } from '../../src/attribute/actors.js'
import { controllers, gitOpsAppliers, personTools } from '../../src/attribute/known-managers.js'
import { emptyConfig } from '../../src/config/config.js'

const actorOf = createActors(emptyConfig.managers)
const appliers = ['argocd-controller']

describe('who stands behind a manager’s name', () => {
  test.each([
    ['kubectl-edit', 'person-tool'],
    ['kubectl-1.29', 'person-tool'],
    ['argocd-server', 'person-tool'],
    ['helm', 'person-tool'],
    ['helm-controller', 'controller'],
    ['flux', 'controller'],
    ['flux-client-side-apply', 'person-tool'],
    ['argocd-image-updater', 'controller'],
    ['managed.crossplane.io/bucket', 'controller'],
    ['glbc', 'controller'],
    ['kube-webhook-certgen', 'controller'],
    ['webhook', 'controller'],
    ['PrometheusOperator', 'controller'],
    ['background-controller', 'controller'],
    ['kyverno-generate', 'controller'],
    ['kubectl-kyverno', 'controller'],
    ['argocd-controller', 'applier'],
    ['argocd-application-controller', 'controller'],
    ['acme-deployer', 'unknown'],
    ['kubectlish', 'unknown'],
    ['', 'unknown'],
  ])('%s: %s', (name, actor) => {
    expect(actorOf(name, appliers)).toBe(actor)
  })

  test('flux: a person’s where it updates, as flux suspend does, and not where it applies', () => {
    expect(actorOf('flux', appliers, 'Update')).toBe('person-tool')
    expect(actorOf('flux', appliers, 'Apply')).toBe('controller')
    expect(actorOf('flux', ['flux'], 'Apply')).toBe('applier')
  })

  test('no name stands twice, and each says where it comes from', () => {
    const known = [...personTools, ...gitOpsAppliers, ...controllers]
    expect(new Set(known.map(({ name }) => name)).size).toBe(known.length)
    expect(known.filter(({ from }) => from === '')).toEqual([])
  })

  test('the settings come first, even before the app’s own appliers', () => {
    const own = createActors({ ...emptyConfig.managers, pipeline: ['kubectl-set', 'argocd-controller'] })
    expect(own('kubectl-set', appliers)).toBe('pipeline')
    expect(own('argocd-controller', appliers)).toBe('pipeline')
  })
})

describe('a star in the settings', () => {
  const isPipeline = (pattern: string, name: string): boolean =>
    createActors({ ...emptyConfig.managers, pipeline: [pattern] })(name, []) === 'pipeline'

  test.each([
    ['ci-*', 'ci-', true],
    ['ci-*', 'ci-main', true],
    ['ci-*', 'my-ci-main', false],
    ['*-bot', 'release-bot', true],
    ['*-bot', 'release-bot-2', false],
    ['ci-*-bot', 'ci-release-bot', true],
    ['ci-*-bot', 'ci-bot', false],
    ['*deploy*', 'deploy', true],
    ['*deploy*', 'my-deploy-1', true],
    ['*deploy*', 'my-release-1', false],
    ['ci*a*a*x', 'ci-a-a-x', true],
    ['ci*a*a*x', 'ci-a-x', false],
    ['ci*aa*a', 'ciaa', false],
    ['ci*aa*a', 'ciaaa', true],
    ['ci-*', 'ci-*', true],
    ['*', '', true],
  ])('%s and %s: %s', (pattern, name, matches) => {
    expect(isPipeline(pattern, name)).toBe(matches)
  })
})
