import type { Application } from '../model/application.js'
import type { JsonObject } from '../model/json.js'
import { stringAt } from '../model/json.js'
import type { ResourceKey } from '../model/resource.js'
import { keyText } from '../model/resource.js'
import type { OwnerMark } from '../model/tracking.js'
import { ownerMarks } from '../model/tracking.js'
import type { LiveStore } from '../pull/live-store.js'
import type { Pair } from '../pull/pair.js'
import type { Prepared } from './prepare.js'

/** Another app that takes an object for its own. */
export type OtherOwner = {
  readonly name: string
  /** What it renders, redacted; null where only a mark on the live object names it. */
  readonly object: JsonObject | null
  readonly appliers: readonly string[]
  /** The annotation or label that names it; '' where it renders the object. */
  readonly mark: string
  /** Whether the live object's marks name it; null where it carries none. */
  readonly syncedLast: boolean | null
}

/**
 * The other owners of what one app renders, or has in the cluster and renders no more; empty nearly always, and then
 * known without waiting.
 */
export type OtherOwners = (
  application: Application,
  pair: Pair,
) => readonly OtherOwner[] | Promise<readonly OtherOwner[]>

type Rendering = { readonly application: Application; readonly object: JsonObject }

/**
 * Objects with two owners: rendered by two apps of GitOps controllers, or marked in the cluster as the object of another
 * app that exists. A folder is no owner: what deploys it is not known, and it may describe what a controller syncs.
 */
export function otherOwners(
  pulled: readonly { readonly app: Prepared; readonly pairs: readonly Pair[] }[],
  store: LiveStore,
): OtherOwners {
  const shared = sharedRenderings(pulled)
  const applications = pulled.map(({ app }) => app.application)
  const marking = async (
    marks: readonly OwnerMark[],
    rendering: readonly OtherOwner[],
  ): Promise<readonly OtherOwner[]> => {
    const marked: OtherOwner[] = []
    for (const mark of marks) {
      const known = applications.find((one) => isMarkOf(mark, one))
      const name = known?.name ?? mark.name
      if (rendering.some((one) => one.name === name)) continue
      // The mark of an app that is gone is overwritten by the next sync, and misleads nobody until then.
      if (known !== undefined || (await exists(mark, store)))
        marked.push({ name, object: null, appliers: known?.appliers ?? [], mark: mark.key, syncedLast: true })
    }
    return [...rendering, ...marked]
  }
  return (application, pair) => {
    if (application.controller === 'folder') return []
    const marks = pair.state === 'matched' ? ownerMarks(pair.live, pair.manifest.object) : []
    const rendering = (shared.get(keyText(keyOf(pair))) ?? [])
      .filter((one) => one.application !== application)
      .map((one): OtherOwner => {
        const syncedLast = marks.length === 0 ? null : marks.some((mark) => isMarkOf(mark, one.application))
        return { ...ownerOf(one.application), object: one.object, mark: '', syncedLast }
      })
    const others = marks.filter((one) => !isMarkOf(one, application))
    return others.length === 0 ? rendering : marking(others, rendering)
  }
}

function keyOf(pair: Pair): ResourceKey {
  return 'manifest' in pair ? pair.manifest.key : pair.key
}

function ownerOf({ name, appliers }: Application): Pick<OtherOwner, 'name' | 'appliers'> {
  return { name, appliers }
}

function sharedRenderings(
  pulled: readonly { readonly app: Prepared; readonly pairs: readonly Pair[] }[],
): ReadonlyMap<string, readonly Rendering[]> {
  const first = new Map<string, Rendering>()
  const shared = new Map<string, Rendering[]>()
  const extra = new Set<string>()
  for (const { app, pairs } of pulled) {
    const { application } = app
    if (application.controller === 'folder') continue
    for (const pair of pairs) {
      if (!('manifest' in pair)) {
        extra.add(keyText(pair.key))
        continue
      }
      const text = keyText(pair.manifest.key)
      const rendering = { application, object: pair.manifest.object }
      const before = first.get(text)
      if (before === undefined) first.set(text, rendering)
      else if (before.application !== application)
        shared.set(text, [...(shared.get(text) ?? [before]), rendering])
    }
  }
  // Moved from one app to another: the first has it in the cluster, the second in Git.
  for (const text of extra) {
    const only = first.get(text)
    if (only !== undefined && !shared.has(text)) shared.set(text, [only])
  }
  return shared
}

function isMarkOf(mark: OwnerMark, { resource }: Application): boolean {
  return resource !== null && isNamed(mark, resource)
}

function isNamed({ group, kind, namespace, name }: OwnerMark, key: ResourceKey): boolean {
  return (
    key.group === group &&
    key.kind === kind &&
    key.name === name &&
    (namespace === null || key.namespace === namespace)
  )
}

async function exists({ group, kind, namespace, name }: OwnerMark, store: LiveStore): Promise<boolean> {
  const listed = await store.around(group, kind, namespace ?? '')
  return (
    listed.state === 'listed' &&
    listed.items.some(
      (object) =>
        stringAt(object, 'metadata', 'name') === name &&
        (namespace === null || stringAt(object, 'metadata', 'namespace') === namespace),
    )
  )
}
