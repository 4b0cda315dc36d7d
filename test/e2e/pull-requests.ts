import { changedLines } from '../pull-requests/scene.js'
import type { GitHub } from '../github/server.js'
import { run } from '../harness/run.js'

/** A pull request as a reviewer sees it. */
export type Reviewed = {
  readonly number: number
  readonly labels: readonly string[]
  readonly draft: boolean
  readonly body: string
  /** The files that it touches, and of these the lines that it takes out and puts in: every other byte stays. */
  readonly files: readonly string[]
  readonly lines: readonly string[]
}

/** The repository that GitHub has, beside the clone that the workflow runs in. */
export type Origin = {
  /** A bare copy of the clone as it is now. */
  create(): Promise<string>
  /** Brings the clone to what is on GitHub's main branch. Returns the commit. */
  pull(): Promise<string>
  /** The open pull requests from our branches, by the branch's name without prefix and digest. */
  review(github: GitHub): Promise<Readonly<Record<string, Reviewed>>>
}

export function originOf(clone: string, folder: string): Origin {
  const git = (...args: string[]): Promise<string> => run('git', ['-C', clone, ...args])
  const fetch = (): Promise<string> =>
    git('fetch', '--quiet', '--prune', folder, '+refs/heads/*:refs/remotes/origin/*')
  return {
    async create() {
      await git('clone', '--quiet', '--bare', clone, folder)
      return folder
    },
    async pull() {
      await fetch()
      await git('reset', '--quiet', '--hard', 'origin/main')
      return (await git('rev-parse', 'HEAD')).trim()
    },
    async review(github) {
      await fetch()
      const open = [...github.state.pulls].filter(([number]) => github.issue(number).state === 'open')
      const reviewed = await Promise.all(
        open.map(async ([number, { head, draft }]): Promise<[string, Reviewed]> => {
          const sides = ['origin/main', `origin/${head}`]
          const files = (await git('diff', '--name-only', ...sides)).trim().split('\n')
          const lines = changedLines(await git('diff', '--unified=0', ...sides))
          const { labels, body } = github.issue(number)
          const name = head.replace(/^drift-triage\/(.*)-[0-9a-f]{10}$/, '$1')
          return [name, { number, draft, files, lines, labels: [...labels].sort(), body: body ?? '' }]
        }),
      )
      return Object.fromEntries(reviewed)
    },
  }
}
