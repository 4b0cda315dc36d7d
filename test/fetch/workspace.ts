import { execFile } from 'node:child_process'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { put } from '../triage/two-clusters.js'

/** Repositories in folders of one folder, and programs run there with the environment of the test. */
export type Workspace = {
  readonly run: (at: string, program: string, ...args: string[]) => Promise<string>
  readonly inGit: (repo: string, ...args: string[]) => Promise<string>
  /** Writes these files and commits all. */
  readonly commit: (repo: string, files: Readonly<Record<string, string>>) => Promise<void>
}

/** `folder` is asked at each use: a test makes it first. */
export function workspaceIn(folder: () => string): Workspace {
  const run: Workspace['run'] = async (at, program, ...args) =>
    (await promisify(execFile)(program, args, { cwd: join(folder(), at), env: process.env })).stdout
  const inGit: Workspace['inGit'] = (repo, ...args) =>
    run(repo, 'git', '-c', 'user.name=t', '-c', 'user.email=t@example.com', ...args)
  return {
    run,
    inGit,
    async commit(repo, files) {
      for (const [file, text] of Object.entries(files)) await put(join(folder(), repo, file), text)
      await inGit(repo, 'add', '--all')
      await inGit(repo, 'commit', '--quiet', '--message', 'change')
    },
  }
}
