import type { Json, JsonObject } from '../../model/json.js'
import { field, isObject, listAt, objectAt, stringAt, valueAt } from '../../model/json.js'
import { ProblemError, problem } from '../../model/problem.js'
import { kindJson, problemJson, readKind, readProblem } from '../snapshot-metadata.js'
import type { Called, GuardState, HiddenChange, StateKind } from './guard-state.js'

const schemaVersion = 1
const moments = [
  'next-reconcile',
  'next-commit',
  'next-upgrade',
  'next-sync',
  'once-resolved',
  'never',
  'unknown',
] as const
const effects = ['keeps', 'reverts', 'deletes', 'recreates', 'fails', 'unknown'] as const
const types = ['added', 'removed', 'modified', 'object'] as const

/** The state as text; docs/guard-state.schema.json describes it. */
export function writeState(state: GuardState): string {
  return `${JSON.stringify(documentOf(state))}\n`
}

function documentOf(state: GuardState): object {
  const { cluster, called, takenAt, commit, salt, clusters } = state
  return {
    schemaVersion,
    kind: 'GuardState',
    cluster: { id: cluster.id, server: cluster.server, version: cluster.version },
    takenAt,
    commit,
    kinds: state.kinds.map((kind) => ({ ...kindJson(kind), namespaces: kind.namespaces })),
    problems: state.problems.map(problemJson),
    objects: state.objects,
    documents: state.documents,
    salt,
    settled: state.settled,
    outside: state.outside,
    hidden: state.hidden,
    ...(called.names.length + called.servers.length === 0 ? {} : { called }),
    ...(clusters.length === 0 ? {} : { clusters: clusters.map(documentOf) }),
  }
}

/**
 * Reads a state; everything in it is foreign. Throws STATE_INVALID for a document that is none, or that another
 * version wrote: with a part of it not understood, what a merge undoes might go unseen.
 */
export function readState(text: string): GuardState {
  return stateOf(parsed(text))
}

function stateOf(document: JsonObject): GuardState {
  if (stringAt(document, 'kind') !== 'GuardState') throw invalid('it is no state of this check')
  if (field(document, 'schemaVersion') !== schemaVersion)
    throw invalid(
      `it has schema version ${JSON.stringify(field(document, 'schemaVersion') ?? null).slice(0, 20)}`,
    )
  return {
    cluster: {
      id: required(document, 'cluster', 'id'),
      server: stringAt(document, 'cluster', 'server'),
      version: stringAt(document, 'cluster', 'version'),
    },
    takenAt: momentOf(document),
    commit: stringAt(document, 'commit'),
    kinds: objects(document, 'kinds').map(kindOf),
    problems: objects(document, 'problems').map(readProblem),
    objects: objects(document, 'objects').map(objectOf),
    documents: objects(document, 'documents').map((one) => ({
      group: stringAt(one, 'group'),
      version: required(one, 'version'),
      document: objectAt(one, 'document'),
    })),
    salt: required(document, 'salt'),
    settled: digests(document, 'settled'),
    outside: digests(document, 'outside'),
    hidden: objects(document, 'hidden').map(hiddenOf),
    called: calledOf(document),
    clusters: field(document, 'clusters') === undefined ? [] : objects(document, 'clusters').map(stateOf),
  }
}

function calledOf(document: JsonObject): Called {
  const texts = (key: string): readonly string[] =>
    listAt(document, 'called', key).filter((one) => typeof one === 'string')
  return { name: stringAt(document, 'called', 'name'), names: texts('names'), servers: texts('servers') }
}

function parsed(text: string): JsonObject {
  try {
    const value = JSON.parse(text) as Json
    if (isObject(value)) return value
  } catch {
    // Said below; a parser's message would quote foreign text.
  }
  throw invalid('it is no JSON object')
}

function momentOf(document: JsonObject): string {
  const takenAt = required(document, 'takenAt')
  if (Number.isNaN(Date.parse(takenAt))) throw invalid('takenAt is no time')
  return new Date(takenAt).toISOString()
}

function objects(document: JsonObject, key: string): readonly JsonObject[] {
  const items = array(document, key)
  if (!items.every(isObject)) throw invalid(`${key} holds something that is no object`)
  return items
}

function array(document: JsonObject, key: string): readonly Json[] {
  if (!Array.isArray(field(document, key))) throw invalid(`${key} is no list`)
  return listAt(document, key)
}

function digests(document: JsonObject, key: string): readonly string[] {
  return array(document, key).map((one) => {
    if (typeof one !== 'string' || !/^[0-9a-f]{16}$/.test(one))
      throw invalid(`${key} holds something that is no digest`)
    return one
  })
}

function kindOf(value: JsonObject): StateKind {
  required(value, 'version')
  required(value, 'kind')
  const namespaces = field(value, 'namespaces')
  if (namespaces !== null && !Array.isArray(namespaces))
    throw invalid('the namespaces of a kind are neither null nor a list')
  const names = listAt(value, 'namespaces').filter((name) => typeof name === 'string')
  return { ...readKind(value), namespaces: namespaces === null ? null : names }
}

function objectOf(value: JsonObject): JsonObject {
  required(value, 'apiVersion')
  required(value, 'kind')
  required(value, 'metadata', 'name')
  return value
}

function hiddenOf(value: JsonObject): HiddenChange {
  return {
    application: required(value, 'application'),
    resource: {
      group: stringAt(value, 'resource', 'group'),
      kind: required(value, 'resource', 'kind'),
      namespace: stringAt(value, 'resource', 'namespace'),
      name: required(value, 'resource', 'name'),
    },
    path: stringAt(value, 'path'),
    type: oneOf(types, value, 'type'),
    effect: oneOf(effects, value, 'effect'),
    when: oneOf(moments, value, 'when'),
  }
}

function oneOf<T extends string>(allowed: readonly T[], value: JsonObject, key: string): T {
  const found = allowed.find((one) => one === stringAt(value, key))
  if (found === undefined) throw invalid(`a hidden change has no ${key} that is known`)
  return found
}

function required(value: JsonObject, ...keys: string[]): string {
  const found = valueAt(value, ...keys)
  if (typeof found === 'string' && found !== '') return found
  throw invalid(`${keys.join('.')} is missing`)
}

function invalid(why: string): ProblemError {
  return new ProblemError(
    problem(
      'STATE_INVALID',
      `The recorded state cannot be used: ${why}.`,
      'Run the triage with this version of drift-triage again, and let it record the state anew.',
    ),
  )
}
