import type { ManagerTable } from '../config/config.js'
import type { Actor } from '../model/finding.js'
import type { FieldManager } from '../model/managed-fields.js'
import {
  controllers,
  gitOpsAppliers,
  noPersonTools,
  personTools,
  personToolsUpdating,
} from './known-managers.js'

type Operation = FieldManager['operation']

/**
 * Names the actor behind a manager's name, as it signs with this operation; the settings' table comes first, then the
 * app's own appliers.
 */
export function createActors(
  table: ManagerTable,
): (manager: string, appliers: readonly string[], operation?: Operation) => Actor {
  const configured = (['person-tool', 'applier', 'pipeline', 'controller'] as const).map(
    (actor) => [actor, matcher(table[actor])] as const,
  )
  const [isPersonTool, isOtherApplier, isController] = [
    matcher(personTools.map(({ name }) => name)),
    matcher(gitOpsAppliers.map(({ name }) => name)),
    matcher(controllers.map(({ name }) => name)),
  ]
  return (manager, appliers, operation) => {
    const stated = configured.find(([, matches]) => matches(manager))
    if (stated !== undefined) return stated[0]
    if (appliers.includes(manager)) return 'applier'
    if (operation === 'Update' && personToolsUpdating.includes(manager)) return 'person-tool'
    if (isPersonTool(manager) && !noPersonTools.includes(manager)) return 'person-tool'
    if (isOtherApplier(manager) || isController(manager)) return 'controller'
    return 'unknown'
  }
}

function matcher(patterns: readonly string[]): (name: string) => boolean {
  const exact = new Set(patterns.filter((pattern) => !pattern.includes('*')))
  const globs = patterns.filter((pattern) => pattern.includes('*')).map((pattern) => pattern.split('*'))
  return (name) => exact.has(name) || globs.some((parts) => matchesParts(name, parts))
}

/** Linear on purpose: names come from the cluster, patterns from settings, neither may cost a regular expression. */
function matchesParts(name: string, parts: readonly string[]): boolean {
  const [first = '', ...rest] = parts
  if (!name.startsWith(first)) return false
  let at = first.length
  const last = rest.pop() ?? ''
  for (const part of rest) {
    const found = name.indexOf(part, at)
    if (found < 0) return false
    at = found + part.length
  }
  return name.length - last.length >= at && name.endsWith(last)
}
