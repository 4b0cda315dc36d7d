import type { Change } from '../model/finding.js'
import type { Json } from '../model/json.js'
import { equalJson, field, isList, isObject, listAt } from '../model/json.js'
import { formatPath } from '../model/path.js'
import type { ResourceKey } from '../model/resource.js'
import { loosened } from './held-back.js'

type Kind = Pick<ResourceKey, 'group' | 'kind'> & Partial<Pick<ResourceKey, 'name'>>

const decide = 'whoever answers for that has to allow it in Git, or take it back.'
const groups = {
  rbac: 'rbac.authorization.k8s.io',
  network: 'networking.k8s.io',
  admission: 'admissionregistration.k8s.io',
  argo: 'argoproj.io',
}

/** ConfigMaps that say what accounts may do: of EKS and of Argo CD. */
const accounts = new Set(['aws-auth', 'argocd-rbac-cm'])

/**
 * Why a change made by hand that gives more rights is a question, whatever stands in Git: a pull request must not make
 * it last as if it were a replica count. Null for any other change, and for one that takes rights away.
 */
export function widenedRights(kind: Kind, change: Change): string | null {
  const why = whatWidens(kind, change)
  return why === null ? null : `${why}: ${decide}`
}

/** The same of an object that somebody made, by what it holds. */
export function givenRights({ group, kind }: Kind, live: Json): string | null {
  if (group === groups.rbac) return `It says what accounts may do in the cluster: ${decide}`
  if (group === groups.argo && kind === 'AppProject')
    return `It says what applications of a project may do: ${decide}`
  if (group === groups.network && kind === 'NetworkPolicy')
    return `It says which connections are let through: ${decide}`
  return widenedRights({ group, kind }, { type: 'added', path: [], live })
}

function whatWidens({ group, kind, name = '' }: Kind, change: Change): string | null {
  const path = formatPath(change.path)
  if (group === '' && kind === 'ConfigMap') return accounts.has(name) ? mayDo : null
  if (group === groups.rbac) return givesMore(path, change) ? mayDo : null
  if (group === '' && kind === 'Namespace')
    return letsInMore(path, change) ? 'It changes which pods the namespace lets in' : null
  if (group === groups.network && kind === 'NetworkPolicy')
    return path.startsWith('spec') && !/^spec\.(?:in|e)gress/.test(change.type === 'removed' ? path : '')
      ? 'It changes which connections are let through'
      : null
  if (group === groups.admission)
    return checksOtherwise(path, change) ? 'It changes what checks objects before they are stored' : null
  if (group === groups.argo && (kind === 'AppProject' || path === 'spec.project'))
    return path.startsWith('spec') && change.type !== 'removed'
      ? 'It changes what applications of a project may do'
      : null
  const what = loosened(change)
  return what === null ? null : `It loosens what holds a container back (${what})`
}

const mayDo = 'It changes what accounts may do in the cluster'

function givesMore(path: string, change: Change): boolean {
  if (change.type === 'removed') return false
  const git = change.type === 'added' ? [] : change.desired
  if (path === 'subjects' && isList(git) && isList(change.live))
    return change.live.some((subject) => !git.some((one) => equalJson(one, subject)))
  if (path === 'rules' && isList(git) && isList(change.live))
    return change.live.some((rule) => !git.some((one) => covers(one, rule)))
  return /^(?:rules|subjects|roleRef|aggregationRule)\b|\/aggregate-to-/.test(path)
}

/** True where a rule of RBAC allows all that another one does. */
function covers(wide: Json, narrow: Json): boolean {
  const isWithin = (name: string): boolean => {
    const [all, some] = [listAt(wide, name), listAt(narrow, name)]
    return all.includes('*') || some.every((one) => all.includes(one))
  }
  const [names, fewer] = [listAt(wide, 'resourceNames'), listAt(narrow, 'resourceNames')]
  const areNamed = names.length === 0 || (fewer.length > 0 && isWithin('resourceNames'))
  return areNamed && ['apiGroups', 'resources', 'verbs', 'nonResourceURLs'].every(isWithin)
}

const levels: readonly Json[] = ['privileged', 'baseline', 'restricted']

/** Only the level that is enforced keeps pods out; without the label the cluster's default holds, mostly none. */
function letsInMore(path: string, change: Change): boolean {
  if (!path.endsWith('["pod-security.kubernetes.io/enforce"]')) return false
  const levelOf = (value: Json | undefined): number => levels.indexOf(value ?? 'privileged')
  const [git, live] = [
    levelOf(change.type === 'added' ? undefined : change.desired),
    levelOf(change.type === 'removed' ? undefined : change.live),
  ]
  return live < git || live < 0
}

function checksOtherwise(path: string, change: Change): boolean {
  if (change.type === 'removed') return /^(?:webhooks|spec)\b/.test(path)
  if (path.endsWith('failurePolicy')) return change.live === 'Ignore'
  if (/(?:[sS]elector|[rR]ules|matchConditions|validations|validationActions)\b/.test(path)) return true
  return (
    isList(change.live) &&
    change.live.some((one) => isObject(one) && field(one, 'failurePolicy') === 'Ignore')
  )
}
