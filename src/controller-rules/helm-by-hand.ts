import type { Draft } from '../decide/judge.js'
import type { Application } from '../model/application.js'
import type { Forecast } from '../model/finding.js'
import type { JsonObject } from '../model/json.js'
import { managedFieldsOf } from '../model/managed-fields.js'
import { formatKey, keyOf } from '../model/resource.js'

/**
 * The findings of a HelmRelease whose release somebody changed with Helm itself (`helm upgrade`, `helm rollback`).
 * helm-controller finds another release than its own in Helm's storage and upgrades at its next reconcile, whether it
 * detects drift or not, and that writes all that the chart renders (helm-controller internal/reconcile,
 * DetermineReleaseState). The storage is in Secrets, so what Helm owns of the objects has to tell. `described`: the live
 * objects of the release that Git describes.
 */
export function withHelmByHand(
  application: Application,
  drafts: readonly Draft[],
  described: readonly JsonObject[],
): readonly Draft[] {
  if (application.resource?.kind !== 'HelmRelease' || !drafts.some(isByHelm)) return drafts
  const unwritten = drafts.some(isAppliedByHelm) ? described.find((object) => !isOfHelm(object)) : undefined
  return drafts.map((draft) => {
    const told = [...draft.because, remark(application)]
    const forecast = atNextReconcile(draft)
    if (unwritten === undefined || draft.change !== null || !isByHelm(draft))
      return { ...draft, forecast, because: told }
    return {
      ...draft,
      forecast: { ...forecast, effect: 'unknown' },
      because: [...told, unfinished(unwritten)],
    }
  })
}

/** Server-side, Helm writes each object that it renders, or fails at a field that is Flux's. */
function isAppliedByHelm(draft: Draft): boolean {
  return isByHelm(draft) && draft.manager?.operation === 'Apply'
}

function isOfHelm(object: JsonObject): boolean {
  return managedFieldsOf(object).some(({ manager }) => manager.name === 'helm')
}

/** What a failed release made stays: Helm prunes by the last one that was deployed. */
function unfinished(object: JsonObject): string {
  return `Helm has not written ${formatKey(keyOf(object))}, so its upgrade may have failed; then this stays.`
}

function remark({ sync }: Application): string {
  const moment = sync.automated ? 'at its next reconcile' : 'as soon as it is resumed'
  return `Somebody ran Helm itself on this release: Flux takes that for a release that is not its own, and upgrades it ${moment}.`
}

/** An extra object of a HelmRelease is one that Helm alone made; what stays as Helm is told to may be of long ago. */
function isByHelm({ change, manager, category, forecast }: Draft): boolean {
  if (change !== null) return manager?.name === 'helm'
  return category === 'extra' && forecast.effect === 'deletes'
}

/** What the release by hand states and Flux's does not goes: Helm merges from the manifest of the last release. */
function atNextReconcile(draft: Draft): Forecast {
  const { forecast, change, manager } = draft
  const isTakenAway =
    isByHelm(draft) &&
    manager?.operation === 'Update' &&
    change?.type === 'added' &&
    forecast.effect === 'keeps'
  return {
    ...forecast,
    ...(isTakenAway ? { effect: 'deletes', restartsPods: null } : {}),
    when: forecast.when === 'never' ? 'never' : 'next-reconcile',
  }
}
