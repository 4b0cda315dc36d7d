import type { Json, JsonObject } from '../../model/json.js'
import { isObject, listAt, stringAt } from '../../model/json.js'
import type { RepoFiles, Tools } from '../../model/ports.js'
import type { Problem } from '../../model/problem.js'
import type { Capabilities } from '../capabilities.js'
import type { Rendered } from '../directory.js'
import { baseNotFetched, linkNotFollowed, renderFailed, sourceRemote, toolProblem } from '../failures.js'
import { linkBelow, readFileSet } from '../file-set.js'
import { readManifests } from '../manifests.js'
import { overlayFiles } from '../overlay-files.js'
import { resolvePath } from '../repo-path.js'
import { readYaml } from '../yaml.js'
import type { BuildOptions } from './build-options.js'
import { isRemote, kustomizationOf, kustomizeInputs } from './inputs.js'
import type { BuildFiles, FetchTree } from './remote-bases.js'
import { withRemoteBases } from './remote-bases.js'
import { reachOf, withinRoots } from './reach.js'
import type { BuildEnvironment } from './options.js'
import { editCommands, extendKustomization } from './options.js'

/** One build, whoever asks for it: an Argo CD source or a Flux Kustomization. */
export type KustomizeBuild = {
  readonly application: string
  readonly files: RepoFiles
  /** Folder of the kustomization. */
  readonly path: string
  /** Options in Argo CD's words (`spec.source.kustomize`); empty for none. */
  readonly options: JsonObject
  readonly environment: BuildEnvironment
  /** Files put in the place of the repository's, by path: a kustomization that a controller generates. */
  readonly overlay?: ReadonlyMap<string, string>
  /** How the controller builds everything (`kustomize.buildOptions` of Argo CD). */
  readonly buildOptions?: BuildOptions
  /** Gets bases that are in other repositories; absent where the settings let nothing be fetched. */
  readonly fetchTree?: FetchTree
  /** Of the cluster, for charts that a kustomization renders. */
  readonly capabilities?: Capabilities
}

/** `kustomize build` of a folder with these options. What fails is one problem and gives no manifests. */
export async function buildKustomization(tools: Tools, build: KustomizeBuild): Promise<Rendered> {
  const { application, path } = build
  const given = overlayFiles(build.files, build.overlay ?? new Map())
  const components = await componentsOf(given, build)
  const built = await withBases(given, build, components.folders)
  if ('code' in built) return failed(built)
  const { files, inputs } = built
  const remote = [...inputs.remote, ...components.remote][0]
  if (remote !== undefined) return failed(sourceRemote(application, path, remote))
  const link = await linkBelow(files, inputs.roots)
  if (link !== null) return failed(linkNotFollowed(application, path, link))
  const { flags = [], readsAnywhere = false, rendersCharts = false } = build.buildOptions ?? {}
  const reach = readsAnywhere ? await reachOf(files, inputs.roots) : withinRoots
  if (reach.escaping !== null)
    return failed(renderFailed(application, path, `${reach.escaping} leads out of the repository`))
  const contents = await readFileSet(files, [...inputs.files, ...reach.beyond])
  if (typeof contents === 'string') return failed(renderFailed(application, path, contents))
  const own = await kustomizationOf(files, path)
  if (own === null) return failed(renderFailed(application, path, 'it holds no kustomization file'))
  const job = new Map(contents)
  const edited = editedText(own.text, build.options, components.names)
  if (edited !== null) job.set(own.file, Buffer.from(edited))
  const commands = [
    ...editCommands(build.options, build.environment),
    [
      'build',
      '--load-restrictor',
      // Only where something needs it: without restrictions Kustomize reads any file of the machine.
      reach.beyond.size > 0 && !reach.hasPlugins ? 'LoadRestrictionsNone' : 'LoadRestrictionsRootOnly',
      ...flags,
      ...(rendersCharts ? ['--enable-helm', ...capabilityFlags(build)] : []),
      '.',
    ],
  ]
  const withHelm = rendersCharts && inputs.hasCharts ? { withHelm: true } : {}
  const result = await tools.run('kustomize', { files: job, folder: path, commands, ...withHelm })
  if (result.state !== 'done') return failed(toolProblem(application, path, 'kustomize', result))
  return atFirstLine(readManifests(own.file, result.output, application))
}

/** What the build reads, the bases of other repositories among it, or why one of these is not there. */
async function withBases(
  files: RepoFiles,
  { application, path, fetchTree }: KustomizeBuild,
  components: readonly string[],
): Promise<BuildFiles | Problem> {
  if (fetchTree === undefined) return { files, inputs: await kustomizeInputs(files, path, components) }
  const found = await withRemoteBases(files, path, components, fetchTree)
  if (!('reference' in found)) return found
  const { reference, reason } = found
  return reason === null
    ? sourceRemote(application, path, reference)
    : baseNotFetched(application, path, reference, reason)
}

/** Argo CD renders charts for the cluster, unless the Application names another (util/kustomize, from 5.3.0 on). */
function capabilityFlags({ options, capabilities }: KustomizeBuild): readonly string[] {
  const kubeVersion = stringAt(options, 'kubeVersion') || (capabilities?.kubeVersion ?? '')
  const stated = listAt(options, 'apiVersions').filter((version) => typeof version === 'string')
  const apiVersions = stated.length > 0 ? stated : (capabilities?.apiVersions ?? [])
  return [
    ...(kubeVersion === '' ? [] : [`--helm-kube-version=${kubeVersion}`]),
    ...apiVersions.map((version) => `--helm-api-versions=${version}`),
  ]
}

/** The lines are those of Kustomize's output, which nobody has. */
function atFirstLine({ manifests, problems }: Rendered): Rendered {
  return {
    manifests: manifests.map((manifest) => ({ ...manifest, origin: { ...manifest.origin, line: 1 } })),
    problems,
  }
}

function failed(problem: Rendered['problems'][number]): Rendered {
  return { manifests: [], problems: [problem] }
}

/** Null where the text stays as it is: rewriting would only lose what a person wrote. */
function editedText(text: string, options: JsonObject, components: readonly string[]): string | null {
  if (listAt(options, 'patches').length === 0 && components.length === 0) return null
  const read = readYaml(text)
  const value: Json | undefined = 'documents' in read ? read.documents[0]?.value : undefined
  return isObject(value) ? JSON.stringify(extendKustomization(value, options, components)) : null
}

type Components = {
  /** As the Application writes them. */
  readonly names: readonly string[]
  readonly folders: readonly string[]
  readonly remote: readonly string[]
}

/** The Application's components; those that are not there are left out where it says so. */
async function componentsOf(files: RepoFiles, { path, options }: KustomizeBuild): Promise<Components> {
  const given = listAt(options, 'components').filter((name) => typeof name === 'string')
  const remote = given.filter(isRemote)
  const local = given.filter((name) => !isRemote(name))
  const present = await Promise.all(
    local.map(async (name) => {
      const folder = resolvePath(path, name)
      return folder !== null && (await files.list(folder)) !== null
    }),
  )
  const names =
    options['ignoreMissingComponents'] === true ? local.filter((_, at) => present[at] === true) : local
  return { names, folders: names.flatMap((name) => resolvePath(path, name) ?? []), remote }
}
