import type { Trouble } from '../model/application.js'
import type { ApplicationReport } from '../model/triage.js'

/** What goes away by itself as a rule is worth a word only where it stays for so long: one hour. */
const patience = 3_600_000

/**
 * An app's result with what its controller says keeps it from getting on, without secrets that a message quotes. What it
 * merely waits for, and what it could not fetch, is told once it lasts: an app in the middle of a deployment is fine.
 */
export function withTrouble(
  report: ApplicationReport,
  redact: (text: string) => string,
  now: Date,
): ApplicationReport {
  const { application } = report
  const { status } = application
  if (status?.trouble === undefined) return report
  const trouble = { ...status.trouble, message: redact(status.trouble.message) }
  const redacted = { ...report, application: { ...application, status: { ...status, trouble } } }
  return isWorthTelling(trouble, now) ? { ...redacted, trouble } : redacted
}

function isWorthTelling({ holds, since }: Trouble, now: Date): boolean {
  if (holds !== 'for-now' && holds !== 'newer') return true
  return since !== null && now.getTime() - Date.parse(since) >= patience
}
