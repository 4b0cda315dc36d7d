import type { RepoFiles, Tools } from '../../model/ports.js'
import type { Capabilities } from '../capabilities.js'
import type { Rendered } from '../directory.js'
import { linkNotFollowed, renderFailed, toolProblem } from '../failures.js'
import { linkBelow, readFileSet } from '../file-set.js'
import { readManifests } from '../manifests.js'
import { joinPath } from '../repo-path.js'
import { chartInputs } from './dependencies.js'
import { needsFetching, withDependencies } from './fetched.js'
import { mayBeRandom, withUnstable } from './unstable.js'
import type { ValueFile } from './value-files.js'
import type { RepeatedKeys } from '../yaml.js'

/** One `helm template`, whoever asks for it: an Argo CD source or a Flux HelmRelease. */
export type ChartRelease = {
  readonly application: string
  readonly files: RepoFiles
  /** Folder of the chart. */
  readonly path: string
  readonly name: string
  readonly namespace: string
  /** Lowest precedence first. */
  readonly valueFiles: readonly ValueFile[]
  /** True where they stand for the chart's own values.yaml. */
  readonly replacesValues: boolean
  /** Stands in the version of Chart.yaml for its own metadata; '' leaves that as it is. */
  readonly versionMetadata: string
  /** Values on top of the files, as YAML or JSON; '' for none. */
  readonly values: string
  /** On top of all values: name in Helm's `--set` syntax to value. */
  readonly set: ReadonlyMap<string, string>
  readonly setString: ReadonlyMap<string, string>
  /** Name to a file of the repository, whose text is the value. */
  readonly setFile: ReadonlyMap<string, string>
  readonly includeCrds: boolean
  readonly skipTests: boolean
  readonly skipSchemaValidation: boolean
  /** What becomes of a key that a template writes twice. */
  readonly repeatedKeys: RepeatedKeys
  readonly capabilities: Capabilities
}

/** A folder of the tool's tree that no repository has. */
const extra = '.drift-triage'

/**
 * `helm template` of a chart. What fails is one problem and gives no manifests. A chart whose templates may be random
 * is rendered twice, and manifests say which of their fields came out differently.
 */
export async function templateChart(tools: Tools, release: ChartRelease): Promise<Rendered> {
  const { application, path, files } = release
  const inputs = await chartInputs(files, path)
  const link = await linkBelow(files, inputs.folders)
  if (link !== null) return failed(linkNotFollowed(application, path, link))
  const read = await treeOf(release, inputs.folders)
  if (typeof read === 'string') return failed(renderFailed(application, path, read))
  const isFetched = needsFetching(tools, inputs)
  const tree = isFetched ? await withDependencies(tools, release, inputs, read) : read
  if ('code' in tree) return failed(tree)
  const build = inputs.needsBuild && !isFetched ? [['dependency', 'build', '--skip-refresh', '.']] : []
  const job = { files: tree, folder: path, commands: [...build, templateArguments(release)] }
  const result = await tools.run('helm', job)
  if (result.state !== 'done') return failed(toolProblem(application, path, 'helm', result))
  const rendered = await readTemplates(result.output, release)
  if (!mayBeRandom(tree)) return rendered
  const again = await tools.run('helm', { ...job, fresh: true })
  if (again.state !== 'done') return failed(toolProblem(application, path, 'helm', again))
  return {
    ...rendered,
    manifests: withUnstable(rendered.manifests, (await readTemplates(again.output, release)).manifests),
  }
}

function failed(problem: Rendered['problems'][number]): Rendered {
  return { manifests: [], problems: [problem] }
}

async function treeOf(
  release: ChartRelease,
  folders: readonly string[],
): Promise<ReadonlyMap<string, Uint8Array> | string> {
  const { files } = release
  const below = (await Promise.all(folders.map((folder) => files.list(folder)))).flatMap(
    (names) => names ?? [],
  )
  const own = release.valueFiles.filter(({ reference }) => reference === null).map(({ file }) => file)
  const read = await readFileSet(files, [...below, ...own, ...release.setFile.values()])
  if (typeof read === 'string') return read
  const tree = new Map(read)
  const defaults = joinPath(release.path, 'values.yaml')
  if (release.replacesValues && !own.includes(defaults)) tree.delete(defaults)
  const chart = joinPath(release.path, 'Chart.yaml')
  const stated = tree.get(chart)
  if (release.versionMetadata !== '' && stated !== undefined)
    tree.set(chart, withMetadata(stated, release.versionMetadata))
  for (const { reference, file, files: from } of release.valueFiles) {
    const content = reference === null ? null : await from.readBytes(file)
    if (reference !== null && content !== null) tree.set(referencePath(reference, file), content)
  }
  if (release.values !== '') tree.set(`${extra}/values.yaml`, Buffer.from(release.values))
  return tree
}

function withMetadata(chart: Uint8Array, metadata: string): Uint8Array {
  const text = Buffer.from(chart).toString('utf8')
  return Buffer.from(
    text.replace(/^version: *(["']?)([^\s"'+#]+)[^\s"'#]*\1/m, `version: $1$2+${metadata}$1`),
  )
}

function referencePath(reference: string, file: string): string {
  return `${extra}/${Buffer.from(reference).toString('hex')}/${file}`
}

/** In Helm's own precedence: value files in their order, then values, then --set, --set-string and --set-file. */
function templateArguments(release: ChartRelease): readonly string[] {
  const up = release.path === '' ? './' : '../'.repeat(release.path.split('/').length)
  const { kubeVersion, apiVersions } = release.capabilities
  const named = (flag: string, values: ReadonlyMap<string, string>, valueOf = escapeCommas): string[] =>
    [...values].flatMap(([name, value]) => [flag, `${name}=${valueOf(value)}`])
  return [
    ...['template', '.', '--name-template', release.name],
    ...(release.namespace === '' ? [] : ['--namespace', release.namespace]),
    ...(kubeVersion === '' ? [] : ['--kube-version', kubeVersion]),
    ...release.valueFiles.flatMap(({ reference, file }) => [
      '--values',
      up + (reference === null ? file : referencePath(reference, file)),
    ]),
    ...(release.values === '' ? [] : ['--values', `${up}${extra}/values.yaml`]),
    ...named('--set', release.set),
    ...named('--set-string', release.setString),
    ...named('--set-file', release.setFile, (file) => up + file),
    ...apiVersions.flatMap((version) => ['--api-versions', version]),
    ...(release.includeCrds ? ['--include-crds'] : []),
    ...(release.skipSchemaValidation ? ['--skip-schema-validation'] : []),
    ...(release.skipTests ? ['--skip-tests'] : []),
  ]
}

/** A comma would begin the next value; `{a,b}` is a list and stays one (argo-cd util/helm). */
function escapeCommas(value: string): string {
  return value.startsWith('{') && value.endsWith('}') ? value : value.replace(/(?<!\\),/g, '\\,')
}

/** Helm writes each template's output below a line that names the template. */
async function readTemplates(output: string, release: ChartRelease): Promise<Rendered> {
  const present = new Set((await release.files.list(release.path)) ?? [])
  const parts = `\n${output}`.split(/\n---\n# Source: /).slice(1)
  const read = parts.map((part) => {
    const newline = part.indexOf('\n')
    return readManifests(
      templateFile(part.slice(0, newline), release, present),
      part.slice(newline + 1),
      release.application,
      release.repeatedKeys,
    )
  })
  return {
    // The line is that of Helm's output, which nobody has: the template's first one stands for it.
    manifests: read
      .flatMap(({ manifests }) => manifests)
      .map((manifest) => ({ ...manifest, origin: { ...manifest.origin, line: 1 } })),
    problems: read.flatMap(({ problems }) => problems),
  }
}

/** `name/templates/x.yaml` begins with the chart's name; a template inside a packed chart is no file of the repository. */
function templateFile(source: string, { path }: ChartRelease, present: ReadonlySet<string>): string {
  const file = joinPath(path, source.slice(source.indexOf('/') + 1))
  return present.has(file) ? file : joinPath(path, 'Chart.yaml')
}
