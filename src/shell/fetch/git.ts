import type { RepoFiles } from '../../model/ports.js'
import { createTreeReader, commitFiles } from '../git-files.js'
import { createObjectReader } from '../git-objects.js'
import { runProgram } from '../tools/run-program.js'
import { isRange, tagInRange } from '../version-range.js'
import { fetchEnvironment } from './environment.js'

/** A Git repository that is fetched piece by piece: of each revision that is asked for, that commit and no history. */
export type FetchedRepository = {
  /** The commit of a branch, tag, SHA, range or HEAD, fetched; or why there is none. */
  resolve(revision: string): Promise<{ readonly commit: string } | { readonly reason: string }>
  at(commit: string): RepoFiles
  close(): void
}

export type GitProgram = { readonly path: string; readonly milliseconds: number }

/** Refs of the remote by name. */
type Refs = ReadonlyMap<string, string>

/** The repository at an address, kept in a folder of its own. Nothing is fetched before a revision is asked for. */
export function fetchedRepository(git: GitProgram, url: string, folder: string): FetchedRepository {
  const run = (args: readonly string[]): ReturnType<typeof runGitFetch> => runGitFetch(git, folder, url, args)
  const objects = createObjectReader(folder)
  const trees = createTreeReader(objects)
  let listing: Promise<Refs | string> | null = null
  const resolved = new Map<string, ReturnType<FetchedRepository['resolve']>>()
  // Two fetches into one repository at a time would wait for each other's locks, and fail.
  let last: Promise<unknown> = Promise.resolve()
  const inTurn = <T>(work: () => Promise<T>): Promise<T> => {
    const next = last.then(work, work)
    last = next
    return next
  }

  async function listRefs(): Promise<Refs | string> {
    const made = await run(['init', '--quiet', '--bare', '--template=', '.'])
    if ('reason' in made) return made.reason
    const listed = await run(['ls-remote', '--', url])
    return 'reason' in listed ? listed.reason : readRefs(listed.output)
  }

  async function fetched(commit: string): Promise<{ commit: string } | { reason: string }> {
    const known = await objects.read(`${commit}^{commit}`)
    if (known !== null) return { commit: known.id }
    const end = await run(['fetch', ...fetchOptions, '--depth=1', '--', url, commit])
    if ('reason' in end) return end
    const found = await objects.read(`${commit}^{commit}`)
    return found === null ? { reason: `it has no commit ${commit}` } : { commit: found.id }
  }

  async function resolveRevision(revision: string): ReturnType<FetchedRepository['resolve']> {
    const refs = await inTurn(() => (listing ??= listRefs()))
    if (typeof refs === 'string') return { reason: refs }
    if (isCommit.test(revision)) return inTurn(() => fetched(revision))
    const commit = commitOfRef(refs, revision)
    return commit === null
      ? { reason: `it has no branch, tag or version ${revision || 'HEAD'}` }
      : inTurn(() => fetched(commit))
  }

  return {
    resolve(revision) {
      const known = resolved.get(revision) ?? resolveRevision(revision)
      resolved.set(revision, known)
      return known
    },
    // Nobody looks for words in all of another repository.
    at: (commit) => commitFiles(commit, objects, trees, () => Promise.resolve(null)),
    close: () => objects.stop(),
  }
}

const isCommit = /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/

const fetchOptions = [
  '--quiet',
  '--no-tags',
  '--no-recurse-submodules',
  '--no-write-fetch-head',
  '--no-auto-maintenance',
]

/**
 * One git command that may reach this address and none other: no protocol but the address's own and the secure ones
 * that the machine's settings may put in its place, no redirects, no hooks, no question to anybody.
 */
async function runGitFetch(
  { path, milliseconds }: GitProgram,
  folder: string,
  url: string,
  args: readonly string[],
): Promise<{ readonly output: string } | { readonly reason: string }> {
  const scheme = /^(https|http|ssh|file):/i.exec(url)?.[1]?.toLowerCase() ?? 'ssh'
  const settings = [
    'core.hooksPath=/dev/null',
    'core.fsmonitor=false',
    'protocol.allow=never',
    ...['https', 'ssh', scheme].map((name) => `protocol.${name}.allow=always`),
    'http.followRedirects=false',
    'gc.auto=0',
    `safe.directory=${folder}`,
  ].flatMap((setting) => ['-c', setting])
  const env = fetchEnvironment(process.env, {
    GIT_TERMINAL_PROMPT: '0',
    ...(process.env['GIT_SSH_COMMAND'] === undefined && process.env['GIT_SSH'] === undefined
      ? { GIT_SSH_COMMAND: 'ssh -oBatchMode=yes' }
      : {}),
  })
  const limits = { milliseconds, outputBytes: 64 * 1024 * 1024 }
  const end = await runProgram(path, [...settings, '--no-pager', ...args], folder, env, limits)
  return end.state === 'done' ? { output: end.output } : { reason: shortened(end.message) }
}

function readRefs(output: string): Refs {
  const refs = new Map<string, string>()
  for (const line of output.split('\n')) {
    const [id = '', name = ''] = line.split('\t')
    if (isCommit.test(id)) refs.set(name, id)
  }
  return refs
}

/** As Argo CD resolves names, and like our own repository: branch before tag. */
function commitOfRef(refs: Refs, revision: string): string | null {
  const tagged = (tag: string): string | null =>
    refs.get(`refs/tags/${tag}^{}`) ?? refs.get(`refs/tags/${tag}`) ?? null
  if (isRange(revision)) {
    const tags = [...refs.keys()].flatMap((name) => /^refs\/tags\/(.+?)(?:\^\{\})?$/.exec(name)?.[1] ?? [])
    const tag = tagInRange(revision, tags)
    if (tag !== null) return tagged(tag)
  }
  if (revision === '' || revision === 'HEAD') return refs.get('HEAD') ?? null
  const full = revision.startsWith('refs/') ? (refs.get(`${revision}^{}`) ?? refs.get(revision)) : undefined
  return full ?? refs.get(`refs/heads/${revision}`) ?? tagged(revision)
}

/** Git's own words in one line, without a user or password of an address. */
function shortened(message: string): string {
  return message
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '' && !/^(?:warning|hint):/i.test(line))
    .join(' ')
    .replace(/([\w+.-]+:\/\/)[^/\s@]*@/g, '$1')
    .slice(0, 400)
}
