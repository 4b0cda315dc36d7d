import type { Json, JsonObject } from '../../../src/model/json.js'
import type { Own } from './ours.js'
import { url } from './world.js'

export type Case = {
  readonly generator: JsonObject
  readonly name?: string
  readonly spec?: JsonObject
  readonly helm?: JsonObject
  readonly newGlobbing?: boolean
  readonly says: Own['state']
  /** Names of the Applications, where it makes some. */
  readonly makes?: readonly string[]
}

export type Cases = { readonly [what: string]: Case }

export const list = (...elements: readonly Json[]): JsonObject => ({ list: { elements } })
export const git = (rest: JsonObject): JsonObject => ({ git: { repoURL: url, revision: 'main', ...rest } })
export const matrix = (...generators: readonly Json[]): JsonObject => ({ matrix: { generators } })
export const merge = (mergeKeys: readonly string[], ...generators: readonly Json[]): JsonObject => ({
  merge: { mergeKeys, generators },
})
export const strict = { goTemplate: true, goTemplateOptions: ['missingkey=error'] }
export const go = { goTemplate: true }
export const patch = (templatePatch: string): JsonObject => ({ templatePatch })
