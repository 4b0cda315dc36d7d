import type { Application } from '../model/application.js'
import type { Forecast } from '../model/finding.js'

/**
 * When the app's controller next writes. Argo CD without self-heal syncs again on the next commit of its branch,
 * whatever that touches, unless the app names the paths that it is made of; Flux corrects every interval, a Helm release
 * without drift detection only when it is upgraded, and a suspended object never.
 */
export function whenOf(application: Application): Forecast['when'] {
  const { controller, annotations, sync, status } = application
  if (controller === 'folder') return 'unknown'
  if (controller === 'flux' && !sync.automated) return 'never'
  if (annotations['argocd.argoproj.io/skip-reconcile'] === 'true') return 'never'
  if (status?.trouble?.holds === 'everything' && sync.automated) return 'once-resolved'
  if (controller === 'flux') return sync.selfHeal ? 'next-reconcile' : upgradeOf(application)
  if (!sync.automated) return 'next-sync'
  // Of a commit that failed to be synced, Argo CD heals nothing by itself either.
  return sync.selfHeal && status?.trouble?.holds !== 'until-changed' ? 'next-reconcile' : 'next-commit'
}

/** When a Helm release of Flux is upgraded: once its chart or its values change, or with each commit of its source. */
export function upgradeOf({
  upgradesOnRevision,
}: Pick<Application, 'upgradesOnRevision'>): 'next-commit' | 'next-upgrade' {
  return upgradesOnRevision === true ? 'next-commit' : 'next-upgrade'
}
