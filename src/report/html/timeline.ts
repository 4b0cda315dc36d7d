import type { Finding } from '../../model/finding.js'
import { formatKey } from '../../model/resource.js'
import type { ApplicationReport, Triage } from '../../model/triage.js'
import { pathText } from '../order.js'
import { forecastText, managerText, plural } from '../words.js'
import { changedAt } from '../changed-at.js'
import type { FirstSeen } from '../changed-at.js'
import { minute } from '../../model/time.js'
import type { Markup } from './markup.js'
import { codeOf, h, nothing } from './markup.js'

type Moment = { readonly at: string; readonly what: Markup }

/** Changes told one by one; an app with more says how many there were. */
const maxChanges = 12

/** How the drift of an app came about: last sync, each change, this run, and what the next sync brings. */
export function timeline(
  app: ApplicationReport,
  findings: readonly Finding[],
  triage: Triage,
  firstSeen: FirstSeen,
): Markup {
  const synced = app.application.status?.history.at(-1)?.at ?? null
  const several = new Set(findings.map(({ resource }) => formatKey(resource))).size > 1
  const changes = findings.flatMap((finding): readonly Moment[] => {
    const changed = changedAt(finding, firstSeen)
    return changed === null ? [] : [{ at: changed.at, what: changeText(finding, changed.sort, several) }]
  })
  const told: readonly Moment[] = [
    ...(synced === null ? [] : [{ at: synced, what: h`last full sync` }]),
    ...changes.slice(0, maxChanges),
  ]
  const ordered = [...told].sort((a, b) => Date.parse(a.at) - Date.parse(b.at))
  const untold = changes.length - maxChanges
  return h`<h4>Timeline</h4><ol class="timeline">${ordered.map(momentItem)}${
    untold > 0
      ? h`<li>and ${plural(untold, 'more change')}, which ${untold === 1 ? 'stands' : 'stand'} below</li>`
      : nothing
  }${momentItem({ at: triage.at, what: h`this run` })}${next(findings)}</ol>`
}

const momentItem = ({ at, what }: Moment): Markup =>
  h`<li><time datetime="${at}">${minute(at)}</time> ${what}</li>`

const sorts = { at: 'changed', by: 'changed on or before this time', seen: 'first seen by a run' } as const

/** Of `several` objects each change says whose it is. */
function changeText(finding: Finding, sort: keyof typeof sorts, several: boolean): Markup {
  const path = pathText(finding)
  const object = h`${formatKey(finding.resource)}`
  const what = path === '' ? object : several ? h`${codeOf(path)} of ${object}` : codeOf(path)
  const by = finding.manager === null ? nothing : h` by ${codeOf(managerText(finding.manager))}`
  return h`${what} ${sorts[sort]}${by}`
}

/** What is still to come; nothing where no sync would touch anything. */
function next(findings: readonly Finding[]): Markup {
  const worst = findings.find(({ forecast }) => forecast.effect !== 'keeps' && forecast.effect !== 'unknown')
  return worst === undefined ? nothing : h`<li class="next">next sync: ${forecastText(worst)}</li>`
}
