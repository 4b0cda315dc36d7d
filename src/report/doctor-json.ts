import type { Check } from '../doctor/check.js'
import { verdictOf } from '../doctor/check.js'

/** The checks for programs; docs/doctor.schema.json describes it. */
export function renderDoctorJson(checks: readonly Check[]): string {
  return `${JSON.stringify({ schemaVersion: 1, verdict: verdictOf(checks), checks }, null, 2)}\n`
}
