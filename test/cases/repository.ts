import { cp, mkdir, readFile, readdir, rename as move, rm, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { run } from '../harness/run.js'
import type { Case, Replacements, Step } from './case.js'

/** The Git repository of a case, built anew with the same commits each time. */
export type CaseRepository = {
  /** The folder that is judged: a shallow clone once there is one. */
  readonly folder: () => string
  /** Carries a step of Git's out; false for any other step. */
  readonly perform: (step: Step) => Promise<boolean>
  readonly head: () => Promise<string>
  /** Does something with the files as they were so many commits ago. */
  readonly back: (commits: number, action: () => Promise<void>) => Promise<void>
  /** Does something with files changed that no commit holds. */
  readonly uncommitted: (
    replace: { readonly [file: string]: Replacements },
    action: () => Promise<void>,
  ) => Promise<void>
}

/**
 * Lays the files of a case down as a repository in `folder`. `rename` changes every text and name in it, so that a case can run
 * beside another run of itself. Author and dates are fixed: the same files give the same commits on every machine,
 * which the recorded history of an app names.
 */
export async function layRepository(
  { folder: source, name }: Case,
  folder: string,
  rename: (text: string) => string = (text) => text,
): Promise<CaseRepository> {
  let commits = 0
  let judged = folder
  const git = (...args: string[]): Promise<string> => runGit(folder, commits, args)
  const commit = async (message: string): Promise<void> => {
    commits++
    await git('add', '--all', '--force')
    await git('commit', '--quiet', '--allow-empty', '-m', message)
  }

  await cp(join(source, 'repo'), folder, { recursive: true })
  await renameFiles(folder, rename)
  await git('init', '--quiet', '--initial-branch=main')
  await git('remote', 'add', 'origin', rename(repositoryUrl(name)))
  await commit('The app as it is deployed')

  return {
    folder: () => judged,
    head: async () => (await git('rev-parse', 'HEAD')).trim(),
    async back(count, action) {
      await git('checkout', '--quiet', `HEAD~${count}`)
      await action()
      await git('checkout', '--quiet', 'main')
    },
    async uncommitted(replace, action) {
      await applyChange(folder, { replace }, rename)
      await action()
      await git('checkout', '--quiet', '.')
    },
    async perform(step) {
      if ('commit' in step) {
        await applyChange(folder, step, rename)
        await commit(step.commit)
      } else if ('shallow-clone' in step) {
        judged = `${folder}-shallow`
        await git('clone', '--quiet', '--depth=1', pathToFileURL(folder).href, judged)
        await runGit(judged, commits, ['remote', 'set-url', 'origin', rename(repositoryUrl(name))])
      } else return false
      return true
    },
  }
}

export function repositoryUrl(name: string): string {
  return `https://git.acme.example/team/${name}.git`
}

/** Changes files as a commit's step says; nothing is committed. */
export async function applyChange(
  folder: string,
  step: Omit<Extract<Step, { commit: string }>, 'commit'>,
  rename: (text: string) => string = (text) => text,
): Promise<void> {
  for (const [file, replacements] of Object.entries(step.replace ?? {})) {
    const path = join(folder, rename(file))
    await writeFile(path, replaceAll(await readFile(path, 'utf8'), replacements, file, rename))
  }
  for (const [file, text] of Object.entries(step.files ?? {})) {
    const path = join(folder, rename(file))
    await mkdir(dirname(path), { recursive: true })
    await writeFile(path, rename(text))
  }
  for (const file of step.remove ?? []) await rm(join(folder, rename(file)))
}

/** Each text must occur: a replacement that finds nothing would make a case that shows nothing. */
export function replaceAll(
  text: string,
  replacements: { readonly [from: string]: string },
  where: string,
  rename: (text: string) => string,
): string {
  return Object.entries(replacements).reduce((all, [from, to]) => {
    if (!all.includes(rename(from))) throw new Error(`${where} does not contain ${JSON.stringify(from)}`)
    return all.replaceAll(rename(from), rename(to))
  }, text)
}

/** Changes the texts of all files, and the names of the files and folders, which an app's path must go on naming. */
async function renameFiles(folder: string, rename: (text: string) => string): Promise<void> {
  for (const entry of await readdir(folder, { withFileTypes: true })) {
    const path = join(folder, rename(entry.name))
    if (entry.name !== rename(entry.name)) await move(join(folder, entry.name), path)
    if (entry.isDirectory()) await renameFiles(path, rename)
    else if (entry.isFile()) await writeFile(path, rename(await readFile(path, 'utf8')))
  }
}

/** Git in such a repository, with an author and a date after all of its commits. */
export function gitIn(folder: string, args: readonly string[]): Promise<string> {
  return runGit(folder, 20, args)
}

function runGit(folder: string, commits: number, args: readonly string[]): Promise<string> {
  const date = `2026-11-${String(1 + commits).padStart(2, '0')}T08:00:00Z`
  return run('git', ['-C', folder, '-c', 'core.autocrlf=false', '-c', 'commit.gpgsign=false', ...args], {
    env: {
      PATH: process.env['PATH'],
      HOME: folder,
      GIT_CONFIG_NOSYSTEM: '1',
      GIT_AUTHOR_NAME: 'Dana',
      GIT_AUTHOR_EMAIL: 'dana@acme.example',
      GIT_AUTHOR_DATE: date,
      GIT_COMMITTER_NAME: 'Dana',
      GIT_COMMITTER_EMAIL: 'dana@acme.example',
      GIT_COMMITTER_DATE: date,
    },
  })
}
