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
import { findPin } from './find-pin.js'
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
  const { application } = app
  const [source, ...others] = application.sources.filter(({ elsewhere }) => elsewhere !== true)
  const commit = await repository.resolve('HEAD')
  if (source === undefined || others.length > 0 || commit === null)
    return { reason: 'several of its sources are in this repository' }
  const { revision } = source
  if (!(await isPin(source, starting))) return { reason: 'a range of versions takes up a new tag by itself' }
  const files = repository.at(commit)
  const pin = await findPin(application, source, repository, files)
  if ('reason' in pin) return pin
  const { at, stated, source: moved } = pin
  if (stated !== revision)
    return {
      reason: `${at.file} names ${JSON.stringify(stated ?? 'HEAD')} by now, which is not synced yet`,
      ahead: true,
    }

  const onBranch = withRevision(application, source, 'HEAD')
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
  if (proposed.proposals.length + proposed.added.length === 0)
    return { reason: proposed.refused[0]?.reason ?? 'nothing can be edited' }
  const before = proposed.texts.get(at.file) ?? (await files.read(at.file)) ?? ''
  const after = edited(before, pin)
  if ('refused' in after) return { reason: `${at.file}: ${after.refused}` }
  const spec = pin.edits.map((edit) => ({
    path: edit.path,
    value: edit.type === 'set' ? edit.value : undefined,
  }))
  return {
    proposed: {
      ...proposed,
      texts: new Map([...proposed.texts, [at.file, after.text]]),
      ...(moved === undefined
        ? { spec: [...proposed.spec, ...spec] }
        : { source: { key: moved, edits: spec, from: revision } }),
    },
    pin: { from: revision, field: pin.field, edit: { file: at.file, before, after: after.text } },
    commit,
  }
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

/** A tag, or a commit by its id; what else is no branch is a range, and takes up a newer tag by itself. */
async function isPin({ revision }: Source, { world: { repository } }: Starting): Promise<boolean> {
  if (/^[0-9a-f]{7,64}$/.test(revision)) return true
  const tag = revision.replace(/^refs\/tags\//, '')
  return (await repository.resolve(`refs/tags/${tag}`)) !== null
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
