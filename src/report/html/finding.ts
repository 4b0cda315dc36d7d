import type { Change, Finding } from '../../model/finding.js'
import { acceptedText } from '../accepted.js'
import { isNoise, pathText } from '../order.js'
import type { Phrase } from '../phrase.js'
import { absentText, changeText, locationText } from '../value-text.js'
import { forecastText, managerText } from '../words.js'
import type { ChangedAt } from '../changed-at.js'
import { minute } from '../../model/time.js'
import type { Markup } from './markup.js'
import { codeOf, h, nothing, phraseOf } from './markup.js'

/** Values in the report may be longer than in a table of an issue. */
const maxValue = 400

/** One finding: what differs, the verdict in words (where it is not null), the facts, and why we think so. */
export function findingBlock(finding: Finding, verdict: Phrase | null, changed: ChangedAt | null): Markup {
  const path = pathText(finding)
  const title = path === '' ? 'the whole object' : path
  return h`<article class="finding" data-category="${finding.category}">
<h5>${chip(finding)} <span class="key">${codeOf(title)}</span></h5>
${verdict === null ? nothing : h`<p>${phraseOf(verdict)}</p>`}
<dl>${facts(finding, changed).map(([name, value]) => h`<div><dt>${name}</dt><dd>${value}</dd></div>`)}</dl>
${reasons(finding)}
</article>`
}

/** The category, by word and by colour. */
export function chip({ category }: Pick<Finding, 'category'>): Markup {
  return h`<span class="chip ${category}">${category}</span>`
}

function facts(finding: Finding, changed: ChangedAt | null): readonly (readonly [string, Markup])[] {
  const { change, manager, source, forecast } = finding
  return [
    ...(change === null ? [] : sides(change)),
    ['Changed by', manager === null ? h`not recorded` : codeOf(managerText(manager))],
    ['Changed', changed === null ? h`not recorded` : h`${since[changed.sort]}${minute(changed.at)}`],
    ['A sync', h`${forecastText(finding)} (${forecast.method})`],
    ['Advice', h`${finding.direction}, ${finding.confidence}`],
    ...(source === null ? [] : [['In Git at', codeOf(locationText(source))] as const]),
    ...(finding.accepted === undefined ? [] : [['Accepted', h`${acceptedText(finding)}`] as const]),
    ...(finding.impliedBy === undefined ? [] : [['Implied by', codeOf(finding.impliedBy)] as const]),
  ]
}

function sides(change: Change): readonly (readonly [string, Markup])[] {
  const [git, live] = changeText(change, maxValue)
  return [
    ['Git', change.type === 'added' ? h`${absentText}` : codeOf(git)],
    ['Cluster', change.type === 'removed' ? h`${absentText}` : codeOf(live)],
  ]
}

const since = { at: '', by: 'on or before ', seen: 'first seen ' } as const

function reasons({ because, evidence = [], rules, category }: Finding): Markup {
  const told = new Set(because)
  const lines = [...because, ...evidence.map(({ text }) => text).filter((text) => !told.has(text))]
  if (lines.length === 0 && rules.length === 0) return nothing
  const rule = rules.length === 0 ? nothing : h`<li>Rules: ${rules.join(', ')}</li>`
  return h`<details${isNoise(category) ? nothing : h` open`}><summary>Why we think so</summary><ul>${lines.map(
    (line) => h`<li>${line}</li>`,
  )}${rule}</ul></details>`
}
