import type { Problem, ProblemCode } from '../model/problem.js'
import { groupedBy } from './grouped.js'
import { plural } from './words.js'

/** A problem as it is told: once for all apps that have it in the same words. */
export type ToldProblem = {
  readonly code: ProblemCode
  /** Those it is about; empty for the whole run. */
  readonly applications: readonly string[]
  /** Names the apps, or the first of many. */
  readonly message: string
  readonly hint: string
}

/** Apps named where many have the same problem, and the characters for them; the JSON report has one problem each. */
const maxNamed = 10
const maxNames = 300

/**
 * Problems with those that differ in the app alone told once, where the first of them stood: a branch that is not in the
 * clone keeps every app that follows it from being judged, and one step ends that.
 */
export function toldProblems(problems: readonly Problem[]): readonly ToldProblem[] {
  return [...groupedBy(problems, causeOf).values()].flatMap((own) => {
    const [first] = own
    if (first === undefined) return []
    const { code, message, hint } = first
    const applications = [...new Set(own.flatMap(({ application }) => application ?? []))]
    const isShared = applications.length > 1
    const told = isShared ? `Applications ${namesOf(applications)}: ${wordsOf(first)}` : message
    return [{ code, hint, applications, message: told }]
  })
}

/** Whom it is about, in a word: an app, `3 applications`; null for the whole run. */
export function whoseProblem({ applications: [first, ...more] }: ToldProblem): string | null {
  return first === undefined || more.length === 0 ? (first ?? null) : plural(more.length + 1, 'application')
}

/** Apps with a problem that is told for several at once. */
export function toldTogether(problems: readonly Problem[]): ReadonlySet<string> {
  const shared = toldProblems(problems).flatMap(({ applications }) =>
    applications.length > 1 ? applications : [],
  )
  return new Set(shared)
}

/** The same for problems of several apps that are one; one of the whole run is none of an app's. */
function causeOf(one: Problem): string {
  return JSON.stringify([one.code, one.application === null, wordsOf(one), one.hint])
}

/** The message without the app at its head. */
function wordsOf({ application, message }: Problem): string {
  const head = `Application ${application ?? ''}: `
  return application !== null && message.startsWith(head) ? message.slice(head.length) : message
}

function namesOf(applications: readonly string[]): string {
  const named: string[] = []
  for (const name of applications.slice(0, maxNamed))
    if (named.length === 0 || [...named, name].join(', ').length <= maxNames) named.push(name)
  const more = applications.length - named.length
  const last = more > 0 ? `${more} more` : named.pop()
  return `${named.join(', ')} and ${last ?? ''}`
}
