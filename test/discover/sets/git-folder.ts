import { cpSync, mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { run } from '../../harness/run.js'

export type GitFolder = { readonly folder: string; readonly remove: () => void }

/** A Git repository of one commit on main, with these files or those of a folder. */
export async function gitFolder(content: string | { readonly [file: string]: string }): Promise<GitFolder> {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'drift-triage-sets-')))
  if (typeof content === 'string') cpSync(content, folder, { recursive: true })
  else
    for (const [file, text] of Object.entries(content)) {
      mkdirSync(dirname(join(folder, file)), { recursive: true })
      writeFileSync(join(folder, file), text)
    }
  const git = (...args: string[]): Promise<string> =>
    run(
      'git',
      ['-c', 'user.name=a', '-c', 'user.email=a@acme.example', '-c', 'commit.gpgsign=false', ...args],
      {
        cwd: folder,
      },
    )
  await git('init', '--quiet', '--initial-branch=main')
  await git('add', '--all')
  await git('commit', '--quiet', '--message=all', '--allow-empty')
  return { folder, remove: () => rmSync(folder, { recursive: true, force: true }) }
}
