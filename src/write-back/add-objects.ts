import type { Finding } from '../model/finding.js'
import type { JsonObject } from '../model/json.js'
import { equalJson } from '../model/json.js'
import { formatPath } from '../model/path.js'
import type { OtherRepository } from '../model/other-repository.js'
import type { Repository } from '../model/ports.js'
import { equalKey, formatKey, gvkOf, keyOf, keyText } from '../model/resource.js'
import type { Objects } from '../provenance/rerender.js'
import { withoutUnstable } from '../provenance/rerender.js'
import { withSpecEdits } from '../provenance/spec-edit.js'
import { differences } from '../render/helm/unstable.js'
import { overlayFiles } from '../render/overlay-files.js'
import { actorsOf } from '../triage/actors-of.js'
import type { Prepared } from '../triage/prepare.js'
import type { Judged, TriageOptions, World } from '../triage/triage.js'
import { loadTypes } from '../triage/types.js'
import { isNewObject } from './candidates.js'
import { keptObject } from './kept-object.js'
import { homeOf, newDocuments } from './new-document.js'
import type { Proposed } from './propose.js'
import { refusedObject, refusedText } from './refuse-object.js'

type Around = {
  readonly world: Pick<World, 'cluster' | 'builtIn'>
  readonly config: TriageOptions['config']
  readonly repository: Repository
  readonly judged: Judged
  readonly commit: string
  /** The repository that the commit is of; absent for the one at hand. */
  readonly other?: OtherRepository
}

/**
 * The proposal with a new document more for each object that Git lacks and should get, each tried by rendering the app:
 * it gives that object and changes no other one. What that does to other apps and to a sync is not proved yet.
 */
export async function addObjects(
  app: Prepared,
  proposed: Proposed,
  findings: readonly Finding[],
  around: Around,
): Promise<Proposed> {
  let state = proposed
  for (const finding of findings.filter(isNewObject)) {
    const next = await addObject(app, state, finding, around)
    state =
      'reason' in next ? { ...state, refused: [...state.refused, { finding, reason: next.reason }] } : next
  }
  return state
}

async function addObject(
  app: Prepared,
  state: Proposed,
  finding: Finding,
  around: Around,
): Promise<Proposed | { readonly reason: string }> {
  const { judged, repository, commit, other } = around
  const object = await objectFor(app, finding, around)
  if ('reason' in object) return object
  const home = homeOf(app.desired, judged.renderer, commit, other)
  if ('reason' in home) return home
  const files = overlayFiles(repository.at(commit), state.texts)
  const forms = await newDocuments(object.kept, home, files)
  if ('reason' in forms) return forms
  const application = withSpecEdits(app.application, state.spec) ?? app.application
  let failure = ''
  for (const { file, texts } of forms) {
    const all = new Map([...state.texts, ...texts])
    const rendered = await judged.rerender(application, commit, all)
    const fault = 'fault' in rendered ? rendered.fault : faultOf(app, state, object.kept, rendered, file)
    if (fault !== null || 'fault' in rendered) {
      failure ||= fault ?? ''
      continue
    }
    const edits = await Promise.all(
      [...texts].map(async ([name, after]) => ({
        file: name,
        before: (await files.read(name)) ?? '',
        after,
      })),
    )
    const added = { finding, object: object.kept, files: edits }
    return { ...state, texts: all, objects: rendered, added: [...state.added, added] }
  }
  return { reason: failure }
}

/** What of the live object goes into Git, or why none of it may. */
async function objectFor(
  { application }: Prepared,
  { resource }: Finding,
  { world, config, judged }: Around,
): Promise<{ readonly kept: JsonObject } | { readonly reason: string }> {
  const pair = judged.triage.objects.find(
    (one) => one.application === application.name && equalKey(one.resource, resource),
  )
  const live = pair?.live ?? null
  if (live === null) return { reason: 'the live object was not read' }
  const refused = refusedObject(live)
  if (refused !== null) return { reason: refused }
  const gvk = gvkOf(live)
  const type = (await loadTypes(world.cluster, [gvk], world.builtIn)).of(gvk)
  const kept = keptObject({ live, type, actorOf: actorsOf(config)(application.appliers) })
  const hidden = refusedText(kept)
  return hidden === null ? { kept } : { reason: hidden }
}

/** Why a rendering is not the one before and this object; null where it is. */
function faultOf(
  { desired }: Prepared,
  { objects }: Proposed,
  kept: JsonObject,
  rendered: Objects,
  file: string,
): string | null {
  const own = keyText(keyOf(kept))
  const [before, after] = [withoutUnstable(objects, desired), withoutUnstable(rendered, desired)]
  const is = after.get(own)
  if (is === undefined) return `the app would not take it from ${file} under this name and namespace`
  const [first] = differences(kept, is)
  if (first !== undefined) return `the app would render ${formatPath(first)} of it differently`
  const keys = [...new Set([...before.keys(), ...after.keys()])].filter((key) => key !== own)
  const moved = keys.find((key) => !equalJson(before.get(key), after.get(key)))
  const other = moved === undefined ? undefined : (before.get(moved) ?? after.get(moved))
  return other === undefined ? null : `${file} would change ${formatKey(keyOf(other))} as well`
}
