import type { Finding } from '../model/finding.js'
import { formatKey, keyText } from '../model/resource.js'
import type { ObjectPair, Triage } from '../model/triage.js'
import { groupedBy } from './grouped.js'
import { details, fence, fitLines, html } from './markdown.js'
import { isNoise, pairOf } from './order.js'
import { pairDiff } from './pair-diff.js'
import { plural } from './words.js'
import { lineText } from './yaml-lines.js'

/** Longest diff of one object, in characters. */
const maxDiff = 3500

/** One folded diff for each of the first `max` objects with a finding (worst first), from Git to live. */
export function objectSections(triage: Triage, findings: readonly Finding[], max: number): readonly string[] {
  const objects = groupedBy(findings, ({ resource }) => keyText(resource))
  return [...objects.values()].slice(0, max).flatMap((own) => {
    const pair = own[0] === undefined ? undefined : pairOf(triage, own[0])
    const section = pair === undefined ? null : objectSection(pair, own)
    return section === null ? [] : [section]
  })
}

function objectSection(pair: ObjectPair, findings: readonly Finding[]): string | null {
  const told = findings.filter((finding) => !isNoise(finding.category))
  const lines = pairDiff(pair, told.length > 0 ? told : findings)
  if (lines.length === 0) return null
  const shown = fitLines(lines.map(lineText), maxDiff, (left) => `  ... ${plural(left, 'line')} more`)
  const summary = `Git (-) and live (+): ${html(formatKey(pair.resource))}`
  return details(summary, fence('diff', shown))
}
