import type { Json, JsonObject } from '../../model/json.js'
import { isList, isObject, objectAt } from '../../model/json.js'
import type { Params } from './params.js'
import { goText } from './params.js'
import type { Fill } from './template.js'
import { MissingValue, TemplateFault } from './template-fault.js'

/** What parameters are put into a generator with. */
export type Interpolation = {
  readonly isGo: boolean
  readonly fill: Fill
  /** The same, to which every name without a value is an error. */
  readonly fillStrictly: Fill
}

/**
 * The second generator of a matrix with what the first one gives, in all that it says but its own selector; where that
 * is nothing, as it is written (argo-cd applicationset, RenderGeneratorParams).
 *
 * @throws TemplateFault for what cannot be put in.
 */
export async function interpolated(generator: Json, given: Params, how: Interpolation): Promise<Json> {
  if (!isObject(generator) || Object.keys(given.named).length === 0) return generator
  const { selector, ...rest } = generator
  return { ...(await filledGenerator(rest, given, how)), ...(selector === undefined ? {} : { selector }) }
}

async function filledGenerator(
  generator: JsonObject,
  given: Params,
  how: Interpolation,
): Promise<JsonObject> {
  const kinds = Object.entries(generator).map(
    async ([kind, stated]) =>
      [kind, isObject(stated) ? await filledKind(stated, given, how) : stated] as const,
  )
  return Object.fromEntries(await Promise.all(kinds))
}

/** The template of a generator within another one has no effect. */
async function filledKind(
  { template: _, values, generators, ...rest }: JsonObject,
  given: Params,
  how: Interpolation,
): Promise<JsonObject> {
  const [[filled], own, inner] = await Promise.all([
    how.fill(rest, [given], true),
    values === undefined ? null : filledValues(objectAt({ values }, 'values'), given, how),
    isList(generators) ? filledGenerators(generators, given, how) : null,
  ])
  return {
    ...objectAt(filled),
    ...(own === null ? {} : { values: own }),
    ...(inner === null ? {} : { generators: inner }),
  }
}

function filledGenerators(
  generators: readonly Json[],
  given: Params,
  how: Interpolation,
): Promise<readonly Json[]> {
  return Promise.all(generators.map(async (one) => (isObject(one) ? filledGenerator(one, given, how) : one)))
}

/** Values may use what their own generator gives: one that asks for more than is given here has its turn later. */
async function filledValues(values: JsonObject, given: Params, how: Interpolation): Promise<JsonObject> {
  const { isGo, fill, fillStrictly } = how
  const filled = Object.entries(values).map(async ([name, text]) => {
    try {
      const [own = text] = await (isGo ? fillStrictly : fill)(text, [given], true)
      return [name, own] as const
    } catch (error) {
      if (!(error instanceof MissingValue)) throw error
      await refuseOther(goText(text), given, how)
      return [name, text] as const
    }
  })
  return Object.fromEntries(await Promise.all(filled))
}

/** A text that lacks a value may fail in another way as well, which then counts: it is no template, or fails before. */
async function refuseOther(text: string, given: Params, { fillStrictly }: Interpolation): Promise<void> {
  await fillStrictly(`{{ if false }}${text}{{ end }}`, [given])
  if (text.split('{{').length > 2)
    throw new TemplateFault(`${text} lacks a value of the first generator, among others`)
}
