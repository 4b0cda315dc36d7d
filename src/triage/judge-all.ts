import type { Draft } from '../decide/judge.js'
import type { Gather } from '../evidence/gather.js'
import type { Finding } from '../model/finding.js'
import type { JsonObject } from '../model/json.js'
import type { NotChecked, Problem } from '../model/problem.js'
import type { Manifest } from '../model/resource.js'
import { keyText } from '../model/resource.js'
import type { ApplicationReport, ObjectPair } from '../model/triage.js'
import type { Pair } from '../pull/pair.js'
import type { Tracer } from '../provenance/trace.js'
import type { Settle } from './enrich.js'
import { withEvidence } from './enrich.js'
import type { Judged } from './judge-application.js'
import type { JudgingWorld } from './judge-pair.js'
import { judgeApplication } from './judge-application.js'
import type { Prepared } from './prepare.js'
import { needsSomeone, reportApplication } from './report-application.js'

/**
 * One app after the other. Evidence is read for all of them together: Git answers all questions about files and
 * lines of one turn with one walk through the history.
 */
export async function judgeAll(
  pulled: readonly Pulled[],
  judging: JudgingWorld,
  explaining: Explaining,
  judged: (report: ApplicationReport) => void,
): Promise<readonly Result[]> {
  const drafted: Drafted[] = []
  for (const one of pulled) drafted.push(await draft(one, judging, explaining.locate))
  return Promise.all(
    drafted.map(async (one) => {
      const result = await explain(one, explaining)
      judged(result.report)
      return result
    }),
  )
}

/** An app with what Git and the cluster hold of it. */
export type Pulled = { readonly app: Prepared; readonly pairs: readonly Pair[] }

/** What one app comes to. */
export type Result = {
  readonly report: ApplicationReport
  readonly findings: readonly Finding[]
  readonly problems: readonly Problem[]
  readonly notChecked: readonly NotChecked[]
  readonly objects: readonly ObjectPair[]
}

/** What adds the reasons to a finding. */
export type Explaining = {
  readonly locate: Tracer['locate']
  readonly gather: Gather
  readonly settle: Settle
}

/** What one app comes to, before anything around it is read. */
type Drafted = Pulled & { readonly judged: Judged; readonly sourced: readonly Finding[] }

async function draft(
  { app, pairs }: Pulled,
  judging: JudgingWorld,
  locate: Tracer['locate'],
): Promise<Drafted> {
  const judged = await judgeApplication(app, pairs, judging)
  // Most apps have nothing to explain, and no map to make for it.
  if (judged.drafts.length === 0) return { app, pairs, judged, sourced: [] }
  const manifests = new Map(app.desired.map((manifest) => [keyText(manifest.key), manifest]))
  const sourced = await Promise.all(judged.drafts.map((one) => withSource(one, app, manifests, locate)))
  return { app, pairs, judged, sourced }
}

async function explain(
  { app, pairs, judged, sourced }: Drafted,
  { gather, settle }: Pick<Explaining, 'gather' | 'settle'>,
): Promise<Result> {
  const { name } = app.application
  const live = sourced.length === 0 ? new Map<string, JsonObject>() : liveByKey(pairs)
  const findings = await Promise.all(
    sourced.map(async (finding) => {
      const around = live.get(keyText(finding.resource)) ?? null
      return settle(await withEvidence(app.application, finding, around, gather))
    }),
  )
  const problems = [...app.problems, ...judged.problems]
  const plain = reportApplication(app.application, findings, problems)
  const { ignoreRules } = judged
  const report = ignoreRules.length === 0 ? plain : { ...plain, ignoreRules }
  return {
    report,
    findings,
    problems,
    notChecked: [
      ...pairs.flatMap((pair) =>
        pair.state === 'not-checked' ? [{ application: name, resource: pair.key, reason: pair.reason }] : [],
      ),
      ...judged.notChecked,
    ],
    objects: objectsOf(name, pairs, findings),
  }
}

function untouchedBySyncs(finding: Finding): Finding {
  return {
    ...finding,
    forecast: { effect: 'keeps', restartsPods: null, when: 'never', method: 'simulated' },
    because: [
      ...finding.because,
      'No app renders this object: only applying its file again would change it.',
    ],
  }
}

/** An app with what was found about the object that describes it. Who applies that is nobody's to know. */
export function withOwn(result: Result, own: Result): Result {
  const findings = [...result.findings, ...own.findings.map(untouchedBySyncs)]
  const problems = [...result.problems, ...own.problems.filter(({ code }) => code !== 'NO_APPLIER')]
  const { ignoreRules, application } = result.report
  const report = reportApplication(application, findings, problems)
  return {
    report: ignoreRules === undefined ? report : { ...report, ignoreRules },
    findings,
    problems,
    notChecked: [...result.notChecked, ...own.notChecked],
    objects: [...result.objects, ...own.objects],
  }
}

/** What nobody has to look at is told by the file of its object: finding the line behind it costs renderings. */
async function withSource(
  draft: Draft,
  { application, desired }: Prepared,
  manifests: ReadonlyMap<string, Manifest>,
  locate: Tracer['locate'],
): Promise<Finding> {
  if (draft.source !== undefined) return { ...draft, source: draft.source }
  if (draft.subject === 'application') return { ...draft, source: application.origin }
  const manifest = manifests.get(keyText(draft.resource))
  if (manifest === undefined) return { ...draft, source: null }
  const isAsked = needsSomeone({ category: draft.category })
  const { editIn, ...source } = await locate(application, desired, manifest, draft.change, isAsked)
  return { ...draft, source, ...(editIn === undefined ? {} : { editIn }) }
}

function liveByKey(pairs: readonly Pair[]): ReadonlyMap<string, JsonObject> {
  return new Map(
    pairs.flatMap((pair): [string, JsonObject][] => {
      if (pair.state === 'matched') return [[keyText(pair.manifest.key), pair.live]]
      return pair.state === 'extra' ? [[keyText(pair.key), pair.live]] : []
    }),
  )
}

/** The two sides of every object with a finding, for the diff that people read. */
function objectsOf(application: string, pairs: readonly Pair[], findings: readonly Finding[]): ObjectPair[] {
  if (findings.length === 0) return []
  const named = new Set(findings.map(({ resource }) => keyText(resource)))
  return pairs.flatMap((pair): ObjectPair[] => {
    if (pair.state === 'not-checked' || pair.state === 'unreadable') return []
    const resource = pair.state === 'extra' ? pair.key : pair.manifest.key
    if (!named.has(keyText(resource))) return []
    return [
      {
        application,
        resource,
        desired: pair.state === 'extra' ? null : pair.manifest.object,
        live: pair.state === 'missing' ? null : pair.live,
      },
    ]
  })
}
