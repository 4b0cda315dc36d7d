import type { Problem } from '../model/problem.js'
import type { Triage } from '../model/triage.js'
import { noticesOf } from '../report/notices.js'
import type { WebhookRun } from '../report/webhook-body.js'
import { webhookBody } from '../report/webhook-body.js'
import type { Filed } from './file-reports.js'
import type { Webhook } from './webhook.js'
import { sendWebhook } from './webhook.js'

/** Where notices go; an empty url is nowhere. */
export type Receiver = Webhook & { readonly format: 'json' | 'slack' }

/** Tells the webhook what turned. How many notices it was sent, and the problem where they did not arrive. */
export async function notify(
  triage: Triage,
  { done, issues }: Filed,
  receiver: Receiver,
  run: WebhookRun,
): Promise<{ readonly count: number; readonly lost: Problem | null }> {
  const notices = receiver.url === '' ? [] : noticesOf(triage, done, issues)
  if (notices.length === 0) return { count: 0, lost: null }
  const body = webhookBody(receiver.format, triage, notices, run)
  return { count: notices.length, lost: await sendWebhook(receiver, body) }
}
