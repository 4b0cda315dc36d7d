import { readFileSync } from 'node:fs'
import { dirname, resolve } from 'node:path'
import type { JsonObject } from '../../model/json.js'
import { problem, ProblemError } from '../../model/problem.js'
import type { Connection } from './connection.js'
import { openConnection } from './connection.js'
import { resolveExecPlugin } from './exec-plugin.js'
import { inClusterContext } from './in-cluster.js'
import { isInside } from './inside.js'
import type { ChosenContext, ContextName } from './kubeconfig-document.js'
import {
  chooseContext,
  invalidKubeconfig,
  namedContexts,
  parseKubeconfig,
  quoted,
} from './kubeconfig-document.js'
import { inlineFiles } from './kubeconfig-files.js'
import { checkRules } from './kubeconfig-rules.js'
import type { ConnectOptions, KubeconfigSource } from './source.js'
import { codeOf } from './thrown.js'

/**
 * Opens the way to a cluster. Throws a ProblemError: KUBECONFIG_MISSING where there is none, KUBECONFIG_INVALID for
 * one that cannot or must not be used. Nothing is written to disk, and nothing is sent before the first request.
 */
export async function connect(source: KubeconfigSource, options: ConnectOptions): Promise<Connection> {
  const chosen = source.type === 'in-cluster' ? inClusterContext(options) : fromKubeconfig(source, options)
  for (const warning of checkRules(chosen, options.allowInsecure)) options.warn(warning)
  return openConnection(chosen, options)
}

function fromKubeconfig(
  source: Exclude<KubeconfigSource, { type: 'in-cluster' }>,
  options: ConnectOptions,
): ChosenContext {
  const folder = source.type === 'text' ? process.cwd() : dirname(resolve(source.path))
  const chosen = chooseContext(documentOf(source), options.context)
  refuseInWorkspace(source, chosen, options)
  return resolveExecPlugin(inlineFiles(chosen, folder, options.workspaces), folder, options)
}

/** The contexts of a kubeconfig that can be used, without any credential; none for a pod's own account. */
export function contextsOf(source: KubeconfigSource): readonly ContextName[] {
  return source.type === 'in-cluster' ? [] : namedContexts(documentOf(source))
}

function documentOf(source: Exclude<KubeconfigSource, { type: 'in-cluster' }>): JsonObject {
  const text = source.type === 'text' ? source.text : readKubeconfig(source.path)
  if (text.trim() !== '') return parseKubeconfig(text)
  throw new ProblemError(
    problem(
      'KUBECONFIG_MISSING',
      'The kubeconfig is empty.',
      'Is the secret it comes from defined, and readable for this event?',
    ),
  )
}

/** A kubeconfig in the checkout can be a person's own, on a laptop; what it may not do there is run a command. */
function refuseInWorkspace(source: KubeconfigSource, { user }: ChosenContext, options: ConnectOptions): void {
  if (source.type !== 'file' || user['exec'] === undefined || !isInside(source.path, options.workspaces))
    return
  throw invalidKubeconfig(
    `The kubeconfig ${quoted(source.path)} lies inside the checked-out repository and wants to run a command.`,
    'Keep it outside the workspace, or give it as the input kubeconfig.',
  )
}

function readKubeconfig(path: string): string {
  try {
    return readFileSync(path, 'utf8')
  } catch (error) {
    const code = codeOf(error) || 'unreadable'
    throw new ProblemError(
      problem(
        'KUBECONFIG_MISSING',
        `The kubeconfig ${quoted(path)} ${code === 'ENOENT' ? 'does not exist' : `cannot be read (${code})`}.`,
        'Check the path. On the command line --kubeconfig names another file, and --snapshot a recording instead of a cluster; in a workflow the input kubeconfig takes the text.',
      ),
    )
  }
}
