import { emptyConfig } from '../../src/config/config.js'
import type { Config } from '../../src/config/config.js'
import type { JsonObject } from '../../src/model/json.js'
import type { Cluster } from '../../src/model/ports.js'
import { createRedactor } from '../../src/pull/redact.js'
import type { JsonReport } from '../../src/report/json.js'
import { jsonReport } from '../../src/report/json.js'
import { worldOf } from '../../src/shell/world.js'
import { triage } from '../../src/triage/triage.js'
import { clusterOf, memoryRepository } from '../discover/memory.js'

/** Judges files against live objects, all in memory. `answers` changes what the cluster says. */
export async function judgeFiles(
  files: { readonly [file: string]: string },
  live: readonly JsonObject[],
  config: Partial<Config> = {},
  answers: (cluster: Cluster) => Cluster = (cluster) => cluster,
  applications: readonly string[] = [],
): Promise<JsonReport> {
  const { cluster, kinds } = clusterOf(live)
  const all = answers({ ...cluster, kinds: () => Promise.resolve({ kinds, problems: [] }) })
  const options = { path: '.', clusterName: 'test', progress: () => undefined }
  const world = worldOf(memoryRepository(files), all, options, createRedactor())
  const { triage: done } = await triage(world, { config: { ...emptyConfig, ...config }, applications })
  return jsonReport(done)
}

/** What one manager has written: these fields, in the form of managedFields. */
export function ownedBy(manager: string, fieldsV1: JsonObject, operation = 'Update'): JsonObject {
  return {
    manager,
    operation,
    apiVersion: 'v1',
    time: '2026-11-25T08:00:00Z',
    fieldsType: 'FieldsV1',
    fieldsV1,
  }
}
