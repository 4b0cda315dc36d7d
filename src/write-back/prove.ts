import type { Finding } from '../model/finding.js'
import type { JsonObject } from '../model/json.js'
import type { FieldPath } from '../model/path.js'
import { formatPath } from '../model/path.js'
import type { ResourceKey } from '../model/resource.js'
import { equalKey, formatKey, keyOf, keyText } from '../model/resource.js'
import type { Repository } from '../model/ports.js'
import type { Triage } from '../model/triage.js'
import { rendersAlike } from '../render/render.js'
import { repositoryWith } from '../provenance/repository-with.js'
import { expectedOf, isSame } from '../provenance/effect.js'
import type { Objects, Rerender } from '../provenance/rerender.js'
import { objectsOf, withoutUnstable } from '../provenance/rerender.js'
import { withEdits, withSpecEdits } from '../provenance/spec-edit.js'
import type { Prepared } from '../triage/prepare.js'
import type { Judged } from '../triage/triage.js'
import { followingSource } from './moved-source.js'
import type { Proposed } from './propose.js'

/** One tree judged: what it renders to, and what differs from live. */
export type JudgedTree = Pick<Judged, 'triage' | 'prepared'>

/** One app with its edits, at the commit that they are made on. */
export type Draft = Proposed & { readonly app: Prepared; readonly commit: string }

/**
 * The first proof, or why it fails (in words that follow "is not written back: "): rendering the edited tree gives
 * exactly the wanted values at the wanted paths of this app and changes nothing else in any app.
 */
export async function disproveRendering(
  draft: Draft,
  apps: readonly Prepared[],
  { repository, rerender }: { readonly repository: Repository; readonly rerender: Rerender },
): Promise<string | null> {
  const edited = repositoryWith(repository, draft.commit, draft.texts)
  for (const app of apps) {
    const isOwn = app.application.name === draft.app.application.name
    const following = followingSource(app.application, draft.source)
    const isMoved = following !== app.application
    // What could not be rendered before tells nothing now, nor what another commit would bring it.
    if (!isOwn && app.problems.length > 0) {
      if (isMoved)
        return `the edit would have ${app.application.name} follow it as well, which could not be rendered`
      continue
    }
    if (!isOwn && !isMoved && (await rendersAlike(following, repository, edited))) continue
    const application = isOwn ? withSpecEdits(following, draft.spec) : following
    if (application === null) return 'the edit is no part of its source'
    const rendered = await rerender(application, draft.commit, draft.texts)
    if ('fault' in rendered) return `${app.application.name} could not be rendered any more`
    const moved = firstDifference(app, isOwn ? draft : { proposals: [], added: [] }, rendered, draft)
    if (moved !== null)
      return isOwn
        ? `rendering the edited files does not give exactly the wanted values: ${moved}`
        : `the edit would change ${app.application.name} as well (${moved})`
  }
  return null
}

function firstDifference(
  app: Prepared,
  { proposals, added }: Pick<Proposed, 'proposals' | 'added'>,
  rendered: Objects,
  draft: Draft,
): string | null {
  const before = withSpecOf(draft, withoutUnstable(objectsOf(app.desired), app.desired))
  const wishes = proposals.map(({ wish }) => wish)
  const { objects: changed, paths } = expectedOf(before.objects, wishes)
  const objects = new Map([
    ...changed,
    ...added.map((one) => [keyText(one.finding.resource), one.object] as const),
  ])
  const after = withoutUnstable(rendered, app.desired)
  for (const key of new Set([...objects.keys(), ...after.keys()])) {
    const [wanted, is] = [objects.get(key), after.get(key)]
    const at = [...(paths.get(key) ?? []), ...(before.paths.get(key) ?? [])]
    if (wanted === undefined || is === undefined || !isSame(wanted, is, at))
      return formatKey(keyOf(wanted ?? is ?? {}))
  }
  return null
}

/** An app of apps renders the edited object itself, its set or the source: there the edit is what was meant. */
function withSpecOf(
  { app, spec, source, set }: Draft,
  objects: Objects,
): { readonly objects: Objects; readonly paths: ReadonlyMap<string, readonly FieldPath[]> } {
  const { resource } = app.application
  const changed = new Map<string, JsonObject>(objects)
  const paths = new Map<string, readonly FieldPath[]>()
  const edits = [
    { key: resource, edits: spec },
    { key: source?.key ?? null, edits: source?.edits ?? [] },
    { key: set?.key ?? null, edits: set?.edits ?? [] },
  ]
  for (const [key, object] of spec.length === 0 && source === undefined ? [] : objects) {
    const own = keyOf(object)
    const made = edits.find(
      (one) => one.key?.group === own.group && one.key.kind === own.kind && one.key.name === own.name,
    )?.edits
    if (made === undefined || made.length === 0) continue
    changed.set(key, withEdits(object, made))
    paths.set(
      key,
      made.map(({ path }) => path),
    )
  }
  return { objects: changed, paths }
}

/**
 * The second proof, or why it fails: judged against the same live state, the wanted findings of this app are gone, no
 * new one has come, and a sync does to every other difference what it would have done before.
 */
export function disproveJudgement(
  { app, proposals, added, spec, source, set }: Draft,
  before: Triage,
  after: Triage,
): string | null {
  const { name, resource: described } = app.application
  // The app's own object is ahead of the cluster where it is what was edited.
  const isOwnObject = (resource: ResourceKey | null): boolean =>
    resource !== null &&
    ((spec.length > 0 && described !== null && equalKey(resource, described)) ||
      [source, set].some((one) => one !== undefined && equalKey(resource, one.key)))
  const own = (triage: Triage): readonly Finding[] =>
    triage.findings.filter((one) => one.application === name && !isOwnObject(one.resource))
  const problemsOf = (triage: Triage): number =>
    triage.problems.filter((one) => one.application === name && !isOwnObject(one.resource)).length
  if (problemsOf(after) > problemsOf(before)) return `${name} could not be judged any more`
  const wanted = new Set([...proposals, ...added].map(({ finding }) => placeOf(finding)))
  const isNew = ({ resource }: Finding): boolean =>
    added.some(({ finding }) => equalKey(finding.resource, resource))
  const known = new Map(own(before).map((finding) => [placeOf(finding), finding]))
  for (const finding of own(after)) {
    const place = placeOf(finding)
    if (wanted.has(place)) return `${place} would still differ`
    const earlier = known.get(place)
    if (earlier === undefined && isNew(finding) && isHarmless(finding)) continue
    if (earlier === undefined) return `a new difference would come up: ${place}`
    if (earlier.forecast.effect !== finding.forecast.effect)
      return `a sync of the edited files would do something else to ${place}`
  }
  return null
}

/** What nobody has to act on, and a sync leaves or rewrites as bookkeeping: it comes with any object that Git has. */
function isHarmless({ direction, category, forecast }: Finding): boolean {
  return direction === 'ignore' && (category === 'metadata-noise' || forecast.effect === 'keeps')
}

function placeOf({ resource, change }: Finding): string {
  return change === null ? keyText(resource) : `${formatPath(change.path)} of ${formatKey(resource)}`
}
