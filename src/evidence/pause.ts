import type { Change } from '../model/finding.js'
import { formatPath } from '../model/path.js'

/** Switches by which people stop something for a while, with the value that stops it. */
const switches: readonly { readonly path: RegExp; readonly stops: (live: unknown) => boolean }[] = [
  { path: /(^|\.)(suspend|paused)$/, stops: (live) => live === true },
  { path: /^spec\.replicas$/, stops: (live) => live === 0 },
  // Argo CD: an app without its automation, or without its self-healing.
  { path: /^spec\.syncPolicy\.automated$/, stops: (live) => live === undefined || live === null },
  { path: /^spec\.syncPolicy\.automated\.(enabled|selfHeal)$/, stops: (live) => live !== true },
  { path: /argocd\.argoproj\.io\/skip-reconcile"\]$/, stops: (live) => live === 'true' },
  { path: /\.toolkit\.fluxcd\.io\/reconcile"\]$/, stops: (live) => live === 'disabled' },
]

/** Why what somebody stopped by hand is a question, whatever stands in Git; null for any other change. */
export function pausedByHand(change: Change): string | null {
  const path = formatPath(change.path)
  const live = change.type === 'removed' ? undefined : change.live
  const isStopped = switches.some((one) => one.path.test(path) && one.stops(live))
  return isStopped
    ? 'To stop something by hand is meant for a while: let it run again, or keep it stopped in Git on purpose.'
    : null
}
