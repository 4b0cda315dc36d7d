import { applyToJson } from '../../edit/apply-to-json.js'
import type { Json } from '../../model/json.js'
import { isObject, listAt } from '../../model/json.js'
import type { FieldPath } from '../../model/path.js'
import { byPosition } from '../../model/path.js'
import type { RepoFiles } from '../../model/ports.js'
import { apiVersionOf } from '../../model/resource.js'
import { joinPath } from '../../render/repo-path.js'
import { writeYaml } from '../../render/yaml-options.js'
import type { Holder } from '../holder.js'
import { attemptIn } from '../holder.js'
import type { Attempt, Wish } from '../wish.js'
import { editOf } from '../wish.js'
import { takenAway } from './document-edits.js'
import { imageOf } from '../image.js'
import { set } from './transformers.js'
import { nameAt } from '../node-edits.js'

/** Entries of the transformers that exist for just this: a tag, a number of replicas. */
export async function newEntries(
  files: RepoFiles,
  holder: Holder,
  name: string,
  wish: Wish,
): Promise<readonly Attempt[]> {
  const { path, desired, wanted } = wish
  const last = nameAt(path, path.length)
  const entry = (list: string, value: Json): ReturnType<typeof attemptIn> =>
    attemptIn(
      files,
      holder,
      [set([{ field: list }, { index: listAt(holder.values, list).length }], value)],
      true,
    )
  if (last === 'image' && typeof desired === 'string' && typeof wanted === 'string') {
    const [from, to] = [imageOf(desired), imageOf(wanted)]
    if (listAt(holder.values, 'images').some((one) => isObject(one) && one['name'] === from.name)) return []
    return made(
      await entry('images', {
        name: from.name,
        ...(to.name === from.name ? {} : { newName: to.name }),
        ...(to.tag === '' ? {} : { newTag: to.tag }),
        ...(to.digest === '' ? {} : { digest: to.digest }),
      }),
    )
  }
  if (last !== 'replicas' || path.length !== 2 || typeof wanted !== 'number') return []
  return made(await entry('replicas', { name, count: wanted }))
}

/** A new small patch file beside the kustomization, named in its `patches`. */
export async function newPatch(
  files: RepoFiles,
  holder: Holder,
  folder: string,
  name: string,
  wish: Wish,
): Promise<readonly Attempt[]> {
  const file = await freeName(files, folder, wish, name)
  const patches = listAt(holder.values, 'patches').length
  const found: Attempt[] = []
  for (const { patch, target } of patchesFor(wish, name)) {
    const entry = {
      path: file.slice(folder === '' ? 0 : folder.length + 1),
      ...(target === null ? {} : { target }),
    }
    const attempt = await attemptIn(
      files,
      holder,
      [set([{ field: 'patches' }, { index: patches }], entry)],
      true,
    )
    if ('refused' in attempt) continue
    const text = writeYaml(patch)
    found.push({ ...attempt, texts: new Map([...attempt.texts, [file, text]]) })
  }
  return found
}

/** The patch in the form of a strategic merge, and as an operation for what that cannot say. */
export function patchesFor(wish: Wish, name: string): { readonly patch: Json; readonly target: Json }[] {
  const { gvk, key } = wish.manifest
  const base = { apiVersion: apiVersionOf(gvk), kind: gvk.kind, metadata: { name } }
  const [edit] = wish.wanted === undefined ? takenAway(wish) : [editOf(wish)]
  const merged = edit === undefined ? null : applyToJson(base, edit)
  const operation = operationFor(wish)
  const target = { ...(key.group === '' ? {} : { group: key.group }), kind: key.kind, name }
  return [
    ...(merged === null ? [] : [{ patch: merged, target: null }]),
    ...(operation === null ? [] : [{ patch: [operation], target }]),
  ]
}

function operationFor({ manifest, path, desired, wanted }: Wish): Json | null {
  const op = wanted === undefined ? 'remove' : desired === undefined ? 'add' : 'replace'
  const last = path.at(-1)
  const parent = byPosition(manifest.object, path.slice(0, -1))
  if (last === undefined || parent === null) return null
  const own = desired === undefined ? null : byPosition(manifest.object, path)
  const way: FieldPath | null = own ?? ('field' in last ? [...parent, last] : null)
  const pointer = way === null ? `${pointerOf(parent)}/-` : pointerOf(way)
  return { op, path: pointer, ...(wanted === undefined ? {} : { value: wanted }) }
}

function pointerOf(path: FieldPath): string {
  return path
    .map((element) => ('field' in element ? element.field : 'index' in element ? String(element.index) : ''))
    .map((part) => `/${part.replaceAll('~', '~0').replaceAll('/', '~1')}`)
    .join('')
}

async function freeName(files: RepoFiles, folder: string, { manifest }: Wish, name: string): Promise<string> {
  const stem = `${manifest.key.kind}-${name}`.toLowerCase().replace(/[^a-z0-9.-]/g, '-')
  for (let n = 1; ; n++) {
    const file = joinPath(folder, `patch-${stem}${n === 1 ? '' : `-${n}`}.yaml`)
    if ((await files.read(file)) === null) return file
  }
}

function made(attempt: Attempt | { readonly refused: string }): readonly Attempt[] {
  return 'refused' in attempt ? [] : [attempt]
}
