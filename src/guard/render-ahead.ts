import { findDestination } from '../discover/destination.js'
import { isInGit } from '../discover/sources.js'
import type { Application, Source } from '../model/application.js'
import type { StatedCluster } from '../model/cluster.js'
import type { Cluster, Repository, Tools } from '../model/ports.js'
import { capabilitiesOf } from '../render/capabilities.js'
import type { RenderMemory } from '../render/memory.js'
import type { RenderWorld } from '../render/render.js'
import { createRenderer } from '../render/render.js'
import type { Sides } from './relevant.js'
import type { Branch } from './repository-at.js'
import { isTracking } from './repository-at.js'

/** As many apps keep the tools busy until all that the merge can move are known. */
const most = 4

/** Renderings that are under way. */
export type Ahead = {
  /** Settles once the tools run, and this process has nothing to do for them. */
  readonly begun: Promise<unknown>
  /** Settles once nothing of it is under way. */
  readonly ended: Promise<unknown>
}

/**
 * Starts what the judging of both sides asks for in any case, so that Helm and Kustomize run while the other apps are
 * looked at: the renderings of apps in whose own folders files change. They are left in the memory; what goes wrong is
 * met again, and said, by whoever asks for it.
 */
export function renderAhead(
  world: {
    readonly cluster: Cluster
    readonly clusters: readonly StatedCluster[]
    readonly tools: Tools
    readonly memory: RenderMemory
  },
  { target, head }: Sides,
  { branch, changedFiles }: { readonly branch: Branch; readonly changedFiles: readonly string[] | null },
  applications: readonly Application[],
): Ahead {
  const changed = applications.filter(
    (application) =>
      isTracking(branch, application) &&
      application.sources.some((source) => changesFolder(source, changedFiles ?? [])),
  )
  const starting = changed.length === 0 ? Promise.resolve([]) : start(world, [target, head], changed)
  const started = starting.catch(() => [])
  return {
    begun: started.then((all) => Promise.all(all.map(({ begun }) => begun))),
    ended: started.then((all) => Promise.all(all.map(({ ended }) => ended))),
  }
}

async function start(
  { cluster, clusters, tools, memory }: Parameters<typeof renderAhead>[0],
  sides: readonly Repository[],
  applications: readonly Application[],
): Promise<readonly Ahead[]> {
  const [identity, { kinds }] = await Promise.all([cluster.identity(), cluster.kinds()])
  const known = cluster.known?.(clusters) ?? []
  const capabilities = capabilitiesOf(identity.version, kinds)
  return applications
    .filter((application) => findDestination(application, identity, known).at === 'main')
    .slice(0, most)
    .flatMap((one) => sides.map((repository) => startOne(one, { repository, tools, capabilities, memory })))
}

function startOne(application: Application, world: RenderWorld): Ahead {
  let tellOfTool: () => void = () => undefined
  const toolRuns = new Promise<void>((done) => (tellOfTool = done))
  const tools: Tools = {
    ...world.tools,
    run(tool, job) {
      const running = world.tools.run(tool, job)
      tellOfTool()
      return running
    },
  }
  const ended = createRenderer({ ...world, tools })
    .render(application, application.sources)
    .catch(() => undefined)
  return { begun: Promise.race([toolRuns, ended]), ended }
}

function changesFolder(source: Source, files: readonly string[]): boolean {
  if (source.elsewhere === true || !isInGit(source)) return false
  return files.some((file) => file.startsWith(`${source.path}/`))
}
