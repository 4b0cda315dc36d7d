import type { Json } from '../../model/json.js'
import { field, isList, isObject, listAt, stringAt } from '../../model/json.js'
import type { FieldPath } from '../../model/path.js'
import type { RepoFiles } from '../../model/ports.js'
import type { ResourceKey } from '../../model/resource.js'
import { resolvePath } from '../../render/repo-path.js'
import { readYaml } from '../../render/yaml.js'
import type { Holder } from '../holder.js'
import { holderOf, innerHolders } from '../holder.js'
import type { Root } from './roots.js'

/** A document about one object: its resource, or a patch of it. */
export type ObjectDocument = {
  readonly holder: Holder
  readonly form: 'resource' | 'merge-patch' | 'json-patch'
  readonly name: string
}

/** The resources of a root that may be the object: of its kind, under a name that transformers may have changed. */
export async function resourcesIn(
  files: RepoFiles,
  { folder, value }: Root,
  key: ResourceKey,
): Promise<ObjectDocument[]> {
  const names = [...listAt(value, 'resources'), ...listAt(value, 'crds')].flatMap((one) =>
    typeof one === 'string' && !one.includes('\n') ? (resolvePath(folder, one) ?? []) : [],
  )
  const found = await Promise.all(names.map((file) => documentsOf(files, file)))
  return found.flat().flatMap((holder) => about(holder, key, 'resource'))
}

/** The patches of a root that may be about the object, the last one first: it wins. */
export async function patchesIn(
  files: RepoFiles,
  holder: Holder,
  folder: string,
  key: ResourceKey,
): Promise<ObjectDocument[]> {
  const found: ObjectDocument[] = []
  const lists = ['patchesStrategicMerge', 'patches', 'patchesJson6902'] as const
  for (const list of lists)
    for (const [index, entry] of listAt(holder.values, list).entries()) {
      const path: FieldPath = [{ field: list }, { index }]
      const holders = await patchHolders(files, holder, folder, path, entry)
      for (const one of holders) found.push(...patchOf(one, entry, key))
    }
  return found.reverse()
}

async function patchHolders(
  files: RepoFiles,
  holder: Holder,
  folder: string,
  path: FieldPath,
  entry: Json,
): Promise<readonly Holder[]> {
  if (typeof entry === 'string')
    return entry.includes('\n') ? innerHolders(holder, path) : documentsOf(files, resolvePath(folder, entry))
  if (typeof field(entry, 'patch') === 'string') return innerHolders(holder, [...path, { field: 'patch' }])
  const file = stringAt(entry, 'path')
  return file === '' ? [] : documentsOf(files, resolvePath(folder, file))
}

/** Every document of a file. */
export async function documentsOf(files: RepoFiles, file: string | null): Promise<readonly Holder[]> {
  const text = file === null ? null : await files.read(file)
  const read = text === null ? null : readYaml(text)
  const count = read !== null && 'documents' in read ? read.documents.length : 0
  const holders = await Promise.all(Array.from({ length: count }, (_, at) => holderOf(files, file ?? '', at)))
  return holders.filter((holder) => holder !== null)
}

function patchOf(holder: Holder, entry: Json, key: ResourceKey): ObjectDocument[] {
  const target = field(entry, 'target')
  const isTargeted = isObject(target)
  const kind = stringAt(target, 'kind')
  if (isTargeted && kind !== '' && kind !== key.kind) return []
  const name = stringAt(target, 'name')
  if (isList(holder.values))
    return isTargeted && fitsName(name, key.name) ? [{ holder, form: 'json-patch', name }] : []
  if (isTargeted && isObject(holder.values))
    return fitsName(name, key.name) ? [{ holder, form: 'merge-patch', name }] : []
  return about(holder, key, 'merge-patch')
}

function about(holder: Holder, key: ResourceKey, form: ObjectDocument['form']): ObjectDocument[] {
  const name = stringAt(holder.values, 'metadata', 'name')
  const isIt = stringAt(holder.values, 'kind') === key.kind && name !== '' && fitsName(name, key.name)
  return isIt ? [{ holder, form, name }] : []
}

/** A prefix, a suffix or a hash may have come to a name; a target may name none, or an expression. */
function fitsName(written: string, rendered: string): boolean {
  return written === '' || /[.*^$|(]/.test(written) || rendered.includes(written)
}
