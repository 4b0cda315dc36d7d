import type { AccessQuestion } from '../../model/access.js'
import { valueAt } from '../../model/json.js'
import { ProblemError } from '../../model/problem.js'
import type { Api } from './api.js'
import { jsonOf } from './api.js'
import { connectionProblem } from './failures.js'

/**
 * Asks what the account may do; each question once. A server that refuses to answer allows nothing.
 *
 * @throws ProblemError where no answer came.
 */
export function accessReviewer(api: Api): (question: AccessQuestion) => Promise<boolean> {
  const asked = new Map<string, Promise<boolean>>()
  return (question) => {
    const id = JSON.stringify(question)
    const known = asked.get(id) ?? ask(api, question)
    asked.set(id, known)
    return known
  }
}

async function ask(api: Api, question: AccessQuestion): Promise<boolean> {
  const review = await api.review({ spec: { resourceAttributes: question } }).catch((error: unknown) => {
    throw new ProblemError(connectionProblem(error, api.connection))
  })
  return review.status === 201 && valueAt(jsonOf(review), 'status', 'allowed') === true
}
