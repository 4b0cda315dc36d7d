import type { ResourceKey } from '../model/resource.js'
import { naturally } from '../model/natural-order.js'
import { keyText } from '../model/resource.js'
import type { Prepared } from './prepare.js'

/** Named in one line; a cluster with more has a reason for it. */
const maxNamed = 20

/**
 * The apps whose object is in the cluster only: no file of Git holds it, no app renders it, nothing that is known
 * applies it. Their own settings are kept nowhere, which is worth a remark and never a finding.
 */
export function notInGit(prepared: readonly Prepared[]): ReadonlySet<string> {
  const rendered = renderedOfAppKinds(prepared)
  const isAlone = (resource: ResourceKey | null): boolean =>
    resource !== null && !rendered.has(keyText(resource))
  return new Set(
    prepared
      .map(({ application }) => application)
      .filter(({ foundIn, appliedBy, generatedBy }) => foundIn === 'cluster' && !appliedBy && !generatedBy)
      .filter(({ resource }) => isAlone(resource))
      .map(({ name }) => name),
  )
}

/** What apps render of the kinds that describe an app, by `keyText`: all that the object of an app can be among. */
export function renderedOfAppKinds(prepared: readonly Prepared[]): ReadonlySet<string> {
  const kinds = new Set(prepared.map(({ application }) => application.resource?.kind))
  const keys = prepared.flatMap(({ desired }) => desired.map(({ key }) => key))
  return new Set(keys.filter(({ kind }) => kinds.has(kind)).map(keyText))
}

/** The remark on them; none where there are none. */
export function notInGitNotes(names: ReadonlySet<string>): readonly string[] {
  const sorted = [...names].sort(naturally)
  if (sorted.length === 0) return []
  const more = sorted.length > maxNamed ? ` and ${sorted.length - maxNamed} more` : ''
  return [
    `In the cluster, but not in this repository: the object of ${sorted.slice(0, maxNamed).join(', ')}${more}. Their manifests come from here; what they themselves say (source, destination, sync policy) does not. Where no other repository keeps it, commit the object.`,
  ]
}
