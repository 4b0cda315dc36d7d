import type { Check, CheckState } from '../doctor/check.js'
import { areas, verdictOf } from '../doctor/check.js'
import { logLine } from './log-text.js'
import { wrap } from './table.js'
import { plural } from './words.js'

const marks: { readonly [state in CheckState]: string } = {
  ok: 'ok  ',
  warning: 'warn',
  failed: 'FAIL',
  skipped: '-   ',
}
const colors: { readonly [state in CheckState]: string } = {
  ok: '32',
  warning: '33',
  failed: '31',
  skipped: '2',
}

/** The checks by area, each with its next step below; permissions that are there share a line. Ends in a line feed. */
export function renderDoctorText(
  checks: readonly Check[],
  { color, width }: { readonly color: boolean; readonly width: number },
): string {
  const paint = (state: CheckState, text: string): string =>
    color ? `\u001b[${colors[state]}m${text}\u001b[0m` : text
  const lines = areas.flatMap((area) => {
    const own = gathered(checks.filter((check) => check.area === area))
    if (own.length === 0) return []
    return [
      area.toUpperCase(),
      ...own.flatMap(({ state, what, next }) => [
        ...wrap(logLine(what), width - 7).map(
          (line, i) => `  ${i === 0 ? paint(state, marks[state]) : '    '} ${line}`,
        ),
        ...(next === null ? [] : wrap(logLine(`Next: ${next}`), width - 9).map((line) => `         ${line}`)),
      ]),
      '',
    ]
  })
  return `${[...lines, closing(checks)].join('\n')}\n`
}

/** Dozens of kinds that may be listed are one line. */
function gathered(checks: readonly Check[]): readonly Check[] {
  const [first, ...rest] = checks.filter(({ area, state }) => area === 'permissions' && state === 'ok')
  if (first === undefined || rest.length === 0) return checks
  const what = [first, ...rest].map((check) => check.what).join('; ')
  return [{ ...first, what }, ...checks.filter((check) => check !== first && !rest.includes(check))]
}

function closing(checks: readonly Check[]): string {
  const count = (state: CheckState): number => checks.filter((check) => check.state === state).length
  const counts = `${count('failed')} failed, ${plural(count('warning'), 'warning')}, ${count('skipped')} not checked`
  switch (verdictOf(checks)) {
    case 'ok':
      return `Ready. ${counts}.`
    case 'warning':
      return `It will work, with less to say than it could. ${counts}.`
    case 'failed':
      return `Not ready: see the next steps of what failed. ${counts}.`
  }
}
