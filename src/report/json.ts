import type { Controller, IgnoreRule, Trouble } from '../model/application.js'
import type { DestinationCluster } from '../model/cluster.js'
import type { Evidence } from '../model/evidence.js'
import type { Actor, Category, Change, Confidence, Direction, Finding, Forecast } from '../model/finding.js'
import type { Json } from '../model/json.js'
import type { FieldManager } from '../model/managed-fields.js'
import { formatPath } from '../model/path.js'
import { groupsOf } from './groups.js'
import type { FindingGroup } from './groups.js'
import type { NotChecked, Problem, ProblemCode } from '../model/problem.js'
import type { ResourceKey } from '../model/resource.js'
import type { ApplicationReport, ClusterIdentity, IgnoreRuleUse, Triage } from '../model/triage.js'
import { destinationsOf } from '../model/triage.js'

/** The report that scripts read; docs/report.schema.json describes it. Keys are only ever added within a version. */
export type JsonReport = {
  readonly schemaVersion: 1
  readonly cluster: ClusterIdentity
  /** Other clusters that applications are deployed to; there only where there are any. */
  readonly clusters?: readonly DestinationCluster[]
  readonly applications: readonly JsonApplication[]
  readonly findings: readonly JsonFinding[]
  readonly problems: readonly JsonProblem[]
  readonly notChecked: readonly NotChecked[]
  /** The same difference by the same cause in several apps; there only where there are any. */
  readonly groups?: readonly JsonGroup[]
  /** Remarks on the run itself; there only where there are any. */
  readonly notes?: readonly string[]
}

export type JsonApplication = {
  readonly name: string
  /** Name of the cluster it is deployed to; absent for the run's own. */
  readonly cluster?: string
  readonly controller: Controller
  readonly status: ApplicationReport['status']
  readonly category: Category | null
  readonly syncUnsafe: boolean
  /** There only where the controller says that something keeps it from getting on. */
  readonly trouble?: Trouble
  /** There only where the controller has ignore rules for the app. */
  readonly ignoreRules?: readonly JsonIgnoreRule[]
  /** There, and true, only where the application's own object is in the cluster and not in this repository. */
  readonly notInGit?: true
}

/** One of the controller's ignore rules, with what it keeps out of the controller's comparison. */
export type JsonIgnoreRule = {
  readonly statedIn: 'application' | NonNullable<IgnoreRule['statedIn']>
  readonly group: string
  readonly kind: string
  readonly namespace: string
  readonly name: string
  readonly jsonPointers: readonly string[]
  readonly jqPathExpressions: readonly string[]
  readonly managedFieldsManagers: readonly string[]
  readonly objects: number | null
  readonly hides: number
  readonly hidesByHand: number
  readonly source: { readonly file: string; readonly line: number } | null
}

/** One cause in several apps. */
export type JsonGroup = Omit<FindingGroup, 'change'> & Pick<JsonFinding, 'type' | 'desired' | 'live'>

/** `desired`, `live` and `base` are there only where that side has (or is known to have had) a value. */
export type JsonFinding = {
  readonly application: string
  readonly subject: Finding['subject']
  readonly resource: ResourceKey
  readonly type: Change['type'] | null
  readonly path: string | null
  readonly desired?: Json
  readonly live?: Json
  readonly base?: Json
  readonly category: Category
  readonly direction: Direction
  readonly confidence: Confidence
  readonly because: readonly string[]
  /** There only where something was found. */
  readonly evidence?: readonly Evidence[]
  readonly forecast: Forecast
  readonly manager: FieldManager | null
  readonly actor: Actor
  readonly rules: readonly string[]
  /** The path of the finding that brought this one along; there only where one did. */
  readonly impliedBy?: string
  /** There only where the settings accept it. */
  readonly accepted?: NonNullable<Finding['accepted']>
  readonly source: { readonly file: string; readonly line: number } | null
  readonly fingerprint: string
}

export type JsonProblem = {
  readonly code: ProblemCode
  readonly application: string | null
  readonly resource: ResourceKey | null
  readonly message: string
  readonly hint: string
}

/** The report as data, key by key, so that nothing the model gains later leaks into the contract unseen. */
export function jsonReport(triage: Triage): JsonReport {
  const { id, server, version } = triage.cluster
  return {
    schemaVersion: 1,
    cluster: { id, server, version },
    ...clustersPart(destinationsOf(triage)),
    applications: triage.applications.map(jsonApplication),
    findings: triage.findings.map(jsonFinding),
    problems: triage.problems.map(jsonProblem),
    notChecked: triage.notChecked.map(({ application, resource, reason }) => ({
      application,
      resource: resourceOf(resource),
      reason,
    })),
    ...groupsPart(groupsOf(triage)),
    ...((triage.notes ?? []).length === 0 ? {} : { notes: triage.notes }),
  }
}

function clustersPart(clusters: readonly DestinationCluster[]): Pick<JsonReport, 'clusters'> {
  if (clusters.length === 0) return {}
  return { clusters: clusters.map(({ name, id, server, version }) => ({ name, id, server, version })) }
}

function jsonApplication(app: ApplicationReport): JsonApplication {
  const { name, controller, status, category, syncUnsafe, ignoreRules, notInGit, trouble } = app
  const { cluster } = app.application
  const place = cluster === undefined ? {} : { cluster: cluster.name }
  const held = trouble === undefined ? {} : { trouble: jsonTrouble(trouble) }
  const own = { name, ...place, controller, status, category, syncUnsafe, ...held }
  const plain = notInGit === true ? { ...own, notInGit } : own
  return ignoreRules === undefined ? plain : { ...plain, ignoreRules: ignoreRules.map(jsonIgnoreRule) }
}

function jsonTrouble({ of, condition, reason, message, since, lastSuccess, holds }: Trouble): Trouble {
  return { ...(of === undefined ? {} : { of }), condition, reason, message, since, lastSuccess, holds }
}

function jsonIgnoreRule({ rule, objects, hides, hidesByHand }: IgnoreRuleUse): JsonIgnoreRule {
  return {
    statedIn: rule.statedIn ?? 'application',
    group: rule.group,
    kind: rule.kind,
    namespace: rule.namespace,
    name: rule.name,
    jsonPointers: rule.jsonPointers,
    jqPathExpressions: rule.jqPathExpressions,
    managedFieldsManagers: rule.managedFieldsManagers,
    objects,
    hides,
    hidesByHand,
    source: rule.source === undefined ? null : { file: rule.source.file, line: rule.source.line },
  }
}

/** The report as text, with a line feed at its end. */
export function renderJson(triage: Triage): string {
  return `${JSON.stringify(jsonReport(triage), null, 2)}\n`
}

/** One finding of the report. */
export function jsonFinding(finding: Finding): JsonFinding {
  const { effect, restartsPods, when, method, leavesOwned } = finding.forecast
  return {
    application: finding.application,
    subject: finding.subject,
    resource: resourceOf(finding.resource),
    ...sides(finding.change),
    category: finding.category,
    direction: finding.direction,
    confidence: finding.confidence,
    because: finding.because,
    ...(finding.evidence === undefined
      ? {}
      : { evidence: finding.evidence.map(({ kind, text, data }) => ({ kind, text, data })) }),
    forecast: { effect, restartsPods, when, method, ...(leavesOwned === true ? { leavesOwned } : {}) },
    manager: managerOf(finding.manager),
    actor: finding.actor,
    rules: finding.rules,
    ...(finding.impliedBy === undefined ? {} : { impliedBy: finding.impliedBy }),
    ...(finding.accepted === undefined ? {} : { accepted: acceptedOf(finding.accepted) }),
    source: finding.source === null ? null : { file: finding.source.file, line: finding.source.line },
    ...(finding.editIn === undefined ? {} : { editIn: finding.editIn }),
    fingerprint: finding.fingerprint,
  }
}

function acceptedOf({
  owner,
  reason,
  expires,
}: NonNullable<Finding['accepted']>): NonNullable<Finding['accepted']> {
  return { owner, reason, expires }
}

function groupsPart(groups: readonly FindingGroup[]): { readonly groups?: readonly JsonGroup[] } {
  if (groups.length === 0) return {}
  return {
    groups: groups.map(({ change, ...group }) => ({
      ...group,
      type: change.type,
      ...(change.type === 'added' ? {} : { desired: change.desired }),
      ...(change.type === 'removed' ? {} : { live: change.live }),
    })),
  }
}

type Sides = Pick<JsonFinding, 'type' | 'path' | 'desired' | 'live' | 'base'>

function sides(change: Change | null): Sides {
  if (change === null) return { type: null, path: null }
  return {
    type: change.type,
    path: formatPath(change.path),
    ...(change.type === 'added' ? {} : { desired: change.desired }),
    ...(change.type === 'removed' ? {} : { live: change.live }),
    ...(change.base === undefined ? {} : { base: change.base }),
  }
}

/** One problem of the report. */
export function jsonProblem({ code, application, resource, message, hint }: Problem): JsonProblem {
  return { code, application, resource: resource === null ? null : resourceOf(resource), message, hint }
}

function resourceOf({ group, kind, namespace, name }: ResourceKey): ResourceKey {
  return { group, kind, namespace, name }
}

function managerOf(manager: FieldManager | null): FieldManager | null {
  if (manager === null) return null
  const { name, operation, subresource, time } = manager
  return { name, operation, subresource, time }
}
