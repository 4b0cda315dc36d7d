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
 * DetermineReleaseState). The storage is in Secrets, so what Helm owns of the objects has to tell, unless Flux has made
 * a release since. `described`: the live objects of the release that Git describes.
 */
export function withHelmByHand(
  application: Application,
  drafts: readonly Draft[],
  described: readonly JsonObject[],
): readonly Draft[] {
  if (application.resource?.kind !== 'HelmRelease') return drafts
  if (described.length === 0 && drafts.every(isMissing)) return drafts.map(withoutRelease)
  const byHelm = new Set(drafts.filter((draft) => isByHelm(draft) && !isBefore(draft, application)))
  if (byHelm.size === 0) return drafts
  const unwritten = [...byHelm].some(isApplied) ? described.find((object) => !isOfHelm(object)) : undefined
  return drafts.map((draft) => {
    const told = [...draft.because, remark(application)]
    const forecast = atNextReconcile(draft, byHelm.has(draft))
    if (unwritten === undefined || draft.change !== null || !byHelm.has(draft))
      return { ...draft, forecast, because: told }
    return {
      ...draft,
      forecast: { ...forecast, effect: 'unknown' },
      because: [...told, unfinished(unwritten)],
    }
  })
}

/**
 * With no object left, the release itself may be gone from Helm's storage, and then Flux installs it anew without waiting
 * for an upgrade (helm-controller internal/reconcile, DetermineReleaseState: absent).
 */
function withoutRelease(draft: Draft): Draft {
  if (draft.forecast.when !== 'next-upgrade') return draft
  const remark =
    'Nothing of the release is left in the cluster: where somebody has uninstalled it with Helm, Flux installs it anew at its next reconcile.'
  return { ...draft, because: [...draft.because, remark] }
}

function isMissing({ change, forecast }: Draft): boolean {
  return change === null && forecast.effect === 'recreates'
}

/** True for what was written before the release that Flux made last: that is Flux's own again. */
function isBefore({ manager }: Draft, { status }: Application): boolean {
  return Date.parse(manager?.time ?? '') < Date.parse(status?.released?.at ?? '')
}

/** Server-side, Helm writes each object that it renders, or fails at a field that is Flux's. */
function isApplied({ manager }: Draft): boolean {
  return manager?.operation === 'Apply'
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
function atNextReconcile({ forecast, change, manager }: Draft, byHelm: boolean): Forecast {
  const isTakenAway =
    byHelm && manager?.operation === 'Update' && change?.type === 'added' && forecast.effect === 'keeps'
  return {
    ...forecast,
    ...(isTakenAway ? { effect: 'deletes', restartsPods: null } : {}),
    when: forecast.when === 'never' ? 'never' : 'next-reconcile',
  }
}
