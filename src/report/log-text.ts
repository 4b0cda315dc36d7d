import { visible } from './visible.js'

const escape = '\u001b'
const bell = '\u0007'

/** CSI, OSC and two-character escape sequences (ECMA-48). */
const ansi = new RegExp(
  [
    `(?:${escape}\\[|\u009b)[0-?]*[ -/]*[@-~]`,
    `${escape}\\][^${bell}${escape}]*(?:${bell}|${escape}\\\\)?`,
    `${escape}[@-Z\\\\-_]`,
  ].join('|'),
  'g',
)

/**
 * One safe log line. The runner reads a line that begins with `::` (after white space) as a command, and `##[`
 * anywhere in a line (actions/runner src/Runner.Common/ActionCommand.cs); terminals obey escape sequences.
 * The result has no line break, no escape sequence, no unseen character, and starts no command.
 */
export function logLine(text: string): string {
  return visible(text.replace(ansi, ''))
    .replace(/##+\[/g, (run) => `${run.slice(0, -1)} [`)
    .replace(/^(\s*):+/, (run, space: string) => (run.length - space.length > 1 ? `${space}: :` : run))
}

/** Several lines, each made safe by itself: what a multi-line text must pass before it reaches a log. */
export function logLines(text: string): string {
  return text
    .split(/\r\n|\n|\r/)
    .map(logLine)
    .join('\n')
}
