import { withoutUser } from '../../discover/repository-url.js'
import type { Tools } from '../../model/ports.js'
import type { Problem } from '../../model/problem.js'
import { problem } from '../../model/problem.js'
import { sourceRemote } from '../failures.js'
import { joinPath } from '../repo-path.js'
import type { ChartRelease } from './chart.js'
import type { ChartInputs } from './dependencies.js'

/** True where a dependency is not here. Helm builds charts/ as a whole: for a local one it asks for the others again. */
export function needsFetching(tools: Tools, { remote, repositories, needsBuild }: ChartInputs): boolean {
  return remote.length > 0 || (needsBuild && repositories.length > 0 && tools.dependencies !== undefined)
}

/**
 * The tree of a chart with all that it depends on in its charts/, fetched where the settings allow it. A chart below
 * it that lacks something of its own is not helped: Helm fetches for the chart that it is called for alone.
 */
export async function withDependencies(
  tools: Tools,
  { application, path }: ChartRelease,
  { remote, repositories }: ChartInputs,
  tree: ReadonlyMap<string, Uint8Array>,
): Promise<ReadonlyMap<string, Uint8Array> | Problem> {
  const below = remote.find(({ folder }) => folder !== path)
  if (below !== undefined || tools.dependencies === undefined)
    return sourceRemote(
      application,
      path,
      nameOf(below ?? remote[0]),
      'Commit it (helm dependency build), or name its chart repository under fetch-from in .github/drift-triage.yml.',
    )
  const result = await tools.dependencies({ files: tree, folder: path, repositories })
  if (result.state !== 'done') {
    const reason = result.state === 'missing' ? result.install : result.message
    return dependenciesNotFetched(application, path, nameOf(remote[0]), reason)
  }
  const own = `${joinPath(path, 'charts')}/`
  return new Map([...[...tree].filter(([file]) => !file.startsWith(own)), ...result.charts])
}

function nameOf(chart: ChartInputs['remote'][number] | undefined): string {
  return `the chart ${chart?.name ?? ''} of ${withoutUser(chart?.repository ?? '') || 'charts/'}`
}

function dependenciesNotFetched(application: string, path: string, what: string, reason: string): Problem {
  return problem(
    'FETCH_FAILED',
    `Application ${application}: ${path || '.'} needs ${what}, which could not be fetched: ${reason.replace(/\.$/, '')}.`,
    'Name every chart repository of its Chart.yaml under fetch-from in .github/drift-triage.yml, log helm in to registries that ask for it, and keep Chart.lock up to date; or commit charts/ (helm dependency build).',
    { application },
  )
}
