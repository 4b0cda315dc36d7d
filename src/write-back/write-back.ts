import { unknownNames } from '../discover/discover.js'
import { sharedCluster } from '../pull/shared-cluster.js'
import { parallel } from '../model/parallel.js'
import type { WriteBack } from '../model/write-back.js'
import type { Prepared } from '../triage/prepare.js'
import type { Judged, TriageOptions, World } from '../triage/triage.js'
import { triage } from '../triage/triage.js'
import type { Selection } from './candidates.js'
import { declares } from './declares.js'
import { withIgnoring } from './ignoring.js'
import { judgeDrafts } from './judge-drafts.js'
import { withoutCounts } from './leave-out.js'
import { disproveOutside, judgedWithSiblings } from './outsiders.js'
import type { Proofs } from './narrow.js'
import { narrow } from './narrow.js'
import type { Draft } from './prove.js'
import { disproveRendering } from './prove.js'
import { disproveSets } from './prove-sets.js'
import type { Started } from './start.js'
import { start } from './start.js'
import type { Starting } from './starting.js'

type Options = TriageOptions & { readonly selection: Selection }

/**
 * For each app with changes that Git should have: the edits of its files that bring Git there, in this repository and in
 * those that the settings give a checkout of. Each app's set in one repository is proved, by rendering every app that it
 * can touch, and by judging the edited tree against the same live state; alone, as nobody knows which of several is
 * merged first. What cannot be proved is not proposed; the rest of the set is, proved without it. With `only`, that is
 * for the apps of which it is true; the others still have to stay as they are.
 */
export async function writeBack(
  world: World,
  options: Options,
): Promise<{ readonly judged: Judged; readonly writeBacks: readonly WriteBack[] }> {
  const shared = { ...world, cluster: sharedCluster(world.cluster) }
  // All apps are rendered, whichever were asked for: an edit must not change another one.
  const { config, only } = options
  const judged = await triage(shared, { config, applications: [], ...(only === undefined ? {} : { only }) })
  const proofs = proofsOf(shared, options, judged)
  const starting = { world: shared, config, judged, selection: options.selection }
  const failures = new Map<Draft, string>()
  const run = parallel(atOnce)
  const wanted = judged.prepared.filter((one) => isWanted(one, options.applications))
  const found = await Promise.all(wanted.map((app) => run(() => startProved(app, starting, proofs))))
  const all = found.flat()
  for (const { started, failure } of all)
    if (started.draft !== null && failure !== null) failures.set(started.draft, failure)
  const rendered = all.flatMap(({ started: { draft } }) => draft ?? []).filter((one) => !failures.has(one))
  for (const [draft, failure] of await proofs.judgement(rendered))
    if (failure !== null) failures.set(draft, failure)
  const writeBacks: WriteBack[] = []
  for (const { app, started } of all) {
    const { draft, writeBack: done } = started
    const reason = draft === null ? undefined : failures.get(draft)
    if (reason === undefined) writeBacks.push(done)
    else writeBacks.push(...(await narrow({ writeBack: done, reason }, { app, starting, proofs })))
  }
  return {
    judged: withUnknownNames(judged, options.applications),
    writeBacks: await withIgnoringAll(shared, options, judged, writeBacks),
  }
}

/** Apps whose edits are looked for at a time, each of which waits for one rendering after the other. */
const atOnce = 8

type StartedApp = { readonly app: Prepared; readonly started: Started; readonly failure: string | null }

/** What is proposed for one app, with why its rendering disproves it. */
async function startProved(
  app: Prepared,
  starting: Starting,
  proofs: Proofs,
): Promise<readonly StartedApp[]> {
  const found: StartedApp[] = []
  for (const started of await start(app, starting)) {
    const { draft } = started
    found.push({ app, started, failure: draft === null ? null : await proofs.rendering(draft) })
  }
  return found
}

/** All apps were judged, so nobody has said yet that one which was asked for is none of them. */
function withUnknownNames(judged: Judged, wanted: readonly string[]): Judged {
  const { triage: all, outsiders, elsewhere } = judged
  const names = [...all.applications, ...outsiders].map(({ name }) => name)
  const problems = [...all.problems, ...unknownNames(wanted, names, elsewhere)]
  return { ...judged, triage: { ...all, problems } }
}

function proofsOf(world: World, options: Options, judged: Judged): Proofs {
  const rendering = { repository: world.repository, rerender: judged.rerender }
  return {
    rendering: async (draft) =>
      (await disproveSets(draft, judged.sets, world.repository)) ??
      (await disproveRendering(draft, judged.prepared, rendering)) ??
      (await disproveOutside(draft, judged.outsiders, world, options)),
    judgement: (drafts) => judgeDrafts(world, options, judged, drafts),
  }
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
