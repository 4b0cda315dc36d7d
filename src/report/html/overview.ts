import type { Finding } from '../../model/finding.js'
import { categories } from '../../model/finding.js'
import type { Triage } from '../../model/triage.js'
import { isQuiet } from '../order.js'
import { categoryMeaning, placedName, plural } from '../words.js'
import type { AppView } from './application.js'
import { unsafe } from './application.js'
import { ageInHours, ageText, changedAt } from '../changed-at.js'
import type { FirstSeen } from '../changed-at.js'
import { chip } from './finding.js'
import type { Markup } from './markup.js'
import { h, nothing } from './markup.js'

/** The whole run in four numbers. */
export function cards({ applications }: Triage): Markup {
  const count = (status: string): number => applications.filter((app) => app.status === status).length
  const numbers: readonly (readonly [number, string, string])[] = [
    [applications.filter((app) => app.syncUnsafe).length, 'unsafe to sync', 'unsafe'],
    [count('drifted'), 'drifted', 'drifted'],
    [count('unknown'), 'could not be judged', 'unjudged'],
    [count('in-sync'), 'in sync', 'in-sync'],
  ]
  return h`<ul class="cards">${numbers.map(
    ([number, text, name]) =>
      h`<li class="${number === 0 ? 'none' : name}"><strong>${number}</strong> ${text}</li>`,
  )}</ul>`
}

/** Findings by category, with what each means. */
export function categoryTable({ findings }: Triage): Markup {
  const rows = categories.flatMap((category) => {
    const own = findings.filter((finding) => finding.category === category)
    if (own.length === 0) return []
    const apps = new Set(own.map(({ application }) => application)).size
    return [
      h`<tr><th scope="row">${chip({ category })}</th><td class="number" data-label="Findings">${own.length}</td><td class="number" data-label="Apps">${apps}</td><td data-label="Meaning">${categoryMeaning[category]}</td></tr>`,
    ]
  })
  if (rows.length === 0) return nothing
  return h`<section><h2>By category</h2><div class="scroll" tabindex="0" role="region" aria-label="Findings by category"><table class="stack">
<thead><tr><th scope="col">Category</th><th class="number" scope="col">Findings</th><th class="number" scope="col">Apps</th><th scope="col">Meaning</th></tr></thead><tbody>${rows}</tbody></table></div></section>`
}

const buckets: readonly (readonly [name: string, below: number])[] = [
  ['less than a day', 24],
  ['1 to 7 days', 168],
  ['8 to 30 days', 720],
  ['more than 30 days', Number.POSITIVE_INFINITY],
]

/** How long the differences that need someone have been there. */
export function ageTable({ findings, at }: Triage, firstSeen: FirstSeen): Markup {
  const told = findings.filter((finding) => !isQuiet(finding))
  if (told.length === 0) return nothing
  const ages = told.map((finding) => ageOf(finding, at, firstSeen))
  const rows = buckets.map(([name, below], i) => {
    const from = buckets[i - 1]?.[1] ?? 0
    const own = ages.filter((hours) => hours !== null && hours >= from && hours < below)
    return h`<tr><th scope="row">${name}</th><td class="number">${own.length}</td></tr>`
  })
  const unknown = ages.filter((hours) => hours === null).length
  return h`<section><h2>By age</h2><table><thead><tr><th scope="col">Changed</th><th class="number" scope="col">Findings</th></tr></thead>
<tbody>${rows}<tr><th scope="row">not recorded</th><td class="number">${unknown}</td></tr></tbody></table><p class="quiet">Noise and accepted drift are left out.</p></section>`
}

/** Every app that is not in sync, worst first, each with a way to its section. */
export function applicationTable(views: readonly AppView[], at: string, firstSeen: FirstSeen): Markup {
  return h`<div class="scroll" tabindex="0" role="region" aria-label="Applications"><table class="stack" id="apps">
<thead><tr><th scope="col">Application</th><th scope="col">Category</th><th scope="col">Sync</th><th class="number" scope="col">Findings</th><th scope="col">Oldest change</th></tr></thead>
<tbody>${views.map((view) => applicationRow(view, at, firstSeen))}</tbody></table></div>`
}

function applicationRow({ app, id, findings }: AppView, at: string, firstSeen: FirstSeen): Markup {
  const ages = findings.flatMap((finding) => ageOf(finding, at, firstSeen) ?? [])
  const oldest = ages.length === 0 ? 'not recorded' : ageText(Math.max(...ages))
  const category = app.category === null ? h`${app.status}` : chip({ category: app.category })
  const sync = app.syncUnsafe ? unsafe(app) : app.status === 'unknown' ? h`not known` : h`safe`
  return h`<tr data-app="${id}"${app.syncUnsafe ? h` data-unsafe="1"` : nothing}><th scope="row"><a href="#${id}">${placedName(app)}</a></th><td data-label="Category">${category}</td><td data-label="Sync">${sync}</td><td class="number" data-label="Findings">${findings.length}</td><td data-label="Oldest change">${findings.length === 0 ? '' : oldest}</td></tr>`
}

/** Apps in sync, by name: good news is short. */
export function inSyncLine({ applications }: Triage): Markup {
  const names = applications.filter(({ status }) => status === 'in-sync').map(placedName)
  if (names.length === 0) return nothing
  return h`<details><summary>${plural(names.length, 'application')} in sync</summary><p>${names.join(', ')}</p></details>`
}

function ageOf(finding: Finding, at: string, firstSeen: FirstSeen): number | null {
  const changed = changedAt(finding, firstSeen)
  return changed === null ? null : ageInHours(changed.at, at)
}
