import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { stringify } from 'yaml'
import type { Json, JsonObject } from '../../src/model/json.js'
import { stringAt } from '../../src/model/json.js'
import { lastAppliedAnnotation } from '../../src/model/resource.js'

/** A repository and a recorded cluster that hold a secret in every place where one is apt to be. */
export type Planted = { readonly repo: string; readonly snapshot: string }

const base64 = (text: string): string => Buffer.from(text).toString('base64')
const time = '2026-11-20T08:00:00Z'
const entry = (manager: string, fieldsV1: JsonObject, apiVersion = 'v1'): JsonObject => ({
  manager,
  operation: 'Update',
  apiVersion,
  time,
  fieldsType: 'FieldsV1',
  fieldsV1,
})
const application = (name: string, more: JsonObject = {}): JsonObject => ({
  apiVersion: 'argoproj.io/v1alpha1',
  kind: 'Application',
  metadata: { name, namespace: 'argocd' },
  spec: {
    source: { repoURL: '', path: `apps/${name}`, targetRevision: 'HEAD' },
    destination: { server: 'https://kubernetes.default.svc', namespace: 'shop' },
    ...more,
  },
})

/** Lays both down. Git's values begin with the canary and end in G, live ones in L; keys named same-* are equal. */
export async function plant(folder: string, canary: string): Promise<Planted> {
  const [git, live] = [`${canary}G`, `${canary}L`]
  const secret = secretOf(git)
  const settings = settingsOf(git)
  const web = workloadOf(git)
  const repo = join(folder, 'repo')
  const files: { readonly [file: string]: string } = {
    'apps/shop/secret.yaml': stringify(secret),
    'apps/shop/settings.yaml': stringify(settings),
    'apps/shop/web.yaml': stringify(web),
    // The message of a reader may quote the line that it does not understand.
    'apps/broken/secret.yaml': `apiVersion: v1\nkind: Secret\nstringData: {password: ${git}\n  token: "${git}\n`,
    'argocd/apps.yaml': [application('shop'), application('broken')]
      .map((one) => stringify(one))
      .join('---\n'),
    '.github/drift-triage.yml': 'secrets: compare\n',
  }
  for (const [file, text] of Object.entries(files)) {
    await mkdir(join(repo, file, '..'), { recursive: true })
    await writeFile(join(repo, file), text)
  }
  const items = [
    application('shop'),
    application('broken', { source: { repoURL: '', path: 'apps/broken', targetRevision: 'HEAD' } }),
    liveSecret(secret, git, live),
    liveOf(settingsOf(live), 'data', settings),
    liveOf(workloadOf(live), 'spec', `{"kind":"Deployment","password":"${live}`),
  ]
  const snapshot = join(folder, 'snapshot')
  await mkdir(snapshot, { recursive: true })
  await writeFile(join(snapshot, 'all.json'), JSON.stringify({ apiVersion: 'v1', kind: 'List', items }))
  return { repo, snapshot }
}

function secretOf(value: string): JsonObject {
  return {
    apiVersion: 'v1',
    kind: 'Secret',
    metadata: { name: 'token', namespace: 'shop', annotations: { 'acme.example/api-token': value } },
    data: { changed: base64(value), 'same-data': base64(value), removed: base64(value) },
    stringData: { 'changed-text': value, 'same-text': value },
  }
}

function settingsOf(value: string): JsonObject {
  return {
    apiVersion: 'v1',
    kind: 'ConfigMap',
    metadata: { name: 'settings', namespace: 'shop' },
    data: {
      'db.url': `postgres://app:${value}@db:5432/app`,
      'app.properties': `db.password=${value}\nmode=fast\n`,
      'tls.key': `-----BEGIN PRIVATE KEY-----\n${value}\n-----END PRIVATE KEY-----`,
      session: `eyJhbGciOiJIUzI1NiJ9.${value}.${value}`,
    },
  }
}

function workloadOf(value: string): JsonObject {
  const env = [{ name: 'DB_PASSWORD', value }]
  const labels = { app: 'web' }
  const containers = [{ name: 'web', image: 'web:1', env, args: ['--auth-token', value] }]
  return {
    apiVersion: 'apps/v1',
    kind: 'Deployment',
    metadata: { name: 'web', namespace: 'shop' },
    spec: { selector: { matchLabels: labels }, template: { metadata: { labels }, spec: { containers } } },
  }
}

/** Changed with kubectl patch: two values, one key added, one taken away. */
function liveSecret(manifest: JsonObject, git: string, live: string): JsonObject {
  const own = ['same-data', 'same-text'].map((key) => [`f:${key}`, {}] as const)
  const hand = ['changed', 'changed-text', 'added'].map((key) => [`f:${key}`, {}] as const)
  return {
    apiVersion: 'v1',
    kind: 'Secret',
    type: 'Opaque',
    metadata: {
      name: 'token',
      namespace: 'shop',
      annotations: { 'acme.example/api-token': live, [lastAppliedAnnotation]: JSON.stringify(manifest) },
      managedFields: [
        entry('argocd-controller', {
          'f:data': Object.fromEntries(own),
          'f:metadata': { 'f:annotations': { [`f:${lastAppliedAnnotation}`]: {} } },
        }),
        entry('kubectl-patch', { 'f:data': Object.fromEntries(hand) }),
      ],
    },
    data: {
      changed: base64(live),
      'same-data': base64(git),
      'changed-text': base64(live),
      'same-text': base64(git),
      added: base64(live),
    },
  }
}

function liveOf(object: JsonObject, part: string, lastApplied: Json): JsonObject {
  const annotations = {
    [lastAppliedAnnotation]: typeof lastApplied === 'string' ? lastApplied : JSON.stringify(lastApplied),
  }
  const metadata = object['metadata'] as JsonObject
  const managedFields = [entry('kubectl-edit', { [`f:${part}`]: {} }, stringAt(object, 'apiVersion'))]
  return { ...object, metadata: { ...metadata, annotations, managedFields } }
}

/** The forms in which a planted value would betray itself, in whatever was put out. */
export function leaks(canary: string, outputs: { readonly [name: string]: string }): string[] {
  const forms = {
    plain: canary,
    base64: base64(`${canary}xx`).slice(0, Math.floor(canary.length / 3) * 4),
    hex: Buffer.from(canary).toString('hex'),
  }
  return Object.entries(outputs).flatMap(([name, text]) =>
    Object.entries(forms)
      .filter(([, form]) => text.includes(form))
      .map(([form]) => `${name}: ${form}`),
  )
}
