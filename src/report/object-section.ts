import type { Finding } from '../model/finding.js'
import type { JsonObject } from '../model/json.js'
import { field, isObject } from '../model/json.js'
import { formatKey, keyText } from '../model/resource.js'
import type { ObjectPair, Triage } from '../model/triage.js'
import { details, fence, fitLines, html } from './markdown.js'
import { diffLines } from './object-diff.js'
import { isNoise, pairOf } from './order.js'
import { withLiveSide } from './set-path.js'
import { plural } from './words.js'
import { lineText, nearChanges, yamlLines } from './yaml-lines.js'

/** Longest diff of one object, in characters. */
const maxDiff = 3500

/** One folded diff for each of the first `max` objects with a finding (worst first), from Git to live. */
export function objectSections(triage: Triage, findings: readonly Finding[], max: number): readonly string[] {
  const objects = new Map<string, Finding[]>()
  for (const finding of findings) {
    const key = keyText(finding.resource)
    const own = objects.get(key)
    if (own !== undefined) own.push(finding)
    else objects.set(key, [finding])
  }
  return [...objects.values()].slice(0, max).flatMap((own) => {
    const pair = own[0] === undefined ? undefined : pairOf(triage, own[0])
    const section = pair === undefined ? null : objectSection(pair, own)
    return section === null ? [] : [section]
  })
}

function objectSection(pair: ObjectPair, findings: readonly Finding[]): string | null {
  const told = findings.filter((finding) => !isNoise(finding.category))
  const lines = pairLines(pair, told.length > 0 ? told : findings)
  if (lines.length === 0) return null
  const shown = fitLines(lines, maxDiff, (left) => `  ... ${plural(left, 'line')} more`)
  const summary = `Git (-) and live (+): ${html(formatKey(pair.resource))}`
  return details(summary, fence('diff', shown))
}

/**
 * Only the judged differences: what live has beyond Git without a finding (defaults, bookkeeping, status) would bury
 * them. An object that one side lacks is shown as a whole.
 */
function pairLines({ desired, live }: ObjectPair, findings: readonly Finding[]): readonly string[] {
  if (desired !== null && live !== null) {
    const changes = findings.flatMap(({ change }) => (change === null ? [] : [change]))
    return nearChanges(diffLines(desired, withLiveSide(desired, changes)))
  }
  const only = desired ?? live
  if (only === null) return []
  const sign = desired === null ? '+' : '-'
  return Object.entries(withoutServerFields(only)).flatMap(([key, value]) =>
    yamlLines(value, 0, `${key}:`).map((line) => lineText({ ...line, sign })),
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
