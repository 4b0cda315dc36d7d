import type { Turn } from '../model/action.js'
import type { Category, Finding } from '../model/finding.js'
import { categories } from '../model/finding.js'
import { loudText, settledText } from './issue-comments.js'
import { verdictPart } from './issue-content.js'
import type { IssueState, StoredFinding, StoredResolution } from './issue-state.js'
import { categoryLabel, unsafeLabel } from './labels.js'
import { codeSpan } from './markdown.js'
import { isOpenQuestion, isWorse } from './order.js'
import { overdueFindings, overdueText } from './overdue.js'
import { isLoud } from './resolution.js'
import type { Context } from './tracked.js'

/** What turned while the issue stays open, in words for a comment, the most important first. */
export type News = { readonly turn: Turn; readonly text: string }

/** [] where nothing turned: values that move on and findings that come and go are no news. */
export function newsOf(
  context: Context,
  before: IssueState,
  now: { readonly ended: readonly StoredResolution[]; readonly findings: readonly StoredFinding[] },
): readonly News[] {
  const undone = now.ended.filter(isLoud)
  const settled = now.ended.filter((one) => !isLoud(one) && isToldOf(one))
  const overdue = before.overdue === null ? overdueFindings(context, now.findings) : []
  const worse = worseText(context, before)
  return [
    ...(undone.length === 0 ? [] : [{ turn: 'reverted' as const, text: loudText(undone) }]),
    ...(worse === null ? [] : [{ turn: 'worse' as const, text: worse }]),
    ...(overdue.length === 0
      ? []
      : [{ turn: 'overdue' as const, text: overdueText(context, overdue, now.findings) }]),
    ...(settled.length === 0 ? [] : [{ turn: 'settled' as const, text: settledText(settled) }]),
  ]
}

/** Somebody decided: Git took it over, or a rule leaves it out. A sync that arrived is what everybody waited for. */
function isToldOf({ outcome, category }: StoredResolution): boolean {
  return (outcome === 'adopted' || outcome === 'ignored') && isOpenQuestion({ category })
}

function worseText(context: Context, { told }: IssueState): string | null {
  const { app, findings } = context
  if (app.category === null || told === null) return null
  const worse =
    (app.category !== 'git-ahead' && isWorse(app.category, told.category)) || (app.syncUnsafe && !told.unsafe)
  const kinds = newKinds(findings, told.kinds)
  if (!worse && kinds.length === 0) return null
  const labels = worse
    ? [categoryLabel(app.category), ...(app.syncUnsafe ? [unsafeLabel] : [])]
    : kinds.map(categoryLabel)
  const head = worse ? 'More serious now' : 'A new kind of drift'
  return `${head}: ${labels.map((name) => codeSpan(name)).join(', ')}.\n\n${verdictPart(context, 6_000)}`
}

/** Kinds that somebody has to hear of; what waits for a sync comes and goes with every merge. */
function newKinds(findings: readonly Finding[], told: readonly Category[]): readonly Category[] {
  const present = new Set(findings.filter((one) => isOpenQuestion(one)).map(({ category }) => category))
  return categories.filter((one) => one !== 'git-ahead' && present.has(one) && !told.includes(one))
}
