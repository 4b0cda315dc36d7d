import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { GitHub } from '../github/server.js'
import type { Cluster } from '../harness/cluster.js'
import { run } from '../harness/run.js'
import { commitAll } from '../scenario/story.js'
import type { Act, WorkflowRun } from './act.js'

/** Where checks of merges run; made once the parts are there. */
export type CheckWorld = {
  readonly act: Act
  readonly cluster: Cluster
  readonly folder: string
  readonly github: GitHub
  readonly repository: string
}

export type Given = {
  /** The account of rbac/read-only.yaml where nothing else is given. */
  readonly secrets?: Record<string, string>
  readonly event?: string
  readonly payload?: object
}

/** Branches, pull requests and their checks, as GitHub starts them. */
export function checksOf(world: () => CheckWorld): {
  readonly git: (...args: string[]) => Promise<string>
  /** A branch with one change; main stays as it is. Returns its commit. */
  readonly branch: (name: string, change: () => Promise<void>) => Promise<string>
  readonly pullRequest: (head: string) => number
  /** A run for a pull request or a merge queue, with that commit checked out. */
  readonly check: (number: number, head: string, given?: Given) => Promise<WorkflowRun>
} {
  const git = (...args: string[]): Promise<string> => run('git', ['-C', world().repository, ...args])
  return {
    git,
    async branch(name, change) {
      await git('checkout', '--quiet', '-b', name, 'main')
      await change()
      const head = await commitAll(world().repository, name)
      await git('checkout', '--quiet', 'main')
      return head
    },
    pullRequest(head) {
      const dana = world().github.as('dana')
      const number = dana.createPullRequest({ title: 'A change' })
      dana.push(number, head)
      return number
    },
    async check(number, head, given = {}) {
      const { act, cluster, folder, github, repository } = world()
      github.as('dana').push(number, head)
      const eventFile = join(folder, 'event.json')
      const base = (await git('rev-parse', 'main')).trim()
      const payload = {
        action: 'synchronize',
        repository: { full_name: 'acme/shop', default_branch: 'main' },
        pull_request: { number, head: { sha: head }, base: { ref: 'main', sha: base } },
        ...given.payload,
      }
      await writeFile(eventFile, JSON.stringify(payload))
      await git('checkout', '--quiet', '--detach', head)
      try {
        const kubeconfig = await readFile(cluster.connection.kubeconfigs.ci)
        const secrets = given.secrets ?? { KUBECONFIG: kubeconfig.toString('base64') }
        const event = given.event ?? 'pull_request'
        return await act.run(event, { repository, apiUrl: github.url, secrets, inputs: {}, eventFile })
      } finally {
        await git('checkout', '--quiet', 'main')
      }
    },
  }
}
