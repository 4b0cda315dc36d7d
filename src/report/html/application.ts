import type { Finding } from '../../model/finding.js'
import type { ResourceKey } from '../../model/resource.js'
import { formatKey, keyText } from '../../model/resource.js'
import type { ApplicationReport, ObjectPair, Triage } from '../../model/triage.js'
import { groupedBy } from '../grouped.js'
import { presenceOf } from '../happening.js'
import { isNoise } from '../order.js'
import { pairDiff } from '../pair-diff.js'
import { isStuck, troublePhrase } from '../trouble.js'
import { appVerdict, findingVerdict } from '../verdict.js'
import { controllerNames, placedName, plural } from '../words.js'
import { changedAt } from '../changed-at.js'
import type { FirstSeen } from '../changed-at.js'
import { chip, findingBlock } from './finding.js'
import type { Markup } from './markup.js'
import { h, nothing, phraseOf } from './markup.js'
import { sideBySide } from './sides.js'
import { timeline } from './timeline.js'

/** What the section of one app is made of. */
export type AppView = {
  readonly app: ApplicationReport
  /** Place in the page; names are foreign and may be alike. */
  readonly id: string
  /** Worst first. */
  readonly findings: readonly Finding[]
  readonly pairOf: (finding: Finding) => ObjectPair | undefined
  /** Address of its issue; null where there is none or it is not known. */
  readonly issue: string | null
  /** Objects whose diff is drawn, worst first; the values of the others stand with their findings. */
  readonly diffs: number
}

/** Everything about one drifted app, folded away where the page has many. */
export function applicationSection(
  view: AppView,
  triage: Triage,
  firstSeen: FirstSeen,
  open: boolean,
): Markup {
  const { app, id, findings, pairOf, diffs } = view
  const objects = [...groupedBy(findings, ({ resource }) => keyText(resource)).values()]
  const verdict = appVerdict(findings, (finding) => presenceOf(finding, pairOf(finding)), isStuck(app))
  return h`<details class="app" id="${id}"${open ? h` open` : nothing}>
<summary><h3>${placedName(app)}</h3> ${app.category === null ? nothing : chip({ category: app.category })} ${unsafe(app)} <span class="quiet">${plural(findings.length, 'finding')}</span></summary>
<div class="body">
<p class="verdict">${findings.length === 0 ? h`Could not be judged; see the problems below.` : phraseOf(verdict)}</p>
${trouble(app)}<p class="quiet">${origin(app)}${view.issue === null ? nothing : h` <a href="${view.issue}" rel="noreferrer">Issue</a>`}</p>
${findings.length === 0 ? nothing : timeline(app, findings, triage, firstSeen)}
${objects.map((own, i) => objectBlock(own, view, firstSeen, i < diffs))}
${objects.length > diffs ? h`<p class="quiet">Side by side are the worst ${diffs} of ${objects.length} objects; of the others the values stand above.</p>` : nothing}
</div></details>`
}

/** The mark of an app that must not be synced blindly. */
export function unsafe({ syncUnsafe }: ApplicationReport): Markup {
  return syncUnsafe ? h`<span class="chip unsafe">sync:unsafe</span>` : nothing
}

function trouble(app: ApplicationReport): Markup {
  const said = troublePhrase(app)
  return said.length === 0
    ? nothing
    : h`<p>${phraseOf(said)}</p>
`
}

function origin({ controller, controllerSays, application }: ApplicationReport): Markup {
  const [source] = application.sources
  const folder = source === undefined ? '' : `, ${source.path === '' ? 'top folder' : source.path}`
  const revision = source === undefined || source.revision === '' ? '' : ` at ${source.revision}`
  const says = controllerSays === null ? '' : `, which says ${controllerSays}`
  return h`Managed by ${controllerNames[controller]}${says}${folder}${revision}.`
}

function objectBlock(
  findings: readonly Finding[],
  { app, pairOf, findings: all }: AppView,
  firstSeen: FirstSeen,
  withDiff: boolean,
): Markup {
  const [first] = findings
  if (first === undefined) return nothing
  // The verdict on an app's only finding stands at the head of the section already.
  const told = all.length > 1
  return h`<section class="object"><h4>${formatKey(first.resource)}</h4>
${findings.map((finding) => {
  const verdict = findingVerdict(finding, presenceOf(finding, pairOf(finding)), isStuck(app))
  return findingBlock(finding, told ? verdict : null, changedAt(finding, firstSeen))
})}
${withDiff ? diffOf(first.resource, findings, pairOf(first)) : nothing}</section>`
}

function diffOf(resource: ResourceKey, findings: readonly Finding[], pair: ObjectPair | undefined): Markup {
  if (pair === undefined) return nothing
  const told = findings.filter(({ category }) => !isNoise(category))
  const lines = pairDiff(pair, told.length > 0 ? told : findings)
  return lines.length === 0 ? nothing : sideBySide(lines, formatKey(resource))
}
