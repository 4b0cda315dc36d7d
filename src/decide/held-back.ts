import type { Change } from '../model/finding.js'
import type { Json } from '../model/json.js'
import { isList, isObject } from '../model/json.js'

/** A scalar in an object: its field and the one above it. Items of lists have no names. */
type Leaf = { readonly above: string; readonly name: string; readonly value: Json }

/**
 * The first field by which live holds a container back less than Git does, as far as the Pod Security Standards look at
 * it (kubernetes.io, concepts/security/pod-security-standards), and with another account or a writable root file system;
 * null for none.
 */
export function loosened(change: Change): string | null {
  const names = change.path.flatMap((element) => ('field' in element ? [element.field] : []))
  const leaves = (value: Json | undefined): readonly Leaf[] =>
    value === undefined ? [] : leavesBelow(names.at(-2) ?? '', names.at(-1) ?? '', value)
  const git = leaves(change.type === 'added' ? undefined : change.desired)
  const live = leaves(change.type === 'removed' ? undefined : change.live)
  const more = moreOf(live.filter(isLoose), git.filter(isLoose), identity)
  // With a whole container its restrictions go as well, and loosen nothing.
  const goesWhole = change.type === 'removed' && !names.includes('securityContext')
  const drops = (all: readonly Leaf[]): boolean =>
    all.some(({ name, value }) => name === 'drop' && value === 'ALL')
  const kept = git.filter((leaf) => isTight(leaf) && !(leaf.name === 'drop' && drops(live)))
  const less = goesWhole ? undefined : moreOf(kept, live.filter(isTight), restriction)
  // What a new object says of its account is no change of it.
  const account = change.path.length === 0 ? undefined : moreOf(live.filter(isAccount), git, identity)
  const found = more ?? less ?? account
  return found === undefined ? null : nameOf(found)
}

function leavesBelow(above: string, name: string, value: Json): readonly Leaf[] {
  if (isList(value)) return value.flatMap((item) => leavesBelow(above, name, item))
  if (!isObject(value)) return [{ above, name, value }]
  return Object.entries(value).flatMap(([key, item]) => leavesBelow(name, key, item))
}

/** The first leaf that stands more often among `many` than among `few`. */
function moreOf(many: readonly Leaf[], few: readonly Leaf[], of: (leaf: Leaf) => string): Leaf | undefined {
  const left = new Map<string, number>()
  for (const leaf of few) left.set(of(leaf), (left.get(of(leaf)) ?? 0) + 1)
  return many.find((leaf) => {
    const count = left.get(of(leaf)) ?? 0
    left.set(of(leaf), count - 1)
    return count <= 0
  })
}

function identity({ above, name, value }: Leaf): string {
  return JSON.stringify([above, name, value])
}

/** What it restricts: one profile is as good as another, but each capability counts. */
function restriction(leaf: Leaf): string {
  return leaf.name === 'drop' ? identity(leaf) : JSON.stringify([leaf.above, leaf.name])
}

function nameOf({ above, name }: Leaf): string {
  return ['add', 'drop', 'path', 'type', 'name', 'user', 'role'].includes(name) ? `${above}.${name}` : name
}

const on = new Set([
  'privileged',
  'allowPrivilegeEscalation',
  'hostNetwork',
  'hostPID',
  'hostIPC',
  'hostProcess',
])
const off = new Set(['runAsNonRoot', 'readOnlyRootFilesystem'])
const profiles = new Set(['seccompProfile', 'appArmorProfile'])
const confined: readonly Json[] = ['RuntimeDefault', 'Localhost']

function isLoose({ above, name, value }: Leaf): boolean {
  if (on.has(name)) return value === true
  if (off.has(name)) return value === false
  if (name === 'runAsUser') return value === 0
  if (name === 'hostPort') return value !== 0
  if (name === 'procMount') return value === 'Unmasked'
  if (profiles.has(above)) return value === 'Unconfined'
  if (above === 'annotations') return name.startsWith('container.apparmor.') && value === 'unconfined'
  const place = `${above}.${name}`
  return ['capabilities.add', 'hostPath.path', 'sysctls.name'].includes(place) || above === 'seLinuxOptions'
}

function isTight({ above, name, value }: Leaf): boolean {
  if (off.has(name)) return value === true
  if (name === 'allowPrivilegeEscalation') return value === false
  return (profiles.has(above) && confined.includes(value)) || `${above}.${name}` === 'capabilities.drop'
}

function isAccount({ name, value }: Leaf): boolean {
  return name === 'serviceAccountName' && value !== '' && value !== 'default'
}
