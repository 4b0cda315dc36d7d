import { keptFromPruning } from '../controller-rules/pruning.js'
import { argoApplication } from '../discover/argo-cd.js'
import type { SyncPolicy } from '../model/application.js'
import type { Evidence } from '../model/evidence.js'
import type { Finding } from '../model/finding.js'
import { equalKey } from '../model/resource.js'
import type { Readings } from './readings.js'

/** Changes that somebody may need: of what Git brings anew nothing is undone. */
const judged: ReadonlySet<Finding['category']> = new Set(['manual-change', 'conflict', 'unknown', 'extra'])
const undone: ReadonlySet<Finding['forecast']['effect']> = new Set(['reverts', 'deletes', 'recreates'])

/**
 * That Git's Application syncs, heals or prunes by itself, where the cluster's does not: a change that nothing undoes
 * today is undone once somebody, or a parent app, applies Git's Application. Not for the app's own object, which is that
 * very difference.
 */
export function automationOff(readings: Readings): Evidence | null {
  const { finding, application } = readings
  const git = application?.controller === 'argo-cd' ? application.inGit?.object : undefined
  if (application === null || git === undefined) return null
  if (!judged.has(finding.category)) return null
  if (application.resource !== null && equalKey(application.resource, finding.resource)) return null
  const stated = argoApplication(git, 'repository', null).sync
  const isPruned = wouldPrune(readings, stated)
  if (!isPruned && !undone.has(finding.forecast.effect)) return null
  const off = isPruned ? 'prune' : switchedOff(stated, application.sync)
  if (off === null) return null
  return {
    kind: 'automation-off',
    text: `${offText[off]} Once Git’s Application is applied, Argo CD ${isPruned ? 'deletes' : 'undoes'} this ${stated.selfHeal ? atOnce : withCommit}.`,
    data: { off, selfHealInGit: stated.selfHeal },
  }
}

/** True for an object that Git lacks, and that no sync deletes today but those of Git's Application. */
function wouldPrune({ finding, application, live }: Readings, stated: SyncPolicy): boolean {
  if (application === null || live === null || finding.change !== null) return false
  return (
    finding.forecast.effect === 'keeps' &&
    stated.prune &&
    !application.sync.prune &&
    keptFromPruning({ ...application, sync: stated }, live) === null
  )
}

const atOnce = 'by itself'
/** Argo CD syncs what it has not tried yet (controller/appcontroller.go, autoSync). */
const withCommit = 'with the next commit, or at once where one has come since the last sync'

const offText = {
  automated: 'In Git the Application syncs by itself; in the cluster it does not.',
  selfHeal: 'In Git the Application corrects changes by itself (selfHeal); in the cluster it does not.',
  prune: 'In Git the Application deletes by itself what Git lacks (prune); in the cluster it does not.',
} as const

function switchedOff(
  git: Pick<SyncPolicy, 'automated' | 'selfHeal'>,
  live: SyncPolicy,
): 'automated' | 'selfHeal' | null {
  if (git.automated && !live.automated) return 'automated'
  return git.selfHeal && !live.selfHeal ? 'selfHeal' : null
}
