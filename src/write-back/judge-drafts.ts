import type { Application } from '../model/application.js'
import type { Triage } from '../model/triage.js'
import type { JsonObject } from '../model/json.js'
import { equalKey, keyOf } from '../model/resource.js'
import { repositoryWith } from '../provenance/repository-with.js'
import { withEdits, withSpecEdits } from '../provenance/spec-edit.js'
import type { Judged, TriageOptions, World } from '../triage/triage.js'
import { triage } from '../triage/triage.js'
import { followingSource } from './moved-source.js'
import type { Draft } from './prove.js'
import { disproveJudgement } from './prove.js'

/**
 * Judges the edited trees: one judgement for all apps whose files and objects are not each other's, as what a sync does
 * to an app follows from its own manifests alone.
 */
export async function judgeDrafts(
  world: World,
  options: Pick<TriageOptions, 'config'>,
  judged: Judged,
  drafts: readonly Draft[],
): Promise<ReadonlyMap<Draft, string | null>> {
  const failures = new Map<Draft, string | null>()
  for (const [first, ...others] of batchesOf(drafts)) {
    if (first === undefined) continue
    const batch = [first, ...others] as const
    const after = await judgeEdited(world, options, batch)
    for (const draft of batch) failures.set(draft, disproveJudgement(draft, judged.triage, after))
  }
  return failures
}

/** What is found of these apps once all their edits are in Git, over the same live state. */
export async function judgeEdited(
  world: World,
  { config }: Pick<TriageOptions, 'config'>,
  batch: readonly [Draft, ...Draft[]],
): Promise<Triage> {
  const texts = new Map(batch.flatMap((draft) => [...draft.texts]))
  const repository = repositoryWith(world.repository, batch[0].commit, texts)
  const { triage: after } = await triage(
    { ...world, repository, progress: () => undefined },
    {
      config,
      applications: batch.map(({ app }) => app.application.name),
      assume: (application) => assumed(application, batch),
      assumeObject: (object) => assumedSet(object, batch),
      trace: false,
    },
  )
  return after
}

function batchesOf(drafts: readonly Draft[]): readonly (readonly Draft[])[] {
  const batches: Draft[][] = []
  for (const draft of drafts) {
    const files = [...draft.texts.keys()]
    const fitting = batches.find((batch) =>
      batch.every(
        (other) =>
          other.commit === draft.commit &&
          other.app !== draft.app &&
          !files.some((file) => other.texts.has(file)) &&
          !rendersEdited(other, draft) &&
          !rendersEdited(draft, other),
      ),
    )
    if (fitting === undefined) batches.push([draft])
    else fitting.push(draft)
  }
  return batches
}

/** An app of apps renders the objects of others: what these have edited there would be a new difference of its own. */
function rendersEdited({ app }: Draft, { app: other, spec, source, set }: Draft): boolean {
  const edited = [spec.length > 0 ? other.application.resource : null, source?.key ?? null, set?.key ?? null]
  return app.desired.some(({ key }) => edited.some((one) => one !== null && equalKey(one, key)))
}

/** An ApplicationSet as it says once its own edits are synced. */
function assumedSet(object: JsonObject, batch: readonly Draft[]): JsonObject {
  const key = keyOf(object)
  const edits = batch.flatMap(({ set }) => (set !== undefined && equalKey(set.key, key) ? set.edits : []))
  return withEdits(object, edits)
}

/** As the controller would see it: its object says what is edited in it. */
function assumed(application: Application, batch: readonly Draft[]): Application {
  const draft = batch.find(({ app }) => app.application.name === application.name)
  // An object that only Git has is read from the edited tree already.
  const edits = application.foundIn === 'repository' ? [] : (draft?.spec ?? [])
  const following = followingSource(application, draft?.source)
  return withoutVerdict(withSpecEdits(following, edits) ?? following)
}

/** What the controller says today is about the tree of today. */
export function withoutVerdict(application: Application): Application {
  const { status } = application
  return status === null ? application : { ...application, status: { ...status, sync: 'Unknown' } }
}
