import type { Config } from '../config/config.js'
import type { Cluster, Repository } from '../model/ports.js'
import type { Redactor } from '../pull/redact.js'
import { normalisePlaceholders } from '../pull/redact.js'
import { keptRenderings } from '../render/kept.js'
import type { World } from '../triage/triage.js'
import { buildId } from './build-id.js'
import { builtInTypes } from './built-in-types.js'
import { createJq } from './jq.js'
import type { RunOptions } from './run.js'
import { withKeptSearches } from './kept-searches.js'
import { keptTexts } from './kept-texts.js'
import { toolCache, toolsFor } from './tools/tools.js'

/** Everything that a use case needs of the world, for one run of these options. */
export function worldOf(
  repository: Repository,
  cluster: Cluster,
  options: Pick<RunOptions, 'path' | 'clusterName' | 'progress' | 'cacheFolder'>,
  redactor: Redactor,
  { fetchFrom }: Pick<Config, 'fetchFrom'> = { fetchFrom: [] },
): World {
  const cacheFolder = toolCache(options.path, options.cacheFolder || null)
  const kept = cacheFolder === null || buildId === null ? undefined : keptTexts(cacheFolder, buildId)
  const tools = toolsFor(options.path, cacheFolder, fetchFrom, kept)
  return {
    repository: kept === undefined ? repository : withKeptSearches(repository, kept),
    tools,
    ...(kept === undefined ? {} : { kept: keptRenderings(kept, tools) }),
    cluster: options.clusterName === '' ? cluster : named(cluster, options.clusterName),
    jq: createJq(),
    redactor: {
      object: (value) => redactor.object(value),
      normalise: normalisePlaceholders,
      text: (message) => redactor.text(message),
    },
    builtIn: builtInTypes(),
    now: () => new Date(),
    progress: options.progress,
  }
}

/** The cluster under the id that the user chose. */
function named(cluster: Cluster, id: string): Cluster {
  return { ...cluster, identity: async () => ({ ...(await cluster.identity()), id }) }
}
