import type { Triage } from '../model/triage.js'
import { toldProblems } from './told-problems.js'
import { plural } from './words.js'

/** The whole run in one sentence. */
export function closingLine({ applications, problems }: Triage): string {
  const drifted = applications.filter((app) => app.status === 'drifted')
  const unsafe = applications.filter((app) => app.syncUnsafe).length
  const unknown = applications.filter((app) => app.status === 'unknown').length
  const parts = [
    `${drifted.length} of ${plural(applications.length, 'application')} drifted`,
    `${unsafe} unsafe to sync`,
    `${unknown} could not be judged`,
  ]
  const told = toldProblems(problems).length
  return `${parts.join(', ')}${told === 0 ? '' : `, ${plural(told, 'problem')}`}.`
}
