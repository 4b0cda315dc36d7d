import type { Application } from '../model/application.js'
import type { Forecast } from '../model/finding.js'

/**
 * When the app's controller next writes. Argo CD without self-heal syncs again on the next commit of its branch,
 * whatever that touches, unless the app names the paths that it is made of; Flux corrects every interval.
 */
export function whenOf(application: Application): Forecast['when'] {
  if (application.controller === 'flux') return fluxWhen(application)
  if (application.controller === 'folder') return 'unknown'
  if (application.annotations['argocd.argoproj.io/skip-reconcile'] === 'true') return 'never'
  const { automated, selfHeal } = application.sync
  if (!automated) return 'next-sync'
  return selfHeal ? 'next-reconcile' : 'next-commit'
}

/** A suspended object never; a Helm release without drift detection only when it is upgraded. */
function fluxWhen(application: Application): Forecast['when'] {
  const { automated, selfHeal } = application.sync
  if (!automated) return 'never'
  return selfHeal ? 'next-reconcile' : upgradeOf(application)
}

/** When a Helm release of Flux is upgraded: once its chart or its values change, or with each commit of its source. */
export function upgradeOf({
  upgradesOnRevision,
}: Pick<Application, 'upgradesOnRevision'>): 'next-commit' | 'next-upgrade' {
  return upgradesOnRevision === true ? 'next-commit' : 'next-upgrade'
}
