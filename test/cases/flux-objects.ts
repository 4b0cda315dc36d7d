import { existsSync } from 'node:fs'
import { readFile, readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { parseAllDocuments } from 'yaml'
import type { FluxOutcome } from './case.js'
import type { Stage } from './perform.js'

type FluxObject = {
  readonly apiVersion: string
  readonly kind: string
  readonly metadata: { readonly name: string; readonly namespace: string }
  readonly spec: {
    readonly path: string
    readonly prune?: boolean
    readonly postBuild?: { readonly substitute?: { readonly [name: string]: string } }
    readonly commonMetadata?: object
  }
}

/** Lays what stands below flux/ of a case (Kustomizations, their sources, their settings) into the cluster. */
export async function createFluxObjects(stage: Stage): Promise<void> {
  for (const object of await fluxObjects(stage))
    await stage.cluster.kubectl(['apply', '--server-side', '--field-manager=setup', '-f', '-'], {
      as: 'admin',
      input: JSON.stringify(object),
    })
}

/**
 * One reconciliation of each Kustomization (only `name`, where that is given) by Flux's own library, and the status that its controller would write.
 * The build is that of a folder without a kustomization.yaml, with variables in the form `${name}`.
 */
export async function reconcileFlux(
  stage: Stage,
  { name, outcome = 'healthy' }: { readonly name?: string | undefined; readonly outcome?: FluxOutcome },
): Promise<void> {
  const isMeant = ({ kind, metadata }: FluxObject): boolean =>
    kind === 'Kustomization' && (name === undefined || metadata.name === name)
  for (const object of (await fluxObjects(stage)).filter(isMeant)) {
    const { spec, metadata: { name, namespace } } = object
    const revision = `main@sha1:${await stage.repository.head()}`
    if (outcome === 'build-failed') {
      await report(stage, object, statusUnbuilt(revision))
      continue
    }
    if (outcome === 'refused') {
      await report(stage, object, statusUnapplied(revision, await refusal(stage, object)))
      continue
    }
    const manifests = await built(stage.folder, object)
    const before = await inventory(stage, object)
    const applied = await stage.cluster.applyAsFlux({ app: name, namespace, manifests })
    const gone = before.filter((id) => !applied.some((one) => one.id === id))
    for (const id of spec.prune === true ? gone : []) await remove(stage, id)
    const status = {
      ...statusAfter(outcome, revision),
      inventory: { entries: applied.map(({ id }) => ({ id, v: id.endsWith('_Deployment') ? 'apps/v1' : 'v1' })) },
    }
    await report(stage, object, status)
  }
}

async function report({ cluster }: Stage, { metadata }: FluxObject, status: object): Promise<void> {
  const { name, namespace } = metadata
  await cluster.kubectl(
    ['patch', 'kustomization', name, '-n', namespace, '--subresource=status', '--type=merge', '-p', JSON.stringify({ status })],
    { as: 'admin' },
  )
}

/** What Flux's library says of an apply that fails; what it applied before that stays. */
async function refusal({ cluster, folder }: Stage, object: FluxObject): Promise<string> {
  const { name, namespace } = object.metadata
  const manifests = await built(folder, object)
  const failed = await cluster.applyAsFlux({ app: name, namespace, manifests }).then(
    () => null,
    (error: unknown) => (error instanceof Error ? error.message : 'refused'),
  )
  if (failed === null) throw new Error(`${name} was to be refused, and was applied`)
  // Without the command line of this machine.
  const [, own = failed] = /exited with \d+: (?:flux: )?(.*)$/s.exec(failed) ?? []
  return own.replace(/\s+/g, ' ').trim()
}

/** The inventory and `lastAppliedRevision` stay (kustomize-controller, reconcile). */
function statusUnapplied(revision: string, message: string): object {
  return {
    conditions: [
      { type: 'Reconciling', status: 'True', reason: 'ProgressingWithRetry' },
      { type: 'Ready', status: 'False', reason: 'ReconciliationFailed', message },
    ],
    lastAttemptedRevision: revision,
  }
}

/** Nothing is applied; the attempted commit is named, and the applied one stays (kustomize-controller, reconcile). */
function statusUnbuilt(revision: string): object {
  const message = "failed to decrypt and format 'secret.yaml': cannot get sops data key: no key could decrypt the data"
  return {
    conditions: [
      { type: 'Reconciling', status: 'True', reason: 'ProgressingWithRetry' },
      { type: 'Ready', status: 'False', reason: 'BuildFailed', message },
    ],
    lastAttemptedRevision: revision,
  }
}

/** `lastAppliedRevision` stays as it is where the health checks fail (kustomize-controller internal/controller). */
function statusAfter(outcome: FluxOutcome, revision: string): object {
  if (outcome === 'healthy')
    return {
      conditions: [{ type: 'Ready', status: 'True', reason: 'ReconciliationSucceeded' }],
      lastAppliedRevision: revision,
      lastAttemptedRevision: revision,
    }
  const failed = { status: 'False', reason: 'HealthCheckFailed', message: 'timeout waiting for: [Deployment/web status: InProgress]' }
  return {
    conditions: [{ type: 'Ready', ...failed }, { type: 'Healthy', ...failed }],
    lastAttemptedRevision: revision,
  }
}

async function inventory({ cluster }: Stage, { metadata }: FluxObject): Promise<string[]> {
  const { name, namespace } = metadata
  const live = await cluster.get<{ status?: { inventory?: { entries: { id: string }[] } } }>(
    ['kustomization', name, '-n', namespace],
    { as: 'admin' },
  )
  return (live.status?.inventory?.entries ?? []).map(({ id }) => id)
}

async function remove({ cluster }: Stage, id: string): Promise<void> {
  const [namespace = '', name = '', group = '', kind = ''] = id.split('_')
  const type = group === '' ? kind : `${kind}.${group}`
  await cluster.kubectl(['delete', type, name, '-n', namespace], { as: 'admin' })
}

async function fluxObjects({ folder }: Stage): Promise<FluxObject[]> {
  const below = join(folder, 'flux')
  if (!existsSync(below)) return []
  const texts = await Promise.all((await readdir(below)).sort().map((name) => readFile(join(below, name), 'utf8')))
  return texts.flatMap((text) => parseAllDocuments(text).map((document) => document.toJS() as FluxObject))
}

async function built(folder: string, { spec }: FluxObject): Promise<string> {
  const below = join(folder, spec.path)
  const names = (await readdir(below, { recursive: true })).filter((name) => /\.ya?ml$/.test(name)).sort()
  const texts = await Promise.all(names.map((name) => readFile(join(below, name), 'utf8')))
  const values = Object.entries(spec.postBuild?.substitute ?? {})
  return values.reduce((all, [name, value]) => all.replaceAll(`\${${name}}`, value), texts.join('\n---\n'))
}
