import { cp, symlink } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { cached, hashOf } from './binary-cache.js'
import type { Go } from './find-go.js'
import { repositoryRoot } from './paths.js'
import { run } from './run.js'

type Report = (message: string) => void

const kubernetesVersion = '1.37.2'

/** A folder that holds etcd, kube-apiserver, kube-controller-manager and kubectl. */
export async function buildControlPlane(go: Go, report: Report): Promise<string> {
  const binary = await buildModule(go, report, {
    source: 'control-plane',
    name: 'control-plane',
    linkerFlags: versionFlags(kubernetesVersion),
    links: ['etcd', 'kube-apiserver', 'kube-controller-manager', 'kubectl'],
  })
  return dirname(binary)
}

export const buildArgoApplier = (go: Go, report: Report): Promise<string> =>
  buildModule(go, report, { source: join('appliers', 'argo-cd'), name: 'argocd-application-controller' })

export const buildFluxApplier = (go: Go, report: Report): Promise<string> =>
  buildModule(go, report, { source: join('appliers', 'flux'), name: 'kustomize-controller' })

/** Flux's substitution of variables, one question a line. */
export const buildFluxEnvsubst = (go: Go, report: Report): Promise<string> =>
  buildModule(go, report, { source: join('appliers', 'flux-envsubst'), name: 'envsubst' })

/** Argo CD's controller of ApplicationSets, with a command that answers one question a line. */
export const buildArgoSets = (go: Go, report: Report): Promise<string> =>
  buildModule(go, report, {
    source: join('appliers', 'argo-cd-sets'),
    name: 'argocd-applicationset-controller',
  })

/** A published Go program, such as github.com/nektos/act at v0.2.89; returns the path of the binary. */
export async function buildTool(go: Go, module: string, version: string, report: Report): Promise<string> {
  const name = module.split('/').findLast((part) => !/^v\d+$/.test(part)) ?? module
  const key = await hashOf([module, version, go.version, process.arch])
  const folder = await cached(`${name}-${key}`, async (draft) => {
    report(`building ${module} ${version}`)
    await run(go.path, ['install', '-trimpath', '-ldflags', '-s -w', `${module}@${version}`], {
      env: { ...goEnvironment(), GOBIN: draft },
      showProgress: true,
    })
  })
  return join(folder, name)
}

export const buildAct = (go: Go, report: Report): Promise<string> =>
  buildTool(go, 'github.com/nektos/act', 'v0.2.89', report)
export const buildHelm = (go: Go, report: Report): Promise<string> =>
  buildTool(go, 'helm.sh/helm/v4/cmd/helm', 'v4.3.1', report)
export const buildKustomize = (go: Go, report: Report): Promise<string> =>
  buildTool(go, 'sigs.k8s.io/kustomize/kustomize/v5', 'v5.8.1', report)

export const buildJsonnet = (go: Go, report: Report): Promise<string> =>
  buildTool(go, 'github.com/google/go-jsonnet/cmd/jsonnet', 'v0.22.0', report)

/** The registry that most others are made of. */
export const buildRegistry = (go: Go, report: Report): Promise<string> =>
  buildTool(go, 'github.com/distribution/distribution/v3/cmd/registry', 'v3.1.2', report)

const fluxControllers = ['helm-controller', 'source-controller'].map((name) => `github.com/fluxcd/${name}`)

/** A folder that holds Flux's helm-controller and source-controller, and the definitions of their kinds in crds/. */
export async function buildFluxControllers(go: Go, report: Report): Promise<string> {
  const source = join(repositoryRoot, 'test', 'appliers', 'flux-controllers')
  const key = await hashOf([go.version, process.arch], source)
  return cached(`flux-controllers-${key}`, async (draft) => {
    report(`building Flux's controllers with ${go.version} (minutes when Go's own cache is cold)`)
    const started = Date.now()
    const env = goEnvironment()
    const flags = ['-buildvcs=false', '-trimpath', '-ldflags', '-s -w']
    // One after the other: linking two of them at once takes more memory than a small runner has.
    for (const module of fluxControllers)
      await run(go.path, ['build', ...flags, '-o', `${draft}/`, module], {
        cwd: source,
        env,
        showProgress: true,
      })
    const listed = await run(go.path, ['list', '-m', '-f', '{{.Dir}}', ...fluxControllers], {
      cwd: source,
      env,
    })
    for (const folder of listed.trim().split('\n'))
      await cp(join(folder, 'config', 'crd', 'bases'), join(draft, 'crds'), { recursive: true })
    report(`built Flux's controllers in ${Math.round((Date.now() - started) / 1000)} s`)
  })
}

interface Module {
  /** Folder below test/. */
  readonly source: string
  /** The binary's name: a program's own name becomes its field manager. */
  readonly name: string
  readonly linkerFlags?: readonly string[]
  /** Further names of the same binary. */
  readonly links?: readonly string[]
}

async function buildModule(go: Go, report: Report, module: Module): Promise<string> {
  const { name, linkerFlags = [], links = [] } = module
  const source = join(repositoryRoot, 'test', module.source)
  const key = await hashOf([go.version, process.arch, name, ...linkerFlags, ...links], source)
  const folder = await cached(`${name}-${key}`, async (draft) => {
    report(`building ${name} with ${go.version} (minutes when Go's own cache is cold)`)
    const started = Date.now()
    const flags = ['-buildvcs=false', '-trimpath', '-ldflags', ['-s -w', ...linkerFlags].join(' ')]
    await run(go.path, ['build', ...flags, '-o', join(draft, name), '.'], {
      cwd: source,
      env: goEnvironment(),
      showProgress: true,
    })
    for (const link of links) await symlink(name, join(draft, link))
    report(`built ${name} in ${Math.round((Date.now() - started) / 1000)} s`)
  })
  return join(folder, name)
}

/** Neither a workspace file above the repository nor the machine's flags may change what is built. */
function goEnvironment(): NodeJS.ProcessEnv {
  return { ...process.env, GOWORK: 'off', GOTOOLCHAIN: 'local', CGO_ENABLED: '0' }
}

/** Without these the API server calls itself v0.0.0-master, and clients take it for a very old one. */
function versionFlags(version: string): string[] {
  const [major, minor] = version.split('.')
  const stamp = (name: string, value: string | undefined): string[] => [
    `-X k8s.io/component-base/version.${name}=${value ?? ''}`,
    `-X k8s.io/client-go/pkg/version.${name}=${value ?? ''}`,
  ]
  return [...stamp('gitVersion', `v${version}`), ...stamp('gitMajor', major), ...stamp('gitMinor', minor)]
}
