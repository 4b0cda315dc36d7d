import { equalJson, stringAt, valueAt } from '../../src/model/json.js'
import type { Json, JsonObject } from '../../src/model/json.js'
import { parsePath } from '../../src/model/parse-path.js'
import type { FieldPath } from '../../src/model/path.js'
import { getPath } from '../../src/model/path.js'
import { keyText } from '../../src/model/resource.js'
import type { JsonFinding, JsonReport } from '../../src/report/json.js'
import type { ApplicationManifest, CaseApplication } from './applications.js'
import { applicationsOf, caseApplication, versionsInGit } from './applications.js'
import { runControllers } from './argo-controllers.js'
import type { Case } from './case.js'
import { reconcileFlux } from './flux-objects.js'
import { readObjects } from './objects.js'
import { leftOver, replicaSetsOf } from './owned.js'
import type { Stage } from './perform.js'
import { deployFolder, syncApplication } from './perform.js'

type Seen = { readonly effect: string; readonly restarts: boolean; readonly written: boolean }

/** What is different about an Application from what its file says. */
type Configure = (application: CaseApplication) => CaseApplication

/**
 * Lets the real applier sync what was judged, and says for every finding where something else happened than was
 * forecast. Empty: all came true.
 */
export async function disproveForecasts(
  stage: Stage,
  one: Case,
  report: JsonReport,
  configure: Configure = (application) => application,
): Promise<string[]> {
  // An object whose count an autoscaler fights over says again what its field says.
  const findings = report.findings.filter(
    ({ path, forecast: { effect } }) => effect !== 'unknown' && !(path === null && effect === 'reverts'),
  )
  const disproved: string[] = []
  const groupOf = await groupsOf(stage, findings)
  // One app after the other: where two write one object, each forecast is of its own app's sync.
  for (const group of new Set(findings.map(groupOf)))
    disproved.push(
      ...(await disproveOf(
        stage,
        one,
        findings.filter((finding) => groupOf(finding) === group),
        configure,
      )),
    )
  return disproved
}

/** Findings by app, but for apps that Git has no more: they go with a sync of the app that held them. */
async function groupsOf(
  { folder }: Stage,
  findings: readonly JsonFinding[],
): Promise<(finding: JsonFinding) => string> {
  const applications = await applicationsOf(folder)
  const isLeft = ({ application }: JsonFinding): boolean =>
    applications.some(({ name }) => name === application)
  const holders = applications.filter(({ isHeld }) => !isHeld).map(({ name }) => name)
  const isAnyGone = applications.length > 0 && !findings.every(isLeft)
  return (finding) =>
    isAnyGone && (!isLeft(finding) || holders.includes(finding.application)) ? '' : finding.application
}

/** The same of the findings of one app, which only that app is synced for. */
async function disproveOf(
  stage: Stage,
  one: Case,
  findings: readonly JsonFinding[],
  configure: Configure,
): Promise<string[]> {
  const keys = [...new Map(findings.map(({ resource }) => [keyText(resource), resource])).values()]
  // A path means what it says only in the version that it was found in.
  const versions = await versionsInGit(stage.folder)
  const before = await readObjects(stage.cluster, keys, versions)
  const owned = await ownedBefore(stage, findings, before)
  const refused = await syncAll(stage, one, findings, configure)
  const after = await readObjects(stage.cluster, keys, versions)
  const wronglyLeft = await disproveLeft(stage, findings, before, owned)
  const wrong = findings.flatMap((finding) => {
    const { resource, path, forecast, category } = finding
    const id = keyText(resource)
    const [was, is] = [before.get(id), after.get(id)]
    // What was on its way out before the sync is no doing of its.
    const seen = whatHappened(finding, was, isGoing(was) ? is : unlessGoing(is), refused.has(id))
    if (seen.effect === forecast.effect && (forecast.restartsPods ?? seen.restarts) === seen.restarts) return []
    // A controller at work may have won its value back before we look: then only the write itself shows.
    if (category === 'controller' && seen.written && forecast.effect === 'reverts') return []
    const foreseen = text(forecast.effect, forecast.restartsPods === true)
    return [
      `${resource.kind} ${resource.name} ${path ?? ''}: forecast ${foreseen}, seen ${text(seen.effect, seen.restarts)}`,
    ]
  })
  return [...wrong, ...wronglyLeft]
}

/** The ReplicaSets of each Deployment that is said to go, by the Deployment. */
async function ownedBefore(
  stage: Stage,
  findings: readonly JsonFinding[],
  before: ReadonlyMap<string, JsonObject>,
): Promise<ReadonlyMap<string, readonly string[]>> {
  const owned = new Map<string, readonly string[]>()
  for (const { resource, path, forecast } of findings) {
    const object = before.get(keyText(resource))
    if (object === undefined || path !== null || forecast.effect !== 'deletes') continue
    if (resource.group === 'apps' && resource.kind === 'Deployment')
      owned.set(keyText(resource), await replicaSetsOf(stage, object))
  }
  return owned
}

/** Of Deployments that go: whether their ReplicaSets stay, where that was not forecast, or go all the same. */
async function disproveLeft(
  stage: Stage,
  findings: readonly JsonFinding[],
  before: ReadonlyMap<string, JsonObject>,
  owned: ReadonlyMap<string, readonly string[]>,
): Promise<readonly string[]> {
  const wrong: string[] = []
  for (const { resource, forecast } of findings) {
    const [names, object] = [owned.get(keyText(resource)), before.get(keyText(resource))]
    if (names === undefined || object === undefined) continue
    const left = await leftOver(stage, object, names)
    if (left.length !== (forecast.leavesOwned === true ? names.length : 0))
      wrong.push(`${resource.kind} ${resource.name}: left ${left.length} of ${names.length} ReplicaSets`)
  }
  return wrong
}

/** Deleted in the foreground, an object stays until the garbage collector has taken what it owns. */
function unlessGoing(object: JsonObject | undefined): JsonObject | undefined {
  return isGoing(object) ? undefined : object
}

function isGoing(object: JsonObject | undefined): boolean {
  return stringAt(object, 'metadata', 'deletionTimestamp') !== ''
}

/** Keys of the objects that the API server refused to write. */
async function syncAll(
  stage: Stage,
  one: Case,
  findings: readonly JsonFinding[],
  configure: Configure,
): Promise<Set<string>> {
  const refused = new Set<string>()
  const applications = await applicationsOf(stage.folder)
  // An app that Git has no more goes with a sync of the app that held it.
  const isGone = findings.some((finding) => !applications.some(({ name }) => name === finding.application))
  for (const application of applications) {
    const isNamed = findings.some((finding) => finding.application === application.name)
    if (!isNamed && (!isGone || application.isHeld)) continue
    const { resources } = await syncApplication(stage, configure(application))
    if (isGone) await runControllers(stage)
    for (const resource of resources) {
      if (resource.status !== 'SyncFailed') continue
      // At cluster scope the engine names the app's namespace all the same.
      refused.add(keyText(resource)).add(keyText({ ...resource, namespace: '' }))
    }
  }
  for (const name of new Set(findings.map(({ application }) => application)))
    if (!applications.some((application) => application.name === name)) await syncLeft(stage, name, configure)
  if (one.steps.some((step) => 'reconcile' in step)) await reconcileFlux(stage, { name: findings[0]?.application })
  if (one.deploy.length > 0 && findings.length > 0) await deployFolder(stage, one.deploy)
  return refused
}

/** An Application that Git has no more and the cluster still has: somebody syncs it as it is. */
async function syncLeft(stage: Stage, name: string, configure: Configure): Promise<void> {
  const { cluster, namespace } = stage
  const path = `/apis/argoproj.io/v1alpha1/namespaces/${namespace}/applications/${name}`
  const { status, json } = await cluster.request(path)
  const application = status === 200 ? unlessGoing(json() as JsonObject) : undefined
  if (application === undefined) return
  const manifest = application as unknown as ApplicationManifest
  await syncApplication(stage, configure(caseApplication(manifest, true)))
}

function whatHappened(
  { path, forecast }: JsonFinding,
  before: JsonObject | undefined,
  after: JsonObject | undefined,
  isRefused: boolean,
): Seen {
  const written = stringAt(before, 'metadata', 'resourceVersion') !== stringAt(after, 'metadata', 'resourceVersion')
  const rolled =
    after !== undefined &&
    before !== undefined &&
    !equalJson(valueAt(before, 'spec', 'template'), valueAt(after, 'spec', 'template'))
  const at = path === null ? null : parsePath(path)
  const effect = isRefused ? 'fails' : seenEffect(before, after, at)
  // A pod template that changed elsewhere in the object is no restart by this field.
  return { effect, restarts: forecast.restartsPods !== false && rolled, written }
}

/** What a sync did to the value at a path, or to the object where that is null. */
export function seenEffect(
  before: JsonObject | undefined,
  after: JsonObject | undefined,
  at: FieldPath | null,
): string {
  if (at === null) return ofObject(before, after)
  if (stringAt(before, 'metadata', 'uid') !== stringAt(after, 'metadata', 'uid')) return 'recreates'
  return ofValue(getPath(before, at), getPath(after, at))
}

function ofObject(before: JsonObject | undefined, after: JsonObject | undefined): string {
  if (before === undefined) return after === undefined ? 'keeps' : 'recreates'
  return after === undefined ? 'deletes' : 'keeps'
}

function ofValue(before: Json | undefined, after: Json | undefined): string {
  if (after === undefined) return before === undefined ? 'keeps' : 'deletes'
  return equalJson(before, after) ? 'keeps' : 'reverts'
}

function text(effect: string, restarts: boolean): string {
  return restarts ? `${effect} and restarts pods` : effect
}
