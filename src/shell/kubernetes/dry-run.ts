import type { AccessQuestion } from '../../model/access.js'
import type { DryRunResult, DryRunWrite } from '../../model/dry-run.js'
import type { Json } from '../../model/json.js'
import { isObject, stringAt } from '../../model/json.js'
import type { ServedKind } from '../../model/ports.js'
import type { Api } from './api.js'
import { jsonOf } from './api.js'
import { brief, connectionProblem } from './failures.js'
import type { HttpAnswer } from './http-exchange.js'
import type { UnkeptWrite } from './http-unkept.js'
import { resourcePath } from './resource-path.js'

type Verb = 'patch' | 'update'

/** Tries writes without keeping them, each only where the account says that it may. Never throws. */
export function dryRunner(
  api: Api,
  may: (question: AccessQuestion) => Promise<boolean>,
  kinds: () => Promise<{ readonly kinds: readonly ServedKind[] }>,
): (write: DryRunWrite) => Promise<DryRunResult> {
  const allowed = async (kind: ServedKind, verb: Verb, namespace: string): Promise<boolean> =>
    (await mayI(kind, verb, '')) || (namespace !== '' && (await mayI(kind, verb, namespace)))

  const mayI = ({ group, plural }: ServedKind, verb: Verb, namespace: string): Promise<boolean> =>
    may({ verb, group, resource: plural, namespace })

  return async (write) => {
    try {
      const kind = servedKind(write, (await kinds()).kinds)
      if (kind === null) return { state: 'unavailable', reason: 'its kind is not served' }
      const verb = write.way === 'replace' ? 'update' : 'patch'
      if (!(await allowed(kind, verb, write.key.namespace))) return { state: 'not-allowed' }
      return resultOf(await api.tryWrite(requestOf(write, kind)))
    } catch (error) {
      return { state: 'unavailable', reason: connectionProblem(error, api.connection).message }
    }
  }
}

function servedKind({ key, version }: DryRunWrite, kinds: readonly ServedKind[]): ServedKind | null {
  const isIt = (one: ServedKind): boolean =>
    one.group === key.group && one.version === version && one.kind === key.kind
  return kinds.find(isIt) ?? null
}

const contentTypes = {
  // JSON is YAML, and the API server takes an apply patch in no other way before 1.32.
  apply: 'application/apply-patch+yaml',
  'merge-patch': 'application/merge-patch+json',
  replace: 'application/json',
} as const

function requestOf({ key, way, fieldManager, body }: DryRunWrite, kind: ServedKind): UnkeptWrite {
  return {
    method: way === 'replace' ? 'PUT' : 'PATCH',
    path: `${resourcePath(kind, key.namespace)}/${encodeURIComponent(key.name)}`,
    query: { fieldManager, ...(way === 'apply' ? { force: 'true' } : {}) },
    contentType: contentTypes[way],
    body: JSON.stringify(body),
  }
}

/** Only a no to the content of the write is a refusal; everything else says nothing about a sync. */
function resultOf(answer: HttpAnswer): DryRunResult {
  const body: Json | undefined = jsonOf(answer)
  if (answer.status === 200 && isObject(body)) return { state: 'accepted', object: body }
  const reason = brief(stringAt(body, 'message')) || `status ${answer.status}`
  const isNo = [400, 403, 422].includes(answer.status) && !reason.includes('does not support dry run')
  return { state: isNo ? 'refused' : 'unavailable', reason }
}
