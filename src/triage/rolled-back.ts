import { normaliseRepositoryUrl } from '../discover/repository-url.js'
import type { Application, Source, SyncedRevision } from '../model/application.js'
import { stringAt } from '../model/json.js'
import type { Repository } from '../model/ports.js'
import { addressOf } from '../render/render.js'

/**
 * The later commit that an app was taken back from: its last sync is of an older commit than one before it, of the same
 * sources at the same target revision, and Git still has the later one. That is what `argocd app rollback` does, and a
 * sync of a chosen revision. Null where the last sync went forward, or where history does not tell.
 */
export async function rolledBackFrom(
  { sources, status }: Application,
  repository: Repository,
): Promise<SyncedRevision | null> {
  const history = status?.history ?? []
  const last = history.at(-1)
  if (last === undefined || repository.isAncestor === undefined) return null
  let newest = last
  for (const earlier of history.slice(0, -1).reverse())
    if (isLike(earlier, last) && (await isBehind(newest.sources, earlier.sources, repository)))
      newest = earlier
  if (newest === last || !(await isBehind(newest.sources, sources, repository, 'or-equal'))) return null
  return newest
}

/** True where both syncs took the same places of the same branches. */
function isLike(a: SyncedRevision, b: SyncedRevision): boolean {
  return (
    a.sources.length === b.sources.length &&
    a.sources.every((one, i) => placeOf(one) === placeOf(b.sources[i]))
  )
}

function placeOf(source: Source | undefined): string {
  if (source === undefined) return ''
  const { repoUrl, path, raw } = source
  const follows = [stringAt(raw, 'chart'), stringAt(raw, 'targetRevision')]
  return JSON.stringify([normaliseRepositoryUrl(repoUrl), path, ...follows])
}

/** True where each source of the one is a commit that the other's came out of, and (unless said) some not the same. */
async function isBehind(
  behind: readonly Source[],
  ahead: readonly Source[],
  repository: Repository,
  orEqual?: 'or-equal',
): Promise<boolean> {
  if (behind.length !== ahead.length) return false
  let same = true
  for (const [i, source] of behind.entries()) {
    const [older, newer] = await Promise.all([commitOf(source, repository), commitOf(ahead[i], repository)])
    if (older === null || newer === null || (await repository.isAncestor?.(older, newer)) !== true)
      return false
    if (older !== newer) same = false
  }
  return orEqual === 'or-equal' || !same
}

async function commitOf(source: Source | undefined, repository: Repository): Promise<string | null> {
  return source === undefined ? null : repository.resolve(source.revision, addressOf(source))
}
