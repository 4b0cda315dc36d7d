import { availableParallelism } from 'node:os'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import type { ToolJob, ToolName, ToolResult, Tools } from '../../model/ports.js'
import { ProblemError, problem } from '../../model/problem.js'
import { findProgram } from '../find-program.js'
import type { SearchPath } from '../find-program.js'
import { isInside } from '../kubernetes/inside.js'
import { createAnswerCache, keyOfJob } from './answer-cache.js'
import { parallel } from '../../model/parallel.js'
import type { ProgramLimits } from './run-program.js'
import { runProgram } from './run-program.js'
import type { Scratch } from './scratch.js'
import { inside, withScratch } from './scratch.js'

export type ToolOptions = SearchPath & {
  /** Where answers are kept for the next run; null keeps none. */
  readonly cacheFolder: string | null
  readonly limits?: ProgramLimits
}

const usualLimits: ProgramLimits = { milliseconds: 60_000, outputBytes: 64 * 1024 * 1024 }

const versionCommand: { readonly [tool in ToolName]: readonly string[] } = {
  helm: ['version', '--template', '{{.Version}}'],
  kustomize: ['version'],
  jsonnet: ['--version'],
}

const installing: { readonly [tool in ToolName]: string } = {
  helm: 'Add a step before this one that installs Helm (such as azure/setup-helm), or put helm on the PATH.',
  kustomize: 'Add a step before this one that installs Kustomize, or put kustomize on the PATH.',
  jsonnet: 'Add a step before this one that installs Jsonnet, or put jsonnet on the PATH.',
}

/** Helm, Kustomize and Jsonnet as they are installed on this machine, outside every workspace. */
export function createTools(options: ToolOptions): Tools {
  const limits = options.limits ?? usualLimits
  const cache = createAnswerCache(options.cacheFolder)
  const gate = parallel(availableParallelism())
  const versions = new Map<ToolName, Promise<string | null>>()
  const answers = new Map<string, Promise<ToolResult>>()

  async function readVersion(tool: ToolName): Promise<string | null> {
    const path = findProgram(tool, options)
    if (path === null) return null
    const end = await withScratch(new Map(), (scratch) =>
      runProgram(path, versionCommand[tool], scratch.tree, environment(scratch), limits),
    )
    return end.state === 'done' ? end.output.trim().slice(0, 100) : 'of unknown version'
  }

  function version(tool: ToolName): Promise<string | null> {
    const known = versions.get(tool) ?? readVersion(tool)
    versions.set(tool, known)
    return known
  }

  async function answer(tool: ToolName, job: ToolJob, key: string): Promise<ToolResult> {
    const cached = job.fresh === true ? null : await cache.get(key)
    if (cached !== null) return { state: 'done', output: cached }
    const path = findProgram(tool, options)
    if (path === null) return { state: 'missing', install: installing[tool] }
    const result = await gate(() => runJob(path, job, limits))
    if (result.state === 'done' && job.fresh !== true) await cache.put(key, result.output)
    return result
  }

  return {
    version,
    async run(tool, job) {
      if (findProgram(tool, options) === null) return { state: 'missing', install: installing[tool] }
      // Within one run the program stays the same: its version counts only for answers of other runs.
      const known = options.cacheFolder === null ? '' : ((await version(tool)) ?? '')
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
 * be an answer.
 *
 * @throws ProblemError INPUT_INVALID for a cache folder inside a workspace.
 */
export function toolsFor(folder: string, cacheFolder: string | null): Tools {
  const workspace = process.env['GITHUB_WORKSPACE'] ?? ''
  const workspaces = workspace === '' ? [folder] : [folder, workspace]
  if (cacheFolder !== null && isInside(cacheFolder, workspaces))
    throw new ProblemError(
      problem(
        'INPUT_INVALID',
        `The cache folder ${cacheFolder} lies in the workspace, where a commit could put forged renderings.`,
        'Take a folder outside of it, such as ${{ runner.temp }}/drift-triage-cache.',
      ),
    )
  return createTools({ env: process.env, workspaces, cacheFolder })
}

function runJob(path: string, job: ToolJob, limits: ProgramLimits): Promise<ToolResult> {
  return withScratch(job.files, async (scratch) => {
    const folder = join(scratch.tree, inside(job.folder))
    let output = ''
    for (const command of job.commands) {
      const end = await runProgram(path, command, folder, environment(scratch), limits)
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
