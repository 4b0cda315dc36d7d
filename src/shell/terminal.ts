import type { Problem } from '../model/problem.js'
import { logLine } from '../report/log-text.js'
import { toldProblems } from '../report/told-problems.js'

type Stream = { readonly isTTY?: boolean }

/**
 * True where colours are wanted. NO_COLOR (https://no-color.org) comes before FORCE_COLOR, which also colours what is
 * no terminal (a CI log); `0` and `false` switch them off. Without either, only a terminal is coloured.
 */
export function wantsColor(stream: Stream, env: NodeJS.ProcessEnv): boolean {
  if ((env['NO_COLOR'] ?? '') !== '') return false
  const forced = (env['FORCE_COLOR'] ?? '').toLowerCase()
  if (forced !== '') return forced !== '0' && forced !== 'false'
  return stream.isTTY === true && env['TERM'] !== 'dumb'
}

/** Problems on stderr, each with its code and its next step. */
export function printProblems(problems: readonly Problem[]): void {
  for (const { code, message, hint } of toldProblems(problems)) {
    process.stderr.write(`${code}: ${logLine(message)}\n  ${logLine(hint)}\n`)
  }
}

/** A line of progress on stderr, kept apart from the report on stdout. */
export function printProgress(message: string): void {
  process.stderr.write(`${logLine(message)}\n`)
}
