import type { Triage } from '../model/triage.js'
import type { Notice } from './notices.js'
import type { Phrase } from './phrase.js'
import { renderPhrase } from './phrase.js'
import { clip, visible } from './visible.js'
import { plural } from './words.js'

/** The run that the notices come from. */
export type WebhookRun = {
  readonly repository: string
  /** The run's page, null where it has none. */
  readonly runUrl: string | null
}

/** Notices in one message; the rest is counted. */
const maxEvents = { json: 200, slack: 30 }
const maxText = 500

/** The message for a webhook, described in docs/webhook.md. Foreign words stay words in either format. */
export function webhookBody(
  format: 'json' | 'slack',
  triage: Triage,
  notices: readonly Notice[],
  run: WebhookRun,
): string {
  return format === 'slack' ? slackBody(triage, notices, run) : jsonBody(triage, notices, run)
}

function jsonBody(triage: Triage, notices: readonly Notice[], run: WebhookRun): string {
  const shown = notices.slice(0, maxEvents.json)
  return JSON.stringify({
    schemaVersion: 1,
    cluster: triage.cluster.id,
    at: triage.at,
    ...run,
    events: shown.map(({ text, ...notice }) => ({
      ...notice,
      text: clip(renderPhrase(text, plain), maxText),
    })),
    more: notices.length - shown.length,
  })
}

/** Readers take JSON apart by themselves: only what cannot be seen is written out. */
const plain = { code: visible, prose: visible }

const headings: { readonly [event in Notice['event']]: string } = {
  reverted: 'reverted',
  new: 'new drift',
  back: 'drift is back',
  worse: 'more serious',
  overdue: 'overdue',
  resolved: 'resolved',
}

function slackBody(triage: Triage, notices: readonly Notice[], { repository, runUrl }: WebhookRun): string {
  const shown = notices.slice(0, maxEvents.slack)
  const rest = notices.length - shown.length
  const run = runUrl === null ? '' : ` (${slackLink('run', runUrl)})`
  const lines = [
    `Drift triage of ${slackCode(triage.cluster.id)} in ${slackCode(repository)}${run}: ${plural(notices.length, 'change')}`,
    ...shown.map(slackLine),
    ...(rest === 0 ? [] : [`and ${rest} more`]),
  ]
  return JSON.stringify({ text: lines.join('\n') })
}

function slackLine({ event, application, cluster, category, syncUnsafe, url, text }: Notice): string {
  const issue = url === null ? '' : ` (${slackLink('issue', url)})`
  const labels = [...(category === null ? [] : [category]), ...(syncUnsafe ? ['unsafe to sync'] : [])]
  const about = labels.length === 0 ? '' : `, ${labels.join(', ')}`
  const name = cluster === undefined ? application : `${application} on ${cluster}`
  return `• *${headings[event]}* ${slackCode(name)}${about}${issue}: ${slackPhrase(text)}`
}

function slackPhrase(text: Phrase): string {
  return renderPhrase(text, { code: slackCode, prose: slackCode })
}

/**
 * Foreign words always stand in a code span, where Slack and its kin read no formatting, mention or link; Slack has
 * no other way to escape formatting. `&`, `<` and `>` are its control characters everywhere
 * (docs.slack.dev, "Formatting message text").
 */
function slackCode(text: string): string {
  const content = clip(visible(text), 160).replace(/`/g, "'").trim()
  return `\`${slackEscape(content === '' ? '""' : content)}\``
}

function slackEscape(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;')
}

/** A link to GitHub's own page; just the words where the address is another than a plain one. */
function slackLink(words: string, url: string): string {
  return /^https?:\/\/[\w.:-]+\/[\w./~%#-]*$/.test(url) ? `<${url}|${words}>` : words
}
