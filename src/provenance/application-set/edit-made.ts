import type { Generated } from '../../discover/application-set/application-sets.js'
import { isFilePart } from '../../discover/application-set/row-origin.js'
import type { Json, JsonObject } from '../../model/json.js'
import { equalJson, isList, isObject } from '../../model/json.js'
import type { FieldPath } from '../../model/path.js'
import { getPath } from '../../model/path.js'
import type { RepoFiles, Repository } from '../../model/ports.js'
import { readYaml } from '../../render/yaml.js'
import type { Holder } from '../holder.js'
import { attemptIn } from '../holder.js'
import { repositoryWith } from '../repository-with.js'
import { withEdit, withEdits } from '../spec-edit.js'
import { isSameThere } from '../same-there.js'
import type { Attempt, SpecEdit } from '../wish.js'
import type { Candidate } from './candidates.js'
import { candidates } from './candidates.js'
import { differingPart } from './parts.js'

/** A repository at the commit that is edited, with the files that are edited already. */
export type Where = {
  readonly repository: Repository
  readonly commit: string
  /** The revision that the app follows, which that commit is of. */
  readonly revision: string
  readonly texts: ReadonlyMap<string, string>
  /** The set, with what is edited of it already. */
  readonly set: JsonObject
  /** The app's spec as the cluster has it, with what is edited of it already. */
  readonly live: JsonObject
}

/** What has a set make an Application otherwise: texts of Git, and the edits of the set's own object among them. */
export type SetEdit = Pick<Attempt, 'texts' | 'place'> & { readonly set: readonly SpecEdit[] }

/**
 * The edit of what a set is made of that has it make this Application with exactly this edit of its spec; null where
 * there is none. What it does to other Applications is not proved yet.
 */
export async function editMade(generated: Generated, edit: SpecEdit, where: Where): Promise<SetEdit | null> {
  const now = await generated.again(instead(where))
  const from = now === null ? undefined : getPath(now, edit.path)
  const expected = now === null ? null : withEdit(now, edit)
  const part = from === undefined ? null : differingPart(from, edit.value)
  if (now === null || part === null || expected === null) return null
  // Somebody may have changed the Application, so that its position there is that of something else here.
  if (!isSameThere(now, where.live, edit.path)) return null
  const repository = repositoryWith(where.repository, where.commit, where.texts)
  const made = { ...generated, set: where.set, object: now }
  for (const one of await candidates(made, edit.path, part, repository)) {
    const attempt = await attemptAt(one, generated, where, repository)
    if (attempt === null || 'refused' in attempt) continue
    const { texts, place, spec: set } = attempt
    const edited = { ...where, texts: new Map([...where.texts, ...texts]), set: withEdits(where.set, set) }
    if (equalJson(await generated.again(instead(edited)), expected)) return { texts, place, set }
  }
  return null
}

function instead({ repository, commit, texts, set }: Where): Parameters<Generated['again']>[0] {
  return { set, repository: repositoryWith(repository, commit, texts) }
}

/** The value written where it stands; null where that is in another repository, at another commit, or not in Git. */
async function attemptAt(
  { origin, at, next }: Candidate,
  { soleOrigin, set }: Generated,
  { commit, revision }: Where,
  repository: Repository,
): Promise<Attempt | { readonly refused: string } | null> {
  const files = repository.at(commit)
  const edit = (path: FieldPath) => [{ type: 'set', path, value: next }] as const
  if (isFilePart(origin)) {
    if (origin.url !== '' || origin.commit !== commit || isOther(origin.revision, revision)) return null
    const holder: Holder = { file: origin.file, document: 0, path: origin.path, values: undefined }
    return attemptIn(files, holder, edit(at), false)
  }
  // Another branch may hold a copy of the set, which nobody applies.
  const isKept = soleOrigin !== null && (await repository.resolve('HEAD')) === commit
  const holder = isKept ? await setHolder(soleOrigin, set, files) : null
  return holder === null ? null : attemptIn(files, holder, edit([...origin.path, ...at]), false)
}

/** True for two branches that only stand at the same commit now; which one HEAD is nothing here tells. */
function isOther(read: string, followed: string): boolean {
  const [one, other] = [read, followed].map((name) => name.replace(/^refs\/heads\//, ''))
  return one !== other && ![one, other].some((name) => name === '' || name === 'HEAD')
}

/** The set's own object as Git has it: where that says something else than the cluster's, it is not edited. */
async function setHolder(
  { file, document, item }: NonNullable<Generated['soleOrigin']>,
  live: JsonObject,
  files: Pick<RepoFiles, 'read'>,
): Promise<Holder | null> {
  const read = readYaml((await files.read(file)) ?? '')
  const path: FieldPath = item === undefined ? [] : [{ field: 'items' }, { index: item }]
  const git = 'documents' in read ? getPath(read.documents[document]?.value ?? null, path) : undefined
  if (git === undefined || !isObject(git)) return null
  const spec = { path: [], git: withoutEmpty(git), live: withoutEmpty(live) }
  return { file, document, path, values: git, spec }
}

/** Controllers that write a set fill in what Git leaves out, such as a generator's empty template. */
function withoutEmpty(value: Json): Json {
  if (isList(value)) return value.map(withoutEmpty)
  if (!isObject(value)) return value
  const stated = Object.entries(value).map(([name, below]) => [name, withoutEmpty(below)] as const)
  return Object.fromEntries(stated.filter(([, below]) => below !== '' && !equalJson(below, {})))
}
