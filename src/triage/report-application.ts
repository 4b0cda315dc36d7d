import type { Application } from '../model/application.js'
import type { Category, Finding } from '../model/finding.js'
import { categories } from '../model/finding.js'
import type { Problem } from '../model/problem.js'
import type { ApplicationReport } from '../model/triage.js'

/** Categories that ask nothing of anybody. */
const quiet: ReadonlySet<Category> = new Set<Category>([
  'controller',
  'serialization-noise',
  'metadata-noise',
])

/** Effects that take away what somebody put into the cluster. */
const destructive = new Set(['reverts', 'deletes', 'recreates'])

const risky: ReadonlySet<Category> = new Set<Category>(['conflict', 'manual-change', 'unknown'])

/** True where a finding asks somebody to look: not one that only explains the noise. */
export function needsSomeone({ category, accepted }: Pick<Finding, 'category' | 'accepted'>): boolean {
  return accepted === undefined && !quiet.has(category)
}

/** True where the next sync would undo what is not in Git, or fight an autoscaler. */
export function isUnsafe({ category, direction, forecast, rules, accepted }: Finding): boolean {
  if (accepted !== undefined || !destructive.has(forecast.effect)) return false
  // An object that Git lacks is lost with a sync as a changed field is, where it is one to be kept.
  const isWanted = category === 'extra' && direction === 'update-git'
  return isWanted || risky.has(category) || rules.includes('autoscaler')
}

/**
 * An app's result out of its findings and problems: what could not be read is never clean, and what is accepted makes
 * nothing drifted.
 */
export function reportApplication(
  application: Application,
  all: readonly Finding[],
  problems: readonly Problem[],
): ApplicationReport {
  const findings = all.filter(({ accepted }) => accepted === undefined)
  const controllerSays = application.status?.sync ?? null
  const worst =
    categories.find((category) => findings.some((finding) => finding.category === category)) ?? null
  const isDrifted = findings.some(needsSomeone) || (findings.length > 0 && controllerSays === 'OutOfSync')
  const status =
    isDrifted && (findings.some(needsSomeone) || problems.length === 0)
      ? 'drifted'
      : problems.length > 0
        ? 'unknown'
        : 'in-sync'
  return {
    name: application.name,
    controller: application.controller,
    status,
    category: status === 'drifted' ? worst : null,
    syncUnsafe: findings.some(isUnsafe),
    controllerSays,
    application,
  }
}
