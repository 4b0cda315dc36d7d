import type { Application, IgnoreRule } from '../model/application.js'
import type { Finding } from '../model/finding.js'
import type { JsonObject } from '../model/json.js'
import { patternFor } from '../discover/flux/ignore.js'
import { pointerOf } from './ignore-rule.js'

/**
 * True for what a controller keeps writing and Flux keeps undoing. Of what a sync leaves as it is, Flux takes no notice;
 * what a person made is not ignored.
 */
export function wantsFluxIgnoring({ resource }: Application, finding: Finding): boolean {
  const { direction, category, accepted, ignoredBy, forecast, change } = finding
  if (direction !== 'ignore' || category !== 'controller' || change === null) return false
  if (accepted !== undefined || ignoredBy !== undefined) return false
  const isUndone = ['reverts', 'deletes', 'recreates'].includes(forecast.effect)
  return isUndone && (forecast.when === 'next-reconcile' || resource?.kind === 'HelmRelease')
}

/**
 * The narrowest entry of `spec.ignore` or `spec.driftDetection.ignore` for one finding: this object, this field. Or why
 * there is none, in words that follow "is not written back: ".
 */
export function fluxIgnoreRuleFor(
  { resource: described, sync, warnsOfDrift }: Application,
  { change, resource, forecast }: Finding,
): IgnoreRule | { readonly reason: string } {
  const isWarnedOf = warnsOfDrift === true && ['next-upgrade', 'next-commit'].includes(forecast.when)
  if (forecast.when !== 'next-reconcile' && !isWarnedOf)
    return {
      reason: `helm-controller corrects nothing of this release ${sync.selfHeal ? 'until what it reports is resolved' : '(driftDetection.mode is not enabled)'}, and no rule keeps an upgrade from writing the chart’s value: leave the field out of what the chart renders`,
    }
  const path = change?.path ?? []
  if (path.length < 2) return { reason: 'a rule on a whole part of the object would hide everything in it' }
  if (!path.every((element) => 'field' in element))
    return {
      reason:
        'it is in an item of a list, which Flux’s rules can name by its place only, and that may change',
    }
  const { group, kind, namespace, name } = resource
  return {
    statedIn: described?.kind === 'HelmRelease' ? 'helm-release' : 'kustomization',
    // An empty group would narrow nothing: the target does not name the core one.
    group: group === '' ? '*' : group,
    ...{ kind, namespace, name },
    jsonPointers: [pointerOf(path)],
    jqPathExpressions: [],
    managedFieldsManagers: [],
  }
}

/** The entry as a Kustomization or a HelmRelease states it. */
export function fluxEntry({ group, kind, namespace, name, jsonPointers }: IgnoreRule): JsonObject {
  return {
    paths: jsonPointers,
    target: {
      ...(group === '*' ? {} : { group: patternFor(group) }),
      kind,
      ...(namespace === '' ? {} : { namespace }),
      name: patternFor(name),
    },
  }
}
