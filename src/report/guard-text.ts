import type { Finding } from '../model/finding.js'
import type { Guard } from '../model/guard.js'
import { verdictOf } from '../model/guard.js'
import { formatKey } from '../model/resource.js'
import { appIn, guardLine, recordedText, waysOut } from './guard-words.js'
import { logLine } from './log-text.js'
import { pathText } from './order.js'
import { patchesOf } from './patch.js'
import type { Phrase } from './phrase.js'
import { renderPhrase } from './phrase.js'
import { reversalRows } from './reversal-rows.js'
import { wrap } from './table.js'
import { toldProblems } from './told-problems.js'
import { plural } from './words.js'

/** The check for a terminal. Every foreign string is one line without escape sequences; ends in a line feed. */
export function renderGuardText(guard: Guard, options: { readonly width: number }): string {
  const { adopted, standing, problems } = guard
  const item = (text: string, depth = 1): string[] =>
    wrap(text, options.width - 2 - 2 * depth).map(
      (line, i) => `${'  '.repeat(depth)}${i === 0 ? '- ' : '  '}${line}`,
    )
  const plain = (phrase: Phrase): string => renderPhrase(phrase, { code: logLine, prose: logLine })
  const recorded = recordedText(guard)
  const sections: string[][] = [
    [
      `${verdictOf(guard)}: ${logLine(guardLine(guard))}`,
      `Merge of ${short(guard.head)} into ${logLine(guard.branch)} at ${short(guard.target)}`,
      ...(recorded === null ? [] : [logLine(recorded)]),
    ],
    titled(
      'Would be undone',
      reversalRows(guard).flatMap(({ phrase, isPart }) => item(plain(phrase), isPart ? 2 : 1)),
    ),
    titled(
      'Ways out',
      guard.reversals.length === 0 ? [] : waysOut(guard, '').flatMap((way) => item(plain(way))),
    ),
    titled(
      'Patch that keeps what production has (git apply)',
      patchesOf(guard.adoptions).flatMap((patch) => patch.trimEnd().split('\n').map(logLine)),
    ),
    titled(
      'Adopted by this merge',
      adopted.flatMap((finding) => item(placeText(guard, finding))),
    ),
    titled(
      'Could not be judged',
      toldProblems(problems).flatMap(({ code, message, hint }) =>
        item(logLine(`${code}: ${message} ${hint}`)),
      ),
    ),
    standing.length === 0
      ? []
      : [
          `${plural(standing.length, 'other finding')} outside of what this merge undoes; drift-triage triage tells about them.`,
        ],
  ]
  return `${sections
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join('\n'))
    .join('\n\n')}\n`
}

function titled(title: string, lines: readonly string[]): string[] {
  return lines.length === 0 ? [] : [title, ...lines]
}

function placeText(guard: Guard, finding: Finding): string {
  const path = pathText(finding)
  const object = formatKey(finding.resource)
  return logLine(`${appIn(guard, finding)}: ${path === '' ? object : `${path} of ${object}`}`)
}

function short(commit: string): string {
  return commit.slice(0, 12)
}
