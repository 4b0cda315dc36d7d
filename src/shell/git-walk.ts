import { spawn } from 'node:child_process'
import { gitCommand, runGit } from './git.js'
import type { LinePast } from '../model/ports.js'
import { tracePasts } from './line-past.js'
import { commitMark, traceFormat, traceLines } from './line-trace.js'
import type { Asked, Traced } from './line-trace.js'

/** A history that changes the files this much tells the rest too slowly; what is left is asked for by itself. */
const maxBytes = 64 * 1024 * 1024
/** What a line of the log says stands at its beginning; a line of a file may be of any length. */
const maxLine = 16 * 1024

const options = [
  '--first-parent',
  '--diff-merges=first-parent',
  '--unified=0',
  '--inter-hunk-context=0',
  '--no-renames',
  '--no-ext-diff',
  '--no-textconv',
  '--no-color',
  '--no-follow',
  '--no-show-signature',
  '--text',
  '--src-prefix=a/',
  '--dst-prefix=b/',
]

/** Only a name that git writes into a patch as it is can be found there. */
export function isPlainName(file: string): boolean {
  return /^[\w.@+-]+(?:\/[\w.@+-]+)*$/.test(file)
}

/** `pasts`: by `lineKey`, of the lines whose past was asked for. */
export type Walked = Traced & { readonly pasts: ReadonlyMap<string, LinePast> }

/**
 * What one walk through the history of a commit tells of all files and lines at once, and what those of `recalled` (of
 * the same files) said before. It ends as soon as everything is known. Nothing is told where git fails.
 */
export function walkHistory(
  root: string,
  commit: string,
  asked: Asked,
  recalled: Asked = new Map(),
): Promise<Walked> {
  const trace = traceLines(asked)
  const past = tracePasts(recalled)
  const isDone = (): boolean => trace.isDone() && past.isDone()
  const walked = { ...trace.traced, pasts: past.pasts }
  const log = ['log', '--patch', `--format=${traceFormat}`, ...options, '--stdin']
  const { args, env } = gitCommand(root, log)
  return new Promise((resolve) => {
    const child = spawn('git', args, { env, stdio: ['pipe', 'pipe', 'ignore'] })
    const take = splitLines((line) => {
      if (!trace.isDone()) trace.take(line)
      if (!past.isDone()) past.take(line)
    })
    let bytes = 0
    child.stdout.setEncoding('utf8').on('data', (chunk: string) => {
      if (isDone()) return
      take(chunk)
      bytes += chunk.length
      if (isDone() || bytes > maxBytes) child.kill()
    })
    child.on('error', () => resolve(walked))
    child.on('close', (code) => {
      if (code === 0) {
        trace.end()
        past.end()
      }
      resolve(walked)
    })
    child.stdin.on('error', () => undefined)
    child.stdin.end([commit, '--', ...[...asked.keys()].map((file) => `:(literal)${file}`), ''].join('\n'))
  })
}

/** Only a line feed ends a line: a file's own carriage returns must not make lines that look like git's. */
function splitLines(take: (line: string) => void): (chunk: string) => void {
  let rest = ''
  return (chunk) => {
    const [first = '', ...others] = chunk.split('\n')
    const last = others.pop()
    const begun = rest.length < maxLine ? rest + first : rest
    if (last === undefined) {
      rest = begun
      return
    }
    for (const line of [begun, ...others]) take(line)
    rest = last
  }
}

/** Of some commits, the files that they renamed, each as `<commit> <new name>`. */
export async function renamedIn(root: string, commits: Iterable<string>): Promise<ReadonlySet<string>> {
  const log = ['log', '--no-walk', '--name-only', '--find-renames', '--diff-filter=R', '--format=%x00%H']
  const { text } = await runGit(root, [...log, '--no-show-signature', '--stdin'], [...commits, ''].join('\n'))
  const found = (text ?? '').split(commitMark).flatMap((entry) => {
    const [commit = '', ...files] = entry.split('\n')
    return files.map((file) => `${commit} ${file}`)
  })
  return new Set(found)
}
