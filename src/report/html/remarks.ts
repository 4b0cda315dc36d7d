import type { Triage } from '../../model/triage.js'
import { acceptedLines, acceptedTitle } from '../accepted.js'
import { groupPhrase, groupsOf } from '../groups.js'
import { toldProblems, whoseProblem } from '../told-problems.js'
import { troubleRemarks } from '../trouble.js'
import { notCheckedLines } from '../words.js'
import type { Markup } from './markup.js'
import { codeOf, h, nothing, phraseOf } from './markup.js'

/** Causes told; the JSON report has them all. */
const maxGroups = 50

/** What stands beside the apps: problems, causes that several apps share, accepted drift, what was left out. */
export function remarks(triage: Triage): Markup {
  const groups = groupsOf(triage)
  return h`${problems(triage)}${list(
    'The same in several applications',
    groups.slice(0, maxGroups).map((group) => phraseOf(groupPhrase(group))),
    groups.length - maxGroups,
  )}${list(acceptedTitle(triage), acceptedLines(triage).map(phraseOf))}${list('Remarks on this run', [
    ...troubleRemarks(triage).map(phraseOf),
    ...(triage.notes ?? []).map((note) => h`${note}`),
  ])}${list(
    'Left out',
    notCheckedLines(triage.notChecked).map((line) => h`${line.trim()}`),
  )}`
}

function list(title: string, items: readonly Markup[], more = 0): Markup {
  if (items.length === 0) return nothing
  const rest = more > 0 ? h`<li>and ${more} more</li>` : nothing
  return h`<section><h2>${title}</h2><ul>${items.map((item) => h`<li>${item}</li>`)}${rest}</ul></section>`
}

function problems(triage: Triage): Markup {
  const all = toldProblems(triage.problems)
  if (all.length === 0) return nothing
  const rows = all.map(
    (told) =>
      h`<tr><th scope="row">${codeOf(told.code)}</th><td data-label="Application">${whoseProblem(told) ?? 'the whole run'}</td><td data-label="What">${told.message}</td><td data-label="Next step">${told.hint}</td></tr>`,
  )
  return h`<section><h2>Problems: what could not be known</h2><div class="scroll" tabindex="0" role="region" aria-label="Problems"><table class="stack">
<thead><tr><th scope="col">Code</th><th scope="col">Application</th><th scope="col">What</th><th scope="col">Next step</th></tr></thead><tbody>${rows}</tbody></table></div></section>`
}
