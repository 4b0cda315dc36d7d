import { readFile, readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parse } from 'yaml'
import type { JsonObject } from '../../src/model/json.js'
import { listAt, objectAt, stringAt } from '../../src/model/json.js'
import type { Guard, GuardScope } from '../../src/model/guard.js'
import { verdictOf } from '../../src/model/guard.js'
import type { Cluster } from '../../src/model/ports.js'
import { guardLine } from '../../src/report/guard-words.js'
import { reversalText } from '../../src/report/reversal-words.js'
import { logLine } from '../../src/report/log-text.js'
import { pathText } from '../../src/report/order.js'
import { renderPhrase } from '../../src/report/phrase.js'
import { guardRepository } from '../../src/shell/guard-run.js'
import type { CaseApplication } from '../cases/applications.js'
import type { Step } from '../cases/case.js'

/**
 * A row of the truth table: a merge into one of test/cases, whose folder holds base and target (repo and steps) and the
 * live state that a real API server gave (cluster).
 */
export type Row = {
  readonly case: string
  readonly merge: string
  readonly head: Omit<Extract<Step, { commit: string }>, 'commit'>
  /** What is different about the Application. */
  readonly app?: Overlay
  readonly scope?: GuardScope
  /** True where a real applier syncs the merge afterwards, and what it does is held against what was said. */
  readonly synced?: boolean
  readonly expect: Answer
}

export type Overlay = {
  /** The end of its name, in a case with several; all of them where that is left out. */
  readonly of?: string
  readonly automated?: JsonObject | null
  readonly options?: readonly string[]
  readonly annotations?: JsonObject
  readonly status?: 'Synced' | 'OutOfSync' | 'Unknown'
  readonly ignore?: readonly string[]
  readonly revision?: string
}

/** What the check says, in the words that people read. */
export type Answer = {
  readonly verdict: string
  /** `app path reach effect`. */
  readonly undone?: readonly string[]
  readonly adopted?: readonly string[]
  readonly problems?: readonly string[]
  /** Of the worst reversal, or of the check as a whole. */
  readonly says: string
}

const folder = fileURLToPath(new URL('table/', import.meta.url))

export async function readTable(): Promise<readonly Row[]> {
  const files = (await readdir(folder)).sort()
  const tables = await Promise.all(
    files.map(async (file) => {
      const { rows } = parse(await readFile(join(folder, file), 'utf8')) as { rows: Omit<Row, 'case'>[] }
      return rows.map((row) => ({ ...row, case: file.replace(/\.yaml$/, '') }))
    }),
  )
  return tables.flat()
}

/** The cluster with its Applications as a row has them. */
export function overlaid(cluster: Cluster, overlay: Overlay | undefined): Cluster {
  if (overlay === undefined) return cluster
  return {
    ...cluster,
    async list(kind, namespace) {
      const listed = await cluster.list(kind, namespace)
      if (kind.kind !== 'Application' || listed.state !== 'listed') return listed
      const items = listed.items.map((application) =>
        isAbout(overlay, stringAt(application, 'metadata', 'name'))
          ? overlay1(application, overlay)
          : application,
      )
      return { ...listed, items }
    },
  }
}

function isAbout({ of = '' }: Overlay, name: string): boolean {
  return name.endsWith(of)
}

function overlay1(application: JsonObject, overlay: Overlay): JsonObject {
  const { automated, options, annotations, status, ignore, revision } = overlay
  const spec = objectAt(application, 'spec')
  const policy = objectAt(spec, 'syncPolicy')
  const syncPolicy: JsonObject = {
    ...(automated === null ? {} : { automated: automated ?? objectAt(policy, 'automated') }),
    syncOptions: options ?? listAt(policy, 'syncOptions'),
  }
  const source = objectAt(spec, 'source')
  const rules = (ignore ?? []).map((pointer) => ({
    group: 'apps',
    kind: 'Deployment',
    jsonPointers: [pointer],
  }))
  const before = objectAt(application, 'status')
  const resources = listAt(before, 'resources').map((resource) =>
    status === undefined ? resource : { ...objectAt(resource), status },
  )
  return {
    ...application,
    metadata: { ...objectAt(application, 'metadata'), ...(annotations === undefined ? {} : { annotations }) },
    spec: {
      ...spec,
      syncPolicy,
      source: { ...source, targetRevision: revision ?? stringAt(source, 'targetRevision') },
      ...(rules.length === 0 ? {} : { ignoreDifferences: rules }),
    },
    status: {
      ...before,
      resources,
      ...(status === undefined ? {} : { sync: { ...objectAt(before, 'sync'), status } }),
    },
  }
}

/** The app as a sync has it. */
export function overlaidSync(application: CaseApplication, overlay: Overlay | undefined): CaseApplication {
  const { options, automated } = overlay !== undefined && isAbout(overlay, application.name) ? overlay : {}
  return {
    ...application,
    options: options ?? application.options,
    prune: automated === undefined ? application.prune : automated?.['prune'] === true,
  }
}

/** What merging `head` into `target` means, by the same calls that the command line makes. */
export async function judgeRow(
  row: Pick<Row, 'scope'>,
  cluster: Cluster,
  path: string,
  { target, head }: { readonly target: string; readonly head: string },
): Promise<Guard> {
  const { guard } = await guardRepository(() => cluster, {
    path,
    configFile: '.github/drift-triage.yml',
    apps: [],
    repositoryUrls: [],
    clusterName: '',
    progress: () => undefined,
    scope: row.scope ?? null,
    merge: { target, head, branch: 'main', defaultBranch: 'main' },
  })
  return guard
}

export function answerOf(guard: Guard, rename: (text: string) => string = (text) => text): Answer {
  const { reversals, adopted, problems } = guard
  const [worst] = reversals
  const plain = { code: logLine, prose: logLine }
  const says = worst === undefined ? guardLine(guard) : renderPhrase(reversalText(worst), plain)
  const undone = reversals.map(({ finding, reach }) =>
    [finding.application, pathText(finding) || finding.resource.kind, reach, finding.forecast.effect].join(
      ' ',
    ),
  )
  const answer = {
    verdict: verdictOf(guard),
    ...(undone.length === 0 ? {} : { undone: undone.sort() }),
    ...(adopted.length === 0
      ? {}
      : { adopted: adopted.map((one) => pathText(one) || one.resource.kind).sort() }),
    ...(problems.length === 0 ? {} : { problems: problems.map(({ code }) => code).sort() }),
    says: says
      .replaceAll(/on or before [-0-9]+ [0-9:]+ UTC/g, 'on or before TIME')
      .replaceAll(/\([0-9a-f]{7} by /g, '(COMMIT by '),
  }
  return JSON.parse(rename(JSON.stringify(answer))) as Answer
}
