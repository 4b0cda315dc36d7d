import type { JsonObject } from '../../../src/model/json.js'
import type { Repository, Tools } from '../../../src/model/ports.js'
import { evaluateSet } from '../../../src/discover/application-set/evaluate-set.js'
import { SetFailure, TemplateFault } from '../../../src/discover/application-set/template-fault.js'
import { readArgoClusters } from '../../../src/pull/argo-clusters.js'
import { clusterOf } from '../memory.js'
import type { Answer } from './real.js'
import { plain } from './real.js'

/** What this program takes a set to make: Applications, or that Argo CD fails on it, or that it does not know. */
export type Own =
  | { readonly state: 'made'; readonly applications: readonly JsonObject[] }
  | { readonly state: 'fails'; readonly reason: string }
  | { readonly state: 'unknown'; readonly reason: string }

export type OwnWorld = {
  readonly repository: Repository
  readonly url: string
  readonly tools: Tools
  readonly secrets: readonly JsonObject[]
  readonly newGlobbing: boolean
}

export async function evaluateHere(set: JsonObject, world: OwnWorld): Promise<Own> {
  const { repository, tools, url, newGlobbing } = world
  try {
    const made = await evaluateSet(set, {
      repository,
      tools,
      repositories: { urls: [url], others: [], fetchFrom: [] },
      crossesFolders: !newGlobbing,
      clusters: async (namespace) => ({
        registered: await readArgoClusters(clusterOf(world.secrets), namespace),
        inClusterEnabled: true,
      }),
    })
    return { state: 'made', applications: made.map(({ object }) => object) }
  } catch (error) {
    if (!(error instanceof TemplateFault)) throw error
    return { state: error instanceof SetFailure ? 'fails' : 'unknown', reason: error.message }
  }
}

/** What of both contradicts: null where they say the same, or where we say that we do not know. */
export function contradiction(own: Own, real: Answer): { own: unknown; real: unknown } | null {
  const made = real.applications === null ? null : real.applications.map(plain).map(textOf).sort()
  if (own.state === 'unknown') return null
  if (own.state === 'fails') return made === null ? null : { own: own.reason, real: made }
  const here = own.applications.map(plain).map(textOf).sort()
  if (made === null) return { own: here, real: real.error }
  return JSON.stringify(here) === JSON.stringify(made) ? null : { own: here, real: made }
}

/** With the keys in order. */
function textOf(value: unknown): string {
  return JSON.stringify(value, (_, one: unknown) =>
    typeof one === 'object' && one !== null && !Array.isArray(one)
      ? Object.fromEntries(Object.entries(one).sort(([a], [b]) => (a < b ? -1 : 1)))
      : one,
  )
}
