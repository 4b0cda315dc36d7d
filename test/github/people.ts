import { serve } from './api.js'
import type { Contract } from './contract.js'
import { checkLimits } from './limits.js'
import { newIssue } from './resources/issues.js'
import type { State } from './state.js'

/** A person at work on the repository, in the browser: not recorded among the requests, and free of the token's limits. */
export type Person = {
  /** Returns the new issue's number. */
  createIssue(issue: { title: string; body?: string; labels?: readonly string[] }): number
  createPullRequest(pull: { title: string; body?: string; labels?: readonly string[] }): number
  /** Moves a pull request's branch to a commit. */
  push(number: number, sha: string): void
  comment(number: number, body: string): void
  edit(number: number, text: { title?: string; body?: string }): void
  close(number: number, reason: 'completed' | 'not_planned'): void
  reopen(number: number): void
  addLabels(number: number, ...labels: string[]): void
  removeLabel(number: number, label: string): void
}

export function createPerson(actor: string, contract: Contract, state: State, apiUrl: string): Person {
  const repository = `/repos/${state.repository.owner}/${state.repository.name}`
  function call(method: string, path: string, body: Record<string, unknown> = {}): { number: number } {
    const operation = contract.find(method, `${repository}${path}`)
    if (operation === null) throw new Error(`no operation for ${method} ${path}`)
    checkLimits(operation.id, body)
    const url = new URL(`${apiUrl}${repository}${path}`)
    const answer = serve(operation, { params: operation.params, query: {}, body, actor, state, apiUrl, url })
    return answer.body as { number: number }
  }
  return {
    createIssue: (issue) => call('POST', '/issues', issue).number,
    createPullRequest({ title, body, labels = [] }) {
      const pull = newIssue({ state, actor }, title, body ?? null, true)
      state.issues.push(pull)
      if (labels.length > 0) call('POST', `/issues/${pull.number}/labels`, { labels })
      return pull.number
    },
    push: (number, sha) => void state.heads.set(number, sha),
    comment: (number, body) => void call('POST', `/issues/${number}/comments`, { body }),
    edit: (number, text) => void call('PATCH', `/issues/${number}`, text),
    close: (number, state_reason) =>
      void call('PATCH', `/issues/${number}`, { state: 'closed', state_reason }),
    reopen: (number) => void call('PATCH', `/issues/${number}`, { state: 'open' }),
    addLabels: (number, ...labels) => void call('POST', `/issues/${number}/labels`, { labels }),
    removeLabel: (number, label) =>
      void call('DELETE', `/issues/${number}/labels/${encodeURIComponent(label)}`),
  }
}
