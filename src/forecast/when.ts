import type { Application } from '../model/application.js'
import type { Forecast } from '../model/finding.js'

/**
 * When the app's controller next writes. Argo CD without self-heal syncs again on the next commit of its branch,
 * whatever that touches, unless the app names the paths that it is made of; Flux corrects every interval, a Helm release
 * without drift detection only when it is upgraded, and a suspended object never. What keeps a controller from applying
 * anything has it write as soon as it is gone only where it corrects by itself: else Argo CD has attempted that commit.
 */
export function whenOf(application: Application): Forecast['when'] {
  const { controller, annotations, sync, status } = application
  if (controller === 'folder') return 'unknown'
  if (controller === 'flux' && !sync.automated) return 'never'
  if (annotations['argocd.argoproj.io/skip-reconcile'] === 'true') return 'never'
  if (!sync.automated) return 'next-sync'
  const holds = status?.trouble?.holds
  const correctsItself = sync.selfHeal || status?.releasesNext === true
  if (holds === 'everything' && correctsItself) return 'once-resolved'
  // Neither Argo CD of a commit that failed to be synced nor Flux of a release that it gave up heals anything by itself
  // (helm-controller internal/reconcile, atomic_release.go: what failed is told before what has drifted).
  if (correctsItself && holds !== 'until-changed') return 'next-reconcile'
  return controller === 'flux' ? upgradeOf(application) : 'next-commit'
}

/** When a Helm release of Flux is upgraded: once its chart or its values change, or with each commit of its source. */
export function upgradeOf({
  upgradesOnRevision,
}: Pick<Application, 'upgradesOnRevision'>): 'next-commit' | 'next-upgrade' {
  return upgradesOnRevision === true ? 'next-commit' : 'next-upgrade'
}
