import type { Problem } from '../model/problem.js'
import { logLine } from '../report/log-text.js'

/** True where the stream is a terminal whose user wants colours (https://no-color.org). */
export function wantsColor(stream: { readonly isTTY?: boolean }, env: NodeJS.ProcessEnv): boolean {
  if ((env['NO_COLOR'] ?? '') !== '') return false
  return stream.isTTY === true && env['TERM'] !== 'dumb'
}

/** Problems on stderr, each with its code and its next step. */
export function printProblems(problems: readonly Problem[]): void {
  for (const { code, message, hint } of problems) {
    process.stderr.write(`${code}: ${logLine(message)}\n  ${logLine(hint)}\n`)
  }
}

/** A line of progress on stderr, kept apart from the report on stdout. */
export function printProgress(message: string): void {
  process.stderr.write(`${logLine(message)}\n`)
}
