import type { Finding } from '../model/finding.js'
import type { Triage } from '../model/triage.js'
import { destinationOf } from '../model/triage.js'
import { presenceOf } from './happening.js'
import { logLine } from './log-text.js'
import { bySeverity, isQuiet, pairOf } from './order.js'
import { renderPhrase } from './phrase.js'
import type { ToldProblem } from './told-problems.js'
import { toldProblems, whoseProblem } from './told-problems.js'
import { isStuck } from './trouble.js'
import { findingVerdict } from './verdict.js'
import { clip } from './visible.js'

export type AnnotationLevel = 'error' | 'warning' | 'notice'

/** A remark on the run's page, beside the line in Git where one is known. */
export type Annotation = {
  readonly level: AnnotationLevel
  readonly title: string
  readonly message: string
  readonly file: string | null
  readonly line: number | null
}

export type Annotations = {
  readonly annotations: readonly Annotation[]
  /** How many of each level GitHub would hide, and which are therefore left out. */
  readonly hidden: Readonly<Record<AnnotationLevel, number>>
}

/** GitHub shows 10 of each level per step, and cuts a message at 4096 characters. */
const maxPerLevel = 10
const maxMessage = 4_000
const maxTitle = 200

/**
 * Errors for problems of the whole run, warnings for what a sync would undo and for problems of an app, notices for
 * other drift; nothing for noise. Worst first, at most 10 a level.
 */
export function annotationsOf(triage: Triage): Annotations {
  const unsafe = new Set(triage.applications.flatMap(({ name, syncUnsafe }) => (syncUnsafe ? [name] : [])))
  const all = [
    ...toldProblems(triage.problems).map(problemAnnotation),
    ...bySeverity(triage.findings)
      .filter((finding) => !isQuiet(finding) && finding.impliedBy === undefined)
      .map((finding) => findingAnnotation(triage, finding, unsafe.has(finding.application))),
  ]
  const kept: Annotation[] = []
  const hidden = { error: 0, warning: 0, notice: 0 }
  for (const level of ['error', 'warning', 'notice'] as const) {
    const own = all.filter((annotation) => annotation.level === level)
    kept.push(...own.slice(0, maxPerLevel))
    hidden[level] = Math.max(0, own.length - maxPerLevel)
  }
  return { annotations: kept, hidden }
}

function problemAnnotation(told: ToldProblem): Annotation {
  const { code, message, hint } = told
  const whose = whoseProblem(told)
  return {
    level: whose === null ? 'error' : 'warning',
    title: clip(logLine(whose === null ? code : `${code} (${whose})`), maxTitle),
    message: clip(logLine(`${message} ${hint}`), maxMessage),
    file: null,
    line: null,
  }
}

function findingAnnotation(triage: Triage, finding: Finding, unsafeApp: boolean): Annotation {
  const app = triage.applications.find(({ name }) => name === finding.application)
  const verdict = findingVerdict(finding, presenceOf(finding, pairOf(triage, finding)), isStuck(app))
  const destination = destinationOf(triage, finding.application)
  const where = destination === null ? '' : ` on ${destination.name}`
  const undone = unsafeApp && finding.category !== 'git-ahead' && finding.forecast.effect !== 'keeps'
  const file = finding.source?.file ?? ''
  // A name that is not plainly a path could carry a property of its own into the workflow command.
  const safe = /^[\w./ @+-]+$/.test(file)
  return {
    level: undone ? 'warning' : 'notice',
    title: clip(logLine(`${finding.application}${where}: ${finding.category}`), maxTitle),
    message: clip(renderPhrase(verdict, { code: logLine, prose: logLine }), maxMessage),
    file: safe ? file : null,
    line: safe ? (finding.source?.line ?? null) : null,
  }
}
