import { createHash } from 'node:crypto'
import type { Adoption, Guard, LineEdit } from '../model/guard.js'
import { reversalText } from './reversal-words.js'
import { codeSpan, fence, fit, isLiteral, markdownWriter } from './markdown.js'
import { renderPhrase } from './phrase.js'

/** A file as a pull request changes it. */
export type ChangedFile = {
  readonly file: string
  /** Git's id of its content at the head. */
  readonly blob: string
  /** Hunks of a unified diff; '' for a file that GitHub shows none of. */
  readonly patch: string
}

/** Lines of a file at the head of a pull request; both ends are among them. */
export type LineRange = { readonly file: string; readonly start: number; readonly end: number }

/** Something to commit with a click, beside the lines that it replaces. */
export type Suggestion = LineRange & { readonly adoption: Adoption; readonly lines: readonly string[] }

/** As many as somebody looks at; there is one for an app at most. */
const maxSuggestions = 3
/** What is longer is a patch, and no remark on a line. */
const maxReplaced = 10
const maxCharacters = 4_000

/**
 * What of the proved adoptions can be said on the pull request's own diff, worst first: GitHub takes remarks on lines of
 * one hunk only. A file whose content at the head is not what was judged is left out.
 */
export function suggestionsOn(
  { adoptions }: Pick<Guard, 'adoptions'>,
  files: readonly ChangedFile[],
): readonly Suggestion[] {
  const found = adoptions.flatMap((adoption): readonly Suggestion[] => {
    const [edit, ...more] = adoption.edits
    if (edit === undefined || more.length > 0) return []
    const changed = files.find(({ file, blob }) => file === edit.file && blob === edit.blob)
    const place = changed === undefined ? null : placeIn(changed, edit)
    return place === null ? [] : [{ ...place, file: edit.file, adoption }]
  })
  const first = found.filter(
    ({ adoption }, at) => found.findIndex((one) => one.adoption.application === adoption.application) === at,
  )
  return first.slice(0, maxSuggestions)
}

/** Where the edit replaces lines of the diff, and by what; a line that is only added takes a neighbour along. */
function placeIn({ patch }: ChangedFile, edit: LineEdit): Omit<Suggestion, 'file' | 'adoption'> | null {
  const { line, removed, added, above, below } = edit
  const places =
    removed.length > 0
      ? [{ start: line, end: line + removed.length - 1, lines: added }]
      : [
          ...above.slice(-1).map((text) => ({ start: line - 1, end: line - 1, lines: [text, ...added] })),
          ...below.slice(0, 1).map((text) => ({ start: line, end: line, lines: [...added, text] })),
        ]
  const hunks = [...patch.matchAll(/^@@ -\d+(?:,\d+)? \+(\d+)(?:,(\d+))? @@/gm)].map(
    ([, from, size = '1']) => ({ first: Number(from), last: Number(from) + Number(size) - 1 }),
  )
  const fits = places.find(({ start, end }) => hunks.some(({ first, last }) => first <= start && end <= last))
  const isShort = removed.length <= maxReplaced && added.join('\n').length <= maxCharacters
  return fits !== undefined && isShort && isLiteral(fits.lines) ? fits : null
}

const marker = /^<!-- drift-triage:suggestion ([0-9a-f]+) ([0-9a-f]+) -->/

/** True for a comment that this check wrote (its author is checked elsewhere). */
export function isSuggestion(body: string): boolean {
  return marker.test(body)
}

/** The comment beside the lines. */
export function suggestionBody(suggestion: Suggestion, commit: string): string {
  const { application, reversals, isPart } = suggestion.adoption
  const said = fit(
    reversals,
    (one) => renderPhrase(reversalText(one), markdownWriter),
    8_000,
    (left) => `${left} more.`,
  )
  const rest = isPart
    ? ' The merge would undo more in this application: see the comment on the pull request.'
    : ''
  return [
    `<!-- drift-triage:suggestion ${keyOf(suggestion)} ${commit} -->`,
    `${codeSpan(application)}: ${said.join('\n\n')}`,
    `The suggestion keeps what production has; rendering and judging it showed nothing else to change.${rest}`,
    fence('suggestion', suggestion.lines),
  ].join('\n\n')
}

/** What takes its place once its block is wrong. It has no marker: nobody has to look after it any more. */
export function endedSuggestion(commit: string): string {
  return `The suggestion that stood here is taken back: judged at ${codeSpan(commit.slice(0, 12))}, these lines need nothing or something else.`
}

/** True for a comment that suggests the same: for the same commit, or since then and still `beside` its lines. */
export function suggestsSame(
  body: string,
  suggestion: Suggestion,
  commit: string,
  beside: LineRange | null,
): boolean {
  const [, key, at] = marker.exec(body) ?? []
  if (key !== keyOf(suggestion)) return false
  const { file, start, end } = suggestion
  return at === commit || (beside?.file === file && beside.start === start && beside.end === end)
}

function keyOf({ file, lines, adoption: { reversals, isPart } }: Suggestion): string {
  const findings = reversals.map(({ finding }) => finding.fingerprint)
  return createHash('sha256')
    .update(JSON.stringify([file, lines, findings, isPart]))
    .digest('hex')
    .slice(0, 16)
}
