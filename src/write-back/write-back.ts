import { unknownNames } from '../discover/discover.js'
import { sharedCluster } from '../pull/shared-cluster.js'
import type { WriteBack } from '../model/write-back.js'
import { isPinAlone } from '../model/write-back.js'
import type { Prepared } from '../triage/prepare.js'
import type { Judged, TriageOptions, World } from '../triage/triage.js'
import { triage } from '../triage/triage.js'
import type { Selection } from './candidates.js'
import { declares } from './declares.js'
import { withIgnoring } from './ignoring.js'
import { judgeDrafts } from './judge-drafts.js'
import { withoutCounts } from './leave-out.js'
import { disproveOutside, judgedWithSiblings } from './outsiders.js'
import { disproveRendering } from './prove.js'
import type { Started } from './start.js'
import { refusing, start } from './start.js'

type Options = TriageOptions & { readonly selection: Selection }

/**
 * For each app with changes that Git should have: the edits of its files that bring Git there, in this repository and in
 * those that the settings give a checkout of. Each app's set in one repository is proved, by rendering every app that it
 * can touch, and by judging the edited tree against the same live state; alone, as nobody knows which of several is
 * merged first. What cannot be proved is not proposed. With `only`, that is for the apps of which it is true; the others
 * still have to stay as they are.
 */
export async function writeBack(
  world: World,
  options: Options,
): Promise<{ readonly judged: Judged; readonly writeBacks: readonly WriteBack[] }> {
  const shared = { ...world, cluster: sharedCluster(world.cluster) }
  // All apps are rendered, whichever were asked for: an edit must not change another one.
  const { config, only } = options
  const judged = await triage(shared, { config, applications: [], ...(only === undefined ? {} : { only }) })
  const rendering = { repository: world.repository, rerender: judged.rerender }
  const drafts: Started[] = []
  const starting = { world: shared, config, judged, selection: options.selection }
  for (const app of judged.prepared.filter((one) => isWanted(one, options.applications)))
    for (const started of await start(app, starting)) {
      const { draft } = started
      const failure =
        draft === null
          ? null
          : ((await disproveRendering(draft, judged.prepared, rendering)) ??
            (await disproveOutside(draft, judged.outsiders, shared, options)))
      const { writeBack } = started
      drafts.push(
        ...(failure === null
          ? [started]
          : withheld(writeBack, failure).map((left) => ({ draft: null, writeBack: left }))),
      )
    }
  const failures = await judgeDrafts(
    shared,
    options,
    judged,
    drafts.flatMap(({ draft }) => draft ?? []),
  )
  const writeBacks = drafts.flatMap(({ draft, writeBack: done }) => {
    const failure = draft === null ? null : (failures.get(draft) ?? null)
    return failure === null ? [done] : withheld(done, failure)
  })
  return {
    judged: withUnknownNames(judged, options.applications),
    writeBacks: await withIgnoringAll(shared, options, judged, writeBacks),
  }
}

/** All apps were judged, so nobody has said yet that one which was asked for is none of them. */
function withUnknownNames(judged: Judged, wanted: readonly string[]): Judged {
  const { triage: all, outsiders, elsewhere } = judged
  const names = [...all.applications, ...outsiders].map(({ name }) => name)
  const problems = [...all.problems, ...unknownNames(wanted, names, elsewhere)]
  return { ...judged, triage: { ...all, problems } }
}

/** The same with what the controllers should ignore, where the settings ask for it. */
async function withIgnoringAll(
  world: World,
  options: Options,
  judged: Judged,
  writeBacks: readonly WriteBack[],
): Promise<readonly WriteBack[]> {
  if (options.config.ignoreRules !== 'propose') return writeBacks
  const noisy = new Set(
    judged.triage.findings.flatMap(({ direction, application }) =>
      direction === 'ignore' ? [application] : [],
    ),
  )
  const all: WriteBack[] = []
  for (const app of judged.prepared.filter((one) => isWanted(one, options.applications))) {
    const own = writeBacks.filter(({ application }) => application === app.application.name)
    // The app's own object, which a rule goes into, is in this repository.
    const done = own.find(({ repository }) => repository === undefined) ?? null
    const elsewhere = own.filter((one) => one !== done)
    // The commit that moves a pin is the last one: a rule waits until the pin is there.
    if (!noisy.has(app.application.name) || done?.pin !== undefined) {
      all.push(...own)
      continue
    }
    const { before, scope } = await judgedWithSiblings(world, options, judged, app.application)
    const ignoring = await withIgnoring(world.repository, app, before, done, {
      judgeAs: (assume) => triage(world, { ...scope, assume }),
      declares: (application, path) => declares(world, application, path),
    })
    const last = ignoring === null ? [] : [await withoutCounts(world, options, judged, app, ignoring)]
    all.push(...last, ...elsewhere)
  }
  return all
}

function isWanted({ application }: Prepared, names: readonly string[]): boolean {
  return names.length === 0 || names.includes(application.name)
}

/** The same with everything that was proposed taken back; none where only a pin was to move, which nobody has asked for. */
function withheld(done: WriteBack, reason: string): readonly WriteBack[] {
  if (isPinAlone(done)) return []
  const { pin: _pin, ...rest } = done
  const notWrittenBack = [...done.notWrittenBack, ...refusing(done.findings, reason)]
  return [{ ...rest, edits: [], steps: [], findings: [], notWrittenBack }]
}
