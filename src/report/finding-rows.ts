import type { Change, Finding } from '../model/finding.js'
import { formatKey } from '../model/resource.js'
import type { FileLocation } from '../model/resource.js'
import { minute } from '../model/time.js'
import { acceptedText } from './accepted.js'
import type { Presence } from './happening.js'
import { cellCode, codeSpan, inline, link, tableHead, tableRow } from './markdown.js'
import { isNoise, pathText } from './order.js'
import { absentText, changeText, locationText } from './value-text.js'
import { visible } from './visible.js'
import { forecastText, managerText } from './words.js'

/** Where links to the source may point; without it a place in a file is text. */
export type SourceLinks = { readonly repositoryUrl: string; readonly ref: string } | null

/** Head of the findings' table. */
export const findingHead: readonly string[] = tableHead([
  ...['Object', 'Field', 'Git', 'Live', 'Changed', 'Category', 'A sync'],
])

/** One row; `firstSeen` is what the issue remembers, null where it does not. */
export function findingRow(finding: Finding, presence: Presence, firstSeen: string | null): string {
  const { change } = finding
  const whole = finding.subject === 'application' ? 'the application' : 'the whole object'
  return tableRow([
    inline(formatKey(finding.resource)),
    change === null ? whole : cellCode(pathText(finding)),
    ...(change === null ? presenceCells[presence] : valueCells(change)),
    changedText(finding, firstSeen),
    `${finding.category}${finding.accepted === undefined ? '' : `, ${inline(acceptedText(finding))}`}${finding.impliedBy === undefined ? '' : `, implied by ${cellCode(finding.impliedBy)}`}`,
    forecastText(finding),
  ])
}

const presenceCells: { readonly [presence in Presence]: readonly [git: string, live: string] } = {
  both: ['there', 'there'],
  'git-only': ['there', absentText],
  'cluster-only': [absentText, 'there'],
}

/** Git's and the live value as cells of a table. */
export function valueCells(change: Change): readonly string[] {
  const [git, live] = changeText(change)
  return [
    change.type === 'added' ? absentText : cellCode(git),
    change.type === 'removed' ? absentText : cellCode(live),
  ]
}

/** When and by which field manager; a time is an upper bound, and scale records none. */
function changedText({ manager, category, evidence = [] }: Finding, firstSeen: string | null): string {
  const by = manager === null ? '' : `by ${cellCode(managerText(manager))}`
  if (manager?.time !== undefined && manager.time !== null)
    return `on or before ${inline(minute(manager.time))} ${by}`
  const onset = evidence.find(({ kind }) => kind === 'onset')?.data
  const at = onset?.['at']
  if (typeof at === 'string')
    return `${onset?.['from'] === 'event' ? 'on' : 'on or before'} ${inline(minute(at))}${by === '' ? '' : ` ${by}`}`
  const seen = firstSeen === null || isNoise(category) ? '' : `first seen ${inline(firstSeen.slice(0, 10))}`
  return [by, seen].filter((part) => part !== '').join(', ') || 'not recorded'
}

/** A place in a file, linked where that is possible. */
export function sourceText(location: FileLocation, links: SourceLinks): string {
  const text = locationText(location)
  // A lone surrogate cannot be part of an address; a double slash follows the address of another repository.
  if (links === null || visible(text) !== text || location.file.includes('//')) return codeSpan(text)
  const path = [...links.ref.split('/'), ...location.file.split('/')].map(encodeURIComponent).join('/')
  const url = `${links.repositoryUrl.replace(/\/+$/, '')}/blob/${path}#L${location.line}`
  return link(codeSpan(text), url) ?? codeSpan(text)
}
