import { createHash } from 'node:crypto'
import type { Finding } from '../../model/finding.js'
import { categories } from '../../model/finding.js'
import { byName } from '../../model/natural-order.js'
import { keyText } from '../../model/resource.js'
import type { ApplicationReport, ClusterIdentity, ObjectPair, Triage } from '../../model/triage.js'
import { destinationsOf } from '../../model/triage.js'
import { groupedBy } from '../grouped.js'
import { bySeverity } from '../order.js'
import type { AppView } from './application.js'
import { applicationSection } from './application.js'
import { minute } from '../../model/time.js'
import type { FirstSeen } from '../changed-at.js'
import type { Markup } from './markup.js'
import { h, nothing, raw } from './markup.js'
import { ageTable, applicationTable, cards, categoryTable, inSyncLine } from './overview.js'
import { remarks } from './remarks.js'
import { script } from './script.js'
import { style } from './style.js'

export type PageOptions = {
  /** Addresses of issues by app. */
  readonly issueUrls?: ReadonlyMap<string, string>
  readonly firstSeen?: FirstSeen
}

/** Diffs drawn for one app and for the whole page: drawing one costs about a millisecond. */
const maxDiffs = { app: 20, page: 600 }

/** With more drifted apps than this the sections start folded. */
const maxOpen = 8

/**
 * The whole report as one HTML file: no request leaves it, and its policy lets nothing but its own style and script
 * run (by their hashes), so that no text from a cluster could act even if it were not escaped. The same triage gives
 * the same bytes.
 */
export function renderHtml(triage: Triage, { issueUrls, firstSeen = new Map() }: PageOptions = {}): string {
  const views = viewsOf(triage, issueUrls ?? new Map())
  const open = views.length <= maxOpen
  const { cluster } = triage
  const about = aboutOf(cluster)
  const others = destinationsOf(triage).map((one) => [one.name, aboutOf(one)].filter((part) => part !== ''))
  return h`${raw('<!doctype html>')}
<html lang="en"><head><meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<title>Drift on ${cluster.id}</title>
<style>${raw(style)}</style></head>
<body><a class="skip" href="#apps">Skip to the applications</a>
<header><h1>Drift on ${cluster.id}</h1><p class="quiet">${about === '' ? nothing : h`${about}, `}judged <time datetime="${triage.at}">${minute(triage.at)}</time></p>${others.map((parts) => h`<p class="quiet">Also ${parts.join(', ')}</p>`)}</header>
<main>${cards(triage)}
<div class="overview">${categoryTable(triage)}${ageTable(triage, firstSeen)}</div>
<section><h2>Applications</h2>${applications(views, triage, firstSeen, open)}${inSyncLine(triage)}</section>
${remarks(triage)}</main>
<footer>Made by drift-triage. A field manager is the name a client gave itself, never a person; times are upper bounds unless the cluster recorded the moment.</footer>
${views.length === 0 ? nothing : h`<script>${raw(script)}</script>`}</body></html>
`.markup
}

function aboutOf({ server, version }: ClusterIdentity): string {
  return [server, version].filter((part) => part !== '').join(', ')
}

function hashOf(text: string): string {
  return `'sha256-${createHash('sha256').update(text).digest('base64')}'`
}

const policy = [
  "default-src 'none'",
  `style-src ${hashOf(style)}`,
  `script-src ${hashOf(script)}`,
  "base-uri 'none'",
  "form-action 'none'",
].join('; ')

function applications(
  views: readonly AppView[],
  triage: Triage,
  firstSeen: FirstSeen,
  open: boolean,
): Markup {
  if (triage.applications.length === 0) return h`<p id="apps">No application was judged.</p>`
  if (views.length === 0) return h`<p id="apps">Every application is in sync.</p>`
  return h`${filters(views)}${applicationTable(views, triage.at, firstSeen)}
${views.map((view) => applicationSection(view, triage, firstSeen, open))}`
}

/** Hidden until the script that serves it runs. */
function filters(views: readonly AppView[]): Markup {
  const present = categories.filter((category) =>
    views.some(({ findings }) => findings.some((finding) => finding.category === category)),
  )
  return h`<div id="filters" role="search" aria-label="Filter" hidden>
<span class="wide"><label for="query">Search</label><input id="query" type="search" placeholder="app, object, field, value, manager" autocomplete="off"></span>
<span><label for="category">Category</label><select id="category"><option value="">all</option>${present.map((category) => h`<option>${category}</option>`)}</select></span>
<span><input id="unsafe" type="checkbox"><label for="unsafe">unsafe to sync only</label></span>
<span id="shown" class="quiet" role="status"></span></div>`
}

/** Every app that is not in sync: unsafe ones first, then by category, then those that could not be judged. */
function viewsOf(triage: Triage, issueUrls: ReadonlyMap<string, string>): readonly AppView[] {
  const findings = groupedBy(triage.findings, ({ application }) => application)
  const pairs = new Map(triage.objects.map((pair) => [placeOf(pair), pair]))
  let drawn = 0
  return triage.applications
    .filter(({ status }) => status !== 'in-sync')
    .sort((a, b) => rank(a) - rank(b) || byName(a, b))
    .map((app, i) => {
      const own = bySeverity(findings.get(app.name) ?? [])
      const objects = new Set(own.map(({ resource }) => keyText(resource))).size
      const diffs = Math.min(objects, maxDiffs.app, maxDiffs.page - drawn)
      drawn += diffs
      return {
        app,
        id: `app-${i + 1}`,
        findings: own,
        pairOf: (finding) => pairs.get(placeOf(finding)),
        issue: safeUrl(issueUrls.get(app.name)),
        diffs,
      }
    })
}

function rank({ syncUnsafe, category }: ApplicationReport): number {
  return (syncUnsafe ? 0 : 100) + (category === null ? categories.length : categories.indexOf(category))
}

function placeOf({ application, resource }: Pick<Finding | ObjectPair, 'application' | 'resource'>): string {
  return JSON.stringify([application, keyText(resource)])
}

/** An address that can be nothing but a page. */
function safeUrl(url: string | undefined): string | null {
  return url !== undefined && /^https?:\/\//.test(url) ? url : null
}
