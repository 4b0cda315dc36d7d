import type { Json } from '../../model/json.js'
import { withoutUser } from '../../discover/repository-url.js'
import { isObject, listAt, stringAt } from '../../model/json.js'
import type { RepoFiles } from '../../model/ports.js'
import { joinPath, resolvePath } from '../repo-path.js'
import { readYaml } from '../yaml.js'

export const kustomizationNames = ['kustomization.yaml', 'kustomization.yml', 'Kustomization'] as const

/** What a build reads: too much rather than too little. `remote` are references that only a network could answer. */
export type KustomizeInputs = {
  readonly files: ReadonlySet<string>
  /** Folders of all kustomizations that take part, the build's own first. */
  readonly roots: readonly string[]
  readonly remote: readonly string[]
  /** True where some kustomization renders charts (`helmCharts`). */
  readonly hasCharts: boolean
}

/** Lists that name folders or files, or URLs of them. */
export const referencing = [
  'resources',
  'bases',
  'components',
  'crds',
  'configurations',
  'generators',
  'transformers',
  'validators',
] as const

/**
 * Follows a kustomization to its bases and components. A root gives all files below it, since Kustomize may read any
 * of them and none outside (its own load restriction), besides the roots that it names. `more` are roots that an
 * Application adds to it.
 */
export async function kustomizeInputs(
  files: RepoFiles,
  path: string,
  more: readonly string[] = [],
): Promise<KustomizeInputs> {
  const found = new Set<string>()
  const roots: string[] = []
  const remote: string[] = []
  let hasCharts = false
  const waiting = [path, ...more]
  for (let root = waiting.shift(); root !== undefined; root = waiting.shift()) {
    if (roots.includes(root)) continue
    roots.push(root)
    for (const file of (await files.list(root)) ?? []) found.add(file)
    const value = await valueOf(files, root)
    for (const { folder, repository } of chartsIn(value, root)) {
      hasCharts = true
      const held = folder === null ? null : await files.list(folder)
      if (held === null) remote.push(repository)
      else for (const file of held) found.add(file)
    }
    for (const reference of referencesIn(value)) {
      const target = isRemote(reference) ? null : resolvePath(root, reference)
      if (isRemote(reference)) remote.push(reference)
      else if (target !== null && (await files.readBytes(target)) !== null) found.add(target)
      else if (target !== null) waiting.push(target)
    }
  }
  return { files: found, roots, remote, hasCharts }
}

/** The kustomization file of a folder, null where it has none. */
export async function kustomizationOf(
  files: RepoFiles,
  folder: string,
): Promise<{ readonly file: string; readonly text: string } | null> {
  for (const name of kustomizationNames) {
    const file = joinPath(folder, name)
    const text = await files.read(file)
    if (text !== null) return { file, text }
  }
  return null
}

async function valueOf(files: RepoFiles, root: string): Promise<Json> {
  const kustomization = await kustomizationOf(files, root)
  const read = kustomization === null ? null : readYaml(kustomization.text)
  return read !== null && 'documents' in read ? (read.documents[0]?.value ?? null) : null
}

/** Files and folders that a kustomization names, or URLs of them. */
export function referencesIn(value: Json): readonly string[] {
  if (!isObject(value)) return []
  return referencing.flatMap((name) => textsOf(listAt(value, name)))
}

function textsOf(list: readonly Json[]): string[] {
  // An item may be a whole object written inline.
  return list.filter((item): item is string => typeof item === 'string' && !item.includes('\n'))
}

/**
 * The charts that a kustomization renders, where Kustomize looks for each before it fetches it (api/internal/builtins,
 * HelmChartInflationGenerator): below chartHome by its name; null for a place outside of the repository.
 */
function chartsIn(value: Json, root: string): readonly { folder: string | null; repository: string }[] {
  const home = resolvePath(root, stringAt(value, 'helmGlobals', 'chartHome') || 'charts')
  return listAt(value, 'helmCharts').map((chart) => {
    const [name, version] = [stringAt(chart, 'name'), stringAt(chart, 'version')]
    const repository = stringAt(chart, 'repo')
    const within = version !== '' && repository !== '' ? `${name}-${version}/${name}` : name
    return {
      folder: home === null || name === '' ? null : resolvePath(home, within),
      repository: `the chart ${name}${repository === '' ? '' : ` of ${withoutUser(repository)}`}`,
    }
  })
}

/** As Kustomize tells a URL or a repository from a path (api/internal/git, NewRepoSpecFromURL). */
export function isRemote(reference: string): boolean {
  return (
    /^[a-z][a-z0-9+.-]*:/i.test(reference) ||
    /^[\w.-]+@[\w.-]+:/.test(reference) ||
    /^(?:www\.)?(?:github|gitlab)\.com[/:]/i.test(reference) ||
    /\?(?:ref|version|timeout|submodules)=/.test(reference) ||
    /\.git(?:$|\/\/)/.test(reference)
  )
}
