import { createHash } from 'node:crypto'
import type { RepoFiles } from '../model/ports.js'

/** The trees that a source is rendered from: its own under '', others under the `$name` that lends their value files. */
export type Trees = ReadonlyMap<string, RepoFiles>

/** One question that a rendering asked of a tree, with a hash of the answer. */
type Asked = {
  readonly tree: string
  readonly question: 'list' | 'read' | 'links'
  readonly path: string
  readonly answer: string
  /** Of a listed folder: stands for all that is below it, where something can tell. */
  readonly content: string | null
}

/**
 * All that a rendering read. Renderers decide by nothing else: trees that give the same answers render the same, which
 * needs no second list of what each renderer may look at.
 */
export type Trace = ReadonlyMap<string, Asked>

/** Trees with every question and its answer noted. */
export type Traced = {
  readonly trees: Trees
  readonly trace: Trace
  /** Settles with the next answer that is noted. */
  readonly grown: () => Promise<void>
}

/** The same trees, and what is asked of them. */
export function traced(trees: Trees): Traced {
  const trace = new Map<string, Asked>()
  const waiting: (() => void)[] = []
  let isWaking = false
  // Once in a turn, in which many answers may come.
  const wake = (): void => {
    if (isWaking || waiting.length === 0) return
    isWaking = true
    setImmediate(() => {
      isWaking = false
      for (const resume of waiting.splice(0)) resume()
    })
  }
  const note = (
    tree: string,
    question: Asked['question'],
    path: string,
    answer: string,
    content: string | null = null,
  ): void => {
    trace.set(`${tree} ${question} ${path}`, { tree, question, path, answer, content })
    wake()
  }
  const noted = [...trees].map(([tree, files]): [string, RepoFiles] => {
    const readBytes = async (file: string): Promise<Uint8Array | null> => {
      const content = await files.readBytes(file)
      note(tree, 'read', file, hashOf(content))
      return content
    }
    return [
      tree,
      {
        async list(folder) {
          const found = await files.list(folder)
          note(tree, 'list', folder, hashOfNames(found), (await files.contentId?.(folder)) ?? null)
          return found
        },
        async read(file) {
          const text = await files.read(file)
          note(tree, 'read', file, hashOf(text === null ? null : Buffer.from(text)))
          return text
        },
        readBytes,
        async links(folder) {
          const found = await files.links(folder)
          note(tree, 'links', folder, hashOfNames(found))
          return found
        },
      },
    ]
  })
  return { trees: new Map(noted), trace, grown: () => new Promise((resume) => waiting.push(resume)) }
}

/**
 * True where these trees would answer every question of the rendering as it was answered then, but for the first ones,
 * which are known to be.
 */
export async function holds(trace: Trace, trees: Trees, known = 0): Promise<boolean> {
  const same = await sameFolders(trace, trees)
  for (const { tree, question, path, answer } of [...trace.values()].slice(known)) {
    if (same.some((folder) => folder.tree === tree && isBelow(path, folder.path))) continue
    const files = trees.get(tree)
    if (files === undefined || (await ask(files, question, path)) !== answer) return false
  }
  return true
}

/** Folders with nothing changed below them: no need to ask for each file there. */
async function sameFolders(trace: Trace, trees: Trees): Promise<readonly Asked[]> {
  const listed = [...trace.values()].filter(({ content }) => content !== null)
  const now = await Promise.all(listed.map(async ({ tree, path }) => trees.get(tree)?.contentId?.(path)))
  return listed.filter(({ content }, at) => content === now[at])
}

function isBelow(path: string, folder: string): boolean {
  return folder === '' || path === folder || path.startsWith(`${folder}/`)
}

async function ask(files: RepoFiles, question: Asked['question'], path: string): Promise<string> {
  if (question === 'read') return hashOf(await files.readBytes(path))
  return hashOfNames(question === 'list' ? await files.list(path) : await files.links(path))
}

function hashOfNames(names: readonly string[] | null): string {
  return hashOf(names === null ? null : Buffer.from([...names].sort().join('\0')))
}

function hashOf(content: Uint8Array | null): string {
  return content === null ? '' : createHash('sha256').update(content).digest('base64')
}
