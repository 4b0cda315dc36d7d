import type { Trouble } from '../model/application.js'
import type { Json } from '../model/json.js'
import { field, stringAt, valueAt } from '../model/json.js'
import { conditionIn } from './condition.js'

/** Without a comparison nothing is OutOfSync, so nothing is synced by itself (controller/appcontroller.go, autoSync). */
const withoutComparison = ['InvalidSpecError', 'ComparisonError']

/**
 * What Argo CD says keeps it from getting on with an app: that it cannot compare it, that it does not try a failed
 * commit again (`SyncError`), or that its last sync failed. A condition keeps its time as long as its message (pkg/apis,
 * SetConditions). What is Synced all the same has been applied: then a hook failed, or somebody applied it otherwise.
 */
export function argoTrouble(status: Json): Trouble | null {
  for (const type of withoutComparison) {
    const found = conditionIn(status, type)
    if (found !== null) return ofCondition(found, 'everything')
  }
  if (stringAt(status, 'sync', 'status') === 'Synced') return null
  const refused = conditionIn(status, 'SyncError')
  return refused === null
    ? failedSync(field(status, 'operationState') ?? null)
    : ofCondition(refused, 'until-changed')
}

function ofCondition(condition: Json, holds: Trouble['holds']): Trouble {
  return {
    ...{
      condition: stringAt(condition, 'type'),
      reason: '',
      message: tidied(stringAt(condition, 'message')),
    },
    ...{ since: stringAt(condition, 'lastTransitionTime') || null, lastSuccess: null, holds },
  }
}

function failedSync(operation: Json): Trouble | null {
  const phase = stringAt(operation, 'phase')
  if (phase !== 'Failed' && phase !== 'Error') return null
  if (valueAt(operation, 'operation', 'sync', 'dryRun') === true) return null
  return {
    ...{ condition: 'operationState', reason: phase, message: tidied(stringAt(operation, 'message')) },
    ...{ since: stringAt(operation, 'finishedAt') || null, lastSuccess: null, holds: 'until-changed' },
  }
}

/** Folders and files that Argo CD, Helm and Kustomize make for one attempt: named by a UUID or a random number. */
const temporary =
  /\/(?:private\/)?tmp\/(?:_argocd-repo\/)?[\w.-]*(?:[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}|\d{5,})[\w.-]*(\/?)/g

/** Without what is another at each attempt, and without word that the error is that of an earlier one. */
function tidied(message: string): string {
  return message
    .replaceAll('Manifest generation error (cached): ', '')
    .replace(temporary, (_, slash: string) => (slash === '' ? '/tmp/…' : ''))
}
