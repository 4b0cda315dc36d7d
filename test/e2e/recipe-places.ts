import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { yamlBlock } from '../docs/yaml-blocks.js'
import { run } from '../harness/run.js'
import { commitAll, git } from '../scenario/story.js'
import type { CheckWorld } from './checks.js'

const cli = fileURLToPath(new URL('../../dist/cli.js', import.meta.url))

/** What the recipes take for granted: a second repository and its Application, a recording, secrets, a pushed commit. */
export function recipePlaces(world: () => CheckWorld): {
  /** The Application whose manifests are in the second repository. */
  readonly base: string
  /** An API server under a name that only a proxy can resolve. */
  readonly farHost: string
  /** The settings that name the second repository, in the first one. */
  readonly settings: string
  readonly repository: (folder: string) => string
  readonly secrets: () => Promise<Readonly<Record<string, string>>>
  readonly lay: (folder: string) => Promise<void>
  readonly clear: () => Promise<void>
} {
  const base = 'platform-base'
  const farHost = 'api.acme.invalid:6443'
  const settings = '.github/with-platform-base.yml'
  const repository = (folder: string): string => join(folder, 'shop')
  return {
    ...{ base, farHost, settings, repository },
    async secrets() {
      const { connection } = world().cluster
      const kubeconfig = await readFile(connection.kubeconfigs.ci, 'utf8')
      const encoded = (text: string): string => Buffer.from(text).toString('base64')
      const under = (host: string): string =>
        encoded(
          kubeconfig.replace(
            `"server": "${connection.server}"`,
            `"tls-server-name": "kubernetes.default.svc", "server": "https://${host}"`,
          ),
        )
      const besides = new URL(connection.server).host.replace('127.0.0.1', 'localhost')
      return {
        ...{ KUBECONFIG: encoded(kubeconfig), FAR_KUBECONFIG: under(farHost) },
        ...{ production: encoded(kubeconfig), staging: under(besides) },
        ...{ BASE_READ_TOKEN: 'ghs_base', APP_KEY: 'key' },
      }
    },
    async lay(folder) {
      const shop = repository(folder)
      await run('git', ['clone', '--quiet', world().repository, shop])
      await git(shop, 'remote', 'set-url', 'origin', 'https://github.com/acme/shop.git')
      const kubeconfig = ['--kubeconfig', world().cluster.connection.kubeconfigs.ci]
      await run(process.execPath, [cli, 'snapshot', ...kubeconfig, '--out', join(shop, 'live/snapshot')])
      await writeAt(join(shop, settings), yamlBlock('docs/recipes.md#several-repositories 2'))
      await commitAll(shop, 'Record the cluster')
      const deployment = join(shop, 'apps/payment-service/deployment.yaml')
      await writeFile(deployment, `# Pushed.\n${await readFile(deployment, 'utf8')}`)
      await commitAll(shop, 'Touch one application')
      // It has been pushed.
      await git(shop, 'update-ref', 'refs/remotes/origin/main', 'HEAD')
      await layBase(join(folder, 'acme', base))
      await world().cluster.kubectl(['create', '-f', '-'], {
        as: 'admin',
        input: JSON.stringify(application),
      })
    },
    async clear() {
      await world().cluster.kubectl(['delete', 'application', base, '-n', 'argocd'], { as: 'admin' })
    },
  }
}

const application = {
  apiVersion: 'argoproj.io/v1alpha1',
  kind: 'Application',
  metadata: { name: 'platform-base', namespace: 'argocd' },
  spec: {
    project: 'default',
    source: { repoURL: 'https://github.com/acme/platform-base.git', targetRevision: 'main', path: 'limits' },
    destination: { server: 'https://kubernetes.default.svc', namespace: 'default' },
  },
}

/** The second repository, with one object that the cluster does not have. */
async function layBase(at: string): Promise<void> {
  const object = { apiVersion: 'v1', kind: 'ConfigMap', metadata: { name: 'limits' }, data: { pods: '10' } }
  await writeAt(join(at, 'limits/limits.yaml'), JSON.stringify(object))
  await git(at, 'init', '--quiet', '--initial-branch=main')
  await commitAll(at, 'Limits')
}

async function writeAt(path: string, text: string): Promise<void> {
  await mkdir(dirname(path), { recursive: true })
  await writeFile(path, text)
}
