import { mkdir, readFile, readdir, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { parse } from 'yaml'
import { yamlBlock } from '../docs/yaml-blocks.js'
import type { GitHub } from '../github/server.js'
import { startGitHub } from '../github/server.js'
import type { Tunnel } from '../harness/tunnel.js'
import { startTunnel } from '../harness/tunnel.js'
import { git, storyApps } from '../scenario/story.js'
import type { Receiver } from '../webhook/receiver.js'
import { startReceiver } from '../webhook/receiver.js'
import type { WorkflowRun } from './act.js'
import type { CheckWorld } from './checks.js'
import { layCloudPrograms } from './clouds.js'
import { handoverActions } from './handover.js'
import { jobName, workflowOf } from './recipe-jobs.js'
import { recipePlaces } from './recipe-places.js'
import { layStandIns } from './stand-ins.js'

/** The first one files, and so is the one that has something to tell its webhook. */
const recipes = [
  'docs/webhook.md#webhook',
  'docs/recipes.md#eks',
  'docs/recipes.md#gke',
  'docs/recipes.md#aks',
  'docs/recipes.md#a-proxy',
  'docs/recipes.md#a-token-of-a-github-app',
  'docs/recipes.md#an-air-gapped-cluster',
  'docs/recipes.md#a-monorepo',
  'docs/recipes.md#several-repositories',
  'docs/performance.md#helm-and-kustomize',
  'docs/report.md#the-report-as-a-page',
]
const names = storyApps.map(({ name }) => name).sort()

/** The documentation's recipes, word for word, on the cluster of the story: logins of others are stand-ins. */
export function runsRecipes(world: () => CheckWorld): void {
  describe('the recipes of the documentation', () => {
    const folder = (): string => join(world().folder, 'recipes')
    const places = recipePlaces(world)
    let github: GitHub
    let receiver: Receiver
    let tunnel: Tunnel
    let actions: Readonly<Record<string, string>>
    let programs: string
    let secrets: Readonly<Record<string, string>>

    beforeAll(async () => {
      const { cluster } = world()
      await mkdir(join(folder(), 'outputs'), { recursive: true })
      ;[github, receiver, tunnel] = await Promise.all([
        startGitHub({ others: { ghs_apptoken: 'acme-drift[bot]' } }),
        startReceiver(),
        startTunnel(cluster.connection.server),
      ])
      programs = await layCloudPrograms(cluster.connection, join(folder(), 'bin'))
      const handover = await handoverActions(folder(), recipes.map(yamlBlock).join('\n'))
      actions = { ...handover, ...(await layStandIns(join(folder(), 'actions'), folder())) }
      secrets = { ...(await places.secrets()), DRIFT_WEBHOOK_URL: receiver.url }
      await places.lay(folder())
    }, 300_000)

    afterAll(async () => {
      await places.clear()
      await Promise.all([github.stop(), receiver.stop()])
      tunnel.stop()
    })

    async function runOn(event: string, workflow: string, payload: object = {}): Promise<WorkflowRun> {
      const at = join(places.repository(folder()), '.github/workflows/drift-triage.yml')
      await mkdir(dirname(at), { recursive: true })
      await writeFile(at, workflow)
      const eventFile = join(folder(), 'event.json')
      const repository = { full_name: 'acme/shop', default_branch: 'main', private: true }
      await writeFile(eventFile, JSON.stringify({ repository, ...payload }))
      const vars = { APP_ID: '1', AZURE_CLIENT_ID: 'client-of-drift-triage' }
      const ended = await world().act.run(event, {
        ...{ repository: places.repository(folder()), apiUrl: github.url, secrets, eventFile, actions },
        ...{ programs, vars: { ...vars, AZURE_TENANT_ID: 'tenant', AZURE_SUBSCRIPTION_ID: 'paid' } },
      })
      expect({ ok: ended.succeeded, log: ended.succeeded ? '' : ended.log }).toEqual({ ok: true, log: '' })
      return ended
    }

    /** The applications that a job found drifted. */
    async function drifted(id: string): Promise<readonly string[]> {
      const text = await readFile(join(folder(), `outputs/${jobName(id)}.json`), 'utf8')
      const outputs = JSON.parse(text) as Readonly<Record<string, string>>
      return [...(JSON.parse(outputs['drifted-apps'] ?? '[]') as readonly string[])].sort()
    }

    test('every one runs to its end after a push', async () => {
      const repository = places.repository(folder())
      const inputs = { 'docs/recipes.md#several-repositories': { 'config-file': places.settings } }
      const workflow = workflowOf(recipes, join(folder(), 'outputs'), inputs, (text) =>
        text.includes('HTTPS_PROXY')
          ? text.replace('http://proxy.example.com:3128', tunnel.url).replace('KUBECONFIG', 'FAR_KUBECONFIG')
          : text,
      )
      const before = (await git(repository, 'rev-parse', 'HEAD~1')).trim()
      await runOn('push', workflow, { before, ref: 'refs/heads/main' })
    }, 300_000)

    test.each(recipes.filter((id) => !/monorepo|several-repositories/.test(id)))(
      '%s judges every application',
      async (id) => {
        expect(await drifted(id)).toEqual(names)
      },
    )

    test('a push to a monorepo judges what its commits alter', async () => {
      expect(await drifted('docs/recipes.md#a-monorepo')).toEqual(['payment-service'])
    })

    test('manifests of a second repository are found in its checkout', async () => {
      expect(await drifted('docs/recipes.md#several-repositories')).toEqual([...names, places.base].sort())
    })

    test('only the job with a proxy went through it, to the API server that nothing else knows', () => {
      expect(new Set(tunnel.tunnels)).toEqual(new Set([places.farHost]))
    })

    test('Slack was told once, of what was new', () => {
      expect(receiver.received).toHaveLength(1)
      const { text } = JSON.parse(receiver.received[0]?.body ?? '{}') as { readonly text?: string }
      for (const name of names) expect(text).toContain(name)
    })

    test('the jobs share one set of issues, and the App has its own', () => {
      const authors = (title: string): readonly string[] =>
        github.state.issues.filter((issue) => issue.title === title).map(({ author }) => author)
      for (const name of names)
        expect(authors(`Drift in ${name} on production`)).toEqual(['github-actions[bot]', 'acme-drift[bot]'])
      expect(github.violations).toEqual([])
    })

    test('the report’s page is handed over', async () => {
      const page = await readFile(join(folder(), 'store/drift-report/report.html'), 'utf8')
      expect(page).toContain('payment-service')
      expect(await readdir(join(folder(), 'store/drift-report'))).toEqual(['report.html'])
    })

    test('one job for each cluster files under that cluster’s name', async () => {
      // Each environment has a secret of that name, which act has not: here they differ in their names.
      const workflow = yamlBlock('docs/recipes.md#one-job-for-each-cluster')
        .replace('OWNER/drift-triage@main', 'acme/drift-triage@v1')
        .replace('secrets.KUBECONFIG', 'secrets[matrix.cluster]')
      const before = github.state.issues.length
      await runOn('schedule', workflow)
      const filed = github.state.issues.slice(before).map(({ title }) => title)
      expect(filed.sort()).toEqual(names.map((name) => `Drift in ${name} on staging`))
    }, 300_000)

    test('what Argo CD is told to send starts a run over its application', async () => {
      const [on, notifications, subscription] = [
        'docs/events.md#the-moment-argo-cd-sees-it',
        'docs/events.md#the-moment-argo-cd-sees-it 2',
        'docs/events.md#the-moment-argo-cd-sees-it 3',
      ].map(yamlBlock)
      const { data } = parse(notifications ?? '') as { readonly data: Readonly<Record<string, string>> }
      const template = parse(data['template.drift-triage'] ?? '') as {
        readonly webhook: Readonly<Record<string, { readonly body: string }>>
      }
      const sent = JSON.parse(
        (template.webhook['drift-triage']?.body ?? '').replace('{{.app.metadata.name}}', 'payment-service'),
      ) as { readonly event_type: string; readonly client_payload: object }
      expect(parse(on ?? '')).toEqual({ on: { repository_dispatch: { types: [sent.event_type] } } })
      // subscribe.TRIGGER.SERVICE (Argo CD Notifications, subscriptions)
      expect(subscription).toContain('notifications.argoproj.io/subscribe.drift-triage.drift-triage')
      expect(Object.keys(data)).toEqual(
        expect.arrayContaining(['trigger.drift-triage', 'service.webhook.drift-triage']),
      )
      const readme = yamlBlock('README.md#2-issues-every-night-after-a-push-by-hand')
      const workflow = readme
        .replace(/^on:\n(?: .*\n)+/, on ?? '')
        .replace('OWNER/drift-triage@main', 'acme/drift-triage@v1')
      const { log } = await runOn('repository_dispatch', workflow, { ...sent, action: sent.event_type })
      expect(log).toMatch(/payment-service +drifted/)
      expect(log).not.toMatch(/user-service +drifted/)
    }, 300_000)

    test('the rule for what an autoscaler owns is one that Argo CD’s kind takes', async () => {
      const input = yamlBlock('docs/recipes.md#ignore-rules')
      const args = ['create', '--dry-run=server', '--validate=strict', '--output', 'name', '-f', '-']
      expect(await world().cluster.kubectl(args, { as: 'admin', input })).toContain('application')
    })
  })
}
