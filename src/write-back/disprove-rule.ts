import type { Application } from '../model/application.js'
import type { Finding, Forecast } from '../model/finding.js'
import { formatPath } from '../model/path.js'
import { formatKey } from '../model/resource.js'
import type { JudgedTree } from './prove.js'

/** Judges everything again, with this in the place of the app's own settings. */
export type JudgeAs = (changed: (application: Application) => Application) => Promise<JudgedTree>

/** An app with one rule more, and what of what it hides counts as left alone. */
export type TriedRule = {
  readonly stated: (application: Application) => Application
  readonly isSpared: (forecast: Forecast) => boolean
}

/**
 * Why a rule may not be proposed for this finding, or null: judged again with it, the difference is hidden and spared,
 * every other one is as visible and as safe as before, and nothing made by hand is hidden in an app of the same set.
 */
export async function disproveRule(
  application: Application,
  finding: Finding,
  { stated, isSpared }: TriedRule,
  before: JudgedTree,
  judgeAs: JudgeAs,
): Promise<string | null> {
  const after = await judgeAs((one) => (isMeant(one, application) ? stated(one) : one))
  const known = new Map(findingsOf(before, application.name).map((one) => [placeOf(one), one]))
  const found = new Map(findingsOf(after, application.name).map((one) => [placeOf(one), one]))
  const own = found.get(placeOf(finding))
  if (own === undefined || own.ignoredBy === undefined) return 'the rule would not hide it'
  if (!isSpared(own.forecast)) return 'a sync would change it with the rule as well'
  for (const [place, other] of found) {
    const earlier = known.get(place)
    if (place === placeOf(finding) || other.subject !== 'field') continue
    if (earlier === undefined) return `a new difference would come up: ${place}`
    if (other.ignoredBy !== earlier.ignoredBy) return `the rule would hide ${place} as well`
    if (earlier.forecast.effect !== other.forecast.effect)
      return `with the rule a sync would do something else to ${place}`
  }
  return disproveForSiblings(application, before, after)
}

function isMeant(one: Application, application: Application): boolean {
  const isSibling = application.generatedBy !== undefined && one.generatedBy === application.generatedBy
  return one.name === application.name || isSibling
}

/** The template of a set is that of its other apps as well: there too, only what asks nothing of anybody is hidden. */
function disproveForSiblings(application: Application, before: JudgedTree, after: JudgedTree): string | null {
  const known = new Map(before.triage.findings.map((one) => [`${one.application} ${placeOf(one)}`, one]))
  for (const finding of after.triage.findings) {
    if (finding.application === application.name || finding.subject !== 'field') continue
    const earlier = known.get(`${finding.application} ${placeOf(finding)}`)
    const hides = finding.ignoredBy !== undefined && earlier?.ignoredBy === undefined
    if (hides && finding.direction !== 'ignore')
      return `the rule would hide ${placeOf(finding)} in ${finding.application} as well`
    if (!hides && earlier !== undefined && earlier.forecast.effect !== finding.forecast.effect)
      return `with the rule a sync would do something else to ${placeOf(finding)} in ${finding.application}`
  }
  return null
}

/** What was found of one app. */
export function findingsOf({ triage }: JudgedTree, name: string): readonly Finding[] {
  return triage.findings.filter((finding) => finding.application === name)
}

function placeOf({ resource, change }: Finding): string {
  return change === null ? formatKey(resource) : `${formatPath(change.path)} of ${formatKey(resource)}`
}
