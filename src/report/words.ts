import type { Category, Finding, Forecast } from '../model/finding.js'
import type { FieldManager } from '../model/managed-fields.js'
import type { NotChecked } from '../model/problem.js'
import type { ApplicationReport } from '../model/triage.js'
import type { Phrase } from './phrase.js'
import { code } from './phrase.js'

/** What a category means, in the words of the glossary; each reads after "is" or as a table entry. */
export const categoryMeaning: { readonly [category in Category]: string } = {
  conflict: 'changed by hand and changed in Git since the last sync',
  'manual-change': 'changed by hand in the cluster',
  unknown: 'different, with no evidence of who changed it',
  misconfiguration: 'something that Git can never converge on',
  missing: 'in Git, but not in the cluster',
  extra: 'tracked by the application, but not in Git',
  'git-ahead': 'changed in Git and not synced yet',
  controller: 'owned by an operator, an autoscaler or a webhook',
  'serialization-noise': 'the same in another notation, order or default',
  'metadata-noise': 'bookkeeping of a tool',
}

/** The controllers as people call them. */
export const controllerNames = {
  'argo-cd': 'Argo CD',
  flux: 'Flux',
  folder: 'something outside the cluster',
} as const

/** One category as a countable noun. */
const nouns: { readonly [category in Category]: readonly [one: string, many: string] } = {
  conflict: ['conflict', 'conflicts'],
  'manual-change': ['manual change', 'manual changes'],
  unknown: ['difference of unknown origin', 'differences of unknown origin'],
  misconfiguration: ['misconfiguration', 'misconfigurations'],
  missing: ['missing object', 'missing objects'],
  extra: ['extra object', 'extra objects'],
  'git-ahead': ['change in Git that is not synced yet', 'changes in Git that are not synced yet'],
  controller: ['difference made by a controller', 'differences made by controllers'],
  'serialization-noise': ['difference of notation', 'differences of notation'],
  'metadata-noise': ['difference in bookkeeping', 'differences in bookkeeping'],
}

/** `3 manual changes`. */
export function countOf(count: number, category: Category): string {
  return `${count} ${nouns[category][count === 1 ? 0 : 1]}`
}

/** `1 object`, `2 objects`. */
export function plural(count: number, one: string, many = `${one}s`): string {
  return `${count} ${count === 1 ? one : many}`
}

/** The command or tool behind a field manager, as people know it; the table beside it shows the recorded name. */
export function toolOf(manager: FieldManager): Phrase {
  const known = Object.hasOwn(kubectlCommands, manager.name) ? kubectlCommands[manager.name] : undefined
  if (known !== undefined) return [code(known)]
  // Measured: kubectl scale writes as `kubectl` through the subresource; nothing else of kubectl does.
  if (manager.name === 'kubectl' && manager.subresource === 'scale') return [code('kubectl scale')]
  if (manager.name === 'kubectl' && manager.operation === 'Apply')
    return [code('kubectl apply --server-side')]
  if (manager.name === 'argocd-server') return ['the Argo CD UI or CLI']
  return [code(managerText(manager))]
}

/** From kubectl's source and measured on 1.37; `kubectl` alone depends on operation and subresource and stays as it is. */
const kubectlCommands: { readonly [manager: string]: string } = {
  'kubectl-edit': 'kubectl edit',
  'kubectl-client-side-apply': 'kubectl apply',
  'kubectl-set': 'kubectl set',
  'kubectl-patch': 'kubectl patch',
  'kubectl-rollout': 'kubectl rollout',
  'kubectl-label': 'kubectl label',
  'kubectl-annotate': 'kubectl annotate',
  'kubectl-replace': 'kubectl replace',
  'kubectl-create': 'kubectl create',
}

/** The recorded name of the field's owner, for tables: `kubectl (scale)`; '' where there is none. */
export function managerText(manager: FieldManager | null): string {
  if (manager === null) return ''
  return manager.subresource === '' ? manager.name : `${manager.name} (${manager.subresource})`
}

/** When the effect comes, to stand at the head of a sentence that goes on with "would". */
export function whenClause(when: Forecast['when']): string {
  switch (when) {
    case 'next-reconcile':
      return 'The next reconcile of the controller (it corrects by itself)'
    case 'next-commit':
      return 'The next sync (with the next commit on the branch)'
    case 'next-upgrade':
      return 'The next upgrade of the release (when its chart or values change)'
    case 'next-sync':
      return 'The next sync (started by hand)'
    case 'once-resolved':
      return 'The next sync (once what keeps the controller from it is resolved)'
    case 'never':
    case 'unknown':
      return 'A sync'
  }
}

const effects: { readonly [effect in Forecast['effect']]: string } = {
  keeps: 'keeps it',
  reverts: 'reverts it',
  deletes: 'deletes it',
  recreates: 'creates it',
  fails: 'fails on it',
  unknown: 'is not known',
}

const whens: { readonly [when in Forecast['when']]: string } = {
  'next-reconcile': 'at the next reconcile',
  'next-commit': 'with the next commit',
  'next-upgrade': 'with the next upgrade',
  'next-sync': 'when started by hand',
  'once-resolved': 'once the controller gets on again',
  never: '',
  unknown: '',
}

/** True where the cluster is known to have had the missing object before. */
export function wasThere(category: Category): boolean {
  return category === 'manual-change' || category === 'conflict' || category === 'controller'
}

/** What stays of an object that goes: `its ReplicaSets and pods`; null where nothing is known to. */
export function leftBehind({ resource, forecast }: Finding): string | null {
  if (forecast.leavesOwned !== true) return null
  if (resource.group === 'argoproj.io' && resource.kind === 'ApplicationSet') return 'its Applications'
  if (resource.group !== 'apps' && resource.group !== 'batch' && resource.group !== '') return 'what it owns'
  return owned.get(resource.kind) ?? 'its pods'
}

const owned = new Map([
  ['Deployment', 'its ReplicaSets and pods'],
  ['CronJob', 'its Jobs'],
])

/** The forecast to stand after "A sync": `reverts it with the next commit, pods restart`. */
export function forecastText(finding: Finding): string {
  const { category, forecast } = finding
  const { effect, when, restartsPods } = forecast
  const anew = effect === 'recreates' && finding.change !== null
  const ahead = category === 'git-ahead' && (effect === 'reverts' || effect === 'recreates') && !anew
  const again = effect === 'recreates' && wasThere(category) ? ' again' : ''
  const word = anew ? 'makes the object anew' : ahead ? 'brings it in' : `${effects[effect]}${again}`
  const comes = effect === 'keeps' || effect === 'unknown' ? '' : whens[when]
  const left = leftBehind(finding)
  const stays = left === null ? '' : ` and leaves ${left}`
  const head = comes === '' ? `${word}${stays}` : `${word} ${comes}${stays}`
  return restartsPods === true && effect !== 'unknown' ? `${head}, pods restart` : head
}

/** What was left out by policy, counted per reason and kind; empty where nothing was. */
export function notCheckedLines(notChecked: readonly NotChecked[]): readonly string[] {
  const groups = new Map<string, number>()
  for (const { reason, resource } of notChecked) {
    const group = `${resource.kind}: ${reason}`
    groups.set(group, (groups.get(group) ?? 0) + 1)
  }
  if (groups.size === 0) return []
  const lines = [...groups].map(([group, count]) => `  ${count} x ${group}`)
  return [`Not checked, by policy: ${plural(notChecked.length, 'object')}`, ...lines]
}

/** An app with the cluster that it is deployed to, where that is another than the run's own. */
export function placedName({
  name,
  application: { cluster },
}: Pick<ApplicationReport, 'name' | 'application'>): string {
  return cluster === undefined ? name : `${name} on ${cluster.name}`
}
