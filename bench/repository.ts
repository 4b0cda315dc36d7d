import { execFileSync } from 'node:child_process'
import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { dump } from 'js-yaml'
import { appName, objectsOfApp } from './workload.js'

export const repositoryUrl = 'https://git.example.com/shop/deploy.git'

/** Commits beyond the first: apps were last synced at one of them, as they are where each syncs on its own. */
const laterCommits = 20

function git(folder: string, args: readonly string[]): string {
  const identity = ['-c', 'user.name=bench', '-c', 'user.email=bench@example.com', '-c', 'gc.auto=0']
  return execFileSync('git', [...identity, '-C', folder, ...args], { encoding: 'utf8' }).trim()
}

/**
 * Adds the manifests of some apps, one file per object in `apps/NAME`, and commits them; then some commits that touch
 * none of them. Returns the new commits, oldest first.
 */
export async function addApps(folder: string, from: number, to: number): Promise<string[]> {
  if (from === 0) await createRepository(folder)
  for (let index = from; index < to; index++) {
    const below = folderOfApp(folder, index)
    await mkdir(below, { recursive: true })
    for (const object of objectsOfApp(index)) {
      const file = `${object.kind.toLowerCase()}-${object.metadata.name}.yaml`
      await writeFile(join(below, file), dump(object, { noRefs: true }))
    }
  }
  const commits = [commit(folder, `Deploy ${to} apps`)]
  for (let number = 1; number <= laterCommits; number++) {
    await writeFile(join(folder, 'CHANGES'), `${to}.${number}\n`)
    commits.push(commit(folder, `Change ${number}`))
  }
  // A clone comes as one pack; thousands of loose objects would be read one file at a time.
  git(folder, ['repack', '-a', '-d', '--quiet'])
  return commits
}

export const folderOfApp = (folder: string, index: number): string => join(folder, 'apps', appName(index))

async function createRepository(folder: string): Promise<void> {
  await mkdir(folder, { recursive: true })
  git(folder, ['init', '--quiet', '--initial-branch=main'])
  git(folder, ['remote', 'add', 'origin', repositoryUrl])
}

function commit(folder: string, message: string): string {
  git(folder, ['add', '--all'])
  git(folder, ['commit', '--quiet', '--message', message])
  return git(folder, ['rev-parse', 'HEAD'])
}
