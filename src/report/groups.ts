import type { Category, Change, Direction, Finding } from '../model/finding.js'
import type { Json } from '../model/json.js'
import { naturally } from '../model/natural-order.js'
import type { Triage } from '../model/triage.js'
import { normalisePlaceholders } from '../pull/redaction/placeholders.js'
import { groupedBy } from './grouped.js'
import { bySeverity, pathText } from './order.js'
import type { Phrase } from './phrase.js'
import { code, prose } from './phrase.js'
import { changeText } from './value-text.js'
import { plural } from './words.js'

/** The same difference by the same cause in several apps, such as a default of a CRD on every ExternalSecret. */
export type FindingGroup = {
  readonly kind: string
  readonly apiGroup: string
  readonly path: string
  readonly change: Change
  readonly category: Category
  readonly direction: Direction
  readonly rules: readonly string[]
  /** Name of the field manager, null where there is none. */
  readonly manager: string | null
  /** The first reason, which is why it is what it is. */
  readonly because: string | null
  /** In the order that people read them in. */
  readonly applications: readonly string[]
  readonly findings: number
}

/** Groups over at least two apps: the widest first. What stands in one app alone is told there. */
export function groupsOf({ findings }: Pick<Triage, 'findings'>): readonly FindingGroup[] {
  const told = bySeverity(findings).flatMap((finding) =>
    finding.change === null ? [] : [{ finding, cause: causeOf(finding, finding.change) }],
  )
  return [...groupedBy(told, ({ cause }) => cause).values()]
    .flatMap((own) => groupOf(own.map(({ finding }) => finding)) ?? [])
    .sort((a, b) => b.applications.length - a.applications.length)
}

/** Same kind, place, values, verdict and writer. */
function causeOf(finding: Finding, change: Change): string {
  const { resource, category, direction, rules, manager } = finding
  const values: Json[] = [
    change.type === 'added' ? null : normalisePlaceholders(change.desired),
    change.type === 'removed' ? null : normalisePlaceholders(change.live),
  ]
  const writer = manager === null ? null : [manager.name, manager.operation, manager.subresource]
  const accepted = finding.accepted !== undefined
  return JSON.stringify([
    ...[resource.group, resource.kind, pathText(finding), change.type, values],
    ...[category, direction, rules, writer, accepted],
  ])
}

function groupOf(own: readonly Finding[]): FindingGroup | null {
  const applications = [...new Set(own.map(({ application }) => application))].sort(naturally)
  const [first] = own
  if (first === undefined || first.change === null || applications.length < 2) return null
  return {
    kind: first.resource.kind,
    apiGroup: first.resource.group,
    path: pathText(first),
    change: first.change,
    category: first.category,
    direction: first.direction,
    rules: first.rules,
    manager: first.manager?.name ?? null,
    because: first.because[0] ?? null,
    applications,
    findings: own.length,
  }
}

/** Apps named in a sentence; the JSON report has them all. */
const maxNamed = 10

/** One group in words: what, from what to what, in how many objects, why, and in which apps. */
export function groupPhrase(group: FindingGroup): Phrase {
  const { change, applications } = group
  const [git, live] = changeText(change, 60)
  const rest = applications.length - maxNamed
  const more = rest > 0 ? ` and ${rest} more` : ''
  const why: Phrase = group.because === null ? [] : [' ', prose(group.because)]
  return [
    ...[code(group.path), ` of ${plural(group.findings, 'object')} of kind `, prose(group.kind)],
    ...[': ', code(git), ' in Git, ', code(live), ` live (${group.category}).`, ...why],
    ` In ${plural(applications.length, 'application')}: `,
    prose(applications.slice(0, maxNamed).join(', ')),
    `${more}.`,
  ]
}
