import type { Generated } from '../../discover/application-set/application-sets.js'
import type { Application } from '../../model/application.js'
import type { JsonObject } from '../../model/json.js'
import { isList, valueAt } from '../../model/json.js'
import { keyOf } from '../../model/resource.js'
import { writeYaml } from '../../render/yaml-options.js'
import type { Context } from '../context.js'
import type { Attempt, Tries } from '../wish.js'

/** No file of a repository is called so. */
const file = '//generated'

/** How a set makes the app; null where none does, or none that is evaluated. Git may leave the namespace to the parent app. */
export function generationOf(
  { resource, generatedBy }: Application,
  generated: readonly Generated[],
): Generated | null {
  if (resource === null || generatedBy === undefined) return null
  const found = generated.filter(
    ({ object, set }) => isMadeBy({ resource, generatedBy }, set) && keyOf(object).name === resource.name,
  )
  return found.length === 1 ? (found[0] ?? null) : null
}

/** True for the set that the app says it is made by. */
export function isMadeBy(
  { resource, generatedBy }: Pick<Application, 'resource' | 'generatedBy'>,
  set: JsonObject,
): boolean {
  const { name, namespace } = keyOf(set)
  return (
    generatedBy === `${namespace}/${name}` ||
    (namespace === '' && generatedBy === `${resource?.namespace ?? ''}/${name}`)
  )
}

/**
 * The context of an Application that a set makes, with its spec as if a file held it: what that states is tried out
 * like any other, to learn which part of it a field comes from.
 */
export function withGeneratedSpec(context: Context, { object: made }: Generated): Context {
  const sources = context.application.sources.map(({ raw }) => raw)
  const spec = isList(valueAt(made, 'spec', 'sources')) ? { sources } : { source: sources[0] ?? {} }
  const object = { spec }
  const text = writeYaml(object)
  const { files } = context
  return {
    ...context,
    files: { ...files, read: async (name) => (name === file ? text : files.read(name)) },
    own: { file, document: 0, prefix: [], object },
  }
}

/** Tries of such a context as they can be rendered; without those that add to a spec, as nobody writes one. */
export function inSpecOnly({ attempts, refusals }: Tries): Tries {
  return { attempts: attempts.flatMap(rendered), refusals }
}

function rendered(attempt: Attempt): readonly Attempt[] {
  if (attempt.adds && attempt.texts.has(file)) return []
  const { prefer, otherwise } = attempt
  return [
    {
      ...attempt,
      texts: new Map([...attempt.texts].filter(([name]) => name !== file)),
      ...(prefer === undefined ? {} : { prefer: prefer.flatMap(rendered) }),
      ...(otherwise === undefined ? {} : { otherwise: otherwise.flatMap(rendered) }),
    },
  ]
}
