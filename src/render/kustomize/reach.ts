import type { Json } from '../../model/json.js'
import { isObject, listAt, stringAt } from '../../model/json.js'
import type { RepoFiles } from '../../model/ports.js'
import { resolvePath } from '../repo-path.js'
import { readYaml } from '../yaml.js'
import { isRemote, kustomizationOf, referencing } from './inputs.js'

/** How far kustomizations reach beyond their own folders, where their controller lets them. */
export type Reach = {
  /** Files of the repository that some root names outside of itself. */
  readonly beyond: ReadonlySet<string>
  /** A path that leads out of the repository: it would be read from the machine. */
  readonly escaping: string | null
  /** True where configuration of generators or transformers could name more files than are looked at here. */
  readonly hasPlugins: boolean
}

/** Of a controller that lets them reach no further than their own folders. */
export const withinRoots: Reach = { beyond: new Set(), escaping: null, hasPlugins: false }

/** What the kustomizations of these folders name by path. */
export async function reachOf(files: RepoFiles, roots: readonly string[]): Promise<Reach> {
  const beyond = new Set<string>()
  let escaping: string | null = null
  let hasPlugins = false
  for (const root of roots) {
    const own = await kustomizationOf(files, root)
    const read = own === null ? null : readYaml(own.text)
    const value = read !== null && 'documents' in read ? (read.documents[0]?.value ?? null) : null
    hasPlugins ||= ['generators', 'transformers', 'validators'].some((name) => listAt(value, name).length > 0)
    for (const path of pathsIn(value)) {
      const target = path.startsWith('/') ? null : resolvePath(root, path)
      if (target === null) escaping ??= path
      else if (!isBelow(target, root) && (await files.readBytes(target)) !== null) beyond.add(target)
    }
  }
  return { beyond, escaping, hasPlugins }
}

function isBelow(path: string, root: string): boolean {
  return root === '' || path.startsWith(`${root}/`)
}

const lists = [...referencing, 'patchesStrategicMerge']

/** All places of a kustomization that name a file or a folder (kustomize api/types, Kustomization). */
function pathsIn(value: Json): string[] {
  const texts = lists.flatMap((name) => listAt(value, name))
  const named = ['patches', 'patchesJson6902', 'replacements'].flatMap((name) => listAt(value, name))
  const generated = ['configMapGenerator', 'secretGenerator'].flatMap((name) => listAt(value, name))
  const charts = listAt(value, 'helmCharts')
  const all: Json[] = [
    ...texts,
    ...named.map((item) => stringAt(item, 'path')),
    stringAt(value, 'openapi', 'path'),
    stringAt(value, 'helmGlobals', 'chartHome'),
    ...generated.flatMap((item) => [
      ...listAt(item, 'files').map(withoutKey),
      ...listAt(item, 'envs'),
      stringAt(item, 'env'),
    ]),
    ...charts.flatMap((chart) => [stringAt(chart, 'valuesFile'), ...listAt(chart, 'additionalValuesFiles')]),
  ]
  // A patch or an item may be written inline.
  return all.filter((text): text is string => isPath(text) && !isRemote(text))
}

function isPath(text: Json): text is string {
  return typeof text === 'string' && text !== '' && !text.includes('\n') && !isObject(readInline(text))
}

function readInline(text: string): Json {
  const read = text.includes(':') || text.startsWith('{') ? readYaml(text) : null
  return read !== null && 'documents' in read ? (read.documents[0]?.value ?? null) : null
}

/** `key=path`, or a path alone. */
function withoutKey(entry: Json): Json {
  return typeof entry === 'string' ? entry.slice(entry.indexOf('=') + 1) : entry
}
