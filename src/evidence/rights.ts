import type { Change } from '../model/finding.js'
import type { Json } from '../model/json.js'
import { isList, isObject } from '../model/json.js'
import type { FieldPath } from '../model/path.js'
import { formatPath } from '../model/path.js'
import type { ResourceKey } from '../model/resource.js'

type Kind = Pick<ResourceKey, 'group' | 'kind'>

const decide = 'whoever answers for that has to allow it in Git, or take it back.'
const rbac = 'rbac.authorization.k8s.io'

/**
 * Why a change made by hand that gives more rights is a question, whatever stands in Git: a pull request must not make
 * it last as if it were a replica count. Null for any other change, and for one that takes rights away.
 */
export function widenedRights({ group, kind }: Kind, change: Change): string | null {
  const path = formatPath(change.path)
  if (
    group === rbac &&
    change.type !== 'removed' &&
    /^(?:rules|subjects|roleRef|aggregationRule)\b/.test(path)
  )
    return `It changes what accounts may do in the cluster: ${decide}`
  if (group === '' && kind === 'Namespace' && path.includes('pod-security.kubernetes.io/'))
    return `It changes which pods the namespace lets in: ${decide}`
  if (group === 'networking.k8s.io' && kind === 'NetworkPolicy' && path.startsWith('spec'))
    return `It changes which connections are let through: ${decide}`
  if (group === 'admissionregistration.k8s.io' && loosened(change, isUnchecked, () => false) !== null)
    return `It lets objects in unchecked while the webhook or policy fails: ${decide}`
  if (group === '' && kind === 'ConfigMap') return null
  const what = loosened(change, isLoose, isTight)
  return what === null ? null : `It loosens what holds a container back (${what}): ${decide}`
}

/** The same of an object that somebody made: null for a kind that gives nobody rights. */
export function givenRights({ group }: Kind): string | null {
  return group === rbac ? `It says what accounts may do in the cluster: ${decide}` : null
}

type Leaf = { readonly at: string; readonly value: Json }
type Test = (leaf: Leaf) => boolean

/** The name of a field, with the one above it where it says nothing by itself. */
const clear = /(?:[^.]+\.)?(?:add|drop|path|type)$|[^.]+$/

/** The first field that live loosens, or of which it has lost the restriction; null for none. */
function loosened(change: Change, isLoose: Test, isTight: Test): string | null {
  const git = leavesAt(change.path, change.type === 'added' ? undefined : change.desired)
  const live = leavesAt(change.path, change.type === 'removed' ? undefined : change.live)
  const among = (leaves: readonly Leaf[]) => new Set(leaves.map(textOf))
  const [inGit, inLive] = [among(git), among(live)]
  // With a whole container its restrictions go as well, and loosen nothing.
  const isWhole = change.type === 'removed' && !formatPath(change.path).includes('securityContext')
  const found =
    live.find((leaf) => isLoose(leaf) && !inGit.has(textOf(leaf))) ??
    (isWhole ? undefined : git.find((leaf) => isTight(leaf) && !inLive.has(textOf(leaf))))
  return found === undefined ? null : (clear.exec(found.at)?.[0] ?? null)
}

function textOf({ at, value }: Leaf): string {
  return `${at}=${JSON.stringify(value)}`
}

/** Every scalar below a path, with the names of the fields on the way; items of lists have none. */
function leavesAt(path: FieldPath, value: Json | undefined): readonly Leaf[] {
  if (value === undefined) return []
  return leavesBelow(path.flatMap((element) => ('field' in element ? [element.field] : [])).join('.'), value)
}

function leavesBelow(at: string, value: Json): readonly Leaf[] {
  if (isList(value)) return value.flatMap((item) => leavesBelow(at, item))
  if (!isObject(value)) return [{ at, value }]
  return Object.entries(value).flatMap(([name, item]) => leavesBelow(`${at}.${name}`, item))
}

/** Fields that the Pod Security Standards look at (kubernetes.io, concepts/security/pod-security-standards). */
const isLoose: Test = ({ at, value }) => {
  if (/\.(?:privileged|allowPrivilegeEscalation|host(?:Network|PID|IPC))$/.test(at)) return value === true
  if (/\.(?:runAsNonRoot|readOnlyRootFilesystem)$/.test(at)) return value === false
  if (/\.runAsUser$/.test(at)) return value === 0
  if (/\.(?:seccompProfile|appArmorProfile)\.type$/.test(at)) return value === 'Unconfined'
  return (
    /\.capabilities\.add$|\.hostPath\.path$/.test(at) || (/\.procMount$/.test(at) && value === 'Unmasked')
  )
}

const isTight: Test = ({ at, value }) => {
  if (/\.(?:runAsNonRoot|readOnlyRootFilesystem)$/.test(at)) return value === true
  if (/\.allowPrivilegeEscalation$/.test(at)) return value === false
  return /\.capabilities\.drop$|\.seccompProfile\.type$|\.appArmorProfile\.type$/.test(at)
}

const isUnchecked: Test = ({ at, value }) => /(?:^|\.)failurePolicy$/.test(at) && value === 'Ignore'
