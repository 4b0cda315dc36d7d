import type { ActorOf } from '../attribute/attribute.js'
import { managersOf } from '../attribute/attribute.js'
import { managedFieldsOf } from '../model/managed-fields.js'
import type { Problem } from '../model/problem.js'
import { problem } from '../model/problem.js'
import type { ResourceKey } from '../model/resource.js'
import { formatKey } from '../model/resource.js'
import type { Prepared } from './prepare.js'
import type { JudgedPair } from './judge-pair.js'

/** Objects whose ownership says nothing, and an app on which no known applier ever wrote. */
export function ownershipProblems(
  { application }: Prepared,
  judged: readonly JudgedPair[],
  actorOf: ActorOf,
): Problem[] {
  const drifted = judged.filter(({ drafts }) =>
    drafts.some(({ change }) => change !== null && change.type !== 'removed'),
  )
  if (drifted.length === 0) return []
  const problems = drifted
    .filter(({ pair }) => managedFieldsOf(pair.live).length === 0)
    .map(({ pair }) => noManagedFields(application.name, pair.manifest.key))
  const managers = new Set(
    judged.flatMap(({ pair }) => managersOf(pair.live).map(({ manager }) => manager.name)),
  )
  const isRecognised = [...managers].some((name) => actorOf(name) === 'applier')
  if (managers.size > 0 && !isRecognised) problems.push(noApplier(application.name, [...managers]))
  return problems
}

function noManagedFields(application: string, resource: ResourceKey): Problem {
  return problem(
    'NO_MANAGED_FIELDS',
    `${formatKey(resource)}: the live object carries no managedFields, so nobody can say who changed it.`,
    'Record snapshots with --show-managed-fields; a cleared object gets its fields back with the next write.',
    { application, resource },
  )
}

function noApplier(application: string, managers: readonly string[]): Problem {
  return problem(
    'NO_APPLIER',
    `Application ${application}: none of its field managers is a known applier (seen: ${[...managers].sort().slice(0, 10).join(', ')}).`,
    'Name the one that your deployments write with under managers.applier in .github/drift-triage.yml.',
    { application },
  )
}
