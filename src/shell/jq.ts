import { Script, createContext } from 'node:vm'
import type { Context } from 'node:vm'
import type { loadJq } from 'jq-wasm'
import type { Json, JsonObject } from '../model/json.js'
import { field, isList, isObject } from '../model/json.js'
import type { Jq, JqPaths } from '../model/ports.js'

/** What Argo CD gives an expression too (DefaultJQExecutionTimeout); the engine itself stops at 256 MiB. */
const milliseconds = 1_000

type Engine = Awaited<ReturnType<typeof loadJq>>

/** jq itself, as WebAssembly: no files, no environment, no network; started when the first rule needs it. */
export function createJq(): Jq {
  let engine: Promise<Engine> | null = null
  const exhausting = new Set<string>()
  return {
    async paths(expression, objects) {
      if (exhausting.has(expression)) return objects.map(() => limit)
      try {
        engine ??= import('jq-wasm').then((library) => library.loadJq())
        return answers(expression, objects, await engine)
      } catch {
        // The engine was stopped in the middle of something: it is not to be used again, nor is the expression.
        engine = null
        exhausting.add(expression)
        return objects.map(() => limit)
      }
    },
  }
}

const limit: JqPaths = { state: 'failed', cause: 'limit', reason: 'it takes too much time or memory' }

/** Each object on its own: what fails for one says nothing of the next. */
function answers(expression: string, objects: readonly JsonObject[], engine: Engine): readonly JqPaths[] {
  const program = `map(try {paths: [path(${expression})]} catch {error: .})`
  const { stdout, stderr, exitCode } = withinTime(() => engine.raw(objects, program, ['-c']))
  const results = stdout.trim() === '' ? [] : (JSON.parse(stdout) as Json)
  if (exitCode === 0 && isList(results) && results.length === objects.length) return results.map(answer)
  const reason = stderr.split('\n')[0]?.replace(/^jq: error: /, '') || 'it gives no result'
  return objects.map(() => ({ state: 'failed', cause: 'invalid', reason }))
}

function answer(result: Json): JqPaths {
  const paths = field(result, 'paths')
  if (isList(paths)) return { state: 'found', paths: paths.filter(isList) }
  const error = field(result, 'error')
  const reason = typeof error === 'string' ? error : JSON.stringify(isObject(error) ? error : (error ?? null))
  return { state: 'failed', cause: 'error', reason }
}

const sandbox: { run: () => void } = { run: () => undefined }
let place: { readonly script: Script; readonly context: Context } | null = null
/** Made once something is evaluated: most runs have no expression. */
const placeOf = (): NonNullable<typeof place> =>
  (place ??= { script: new Script('run()'), context: createContext(sandbox) })

/**
 * The engine computes without a pause, so nothing on this thread could stop it; the time limit of a script can. The
 * script is the constant above: no expression is ever part of it.
 *
 * @throws Error where the time is over or the engine gives up.
 */
function withinTime<T>(compute: () => T): T {
  let result: { readonly value: T } | null = null
  sandbox.run = () => {
    result = { value: compute() }
  }
  const { script, context } = placeOf()
  script.runInContext(context, { timeout: milliseconds })
  if (result === null) throw new Error('jq did not run')
  return (result as { readonly value: T }).value
}
