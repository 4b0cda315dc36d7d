import { serve } from './api.js'
import type { Contract } from './contract.js'
import { checkLimits } from './limits.js'
import { newIssue } from './resources/issues.js'
import { now, type State } from './state.js'

/** A person at work on the repository, in the browser: not recorded among the requests, and free of the token's limits. */
export type Person = {
  /** Returns the new issue's number. */
  createIssue(issue: { title: string; body?: string; labels?: readonly string[] }): number
  createPullRequest(pull: { title: string; body?: string; labels?: readonly string[] }): number
  /** Opens one from a branch that is there. */
  openPull(pull: { title: string; head: string; base: string; body?: string }): number
  closePull(number: number): void
  reopenPull(number: number): void
  readyForReview(number: number): void
  /** Merges with a merge commit; throws where that conflicts, and for a draft. */
  merge(number: number): void
  /** Merges as one new commit that has nothing to do with those of the branch. */
  squash(number: number): void
  /** The checks of a pull request pass and a review approves it: GitHub merges one that is to be merged by itself. */
  approve(number: number): void
  /** Commits a file's new text on a branch. Returns the commit. */
  commit(branch: string, file: string, text: string): string
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
    openPull: (pull) => call('POST', '/pulls', pull).number,
    closePull: (number) => void call('PATCH', `/pulls/${number}`, { state: 'closed' }),
    reopenPull: (number) => void call('PATCH', `/pulls/${number}`, { state: 'open' }),
    readyForReview(number) {
      const pull = state.pulls.get(number)
      if (pull !== undefined) pull.draft = false
    },
    merge: (number) => merge(state, actor, number, 'merge'),
    squash: (number) => merge(state, actor, number, 'squash'),
    approve(number) {
      if (state.pulls.get(number)?.autoMerge) merge(state, actor, number, 'merge')
    },
    commit: (branch, file, text) => commit(state, actor, branch, file, text),
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

function commit({ git }: State, actor: string, branch: string, file: string, text: string): string {
  const before = git?.ref(`heads/${branch}`) ?? null
  if (git === null || before === null) throw new Error(`there is no branch ${branch}`)
  const mode = git.readTree(before, true).find(({ path }) => path === file)?.mode ?? '100644'
  const blob = { mode, type: 'blob', path: file, sha: git.writeBlob(Buffer.from(text)) }
  const tree = git.writeTree(before, [blob])
  const sha = git.writeCommit({ tree, parents: [before], message: `Edit ${file}`, author: actor })
  git.setRef(`heads/${branch}`, sha)
  return sha
}

function merge(state: State, actor: string, number: number, how: 'merge' | 'squash'): void {
  const { git } = state
  const pull = state.pulls.get(number)
  const issue = state.issues.find((one) => one.number === number)
  const [ours, theirs] = [git?.ref(`heads/${pull?.base ?? ''}`), git?.ref(`heads/${pull?.head ?? ''}`)]
  if (git === null || pull === undefined || issue?.state !== 'open' || !ours || !theirs)
    throw new Error(`#${number} cannot be merged`)
  if (pull.draft) throw new Error(`#${number} is a draft`)
  const tree = git.merge(ours, theirs)
  if (tree === null) throw new Error(`#${number} conflicts with ${pull.base}`)
  const [message, parents] =
    how === 'merge'
      ? [`Merge pull request #${number} from ${pull.head}`, [ours, theirs]]
      : [`${issue.title} (#${number})`, [ours]]
  git.setRef(`heads/${pull.base}`, git.writeCommit({ tree, parents, message, author: actor }))
  Object.assign(pull, { mergedAt: now(), headSha: theirs })
  Object.assign(issue, { state: 'closed', closedAt: now(), closedBy: actor })
}
