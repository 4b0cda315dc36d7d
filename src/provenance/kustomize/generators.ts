import type { Edit } from '../../edit/edit.js'
import type { Json } from '../../model/json.js'
import { field, listAt, stringAt } from '../../model/json.js'
import type { FieldPath } from '../../model/path.js'
import type { RepoFiles } from '../../model/ports.js'
import { resolvePath } from '../../render/repo-path.js'
import { fileContents } from '../file-contents.js'
import type { Holder } from '../holder.js'
import { attemptIn } from '../holder.js'
import type { Attempt, Wish } from '../wish.js'
import { set } from './transformers.js'

/** What would change a key of a generated ConfigMap: its literal, its file, or its line in an env file. */
export async function generatorAttempts(
  files: RepoFiles,
  holder: Holder,
  folder: string,
  wish: Wish,
): Promise<readonly Attempt[]> {
  const [data, last] = wish.path
  if (wish.manifest.key.kind !== 'ConfigMap' || data === undefined || last === undefined) return []
  if (!('field' in data) || data.field !== 'data' || !('field' in last) || wish.path.length !== 2) return []
  const found: Attempt[] = []
  for (const [index, generator] of listAt(holder.values, 'configMapGenerator').entries()) {
    const name = stringAt(generator, 'name')
    if (name === '' || !wish.manifest.key.name.includes(name)) continue
    const path: FieldPath = [{ field: 'configMapGenerator' }, { index }]
    for (const edit of literalEdits(generator, path, last.field, wish)) {
      const made = await attemptIn(files, holder, [edit], wish.desired === undefined)
      if (!('refused' in made)) found.push(made)
    }
    found.push(...(await envFiles(files, folder, generator, last.field, wish)))
    found.push(...(await keyFiles(files, folder, generator, last.field, wish)))
  }
  return found
}

function literalEdits(
  generator: Json,
  path: FieldPath,
  key: string,
  { desired, wanted }: Wish,
): readonly Edit[] {
  const literals = listAt(generator, 'literals')
  const at = [...path, { field: 'literals' }]
  const index = literals.findIndex((one) => typeof one === 'string' && one.slice(0, one.indexOf('=')) === key)
  if (index < 0) {
    const isNew = desired === undefined && typeof wanted === 'string' && literals.length > 0
    return isNew ? [set([...at, { index: literals.length }], `${key}=${wanted}`)] : []
  }
  const item = [...at, { index }]
  if (wanted === undefined) return [{ type: 'remove', path: item }]
  return typeof wanted === 'string' ? [set(item, `${key}=${wanted}`)] : []
}

async function envFiles(
  files: RepoFiles,
  folder: string,
  generator: Json,
  key: string,
  { desired, wanted }: Wish,
): Promise<Attempt[]> {
  const names = [...listAt(generator, 'envs'), field(generator, 'env') ?? null].filter(
    (one) => typeof one === 'string',
  )
  const found: Attempt[] = []
  for (const name of names) {
    const file = resolvePath(folder, name)
    const text = file === null ? null : await files.read(file)
    if (file === null || text === null) continue
    const lines = text.split('\n')
    const at = lines.findIndex((line) => line.trimStart().startsWith(`${key}=`))
    if (at < 0 && (desired !== undefined || typeof wanted !== 'string')) continue
    const end = (lines[at] ?? '').endsWith('\r') ? '\r' : ''
    const next = typeof wanted === 'string' ? [`${key}=${wanted}${end}`] : []
    const isOpen = at < 0 && lines.at(-1) === ''
    const where = at < 0 ? lines.length - (isOpen ? 1 : 0) : at
    if (next.some((line) => line.includes('\n'))) continue
    const edited = lines.toSpliced(where, at < 0 ? 0 : 1, ...next).join('\n')
    found.push({ texts: new Map([[file, edited]]), spec: [], place: { file, line: where + 1 }, adds: at < 0 })
  }
  return found
}

/** `files` entries are `path` or `key=path`. */
async function keyFiles(
  files: RepoFiles,
  folder: string,
  generator: Json,
  key: string,
  wish: Wish,
): Promise<readonly Attempt[]> {
  const names = listAt(generator, 'files').flatMap((entry) => {
    if (typeof entry !== 'string') return []
    const equals = entry.indexOf('=')
    const path = equals < 0 ? entry : entry.slice(equals + 1)
    const own = equals < 0 ? path.slice(path.lastIndexOf('/') + 1) : entry.slice(0, equals)
    return own === key ? (resolvePath(folder, path) ?? []) : []
  })
  return fileContents(files, names, wish)
}
