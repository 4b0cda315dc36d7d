import { createHash } from 'node:crypto'
import type { Category, Change, Finding } from '../model/finding.js'
import type { Json } from '../model/json.js'
import type { FieldPath } from '../model/path.js'
import { normalisePlaceholders } from '../pull/redaction/placeholders.js'
import { groupedBy } from './grouped.js'
import { bySeverity } from './order.js'

/**
 * One cause behind differences of several apps, such as the defaults that a definition sets on every ExternalSecret.
 * Only what nobody did by hand has one: a change by a person is each app's own story, with its own decision.
 */
export type Cause = {
  /** The same in each run, whichever apps have it. */
  readonly id: string
  readonly category: Category
  /** Worst first, of all apps. */
  readonly findings: readonly Finding[]
}

/** An app whose difference may rest on the issue of its cause, and what it has that needs telling. */
export type Candidate = { readonly name: string; readonly findings: readonly Finding[] }

/** Apps from which on a cause gets an issue of its own; below it, each app's issue says it. */
const fewestApps = 3

/** The causes that have an issue or are to get one, and the apps that need none beside it. */
export type Causes = {
  readonly causes: ReadonlyMap<string, Cause>
  readonly resting: ReadonlySet<string>
}

/**
 * Which causes are told once for all. `standing` are those that have an issue: they keep it while one app is left.
 * An app rests only where everything it has is told that way; with anything else it has an issue of its own.
 */
export function sharedCauses(
  candidates: readonly Candidate[],
  standing: ReadonlySet<string>,
  mayOpen: boolean,
): Causes {
  const known = candidates.map(({ name, findings }) => ({ name, ids: new Set(findings.map(causeId)) }))
  const named = new Set(known.flatMap(({ ids }) => [...ids]).filter((id) => id !== null))
  let active = new Set([...named].filter((id) => mayOpen || standing.has(id)))
  for (;;) {
    const resting = known.filter(({ ids }) => [...ids].every((id) => id !== null && active.has(id)))
    const next = new Set(
      [...active].filter(
        (id) => standing.has(id) || resting.filter(({ ids }) => ids.has(id)).length >= fewestApps,
      ),
    )
    if (next.size === active.size)
      return { causes: causesOf(candidates, active), resting: new Set(resting.map(({ name }) => name)) }
    active = next
  }
}

function causesOf(candidates: readonly Candidate[], active: ReadonlySet<string>): ReadonlyMap<string, Cause> {
  const told = bySeverity(candidates.flatMap(({ findings }) => findings)).flatMap((finding) => {
    const id = causeId(finding)
    return id === null || !active.has(id) ? [] : [{ id, finding }]
  })
  return new Map(
    [...groupedBy(told, ({ id }) => id)].flatMap(([id, [first, ...more]]) =>
      first === undefined
        ? []
        : [
            [
              id,
              {
                id,
                category: first.finding.category,
                findings: [first, ...more].map(({ finding }) => finding),
              },
            ],
          ],
    ),
  )
}

/** What tells the cause of a difference from another; null for what is an app's own story. */
export function causeId({ change, category, resource, rules, manager }: Finding): string | null {
  if (change === null) return null
  const about: readonly Json[] = [resource.group, resource.kind, category, [...rules]]
  switch (category) {
    case 'serialization-noise':
    case 'metadata-noise':
      return digest(rules.length > 0 ? about : [...about, placeOf(change.path)])
    case 'controller':
      return digest([...about, manager?.name ?? null, placeOf(change.path)])
    case 'misconfiguration':
      return digest([...about, placeOf(change.path), ...valuesOf(change)])
    default:
      return null
  }
}

/** The path without which item of a list it is: `spec.data[].remoteRef`. */
export function placeOf(path: FieldPath): string {
  return path
    .map((step) => ('field' in step ? step.field : '[]'))
    .join('.')
    .replaceAll('.[]', '[]')
}

function valuesOf(change: Change): readonly Json[] {
  return [
    change.type === 'added' ? null : normalisePlaceholders(change.desired),
    change.type === 'removed' ? null : normalisePlaceholders(change.live),
  ]
}

function digest(parts: readonly Json[]): string {
  return createHash('sha256').update(JSON.stringify(parts)).digest('hex').slice(0, 16)
}
