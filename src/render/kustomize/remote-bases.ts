import type { Json, JsonObject } from '../../model/json.js'
import { isObject, listAt } from '../../model/json.js'
import type { RepoFiles } from '../../model/ports.js'
import { overlayFiles } from '../overlay-files.js'
import { joinPath, resolvePath } from '../repo-path.js'
import { readYaml } from '../yaml.js'
import type { BaseAddress } from './base-address.js'
import { baseAddressOf } from './base-address.js'
import type { KustomizeInputs } from './inputs.js'
import { isRemote, kustomizationOf, kustomizeInputs, referencesIn } from './inputs.js'
import { mountAt, mountOf, mounted } from './mounted.js'

/** The files of another repository, or why they cannot be had; null where nothing may be fetched from there. */
export type FetchTree = (address: BaseAddress) => Promise<RepoFiles | { readonly reason: string } | null>

/** A base that could not be had; without a reason it may not be fetched. */
export type BaseFault = { readonly reference: string; readonly reason: string | null }

/** Lists whose items Kustomize takes from a repository; the others name files. */
const fetching = ['resources', 'bases', 'components', 'generators', 'transformers', 'validators'] as const

/** A base may have bases elsewhere as well; deeper than this it leads in a circle. */
const maxDepth = 10

/** Files, and what a build reads of them. */
export type BuildFiles = { readonly files: RepoFiles; readonly inputs: KustomizeInputs }

type Placed = { readonly trees: Map<string, RepoFiles>; readonly texts: Map<string, string> }

/**
 * The files with the remote bases of a build in folders of their own, and with the kustomizations that name them naming
 * these folders: Kustomize then has nothing to fetch. What is no base stays as it is.
 */
export async function withRemoteBases(
  files: RepoFiles,
  path: string,
  more: readonly string[],
  fetchTree: FetchTree,
): Promise<BuildFiles | BaseFault> {
  const placed: Placed = { trees: new Map(), texts: new Map() }
  const seen = new Set<string>()
  for (let depth = 0; depth <= maxDepth; depth++) {
    const view = overlayFiles(mounted(files, placed.trees), new Map(placed.texts))
    const inputs = await kustomizeInputs(view, path, more)
    const before = placed.texts.size
    for (const root of inputs.remote.length === 0 ? [] : inputs.roots) {
      if (seen.has(root)) continue
      seen.add(root)
      const fault = await placeBases(view, root, placed, fetchTree)
      if (fault !== null) return fault
    }
    if (placed.texts.size === before) return { files: view, inputs }
  }
  return { reference: path || '.', reason: 'its bases have bases in further repositories without end' }
}

/** Fetches what one kustomization names, and notes its text with folders in the place of addresses. */
async function placeBases(
  view: RepoFiles,
  root: string,
  { trees, texts }: Placed,
  fetchTree: FetchTree,
): Promise<BaseFault | null> {
  const own = await kustomizationOf(view, root)
  const read = own === null ? null : readYaml(own.text)
  const value = read !== null && 'documents' in read ? (read.documents[0]?.value ?? null) : null
  if (own === null || !isObject(value)) return null
  const outside = leavingMount(root, value)
  if (outside !== undefined) return { reference: outside, reason: 'it leads out of its own repository' }
  const folders = new Map<string, string>()
  for (const reference of fetching.flatMap((name) => listAt(value, name))) {
    const address = typeof reference === 'string' ? baseAddressOf(reference) : null
    if (typeof reference !== 'string' || address === null) continue
    const mount = mountOf(address)
    const tree = trees.get(mount) ?? (await fetchTree(address))
    if (tree === null) return { reference, reason: null }
    if ('reason' in tree) return { reference, reason: tree.reason }
    trees.set(mount, tree)
    folders.set(reference, upFrom(root) + joinPath(mount, address.path))
  }
  if (folders.size > 0) texts.set(own.file, JSON.stringify(renamed(value, folders)))
  return null
}

/** Kustomize lets a fetched base name nothing outside of its repository (api/internal/loader, fileloader.go). */
function leavingMount(root: string, value: Json): string | undefined {
  const mount = mountAt(root)
  if (mount === null) return undefined
  return referencesIn(value).find(
    (reference) => !isRemote(reference) && mountAt(resolvePath(root, reference) ?? '') !== mount,
  )
}

function upFrom(folder: string): string {
  return folder === '' ? '' : '../'.repeat(folder.split('/').length)
}

function renamed(value: JsonObject, folders: ReadonlyMap<string, string>): JsonObject {
  const lists = fetching.flatMap((name) => {
    const list = listAt(value, name)
    const named = list.map((item) => (typeof item === 'string' ? (folders.get(item) ?? item) : item))
    return list.length === 0 ? [] : [[name, named] as const]
  })
  return { ...value, ...Object.fromEntries(lists) }
}
