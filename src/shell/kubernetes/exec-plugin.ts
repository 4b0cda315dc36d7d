import { basename, resolve } from 'node:path'
import type { Json, JsonObject } from '../../model/json.js'
import { isObject, listAt, stringAt } from '../../model/json.js'
import { findProgram, isProgram } from '../find-program.js'
import { isInside } from './inside.js'
import type { ChosenContext } from './kubeconfig-document.js'
import { invalidKubeconfig, quoted } from './kubeconfig-document.js'
import type { ConnectOptions } from './source.js'

/** What clouds and access proxies write into the kubeconfigs they hand out. Anything else needs allow-exec-plugins. */
export const knownPlugins: readonly string[] = [
  'aliyun',
  'aws',
  'aws-iam-authenticator',
  'az',
  'civo',
  'doctl',
  'exo',
  'gcloud',
  'gke-gcloud-auth-plugin',
  'ibmcloud',
  'kubelogin',
  'linode-cli',
  'oci',
  'pinniped',
  'scw',
  'tsh',
  'yc',
]

/** Variables that make even a known program run other code. */
const steering =
  /^(?:PATH|ENV|BASH_ENV|NODE_OPTIONS|(?:LD|DYLD|PYTHON|PERL|RUBY)_?\w*|AWS_(?:CONFIG|SHARED_CREDENTIALS)_FILE|CLOUDSDK_\w+|AZURE_CONFIG_DIR)$/

type Options = Pick<ConnectOptions, 'allowExecPlugins' | 'workspaces' | 'env'>

/**
 * Checks the context's exec plugin and puts its full path in the place of its name, so that neither the working
 * directory nor a later PATH decides what runs. Without an exec plugin the context comes back as it is.
 * Throws KUBECONFIG_INVALID for a plugin that is not allowed, not found, or inside a workspace.
 */
export function resolveExecPlugin(chosen: ChosenContext, folder: string, options: Options): ChosenContext {
  const exec = chosen.user['exec']
  if (!isObject(exec)) return chosen
  const command = stringAt(exec, 'command')
  if (command === '')
    throw invalidKubeconfig(
      `User ${quoted(chosen.userName)} has an exec plugin without a command.`,
      'Name the command, or use a token.',
    )
  if (stringAt(exec, 'interactiveMode') === 'Always')
    throw invalidKubeconfig(
      `The exec plugin ${quoted(command)} asks for a terminal (interactiveMode: Always), and there is none here.`,
      'Use a token of a service account, or a plugin that can log in by itself.',
    )
  const path = locate(command, folder, options)
  refuseUnlessKnown(command, path, exec, options)
  return { ...chosen, user: { ...chosen.user, exec: prepared(exec, path, chosen) } }
}

function refuseUnlessKnown(command: string, path: string, exec: JsonObject, options: Options): void {
  if (options.allowExecPlugins) return
  const name = basename(command).replace(/\.exe$/i, '')
  const onPath = findProgram(basename(command), options) === path
  if (!knownPlugins.includes(name) || !onPath)
    throw invalidKubeconfig(
      `The kubeconfig runs the command ${quoted(command)} to log in, which is none of the cloud plugins that may run by default.`,
      `Set allow-exec-plugins if you trust it, or use a token. By default may run, from the PATH: ${knownPlugins.join(', ')}.`,
    )
  const steers = listAt(exec, 'env')
    .map((entry) => stringAt(entry, 'name'))
    .find((entry) => steering.test(entry))
  if (steers !== undefined)
    throw invalidKubeconfig(
      `The kubeconfig sets ${quoted(steers)} for the exec plugin ${quoted(command)}, which can make it run other code.`,
      'Set that variable in the workflow instead, or set allow-exec-plugins if you trust the kubeconfig.',
    )
}

/** The plugin's full path. A relative one with a slash counts from the kubeconfig, as in client-go. */
function locate(command: string, folder: string, options: Options): string {
  const hasFolder = /[\\/]/.test(command)
  const path = hasFolder ? resolve(folder, command) : findProgram(command, options)
  if (path !== null && isInside(path, options.workspaces))
    throw invalidKubeconfig(
      `The exec plugin ${quoted(command)} lies inside the checked-out repository, whose files a pull request can change.`,
      'Install it outside the workspace.',
    )
  if (path === null || !isProgram(path))
    throw invalidKubeconfig(
      `The exec plugin ${quoted(command)}, which the kubeconfig needs to log in, was not found.`,
      'Install it in a step before this one, or use a token instead.',
    )
  return path
}

/** The library leaves out what client-go tells a plugin (client.authentication.k8s.io, KUBERNETES_EXEC_INFO). */
function prepared(exec: JsonObject, path: string, { cluster }: ChosenContext): JsonObject {
  const info = {
    apiVersion: stringAt(exec, 'apiVersion') || 'client.authentication.k8s.io/v1',
    kind: 'ExecCredential',
    spec: {
      interactive: false,
      ...(exec['provideClusterInfo'] === true ? { cluster: clusterInfo(cluster) } : {}),
    },
  }
  const given: readonly Json[] = listAt(exec, 'env')
  return {
    ...exec,
    command: path,
    env: [...given, { name: 'KUBERNETES_EXEC_INFO', value: JSON.stringify(info) }],
  }
}

function clusterInfo(cluster: JsonObject): JsonObject {
  const names = [
    'server',
    'tls-server-name',
    'insecure-skip-tls-verify',
    'certificate-authority-data',
    'proxy-url',
  ]
  return Object.fromEntries(
    names.flatMap((name) => (cluster[name] === undefined ? [] : [[name, cluster[name]]])),
  )
}
