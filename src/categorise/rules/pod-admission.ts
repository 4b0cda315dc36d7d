import type { Json } from '../../model/json.js'
import { equalJson, isList, isObject, listAt, stringAt } from '../../model/json.js'
import { formatPath } from '../../model/path.js'
import { annotation } from '../../model/resource.js'
import type { Rule } from '../rule.js'
import type { Subject } from '../subject.js'

const limitRanger = 'kubernetes.io/limit-ranger'

/** What LimitRanger says it set, in its own words (plugin/pkg/admission/limitranger/admission.go). */
function limitsSet(live: Subject['live']): ReadonlySet<string> {
  const set = new Set<string>()
  for (const part of annotation(live, limitRanger)
    .replace(/^[^:]*: /, '')
    .split('; ')) {
    const [, resources, list, isInit, name] =
      /^(.+) (request|limit) for (init )?container (.+)$/.exec(part) ?? []
    if (resources === undefined) continue
    const container = `spec.${isInit === undefined ? 'containers' : 'initContainers'}[name="${name ?? ''}"]`
    for (const resource of resources.split(', ')) set.add(`${container}.resources.${list ?? ''}s.${resource}`)
  }
  return set
}

/** Everything that an added value holds is one of the values LimitRanger set. */
function isLimit(path: string, value: Json, set: ReadonlySet<string>): boolean {
  if (isObject(value))
    return Object.entries(value).every(([name, below]) => isLimit(`${path}.${name}`, below, set))
  return set.has(path)
}

function isAdmitted({ change, desired, live }: Subject): boolean {
  if (change.type === 'removed') return false
  const path = formatPath(change.path)
  if (path === 'spec.tolerations')
    return areMoreTolerations(change.live, listAt(desired, 'spec', 'tolerations'))
  if (change.type !== 'added') return false
  if (path === `metadata.annotations["${limitRanger}"]`) return true
  if (path.startsWith('spec.imagePullSecrets'))
    return listAt(desired, 'spec', 'imagePullSecrets').length === 0
  if (/^spec\.(overhead|nodeSelector)\b/.test(path)) return stringAt(live, 'spec', 'runtimeClassName') !== ''
  return path.includes('.resources') && isLimit(path, change.live, limitsSet(live))
}

/** All of Git's, and others: admission only adds. */
function areMoreTolerations(live: Json, git: readonly Json[]): boolean {
  return isList(live) && git.every((one) => live.some((other) => equalJson(one, other)))
}

/**
 * The plugins write before the API server records the owners of a new Pod, so that nobody owns what they add; every
 * later writer would. A list that Git has too stays the applier's.
 */
export const podAdmission: Rule = {
  id: 'pod-admission',
  category: 'controller',
  why: 'The API server completes a Pod on admission: limits of a LimitRange, pull secrets of its account, what its RuntimeClass asks for.',
  link: 'https://kubernetes.io/docs/reference/access-authn-authz/admission-controllers/',
  matches: (subject) => {
    const { key, change, attribution } = subject
    if (key.group !== '' || key.kind !== 'Pod') return false
    const isServers = attribution.actor === 'api-server'
    return (
      (isServers || (change.type === 'modified' && attribution.actor === 'applier')) && isAdmitted(subject)
    )
  },
}
