import { equalJson, isObject, stringAt, valueAt } from '../../src/model/json.js'
import type { Json, JsonObject } from '../../src/model/json.js'
import { parsePath } from '../../src/model/parse-path.js'
import { getPath } from '../../src/model/path.js'
import type { JsonFinding, JsonReport } from '../../src/report/json.js'
import type { ArgoSync } from '../harness/argo.js'
import { applicationsOf } from './applications.js'
import type { Case } from './case.js'
import type { Stage } from './perform.js'
import { deployFolder, syncApplication } from './perform.js'

/**
 * Lets the real applier sync what was judged, and says for every finding where something else happened than was
 * forecast. Empty: all came true.
 */
export async function disproveForecasts(stage: Stage, one: Case, report: JsonReport): Promise<string[]> {
  const findings = report.findings.filter(({ forecast }) => forecast.effect !== 'unknown')
  const before = await readObjects(stage, findings)
  const phases = new Map<string, ArgoSync['phase']>()
  for (const application of await applicationsOf(stage.folder)) {
    if (!findings.some((finding) => finding.application === application.name)) continue
    phases.set(application.name, (await syncApplication(stage, application)).phase)
  }
  if (one.deploy.length > 0 && findings.length > 0) await deployFolder(stage, one.deploy)
  const after = await readObjects(stage, findings)
  return findings.flatMap((finding) => {
    const { application, resource, path, forecast, category } = finding
    const id = idOf(finding)
    const seen = whatHappened(finding, before.get(id), after.get(id), phases.get(application))
    if (seen.effect === forecast.effect && (forecast.restartsPods ?? seen.restarts) === seen.restarts) return []
    // A controller at work may have won its value back before we look: then only the write itself shows.
    if (category === 'controller' && seen.written && forecast.effect === 'reverts') return []
    return [`${resource.kind} ${resource.name} ${path ?? ''}: forecast ${text(forecast)}, seen ${text(seen)}`]
  })
}

type Seen = { readonly effect: string; readonly restarts: boolean; readonly written: boolean }

function whatHappened(
  { path, forecast }: JsonFinding,
  before: JsonObject | undefined,
  after: JsonObject | undefined,
  phase: ArgoSync['phase'] | undefined,
): Seen {
  const written = version(before) !== version(after)
  const restarts =
    after !== undefined &&
    before !== undefined &&
    !equalJson(valueAt(before, 'spec', 'template'), valueAt(after, 'spec', 'template'))
  const at = path === null ? null : parsePath(path)
  const effect = (): string => {
    if (at === null) return ofObject(before, after)
    if (phase === 'Failed' && forecast.effect === 'fails') return 'fails'
    if (stringAt(before, 'metadata', 'uid') !== stringAt(after, 'metadata', 'uid')) return 'recreates'
    return ofValue(getPath(before, at), getPath(after, at))
  }
  // A pod template that changed elsewhere in the object is no restart by this field.
  return { effect: effect(), restarts: forecast.restartsPods === false ? false : restarts, written }
}

function version(object: JsonObject | undefined): string {
  return stringAt(object, 'metadata', 'resourceVersion')
}

function ofObject(before: JsonObject | undefined, after: JsonObject | undefined): string {
  if (before === undefined) return after === undefined ? 'keeps' : 'recreates'
  return after === undefined ? 'deletes' : 'keeps'
}

function ofValue(before: Json | undefined, after: Json | undefined): string {
  if (after === undefined) return before === undefined ? 'keeps' : 'deletes'
  return equalJson(before, after) ? 'keeps' : 'reverts'
}

function text({ effect, ...rest }: { readonly effect: string }): string {
  const restarts = 'restartsPods' in rest ? rest.restartsPods : 'restarts' in rest ? rest.restarts : null
  return `${effect}${restarts === true ? ' and restarts pods' : ''}`
}

async function readObjects(
  { cluster, namespace }: Stage,
  findings: readonly JsonFinding[],
): Promise<Map<string, JsonObject>> {
  const found = new Map<string, JsonObject>()
  const names = new Set(
    findings.map(({ resource: { group, kind, name } }) => `${kind}${group === '' ? '' : `.${group}`}/${name}`),
  )
  if (names.size === 0) return found
  const printed = await cluster.kubectl([
    'get',
    ...names,
    `--namespace=${namespace}`,
    '--ignore-not-found',
    '-o',
    'json',
  ])
  const read = (printed === '' ? {} : JSON.parse(printed)) as JsonObject
  const items = Array.isArray(read['items']) ? (read['items'] as Json[]) : [read]
  for (const item of items.filter(isObject))
    found.set(`${stringAt(item, 'kind')}/${stringAt(item, 'metadata', 'name')}`, item)
  return found
}

function idOf({ resource }: JsonFinding): string {
  return `${resource.kind}/${resource.name}`
}
