import { applyToJson } from '../edit/apply-to-json.js'
import type { Finding } from '../model/finding.js'
import type { Json } from '../model/json.js'
import { equalJson } from '../model/json.js'
import { formatPath } from '../model/path.js'
import { formatKey, keyText } from '../model/resource.js'
import type { Triage } from '../model/triage.js'
import type { Prepared } from '../triage/prepare.js'
import type { Proposal } from './propose.js'

/** One tree judged: what it renders to, and what differs from live. */
export type JudgedTree = { readonly triage: Triage; readonly prepared: readonly Prepared[] }

/**
 * The two proofs of a set of edits, or why they fail (in words that follow "is not written back: "): (a) rendering
 * the edited tree gives exactly the wanted values at the wanted paths of this app and changes nothing else in any
 * app; (b) judged against the same live state, the wanted findings are gone and nothing new or worse has come.
 */
export function disprove(
  application: string,
  proposals: readonly Proposal[],
  before: JudgedTree,
  after: JudgedTree,
): string | null {
  return (
    disproveRendering(application, proposals, before, after) ??
    disproveJudgement(application, proposals, before, after)
  )
}

function disproveRendering(
  application: string,
  proposals: readonly Proposal[],
  before: JudgedTree,
  after: JudgedTree,
): string | null {
  const edited = new Map(after.prepared.map((app) => [app.application.name, app]))
  for (const app of before.prepared) {
    const { name } = app.application
    const other = edited.get(name)
    if (other === undefined || other.problems.length > app.problems.length)
      return `${name} could not be rendered any more`
    const wanted = new Map(app.desired.map(({ key, object }): [string, Json] => [keyText(key), object]))
    if (name === application) applyAll(wanted, proposals)
    const rendered = new Map(other.desired.map(({ key, object }) => [keyText(key), object]))
    for (const key of new Set([...wanted.keys(), ...rendered.keys()])) {
      if (equalJson(wanted.get(key), rendered.get(key))) continue
      return name === application
        ? 'rendering the edited files does not give exactly the wanted values'
        : `the edit would change ${name} as well`
    }
  }
  return null
}

function applyAll(objects: Map<string, Json>, proposals: readonly Proposal[]): void {
  for (const { finding, edit } of proposals) {
    const key = keyText(finding.resource)
    objects.set(key, applyToJson(objects.get(key) ?? null, edit) ?? null)
  }
}

function disproveJudgement(
  application: string,
  proposals: readonly Proposal[],
  before: JudgedTree,
  after: JudgedTree,
): string | null {
  const own = (tree: JudgedTree): readonly Finding[] =>
    tree.triage.findings.filter((finding) => finding.application === application)
  const wanted = new Set(proposals.map(({ finding }) => placeOf(finding)))
  const known = new Map(own(before).map((finding) => [placeOf(finding), finding]))
  for (const finding of own(after)) {
    const place = placeOf(finding)
    if (wanted.has(place)) return `${place} would still differ`
    const earlier = known.get(place)
    if (earlier === undefined) return `a new difference would come up: ${place}`
    if (earlier.forecast.effect !== finding.forecast.effect)
      return `a sync of the edited files would do something else to ${place}`
  }
  return null
}

function placeOf({ resource, change }: Finding): string {
  return change === null ? formatKey(resource) : `${formatPath(change.path)} of ${formatKey(resource)}`
}
