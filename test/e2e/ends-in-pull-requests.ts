import { join } from 'node:path'
import { expect, test } from '@jest/globals'
import { parse } from 'yaml'
import { yamlBlock } from '../docs/yaml-blocks.js'
import type { GitHub } from '../github/server.js'
import type { Cluster } from '../harness/cluster.js'
import { reportStatus, storyApps, syncApp } from '../scenario/story.js'
import type { WorkflowRun } from './act.js'
import type { Origin } from './pull-requests.js'

/** The story as it stands when its last chapter begins. */
export type StorySoFar = {
  readonly cluster: Cluster
  readonly github: GitHub
  readonly repository: string
  readonly origin: Origin
  /** What the token may do; more once the workflow asks for more. */
  readonly granted: Record<string, 'read' | 'write'>
  readonly workflow: string
  readonly runNightly: () => Promise<WorkflowRun>
  readonly issueOf: (app: string) => { body: string; state: string; reason: string | null }
  readonly numberOf: (app: string) => number | undefined
  readonly commentsOf: (app: string) => string[]
}

const deployment = 'apps/payment-service/deployment.yaml'

/** What the README has the team write into the workflow, once it wants pull requests as well. */
const permissions = yamlBlock('README.md#3-pull-requests-that-bring-git-to-what-runs')
const withWriteBack = (workflow: string): string =>
  workflow
    .replace(/^permissions:\n(?: .*\n)+/m, permissions)
    .replace('guard-state: public\n', 'guard-state: public\n          report: both\n')

/** What the team of user-service makes of its issue: the annotation stays, and nobody needs to hear of it. */
const acceptedAnnotation = `accepted:
  - match: { application: user-service, path: metadata.annotations }
    owner: team-users
    reason: Left by an apply by hand; the next sync takes it away.
    expires: '2099-12-31'
`
const outOfSyncAfter: Readonly<Record<string, readonly string[]>> = {
  'user-service': ['Deployment/user-service'],
}

/** The last chapter: Git is brought to what production has through pull requests, and every issue closes. */
export function endsInPullRequests(world: () => StorySoFar): void {
  test('told to write back, it proposes exactly what each app needs, and explains what it does not propose', async () => {
    const { github, origin, granted, workflow, runNightly, issueOf, numberOf } = world()
    for (const scope of Object.keys(granted)) Reflect.deleteProperty(granted, scope)
    Object.assign(granted, (parse(permissions) as { readonly permissions: object }).permissions)
    github.state.settings.workflowsMayOpenPullRequests = true
    const dana = github.as('dana')
    dana.commit('main', '.github/workflows/drift-triage.yml', withWriteBack(workflow))
    dana.commit('main', '.github/drift-triage.yml', 'ignore-rules: propose\n')
    await origin.pull()
    const { succeeded, log, outputs } = await runNightly()
    expect({ succeeded, log: succeeded ? '' : log }).toEqual({ succeeded: true, log: '' })
    expect(outputs['problem-count']).toBe('0')
    const proposed = await origin.review(github)
    expect(
      Object.fromEntries(
        Object.entries(proposed).map(([app, { files, lines, draft }]) => [app, { files, lines, draft }]),
      ),
    ).toEqual({
      'payment-service': {
        ...{ files: [deployment], draft: false },
        lines: ['-  replicas: 3', '+  replicas: 5'],
      },
      'logging-agent': {
        ...{ files: ['apps/logging-agent/daemonset.yaml'], draft: false },
        lines: ['v1.9.0', 'v1.9.1'].map(
          (tag, at) => `${'-+'.charAt(at)}          image: registry.acme.example/logging-agent:${tag}`,
        ),
      },
      'feature-flags': {
        ...{ files: ['apps/feature-flags/configmap.yaml'], draft: true },
        lines: ['+  TEMP_FLAG_EMERGENCY_BYPASS: "true"'],
      },
      'cert-manager': {
        ...{ files: ['argocd/cert-manager.yaml'], draft: false },
        lines: ['+  annotations:', '+    argocd.argoproj.io/compare-options: ServerSideDiff=true'],
      },
    })
    expect(proposed['feature-flags']?.labels).toEqual([
      ...['drift-triage', 'drift:follow-up', 'drift:manual-change'],
    ])
    for (const [app, { number, body }] of Object.entries(proposed)) {
      expect(issueOf(app).body).toContain(`#${number} `)
      expect(body).toContain(`in #${numberOf(app)}.`)
    }
    const { 'cert-manager': noise = { number: 0 } } = proposed
    expect(github.issue(noise.number).title).toBe('Let Argo CD ignore noise of cert-manager on production')
    expect(issueOf('cert-manager').body).toContain(
      `#${noise.number} tells Argo CD to ignore what asks nothing of anybody.`,
    )
    expect(issueOf('user-service').body).toContain('a rule on it would hide what Git removes')
    expect(issueOf('user-service').body).toContain('under accepted in the settings of drift-triage')
  })

  test('and the next night proposes nothing new', async () => {
    const { github, runNightly } = world()
    const before = github.writes().length
    expect((await runNightly()).succeeded).toBe(true)
    expect(github.writes().length - before).toBe(0)
  })

  test('once that is merged and synced, each issue closes by itself with the right word', async () => {
    const { cluster, github, repository, origin, runNightly, issueOf, commentsOf } = world()
    const dana = github.as('dana')
    for (const { number, draft } of Object.values(await origin.review(github))) {
      if (draft) dana.readyForReview(number)
      dana.merge(number)
    }
    dana.commit('main', '.github/drift-triage.yml', `ignore-rules: propose\n${acceptedAnnotation}`)
    const commit = await origin.pull()
    await cluster.kubectl(['apply', '--server-side', '-f', join(repository, 'argocd')], { as: 'admin' })
    for (const app of storyApps) {
      if (app.name !== 'user-service') await syncApp(cluster, repository, app)
      await reportStatus(cluster, repository, app, commit, outOfSyncAfter[app.name] ?? [])
    }
    const { succeeded, log } = await runNightly()
    expect({ succeeded, log: succeeded ? '' : log }).toEqual({ succeeded: true, log: '' })
    const ends = Object.entries({
      'payment-service': ['completed', 'adopted'],
      'logging-agent': ['completed', 'adopted'],
      'feature-flags': ['completed', 'adopted'],
      'cert-manager': ['not_planned', 'ignored'],
      'user-service': ['not_planned', 'ignored'],
    })
    for (const [app, [reason, word]] of ends) {
      expect({ app, ...issueOf(app) }).toMatchObject({ app, state: 'closed', reason })
      expect(commentsOf(app).at(-1)).toContain(`(${word}, `)
    }
    expect(await origin.review(github)).toEqual({})
    expect(github.state.git?.refs('heads/drift-triage/')).toEqual(new Map())
  })
}
