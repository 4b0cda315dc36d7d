import type { Problem } from '../model/problem.js'
import type { Triage } from '../model/triage.js'
import { needsSomeone } from '../triage/report-application.js'

/** The command line's answer: 0 clean, 1 findings that need someone, 2 something could not be told. */
export type ExitCode = 0 | 1 | 2

/** Drift weighs more than doubt: with both, the exit code is 1 and the report lists the problems. */
export function exitCodeOf({ applications, findings, problems }: Triage): ExitCode {
  if (findings.some(needsSomeone)) return 1
  return problems.length > 0 || applications.some(({ status }) => status === 'unknown') ? 2 : 0
}

export type FailurePolicy = {
  readonly failOn: 'none' | 'unsafe' | 'drift'
  readonly onUnknown: 'warn' | 'fail'
}

/**
 * Why the action's job should fail, null where it should pass. A run that could judge nothing always fails; one whose
 * changes leave every app alone had nothing to judge.
 */
export function failureOf(done: Triage, policy: FailurePolicy, filing: readonly Problem[]): string | null {
  const { applications, problems } = done
  const drifted = applications.filter(({ status }) => status === 'drifted')
  const unknown = applications.filter(({ status }) => status === 'unknown')
  const isIdle = applications.length === 0 && (done.unaffected ?? 0) > 0
  if (applications.length === unknown.length && problems.length > 0 && !isIdle)
    return 'Nothing could be judged; see the problems above.'
  if (filing.length > 0) return 'Not everything could be filed; see the problems above.'
  if (policy.failOn !== 'none' && applications.some(({ syncUnsafe }) => syncUnsafe)) {
    return 'A sync would undo something that is not in Git (fail-on).'
  }
  if (policy.failOn === 'drift' && drifted.length > 0)
    return `${drifted.length} applications are drifted (fail-on).`
  if (policy.onUnknown === 'fail' && (unknown.length > 0 || problems.length > 0)) {
    return 'Something could not be judged (on-unknown: fail).'
  }
  return null
}
