import type { Action, TrackedIssue, Tracker } from '../model/action.js'
import type { Triage } from '../model/triage.js'
import { listLabel } from '../report/labels.js'
import { issuePlan, planTwins } from '../report/plan-issues.js'
import type { IssueOptions } from '../report/tracked.js'
import type { Performed } from './perform.js'
import { perform } from './perform.js'
import { problemsOf } from './problems-of.js'

/**
 * Our issues. Where something would be opened, they are read once more without their label: a human may have taken it
 * off, and the issue would be filed again.
 */
export async function issuesBefore(
  triage: Triage,
  options: IssueOptions,
  tracker: Tracker,
): Promise<readonly TrackedIssue[]> {
  const labelled = await tracker.issues(listLabel)
  if (!issuePlan(triage, labelled, options).actions.some(isCreation)) return labelled
  const all = await tracker.issues(null)
  const numbers = new Set(labelled.map(({ number }) => number))
  return [...labelled, ...all.filter(({ number }) => !numbers.has(number))]
}

/**
 * Performs a plan. After something was opened our issues are read again, as another run may have been at work: the
 * newer of two open issues of one app is then closed at once, and the app's address is that of the older.
 */
export async function performPlan(
  triage: Triage,
  actions: readonly Action[],
  tracker: Tracker,
  progress: (message: string) => void,
): Promise<Performed> {
  const performed = await perform(actions, tracker, progress)
  if (!performed.done.some(isCreation)) return performed
  try {
    const twins = planTwins(triage, await tracker.issues(listLabel))
    const { problems, done } = await perform(twins.actions, tracker, progress)
    return {
      issues: new Map([...performed.issues, ...twins.kept.urls]),
      numbers: new Map([...performed.numbers, ...twins.kept.numbers]),
      problems: [...performed.problems, ...problems],
      done: [...performed.done, ...done],
    }
  } catch (error) {
    return { ...performed, problems: [...performed.problems, ...problemsOf(error)] }
  }
}

function isCreation({ type }: Action): boolean {
  return type === 'create-issue'
}
