import { editYaml } from '../edit/edit-yaml.js'
import type { Edited } from '../edit/edit.js'
import type { Application, Source } from '../model/application.js'
import type { JsonObject } from '../model/json.js'
import { formatKey, keyOf, keyText } from '../model/resource.js'
import type { MovedPin, PinKept } from '../model/write-back.js'
import { expectedOf, isSame } from '../provenance/effect.js'
import type { Objects } from '../provenance/rerender.js'
import { objectsOf, withoutUnstable } from '../provenance/rerender.js'
import { wishOf } from '../provenance/wish.js'
import { addObjects } from './add-objects.js'
import { editFor } from './candidates.js'
import type { Pin } from './find-pin.js'
import { movablePin } from './movable-pin.js'
import type { Proposed } from './propose.js'
import { propose } from './propose.js'
import type { Asked, Starting } from './starting.js'

/** Edits of the branch at hand, and the app's pin moved to the commit that they make; or why the pin stays. */
export type Moved = { readonly proposed: Proposed; readonly pin: MovedPin; readonly commit: string } | PinKept

/**
 * For an app that follows a tag or a commit: what is to be written back is edited on the branch at hand, and the app is
 * told to follow that. Only where the branch renders the app to what the pin does, but for what is to be written back:
 * a pin that moves brings all that has been merged since.
 */
export async function movePin(asked: Asked, starting: Starting): Promise<Moved> {
  const { app, findings, candidates } = asked
  const { world, config, judged } = starting
  const { repository } = world
  const movable = await movablePin(app.application, starting)
  if ('reason' in movable) return movable
  const { pin, source, commit, mind } = movable
  const onBranch = withRevision(app.application, source, 'HEAD')
  const { manifests, problems } = await judged.renderPlaced(onBranch)
  if (problems[0] !== undefined)
    return { reason: `the branch at hand does not render: ${problems[0].message}` }
  const since = changedSince(asked, objectsOf(manifests))
  if (since !== null)
    return { reason: `since then the branch at hand has changed ${since} as well, which would come along` }
  const there = { ...app, application: onBranch, desired: manifests }
  const changed = await propose(there, { findings, candidates }, { repository, commit, judged })
  const around = { world, config, repository, judged, commit }
  const proposed = await addObjects(there, changed, candidates, around)
  // Nothing is asked for where only the pin itself is to be moved.
  if (proposed.proposals.length + proposed.added.length === 0 && candidates.length > 0)
    return { reason: proposed.refused[0]?.reason ?? 'nothing can be edited' }
  const { file } = pin.at
  const before = proposed.texts.get(file) ?? (await repository.at(commit).read(file)) ?? ''
  const after = edited(before, pin)
  if ('refused' in after) return { reason: `${file}: ${after.refused}` }
  const { revision: from } = source
  const edit = { file, before, after: after.text }
  return {
    proposed: {
      ...proposed,
      texts: new Map([...proposed.texts, [file, after.text]]),
      ...movedBy(pin, from, proposed),
    },
    pin: { from, field: pin.field, edit, ...(mind.length === 0 ? {} : { mind }) },
    commit,
  }
}

/** What the controllers see of it once it is synced: in the app's own object, or in the source of several. */
function movedBy(
  { key, edits, isShared }: Pin,
  from: string,
  { spec }: Pick<Proposed, 'spec'>,
): Pick<Proposed, 'spec' | 'source'> {
  const moves = edits.map((edit) => ({
    path: edit.path,
    value: edit.type === 'set' ? edit.value : undefined,
  }))
  return isShared ? { spec, source: { key, edits: moves, from } } : { spec: [...spec, ...moves] }
}

function edited(text: string, { at, edits }: Pin): Edited {
  return edits.reduce<Edited>(
    (done, edit) =>
      'refused' in done
        ? done
        : editYaml(done.text, at.document, { ...edit, path: [...at.prefix, ...edit.path] }),
    { text },
  )
}

function withRevision(application: Application, source: Source, revision: string): Application {
  const raw: JsonObject = { ...source.raw, targetRevision: revision }
  const moved = { ...source, revision, raw }
  return { ...application, sources: application.sources.map((one) => (one === source ? moved : one)) }
}

/** An object that another rendering has otherwise, beside the fields that are to be written back; null where none. */
function changedSince({ app, candidates }: Asked, rendered: Objects): string | null {
  const manifests = new Map(app.desired.map((manifest) => [keyText(manifest.key), manifest]))
  const wishes = candidates.flatMap((finding) => {
    const [manifest, edit] = [manifests.get(keyText(finding.resource)), editFor(finding)]
    return manifest === undefined || 'reason' in edit || finding.change === null
      ? []
      : [wishOf(manifest, edit)]
  })
  const pinned = expectedOf(withoutUnstable(objectsOf(app.desired), app.desired), wishes)
  const there = expectedOf(withoutUnstable(rendered, app.desired), wishes)
  for (const key of new Set([...pinned.objects.keys(), ...there.objects.keys()])) {
    const [then, now] = [pinned.objects.get(key), there.objects.get(key)]
    if (then === undefined || now === undefined || !isSame(then, now, pinned.paths.get(key) ?? []))
      return formatKey(keyOf(then ?? now ?? {}))
  }
  return null
}
