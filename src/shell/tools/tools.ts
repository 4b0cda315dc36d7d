import { availableParallelism } from 'node:os'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import type { KeptTexts, ToolJob, ToolName, ToolResult, Tools } from '../../model/ports.js'
import { ProblemError, problem } from '../../model/problem.js'
import type { FetchPlace } from '../../model/fetching.js'
import { createDependencyFetcher } from '../fetch/fetcher.js'
import { findProgram } from '../find-program.js'
import type { SearchPath } from '../find-program.js'
import { isInside } from '../kubernetes/inside.js'
import { createAnswerCache, keyOfJob } from './answer-cache.js'
import { parallel } from '../../model/parallel.js'
import type { ProgramLimits } from './run-program.js'
import { runProgram } from './run-program.js'
import type { Scratch } from './scratch.js'
import { inside, withScratch } from './scratch.js'
import { createVersions } from './versions.js'

export type ToolOptions = SearchPath & {
  /** Where answers are kept for the next run; null keeps none. */
  readonly cacheFolder: string | null
  /** Where the versions of programs that have not changed are kept. */
  readonly kept?: KeptTexts
  readonly limits?: ProgramLimits
}

const usualLimits: ProgramLimits = { milliseconds: 60_000, outputBytes: 64 * 1024 * 1024 }

/** Nearly every repository has apps for these, and their versions take a moment to tell. */
const usual = ['helm', 'kustomize'] as const

const installing: { readonly [tool in ToolName]: string } = {
  helm: 'Add a step before this one that installs Helm (such as azure/setup-helm), or put helm on the PATH.',
  kustomize: 'Add a step before this one that installs Kustomize, or put kustomize on the PATH.',
  jsonnet: 'Add a step before this one that installs Jsonnet, or put jsonnet on the PATH.',
}

/** Helm, Kustomize and Jsonnet as they are installed on this machine, outside every workspace. */
export function createTools(options: ToolOptions): Tools {
  const limits = options.limits ?? usualLimits
  const cache = createAnswerCache(options.cacheFolder)
  const cores = availableParallelism()
  const programs = parallel(cores)
  // The files of the next jobs are laid down, and those of the last ones removed, while the programs of others run.
  const jobs = parallel(2 * cores)
  const paths = new Map<ToolName, string | null>()
  const answers = new Map<string, Promise<ToolResult>>()

  /** Looked for once: a run asks for each app. */
  function pathOf(tool: ToolName): string | null {
    const known = paths.get(tool)
    const path = known === undefined ? findProgram(tool, options) : known
    paths.set(tool, path)
    return path
  }

  const version = createVersions(
    pathOf,
    (path, args) =>
      withScratch(new Map(), (scratch) => runProgram(path, args, scratch.tree, environment(scratch), limits)),
    options.kept,
  )

  async function answer(tool: ToolName, job: ToolJob, key: string): Promise<ToolResult> {
    const cached = job.fresh === true ? null : await cache.get(key)
    if (cached !== null) return { state: 'done', output: cached }
    const path = pathOf(tool)
    if (path === null) return { state: 'missing', install: installing[tool] }
    const helm = job.withHelm === true ? pathOf('helm') : null
    const told = helm === null ? job : toldOfHelm(job, helm)
    const result = await jobs(() => runJob(path, told, limits, programs))
    if (result.state === 'done' && job.fresh !== true) await cache.put(key, result.output)
    return result
  }

  // Told while the apps are being found; what cannot be told is said to whoever asks again.
  if (options.cacheFolder !== null) for (const tool of usual) version(tool).catch(() => undefined)

  return {
    version,
    async run(tool, job) {
      const needed: readonly ToolName[] = job.withHelm === true ? [tool, 'helm'] : [tool]
      const missing = needed.find((name) => pathOf(name) === null)
      if (missing !== undefined) return { state: 'missing', install: installing[missing] }
      // Within one run the program stays the same: its version counts only for answers of other runs.
      const versioned = options.cacheFolder === null ? [] : await Promise.all(needed.map(version))
      const known = versioned.join(' ')
      const key = keyOfJob(tool, known, job)
      if (job.fresh === true) {
        // A template that writes the time shows it only in another second.
        await setTimeout(1_100)
        return answer(tool, job, key)
      }
      const answering = answers.get(key) ?? answer(tool, job, key)
      answers.set(key, answering)
      return answering
    },
  }
}

/**
 * The tools for a run over a folder: what is checked out, there or by the runner, is never executed, nor believed to
 * be an answer. Charts get what they depend on from `fetchFrom`, and from nowhere else.
 *
 * @throws ProblemError INPUT_INVALID for a cache folder inside a workspace.
 */
export function toolsFor(
  folder: string,
  cacheFolder: string | null,
  fetchFrom: readonly FetchPlace[] = [],
  kept?: KeptTexts,
): Tools {
  const options = {
    ...{ ...searchPathOf(folder), cacheFolder: toolCache(folder, cacheFolder) },
    ...(kept === undefined ? {} : { kept }),
  }
  const tools = createTools(options)
  if (fetchFrom.length === 0) return tools
  return { ...tools, dependencies: createDependencyFetcher({ ...options, places: fetchFrom }) }
}

/** The PATH of this process without the folders that a pull request can change. */
export function searchPathOf(folder: string): SearchPath {
  return { env: process.env, workspaces: workspacesOf(folder) }
}

/**
 * The cache folder of a run over a folder.
 *
 * @throws ProblemError INPUT_INVALID where it lies inside a workspace.
 */
export function toolCache(folder: string, cacheFolder: string | null): string | null {
  if (cacheFolder === null || !isInside(cacheFolder, workspacesOf(folder))) return cacheFolder
  throw new ProblemError(
    problem(
      'INPUT_INVALID',
      `The cache folder ${cacheFolder} lies in the workspace, where a commit could put forged renderings.`,
      'Take a folder outside of it, such as ${{ runner.temp }}/drift-triage-cache.',
    ),
  )
}

function workspacesOf(folder: string): readonly string[] {
  const workspace = process.env['GITHUB_WORKSPACE'] ?? ''
  return workspace === '' ? [folder] : [folder, workspace]
}

/** The last command with the path of Helm: there is no PATH on which Kustomize could find it. */
function toldOfHelm(job: ToolJob, helm: string): ToolJob {
  const last = job.commands.at(-1) ?? []
  return { ...job, commands: [...job.commands.slice(0, -1), [...last, '--helm-command', helm]] }
}

function runJob(
  path: string,
  job: ToolJob,
  limits: ProgramLimits,
  programs: ReturnType<typeof parallel>,
): Promise<ToolResult> {
  return withScratch(job.files, async (scratch) => {
    const folder = join(scratch.tree, inside(job.folder))
    let output = ''
    for (const command of job.commands) {
      const end = await programs(() => runProgram(path, command, folder, environment(scratch), limits))
      if (end.state === 'failed') return { state: 'failed', message: shortened(end.message, scratch) }
      output = end.output
    }
    return { state: 'done', output }
  })
}

/**
 * Nothing of our own environment: no token, no kubeconfig, no PATH on which a tool could find git or plugins. What
 * would still fetch over HTTP is sent to a port where nothing listens.
 */
function environment({ home }: Scratch): { readonly [name: string]: string } {
  const nowhere = 'http://127.0.0.1:1'
  return {
    HOME: home,
    TMPDIR: home,
    XDG_CACHE_HOME: join(home, 'cache'),
    XDG_CONFIG_HOME: join(home, 'config'),
    XDG_DATA_HOME: join(home, 'data'),
    HELM_PLUGINS: join(home, 'plugins'),
    PATH: '',
    KUBECONFIG: join(home, 'no-kubeconfig'),
    HTTP_PROXY: nowhere,
    HTTPS_PROXY: nowhere,
    NO_PROXY: '',
    LC_ALL: 'C',
    TZ: 'UTC',
    // These are Go programs that live for a moment: collecting garbage took a quarter of Helm's time.
    GOGC: '400',
    // On Windows programs do not start without these.
    ...(process.platform === 'win32'
      ? { SystemRoot: process.env['SystemRoot'] ?? '', TEMP: home, TMP: home }
      : {}),
  }
}

/** The tool's own words without the folders of the moment, so that two runs say the same. */
function shortened(message: string, { root, tree }: Scratch): string {
  const text = message.replaceAll(`${tree}/`, '').replaceAll(tree, '.').replaceAll(root, '')
  const lines = text
    .split('\n')
    .filter((line) => line.trim() !== '' && !/^(?:WARNING|level=WARN|# Warning)/i.test(line))
  return lines.join(' ').slice(0, 600) || 'gave no reason'
}
