import { applyToJson } from '../edit/apply-to-json.js'
import { isSourceIn } from '../discover/sources.js'
import type { Source } from '../model/application.js'
import type { Json, JsonObject } from '../model/json.js'
import { isObject, listAt, stringAt } from '../model/json.js'
import type { OtherRepository } from '../model/other-repository.js'
import type { RepoFiles } from '../model/ports.js'
import type { Manifest, ResourceKey } from '../model/resource.js'
import { keyOf } from '../model/resource.js'
import { attemptIn, holderOf } from '../provenance/holder.js'
import { documentsOf } from '../provenance/kustomize/object-documents.js'
import { rootsOf } from '../provenance/kustomize/roots.js'
import { set } from '../provenance/kustomize/transformers.js'
import type { Renderer } from '../render/render.js'
import { folderOf, joinPath } from '../render/repo-path.js'
import { writeYaml } from '../render/yaml-options.js'

type Texts = ReadonlyMap<string, string>

/** Where a new document of an app goes: its source, and the manifests that are rendered from that. */
export type Home = {
  readonly source: Source
  readonly tool: 'directory' | 'kustomize'
  readonly manifests: readonly Manifest[]
}

/** The one source of an app in one repository that takes documents as they are; or why there is none, in words that follow "is not written back: ". */
export function homeOf(
  manifests: readonly Manifest[],
  { madeBy }: Pick<Renderer, 'madeBy'>,
  commit: string,
  other?: OtherRepository,
): Home | { readonly reason: string } {
  const made = manifests.flatMap((manifest) => {
    const by = madeBy(manifest)
    return by === null ? [] : [{ manifest, ...by }]
  })
  if (made.length === 0) return { reason: 'its app renders nothing beside which it could stand' }
  const fitting = made.filter((one) => one.tool !== 'helm' && isSourceIn(one.source, other))
  const [first] = fitting
  if (first === undefined)
    return made.some(({ tool }) => tool !== 'helm')
      ? { reason: 'the manifests of its app are in another repository: add it there' }
      : { reason: 'a Helm chart makes the objects of its app: write a template for it by hand' }
  if (fitting.some(({ source }) => !isSameSource(source, first.source)))
    return { reason: 'its app has several sources, and nothing says which of them it belongs to' }
  if (first.commit !== commit) return { reason: 'the sources of the app follow different revisions' }
  const tool = first.tool === 'kustomize' ? 'kustomize' : 'directory'
  return { source: first.source, tool, manifests: fitting.map(({ manifest }) => manifest) }
}

function isSameSource(a: Source, b: Source): boolean {
  return a === b || (a.path === b.path && a.repoUrl === b.repoUrl && a.revision === b.revision)
}

/** The files that add an object, in the forms that may do it: the namespace stated as its neighbours have it first. */
export async function newDocuments(
  object: JsonObject,
  home: Home,
  files: RepoFiles,
): Promise<readonly { readonly file: string; readonly texts: Texts }[] | { readonly reason: string }> {
  const file = await freeFile(keyOf(object), folderFor(home), home, files)
  if (/^\.(git|github)(\/|$)/.test(file)) return { reason: `${file} is not written by a program` }
  const listing = home.tool === 'kustomize' ? await listedIn(home.source.path, file, files) : new Map()
  if ('reason' in listing) return listing
  const { namespace } = keyOf(object)
  const stated = namespace !== '' && (await statesNamespace(namespace, home, files))
  const forms = namespace === '' ? [object] : [object, withoutNamespace(object)]
  return (stated ? forms : forms.toReversed()).map((form) => ({
    file,
    texts: new Map([...listing, [file, writeYaml(form)]]),
  }))
}

function withoutNamespace(object: JsonObject): JsonObject {
  const path = [{ field: 'metadata' }, { field: 'namespace' }]
  const done: Json | null = applyToJson(object, { type: 'remove', path })
  return isObject(done) ? done : object
}

/** Beside the manifests of the app: in the folder that most of them are in, the outermost of several. */
function folderFor({ tool, source, manifests }: Home): string {
  if (tool === 'kustomize') return source.path
  const counts = new Map<string, number>()
  for (const { origin } of manifests) {
    const folder = folderOf(origin.file)
    counts.set(folder, (counts.get(folder) ?? 0) + 1)
  }
  const [first] = [...counts].sort(([a, m], [b, n]) => n - m || a.length - b.length || (a < b ? -1 : 1))
  return first?.[0] ?? source.path
}

/** A name out of kind and name that no file has. */
async function freeFile(
  { kind, name }: ResourceKey,
  folder: string,
  { manifests }: Home,
  files: RepoFiles,
): Promise<string> {
  const stem = `${kind}-${name}`
    .toLowerCase()
    .replace(/[^a-z0-9-]+/g, '-')
    .slice(0, 120)
  const isShort = manifests.length > 0 && manifests.every(({ origin }) => origin.file.endsWith('.yml'))
  for (let n = 1; ; n++) {
    const file = joinPath(folder, `${stem}${n === 1 ? '' : `-${n}`}.${isShort ? 'yml' : 'yaml'}`)
    if ((await files.read(file)) === null) return file
  }
}

/** The kustomization with the file among its resources; nothing where the controller takes every file of the folder. */
async function listedIn(
  folder: string,
  file: string,
  files: RepoFiles,
): Promise<Texts | { readonly reason: string }> {
  const [root] = await rootsOf(files, folder, [])
  if (root === undefined || root.file === null) return new Map()
  const holder = await holderOf(files, root.file)
  if (holder === null) return { reason: `${root.file} is not readable` }
  const index = listAt(holder.values, 'resources').length
  const entry = set([{ field: 'resources' }, { index }], file.slice(folder === '' ? 0 : folder.length + 1))
  const attempt = await attemptIn(files, holder, [entry], true)
  return 'refused' in attempt ? { reason: attempt.refused } : attempt.texts
}

/** True where a file of the app says the namespace itself. */
async function statesNamespace(
  namespace: string,
  { tool, source, manifests }: Home,
  files: RepoFiles,
): Promise<boolean> {
  const listed = tool === 'kustomize' ? ((await files.list(source.path)) ?? []) : []
  const yaml = listed.filter((file) => /\.ya?ml$/.test(file))
  const names = new Set(tool === 'kustomize' ? yaml : manifests.map(({ origin }) => origin.file))
  for (const name of names)
    for (const { values } of await documentsOf(files, name))
      if (stringAt(values, 'metadata', 'namespace') === namespace) return true
  return false
}
