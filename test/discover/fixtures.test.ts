import { existsSync, readFileSync, readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { beforeAll, expect, test } from '@jest/globals'
import { parse, parseAllDocuments, stringify } from 'yaml'
import { configFile, emptyConfig, readConfig } from '../../src/config/config.js'
import { discover } from '../../src/discover/discover.js'
import type { Application, ControllerStatus, Source, SyncedRevision } from '../../src/model/application.js'
import type { JsonObject } from '../../src/model/json.js'
import type { Tools } from '../../src/model/ports.js'
import { openRepository } from '../../src/shell/repository.js'
import { realTools } from '../render/tools.js'
import { clusterOf } from './memory.js'

/**
 * Each folder is one way to describe apps: `repo/`, what the cluster holds of it (`cluster.yaml`), whether Secrets may
 * be read (a file `secrets`), and the apps that are found. UPDATE_FIXTURES=1 writes the last, to be read before it is
 * committed.
 */
const folder = fileURLToPath(new URL('fixtures/', import.meta.url))
const url = 'https://git.acme.example/team/fleet.git'

let tools: Tools
beforeAll(async () => {
  tools = await realTools()
}, 600_000)

function liveObjects(name: string): JsonObject[] {
  const file = join(folder, name, 'cluster.yaml')
  if (!existsSync(file)) return []
  return parseAllDocuments(readFileSync(file, 'utf8')).map((document) => document.toJSON() as JsonObject)
}

function shown(application: Application): object {
  const { name, foundIn, origin, destination, sync, ignore, annotations, buildOptions, status } = application
  const { appliers, problems = [], generatedBy, serverSideDiff, cascades, upgradesOnRevision } = application
  const { automated, options, namespaceMetadata, ...how } = sync
  const migrates = application.controller !== 'flux'
  const steps = Object.entries(how).filter(
    ([step, isOn]) => isOn !== (step === 'clientSideApplyMigration' && migrates),
  )
  return {
    name,
    foundIn,
    ...(origin === null ? {} : { origin: `${origin.file}:${origin.line}` }),
    ...(generatedBy === undefined ? {} : { generatedBy }),
    sources: application.sources.map(shownSource),
    ...(destination.server === '' ? {} : { server: destination.server }),
    ...(destination.name === '' ? {} : { cluster: destination.name }),
    namespace: destination.namespace,
    ...(problems.length === 0 ? {} : { problems: problems.map(({ code, message }) => `${code} ${message}`) }),
    ...(automated ? { automated } : {}),
    ...(steps.length === 0 ? {} : { sync: Object.fromEntries(steps) }),
    ...(options.length === 0 ? {} : { options }),
    ...(namespaceMetadata === undefined ? {} : { namespaceMetadata }),
    ...(ignore.length === 0 ? {} : { ignore }),
    ...(Object.keys(annotations).length === 0 ? {} : { annotations }),
    ...(buildOptions === undefined ? {} : { buildOptions }),
    ...(cascades === true ? { cascades } : {}),
    ...(upgradesOnRevision === true ? { upgradesOnRevision } : {}),
    ...(serverSideDiff === true ? { serverSideDiff } : {}),
    ...(appliers.some((one) => /acme/.test(one)) ? { appliers } : {}),
    ...(status === null ? {} : shownStatus(status)),
  }
}

function shownSource(source: Source): object {
  const { path, revision, raw, release, elsewhere, repoUrl, directory, flux, hydratedFrom, artifact } = source
  const { repoURL: _url, path: _path, targetRevision: _revision, ...rest } = raw
  const { directory: _raw, ...others } = rest
  const isPlain = directory.include === '' && directory.exclude === ''
  return {
    ...(elsewhere === true ? { from: repoUrl } : {}),
    ...(artifact === undefined ? {} : { artifact }),
    path,
    revision,
    ...(isPlain ? rest : { ...others, directory }),
    ...(release === undefined ? {} : { release }),
    ...(flux === undefined ? {} : { flux }),
    ...(hydratedFrom === undefined ? {} : { hydratedFrom }),
  }
}

/** What the controller has done: nothing for one that has not said so. */
function shownStatus({ sync, resources, history, partial }: ControllerStatus): object {
  const synced = ({ sources, at }: SyncedRevision): object => ({
    at,
    from: sources.map(({ path, revision }) => `${path} ${revision}`),
  })
  return {
    ...(sync === 'Unknown' ? {} : { status: sync }),
    ...(resources.length === 0
      ? {}
      : { resources: resources.map(({ key, ...how }) => ({ ...key, ...how })) }),
    ...(history.length === 0 ? {} : { history: history.map(synced) }),
    ...(partial === undefined
      ? {}
      : { partial: { ...synced(partial), applied: partial.applied, pruned: partial.pruned } }),
  }
}

async function found(name: string): Promise<unknown> {
  const repository = await openRepository(join(folder, name, 'repo'), [url])
  try {
    const world = { repository, tools, ...clusterOf(liveObjects(name)) }
    const secrets = existsSync(join(folder, name, 'secrets')) ? 'compare' : 'ignore'
    const settings = join(folder, name, 'repo', configFile)
    const { config } = existsSync(settings)
      ? readConfig(readFileSync(settings, 'utf8'))
      : { config: emptyConfig }
    const { applications, problems, notes } = await discover(world, { ...config, secrets }, [])
    return {
      applications: applications.map(shown),
      problems: problems.map(({ code, message }) => `${code} ${message}`),
      notes,
    }
  } finally {
    repository.close()
  }
}

test.each(readdirSync(folder).sort())('%s', async (name) => {
  const result = await found(name)
  const file = join(folder, name, 'expect.yaml')
  if (process.env['UPDATE_FIXTURES'] === '1') writeFileSync(file, stringify(result, { lineWidth: 0 }))
  expect(result).toEqual(parse(readFileSync(file, 'utf8')))
})
