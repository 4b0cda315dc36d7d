import type { Edit } from '../../edit/edit.js'
import { field, listAt, objectAt } from '../../model/json.js'
import type { FieldPath } from '../../model/path.js'
import { getPath } from '../../model/path.js'
import type { RepoFiles } from '../../model/ports.js'
import { resolvePath } from '../../render/repo-path.js'
import { besideFiles } from '../beside-files.js'
import type { Context } from '../context.js'
import type { Holder } from '../holder.js'
import { attemptIn, holderOf } from '../holder.js'
import { specHolder } from '../spec-holder.js'
import type { Attempt, Tries, Wish } from '../wish.js'
import { addedEdits, copiedFrom, metadataEdits, statedEdits } from './document-edits.js'
import { generatorAttempts } from './generators.js'
import { newEntries, newPatch, patchesFor } from './new-patch.js'
import type { ObjectDocument } from './object-documents.js'
import { documentsOf, patchesIn, resourcesIn } from './object-documents.js'
import type { Root } from './roots.js'
import { rootsOf } from './roots.js'
import { imageEdits, replicaEdits, set } from './transformers.js'

/** Values of other documents that are tried: each costs a rendering. */
const maxCopies = 4

/**
 * Where a field of a Kustomize build may come from, the outermost kustomization first and in each what is applied
 * last: transformers, generators, patches, the object itself. A base that another kustomization takes too is never
 * edited: the overlay gets an entry or a patch instead.
 */
export async function kustomizeTries(context: Context, wish: Wish): Promise<Tries> {
  const { files, made } = context
  const options = made.source.flux?.kustomize ?? objectAt(made.source.raw, 'kustomize')
  const more = listAt(options, 'components').flatMap((one) =>
    typeof one === 'string' ? (resolvePath(made.source.path, one) ?? []) : [],
  )
  const found = new Collected(files)
  const roots = (await rootsOf(files, made.source.path, more)).map((root) => withOther(root, context))
  for (const holder of await besideFiles(context, 'kustomize')) {
    await addTransformers(found, holder, wish)
    await addPatches(found, holder, made.source.path, wish)
  }
  const spec = specHolder(context, optionsPath(context), options)
  if (!('reason' in spec)) await addTransformers(found, spec, wish)
  else if (Object.keys(options).length > 0) found.refusals.push(spec.reason)
  if (!('reason' in spec)) await addPatches(found, spec, made.source.path, wish)
  const documents: { readonly document: ObjectDocument; readonly root: Root }[] = []
  for (const root of roots) {
    const holder = root.file === null ? null : await holderOf(files, root.file)
    const kept = found.attempts.length
    if (holder !== null) {
      await addTransformers(found, holder, wish)
      found.add(await generatorAttempts(files, holder, root.folder, wish))
      await addPatches(found, holder, root.folder, wish)
    }
    for (const document of await resourcesIn(files, root, wish.manifest.key)) {
      documents.push({ document, root })
      await found.edit(document.holder, statedEdits(document, wish))
      if (wish.desired === undefined) await found.edit(document.holder, addedEdits(document, wish), true)
    }
    found.reserve(kept, root)
  }
  const fresh = await additions(context, roots, spec, documents, wish)
  const copies = await copiedAttempts(context, roots, wish)
  return {
    attempts: [...found.attempts.map((one) => withFresh(one, fresh)), ...copies, ...fresh],
    refusals: found.refusals,
  }
}

/** A base that another app is made of itself is shared as well. */
function withOther(root: Root, { others, made }: Context): Root {
  const other = root.folder === made.source.path ? undefined : others.get(root.folder)
  return other === undefined || root.sharedWith !== null ? root : { ...root, sharedWith: `the app ${other}` }
}

/** A base that is not ours to edit still tells where the value stands. */
function withFresh(attempt: Attempt, fresh: readonly Attempt[]): Attempt {
  return attempt.reserved === undefined ? { ...attempt, otherwise: fresh } : { ...attempt, prefer: fresh }
}

class Collected {
  readonly files: RepoFiles
  readonly attempts: Attempt[] = []
  readonly refusals: string[] = []

  constructor(files: RepoFiles) {
    this.files = files
  }

  add(attempts: readonly Attempt[]): void {
    this.attempts.push(...attempts)
  }

  /** One attempt for each edit of a holder. */
  async edit(holder: Holder, edits: readonly Edit[], adds = false): Promise<void> {
    for (const edit of edits) await this.editAll(holder, [edit], adds)
  }

  async editAll(holder: Holder, edits: readonly Edit[], adds = false): Promise<void> {
    if (edits.length === 0) return
    const attempt = await attemptIn(this.files, holder, edits, adds)
    if ('refused' in attempt) this.refusals.push(attempt.refused)
    else this.attempts.push(attempt)
  }

  /** What was found in a shared base is only to be looked at. */
  reserve(from: number, { folder, sharedWith }: Root): void {
    if (sharedWith === null) return
    const reserved = `${folder} is a base that ${sharedWith} takes as well`
    for (let at = from; at < this.attempts.length; at++) {
      const attempt = this.attempts[at]
      if (attempt !== undefined) this.attempts[at] = { ...attempt, reserved }
    }
  }
}

/** Argo CD has its options below `kustomize`, a Flux Kustomization in its spec itself. */
function optionsPath({ application }: Context): FieldPath {
  return application.controller === 'flux' ? [] : [{ field: 'kustomize' }]
}

async function addTransformers(found: Collected, holder: Holder, wish: Wish): Promise<void> {
  await found.edit(holder, replicaEdits(holder.values, wish))
  for (const edits of imageEdits(holder.values, wish)) await found.editAll(holder, edits)
  await found.edit(holder, metadataEdits(holder.values, wish))
}

async function addPatches(found: Collected, holder: Holder, folder: string, wish: Wish): Promise<void> {
  for (const patch of await patchesIn(found.files, holder, folder, wish.manifest.key))
    if (wish.desired !== undefined) await found.edit(patch.holder, statedEdits(patch, wish))
    // Something new goes where its neighbours stand.
    else if (
      patch.form === 'merge-patch' &&
      getPath(patch.holder.values, wish.path.slice(0, -1)) !== undefined
    )
      await found.edit(patch.holder, addedEdits(patch, wish), true)
}

/** What can be put in where nothing states the field, or what does is not ours: into the outermost kustomization. */
async function additions(
  context: Context,
  roots: readonly Root[],
  spec: Holder | { readonly reason: string },
  documents: readonly { readonly document: ObjectDocument; readonly root: Root }[],
  wish: Wish,
): Promise<readonly Attempt[]> {
  const { files } = context
  const name = documents.at(-1)?.document.name ?? wish.manifest.key.name
  const own = roots[0]
  const holder = own === undefined || own.file === null ? null : await holderOf(files, own.file)
  if (own === undefined) return []
  if (holder === null) return 'reason' in spec ? [] : specPatches(context, spec, name, wish)
  const found = new Collected(files)
  for (const patch of await patchesIn(files, holder, own.folder, wish.manifest.key))
    if (patch.form === 'merge-patch') await found.edit(patch.holder, addedEdits(patch, wish), true)
  found.add(await newEntries(files, holder, name, wish))
  found.add(await newPatch(files, holder, own.folder, name, wish))
  const closed =
    own.sharedWith === null ? undefined : `${own.folder} is a base that ${own.sharedWith} takes as well`
  return closed === undefined ? found.attempts : found.attempts.map((one) => ({ ...one, reserved: closed }))
}

/** Without a kustomization in Git, the app's own object takes the patch. */
async function specPatches(
  context: Context,
  spec: Holder,
  name: string,
  wish: Wish,
): Promise<readonly Attempt[]> {
  const found = new Collected(context.files)
  found.add(await newEntries(context.files, spec, name, wish))
  const { kind } = wish.manifest.key
  for (const { patch } of patchesFor(wish, name)) {
    const entry = { patch: JSON.stringify(patch, null, 2) + '\n', target: { kind, name } }
    const index = listAt(spec.values, 'patches').length
    await found.edit(spec, [set([{ field: 'patches' }, { index }], entry)], true)
  }
  return found.attempts
}

async function copiedAttempts(
  { files }: Context,
  roots: readonly Root[],
  wish: Wish,
): Promise<readonly Attempt[]> {
  if (wish.desired === undefined) return []
  const names = new Set<string>()
  for (const { folder, file, value } of roots.filter(({ sharedWith }) => sharedWith === null)) {
    if (file !== null) names.add(file)
    for (const one of [
      ...listAt(value, 'resources'),
      ...listAt(value, 'replacements').map((r) => field(r, 'path') ?? ''),
    ]) {
      const target = typeof one === 'string' && !one.includes('\n') ? resolvePath(folder, one) : null
      if (target !== null && /\.ya?ml$/.test(target)) names.add(target)
    }
  }
  const holders = (await Promise.all([...names].map((file) => documentsOf(files, file)))).flat()
  const edits = holders
    .flatMap((holder) =>
      copiedFrom(holder.values ?? null, wish).map(({ edit, score }) => ({ holder, edit, score })),
    )
    .sort((a, b) => b.score - a.score)
    .slice(0, maxCopies)
  const made = await Promise.all(edits.map(({ holder, edit }) => attemptIn(files, holder, [edit], false)))
  return made.filter((one): one is Attempt => !('refused' in one))
}
