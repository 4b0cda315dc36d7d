import { createActors } from '../../src/attribute/actors.js'
import { compareObjects } from '../../src/compare/compare.js'
import { emptyConfig } from '../../src/config/config.js'
import type { Ignored } from '../../src/controller-rules/ignored.js'
import type { Draft, Judging } from '../../src/decide/judge.js'
import { judgeChanges } from '../../src/decide/judge.js'
import type { Change, Forecast } from '../../src/model/finding.js'
import type { JsonObject } from '../../src/model/json.js'
import { apiVersionOf, gvkOf, keyOf } from '../../src/model/resource.js'
import type { MatchedPair } from '../../src/pull/pair.js'
import { builtInType } from '../schema/builtin.js'
import { application, settingsPair } from './judging.js'

const nameOf = createActors(emptyConfig.managers)
export const reverts: Forecast = {
  effect: 'reverts',
  restartsPods: true,
  when: 'next-commit',
  method: 'dry-run',
}
const notIgnored: Ignored = { by: null, rules: [], unread: [] }

/** The drafts of these changes of a pair; by default of all its differences. */
export function judge(pair: MatchedPair, given: Partial<Judging> = {}, stated?: Change): readonly Draft[] {
  const { object, gvk } = pair.manifest
  const type = builtInType(apiVersionOf(gvk), gvk.kind)
  const changes = stated === undefined ? compareObjects(object, pair.live, type, () => false) : [stated]
  return judgeChanges(pair, changes, {
    application,
    type,
    actorOf: (manager, operation) => nameOf(manager, application.appliers, operation),
    autoscalers: [],
    forecast: () => reverts,
    isRewritten: () => false,
    normalise: (value) => value,
    ignored: () => notIgnored,
    ...given,
  })
}

/** Deployment shop/web on both sides; of live's spec the manager, by default `kubectl edit`, owns the fields `f`. */
export function webPair(
  git: JsonObject,
  live: JsonObject,
  parts: { apiVersion?: string; f?: JsonObject; manager?: string } = {},
): MatchedPair {
  const metadata = { name: 'web', namespace: 'shop' }
  const desired: JsonObject = { apiVersion: 'apps/v1', kind: 'Deployment', metadata, spec: git }
  const managedFields = [
    {
      manager: parts.manager ?? 'kubectl-edit',
      operation: 'Update',
      apiVersion: parts.apiVersion ?? 'apps/v1',
      time: '2026-11-16T08:00:00Z',
      fieldsType: 'FieldsV1',
      fieldsV1: { 'f:spec': parts.f ?? {} },
    },
  ]
  return {
    state: 'matched',
    manifest: {
      key: keyOf(desired),
      gvk: gvkOf(desired),
      object: desired,
      origin: { file: 'a.yaml', line: 1, document: 0 },
    },
    live: { ...desired, metadata: { ...metadata, managedFields }, spec: live },
    base: { source: 'history', object: desired, at: null },
  }
}

/** What somebody changed by hand in a ConfigMap that Git has left as it was. */
export const edited = settingsPair({ mode: 'a' }, { mode: 'b' }, { mode: 'a' }, { mode: 'kubectl-edit' })
