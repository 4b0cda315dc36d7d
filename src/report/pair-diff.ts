import type { Finding } from '../model/finding.js'
import type { JsonObject } from '../model/json.js'
import { field, isObject } from '../model/json.js'
import type { ObjectPair } from '../model/triage.js'
import { diffLines } from './object-diff.js'
import { withLiveSide } from './set-path.js'
import type { DiffLine } from './yaml-lines.js'
import { nearChanges, yamlLines } from './yaml-lines.js'

/**
 * Only the judged differences: what live has beyond Git without a finding (defaults, bookkeeping, status) would bury
 * them. An object that one side lacks is shown as a whole.
 */
export function pairDiff({ desired, live }: ObjectPair, findings: readonly Finding[]): readonly DiffLine[] {
  if (desired !== null && live !== null) {
    const changes = findings.flatMap(({ change }) => (change === null ? [] : [change]))
    return nearChanges(diffLines(desired, withLiveSide(desired, changes)))
  }
  const only = desired ?? live
  if (only === null) return []
  const sign = desired === null ? '+' : '-'
  return Object.entries(withoutServerFields(only)).flatMap(([key, value]) =>
    yamlLines(value, 0, `${key}:`).map((line): DiffLine => ({ ...line, sign })),
  )
}

const serverMetadata = [
  'managedFields',
  'uid',
  'resourceVersion',
  'generation',
  'creationTimestamp',
  'selfLink',
]

function withoutServerFields(object: JsonObject): JsonObject {
  const metadata = field(object, 'metadata')
  return Object.fromEntries(
    Object.entries(object)
      .filter(([key]) => key !== 'status')
      .map(([key, value]) =>
        key === 'metadata' && isObject(metadata) ? [key, without(metadata, serverMetadata)] : [key, value],
      ),
  )
}

function without(object: JsonObject, keys: readonly string[]): JsonObject {
  return Object.fromEntries(Object.entries(object).filter(([key]) => !keys.includes(key)))
}
