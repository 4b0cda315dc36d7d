import { chmod, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import type { ArgoOptions, ArgoSync } from '../harness/argo.js'
import type { Cluster } from '../harness/cluster.js'
import type { CaseApplication } from './applications.js'
import { applicationsOf, manifestsOf } from './applications.js'
import { reportComparison, reportStatus, reportSync } from './argo-status.js'
import { runControllers } from './argo-controllers.js'
import type { Case, Step } from './case.js'
import { createFluxObjects, reconcileFlux } from './flux-objects.js'
import type { CaseRepository } from './repository.js'
import { replaceAll } from './repository.js'

/** One run of a case on a real API server. */
export type Stage = {
  readonly cluster: Cluster
  readonly repository: CaseRepository
  readonly folder: string
  /** The name that the case goes by in this run: its namespace, its apps, part of every name at cluster scope. */
  readonly namespace: string
  readonly rename: (text: string) => string
  readonly scratch: string
}

/** Everything that happens in a case, and at its end what Argo CD's own engine makes of it in the apps' status. */
export async function performCase(stage: Stage, { steps, deploy }: Case): Promise<void> {
  const { cluster, folder, namespace } = stage
  const manifest = JSON.stringify({ apiVersion: 'v1', kind: 'Namespace', metadata: { name: namespace } })
  await cluster.request('/api/v1/namespaces', { method: 'POST', body: manifest })
  const applications = await applicationsOf(folder)
  for (const { name, manifest: application } of applications.filter(({ isHeld }) => !isHeld)) {
    const path = `/apis/argoproj.io/v1alpha1/namespaces/${namespace}/applications/${name}?fieldManager=setup`
    const headers = { 'content-type': 'application/apply-patch+yaml' }
    await cluster.request(path, { method: 'PATCH', headers, body: JSON.stringify(application) })
  }
  await createFluxObjects(stage)
  const told = new Set<string>()
  for (const [at, step] of steps.entries()) {
    const before = steps[at - 1]
    if (before !== undefined && isByHand(before) && isByHand(step)) await nextSecond()
    if (await stage.repository.perform(step)) continue
    if ('status' in step) {
      const name = stage.rename(step.status)
      told.add(name)
      await reportStatus(stage, name, step.sync, (step.outOfSync ?? []).map(stage.rename))
    } else await performStep(stage, step, applications, deploy)
  }
  for (const application of applications.filter(({ name }) => !told.has(name)))
    await reportComparison(stage, application)
}

function isByHand(step: Step): boolean {
  return 'kubectl' in step || 'write' in step || 'edit' in step
}

/** managedFields have times of one second: what is done next is to count as the later one. */
function nextSecond(): Promise<void> {
  return sleep(1_010 - (Date.now() % 1_000))
}

async function performStep(
  stage: Stage,
  step: Step,
  applications: readonly CaseApplication[],
  deploy: readonly string[],
): Promise<void> {
  const { cluster, namespace, rename } = stage
  if ('sync' in step && !('status' in step)) {
    const names = step.sync.map(rename)
    for (const application of applications) {
      if (names.length > 0 && !names.includes(application.name)) continue
      await syncWell(stage, application)
      await reportSync(stage, application)
      if (applications.some(({ isHeld }) => isHeld)) await runControllers(stage)
    }
  } else if ('rollback' in step) {
    await stage.repository.back(step.rollback, async () => {
      for (const application of applications) {
        await syncWell(stage, application)
        await reportSync(stage, application)
      }
    })
  } else if ('uncommitted' in step) {
    await stage.repository.uncommitted(step.uncommitted, async () => {
      if (deploy.length > 0) await deployFolder(stage, deploy)
      for (const application of applications) await syncWell(stage, application)
    })
  } else if ('reconcile' in step) await reconcileFlux(stage, { outcome: step.reconcile })
  else if ('deploy' in step) await deployFolder(stage, deploy)
  else if ('kubectl' in step) {
    const args = step.kubectl.map((arg) => inRepository(stage, rename(arg)))
    await cluster.kubectl(['--namespace', namespace, ...args], { as: step.as ?? 'engineer' })
  } else if ('edit' in step) await edit(stage, step.edit, step.replace)
  else if ('write' in step) {
    await cluster.kubectl([
      'patch',
      ...step.write.split('/').map(rename),
      `--namespace=${namespace}`,
      `--field-manager=${step.manager}`,
      `--type=${step.type ?? 'merge'}`,
      ...(step.subresource === undefined ? [] : [`--subresource=${step.subresource}`]),
      `--patch=${rename(JSON.stringify(step.patch))}`,
    ])
  }
}

async function syncWell(stage: Stage, application: CaseApplication): Promise<void> {
  const done = await syncApplication(stage, application)
  if (done.phase !== 'Succeeded') throw new Error(`sync of ${application.name}: ${JSON.stringify(done)}`)
}

/** What deploys an app that no GitOps controller looks after. */
export async function deployFolder(stage: Stage, deploy: readonly string[]): Promise<void> {
  const args = deploy.map((arg) => inRepository(stage, stage.rename(arg)))
  await stage.cluster.kubectl(['--namespace', stage.namespace, ...args], { as: 'applier' })
}

/** A sync by Argo CD's engine, with what the Application and its options say. */
export async function syncApplication(
  { cluster, folder }: Stage,
  application: CaseApplication,
): Promise<ArgoSync> {
  const { options } = application
  const manifests = await manifestsOf(folder, application)
  if (manifests === null) throw new Error(`${application.path} does not exist`)
  return cluster.applyAsArgo({
    ...argoOptions(application, manifests),
    clientSideApplyMigration: !options.includes('ClientSideApplyMigration=false'),
    prune: application.prune,
    prunePropagationPolicy: propagationOf(options),
    replace: options.includes('Replace=true'),
    force: options.includes('Force=true'),
    applyOutOfSyncOnly: options.includes('ApplyOutOfSyncOnly=true'),
    validate: !options.includes('Validate=false'),
    skipHooks: true,
    respectIgnored: options.includes('RespectIgnoreDifferences=true') ? application.ignoreDifferences : [],
  })
}

/** Of several, the first that Argo CD looks for (controller/sync.go). */
function propagationOf(options: readonly string[]): 'foreground' | 'background' | 'orphan' {
  const policies = ['background', 'foreground', 'orphan'] as const
  return policies.find((policy) => options.includes(`PrunePropagationPolicy=${policy}`)) ?? 'foreground'
}

export function argoOptions({ name, namespace, options }: CaseApplication, manifests: string): ArgoOptions {
  return { app: name, namespace, manifests, serverSideApply: options.includes('ServerSideApply=true') }
}

function inRepository({ folder }: Stage, arg: string): string {
  return arg.replace(/^REPO\//, `${folder}/`)
}

/** `kubectl edit` opens what KUBE_EDITOR names: a script that replaces text in the file it is given. */
async function edit(
  { cluster, namespace, rename, scratch }: Stage,
  object: string,
  replacements: { readonly [from: string]: string },
): Promise<void> {
  const printed = await cluster.kubectl(['get', rename(object), `--namespace=${namespace}`, '-o', 'yaml'])
  // Said here, where it is understood: an editor that changes nothing makes kubectl end without a word.
  replaceAll(printed, replacements, object, rename)
  const pairs = Object.entries(replacements).map(([from, to]) => [rename(from), rename(to)])
  const file = join(scratch, `editor-${namespace}.mjs`)
  const script = [
    '#!/usr/bin/env node',
    "import { readFileSync, writeFileSync } from 'node:fs'",
    'const file = process.argv[2]',
    `const edited = ${JSON.stringify(pairs)}.reduce((text, [from, to]) => text.replaceAll(from, to), readFileSync(file, 'utf8'))`,
    'writeFileSync(file, edited)',
  ]
  await writeFile(file, script.join('\n'))
  await chmod(file, 0o755)
  await cluster.kubectl(['edit', rename(object), `--namespace=${namespace}`], { editor: file })
}
