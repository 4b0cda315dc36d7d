import { createHash } from 'node:crypto'
import type { Json } from '../model/json.js'
import { isObject } from '../model/json.js'
import type { KeptTexts, ToolName, Tools } from '../model/ports.js'
import type { Known, RenderedSource } from './memory.js'
import type { Asked, Trace } from './trace.js'

/** Renderings that outlive a run, by the key of `RenderMemory`. */
export type KeptRenderings = {
  /** Of earlier runs, the newest first. */
  of(key: string): readonly Known[]
  /** Notes one for later runs, where its files and the versions of its tools decide it alone. */
  add(key: string, trace: Trace, made: Promise<RenderedSource | null>): void
  save(): Promise<void>
}

/** States of one source that are kept: of the branch, of the last sync, of a merge. */
const maxStates = 4

/** One rendering as it is kept: the questions it asked of its files, and what came of the answers. */
type Stored = {
  readonly asked: readonly StoredQuestion[]
  readonly versions: readonly (readonly [ToolName, string | null])[]
  readonly made: Omit<RenderedSource, 'tools'>
}
/** Tree, question, path, id and hash of the answer; no hash where the id tells. */
type StoredQuestion = readonly [string, Asked['question'], string, string | null, string]

/** Renderings in texts that only the same build of this program wrote: what renders differs from build to build. */
export function keptRenderings(texts: KeptTexts, tools: Tools): KeptRenderings {
  const stored = new Map<string, readonly Stored[]>()
  const adding: Promise<void>[] = []
  const storedAt = (hash: string): readonly Stored[] => {
    const text = stored.has(hash) ? null : texts.get(hash)
    const found = stored.get(hash) ?? (text === null ? [] : (JSON.parse(text) as Stored[]))
    stored.set(hash, found)
    return found
  }
  const versionsOf = (names: readonly ToolName[]): Promise<Stored['versions']> =>
    Promise.all(names.map(async (name) => [name, await tools.version(name)] as const))

  const store = async (key: string, trace: Trace, made: RenderedSource | null): Promise<void> => {
    if (made?.tools === undefined || !survivesJson(made.rendered.manifests)) return
    const { tools: used, ...rest } = made
    const [asked, versions] = await Promise.all([questionsOf(trace), versionsOf(used)])
    const hash = hashOf(key)
    const all = [{ asked, versions, made: rest }, ...storedAt(hash)].slice(0, maxStates)
    stored.set(hash, all)
    texts.put(hash, JSON.stringify(all))
  }

  return {
    of: (key) =>
      storedAt(hashOf(key)).map(({ asked, versions, made }) => ({
        trace: traceOf(asked),
        grown: () => new Promise(() => undefined),
        made: versionsOf(versions.map(([name]) => name)).then((now) =>
          JSON.stringify(now) === JSON.stringify(versions) ? made : null,
        ),
      })),
    add(key, trace, made) {
      adding.push(made.then((done) => store(key, trace, done)))
    },
    async save() {
      await Promise.all(adding)
      texts.save()
    },
  }
}

function hashOf(key: string): string {
  return createHash('sha256').update(key).digest('hex')
}

function questionsOf(trace: Trace): Promise<StoredQuestion[]> {
  return Promise.all(
    [...trace.values()].map(async ({ tree, question, path, answer, id }): Promise<StoredQuestion> => {
      const isTold = question === 'read' && id !== null
      return [tree, question, path, id, isTold ? '' : await answer()]
    }),
  )
}

/** Where only an id was kept, a tree without ids answers nothing alike. */
const untold = 'untold'

function traceOf(asked: readonly StoredQuestion[]): Trace {
  return new Map(
    asked.map(([tree, question, path, id, hash]): [string, Asked] => {
      const answer = Promise.resolve(question === 'read' && id !== null ? untold : hash)
      return [`${tree} ${question} ${path}`, { tree, question, path, id, answer: () => answer }]
    }),
  )
}

/** False where a number would come back as another (`.inf`, `.nan` and `-0` of YAML). */
function survivesJson(value: Json): boolean {
  if (typeof value === 'number') return Number.isFinite(value) && !Object.is(value, -0)
  if (Array.isArray(value)) return value.every((item: Json) => survivesJson(item))
  return !isObject(value) || Object.values(value).every(survivesJson)
}
