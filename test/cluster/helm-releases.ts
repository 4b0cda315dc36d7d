import { execFileSync } from 'node:child_process'
import { mkdir, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import type { Files } from '../fleet/app.js'
import { chart } from '../fleet/charts.js'

const service = `apiVersion: v1
kind: Service
metadata: {name: "{{ .Release.Name }}"}
spec: {selector: {app.kubernetes.io/name: web}, ports: [{name: http, port: 80}]}
`
const inRepository = (more: object = {}): object => ({
  spec: { chart: './charts/web', sourceRef: { kind: 'GitRepository', name: 'acme' }, ...more },
})

type Release = { readonly name: string; readonly spec?: object; readonly values?: object }

/** Releases that are edited by hand, by what brings the next write of their controller. */
export const edited = {
  plain: {},
  // As all that Helm 3 installed.
  clientSide: { install: { disableWait: true, serverSideApply: false } },
  everyCommit: { chart: inRepository({ reconcileStrategy: 'Revision' }) },
  corrected: {
    driftDetection: {
      mode: 'enabled',
      ignore: [{ paths: ['/spec/replicas'], target: { kind: 'Deployment' } }],
    },
  },
} as const

/** Releases in the shapes that people give them, none of which may show a difference. */
const shapes: readonly Release[] = [
  { name: 'name-that-is-too-long-for-helm', spec: { targetNamespace: 'an-environment-for-tests' } },
  { name: 'aimed', spec: { targetNamespace: 'elsewhere', releaseName: 'aim', storageNamespace: 'shop' } },
  {
    name: 'files',
    spec: {
      chart: inRepository({
        valuesFiles: ['charts/web/values.yaml', 'charts/web/absent.yaml', 'charts/web/prod.yaml'],
        ignoreMissingValuesFiles: true,
      }),
    },
  },
  {
    name: 'by-path',
    values: { image: { tag: 'own' }, replicas: 5 },
    spec: {
      valuesFrom: [
        { kind: 'ConfigMap', name: 'shared', valuesKey: 'tag', targetPath: 'image.tag' },
        { kind: 'ConfigMap', name: 'shared', valuesKey: 'count', targetPath: 'replicas' },
        { kind: 'ConfigMap', name: 'shared', valuesKey: 'json', targetPath: 'settings.json', literal: true },
        { kind: 'ConfigMap', name: 'shared' },
      ],
    },
  },
  {
    name: 'rendered-on',
    spec: {
      commonMetadata: { labels: { team: 'shop' }, annotations: { by: 'flux' } },
      postRenderers: [{ kustomize: { images: [{ name: 'registry.example.com/web', newTag: '9.9' }] } }],
    },
  },
]

const releases: readonly Release[] = [
  ...Object.entries(edited).map(([name, spec]) => ({ name: nameOf(name), spec })),
  ...shapes,
]
export const releaseNames = releases.map(({ name }) => name)

/** `everyCommit` as the name of an object. */
export function nameOf(key: string): string {
  return key.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)
}

/** What Flux is told, with the address of the repository. */
export function fluxObjects(url: string): object[] {
  const metadata = (name: string): object => ({ name, namespace: 'shop' })
  const repository = {
    apiVersion: 'source.toolkit.fluxcd.io/v1',
    kind: 'GitRepository',
    metadata: metadata('acme'),
    spec: { interval: '1h', url, ref: { branch: 'main' } },
  }
  const shared = {
    apiVersion: 'v1',
    kind: 'ConfigMap',
    metadata: metadata('shared'),
    data: { 'values.yaml': 'image: {pull: Always}\n', tag: '7.0', count: '4', json: '{"a": [1, "b,c"]}' },
  }
  const made = releases.map(({ name, spec, values = { settings: { color: 'blue' } } }) => ({
    apiVersion: 'helm.toolkit.fluxcd.io/v2',
    kind: 'HelmRelease',
    metadata: metadata(name),
    // No kubelet makes a Deployment ready.
    spec: {
      ...{ interval: '1h', chart: inRepository(), values },
      ...{ install: { disableWait: true }, upgrade: { disableWait: true }, ...spec },
    },
  }))
  return [repository, shared, ...made]
}

/** A repository with the chart in `work`, and a bare one to serve beside it. */
export async function layRepository(work: string, bare: string, url: string): Promise<void> {
  const files: Files = {
    ...chart('charts/web', 'web', {
      'charts/web/prod.yaml': 'replicas: 4\n',
      'charts/web/templates/service.yaml': service,
    }),
    '.github/drift-triage.yml': `repository-urls: [${url}]\n`,
  }
  for (const [name, text] of Object.entries(files)) {
    await mkdir(dirname(join(work, name)), { recursive: true })
    await writeFile(join(work, name), text)
  }
  git(work, 'init', '--quiet', '--initial-branch', 'main')
  commit(work, 'start')
  git(work, 'clone', '--quiet', '--bare', work, bare)
  git(work, 'remote', 'add', 'origin', bare)
}

export function commit(work: string, message: string): void {
  git(work, 'add', '--all')
  git(work, 'commit', '--quiet', '--allow-empty', '--message', message)
}

export function push(work: string): void {
  git(work, 'push', '--quiet', 'origin', 'main')
}

function git(folder: string, ...args: string[]): void {
  execFileSync('git', ['-C', folder, '-c', 'user.name=t', '-c', 'user.email=t@example.com', ...args])
}
