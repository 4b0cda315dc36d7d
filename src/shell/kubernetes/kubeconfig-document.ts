import { nearest } from '../../config/nearest.js'
import type { Json, JsonObject } from '../../model/json.js'
import { isObject, listAt, objectAt, stringAt } from '../../model/json.js'
import { problem, ProblemError } from '../../model/problem.js'
import { readYaml } from '../../render/yaml.js'

/** The one context that is used, with its cluster and user; the rest of a kubeconfig is never looked at. */
export type ChosenContext = {
  readonly name: string
  readonly clusterName: string
  readonly cluster: JsonObject
  readonly userName: string
  readonly user: JsonObject
}

const minified =
  'Make one with `kubectl config view --minify --flatten --raw` and give it as it is or as base64.'

/** A refusal of the kubeconfig, as an error. Names of contexts and files may be in it, credentials never. */
export function invalidKubeconfig(message: string, hint: string): ProblemError {
  return new ProblemError(problem('KUBECONFIG_INVALID', message, hint))
}

/** Reads YAML, JSON or base64 of either. Throws KUBECONFIG_INVALID with line and column; never quotes the text. */
export function parseKubeconfig(given: string): JsonObject {
  const text = decodeBase64(given) ?? given
  const read = readYaml(text)
  if ('error' in read) {
    // The parser's own message may quote a line, and any line of a kubeconfig may be a credential.
    const { line, column } = read.error
    throw invalidKubeconfig(`The kubeconfig is not valid YAML (line ${line}, column ${column}).`, minified)
  }
  const value: Json | undefined = read.documents[0]?.value
  if (read.documents.length !== 1 || !isObject(value) || !Array.isArray(value['clusters']))
    throw invalidKubeconfig(
      'The text given as kubeconfig is not a kubeconfig: it has no list of clusters.',
      minified,
    )
  return value
}

/** The text behind base64, null where it is not base64. A kubeconfig has a colon, which base64 has not. */
function decodeBase64(text: string): string | null {
  const packed = text.replace(/\s+/g, '')
  return /^[A-Za-z0-9+/]{16,}={0,2}$/.test(packed) ? Buffer.from(packed, 'base64').toString('utf8') : null
}

/** Picks a context by name, or the current one for ''. Throws KUBECONFIG_INVALID with the names there are. */
export function chooseContext(config: JsonObject, wanted: string): ChosenContext {
  const name = wanted === '' ? stringAt(config, 'current-context') : wanted
  const names = listAt(config, 'contexts').map((entry) => stringAt(entry, 'name'))
  if (name === '')
    throw invalidKubeconfig(
      'The kubeconfig has no current-context.',
      `Name one with the input context; it has ${nameList(names)}.`,
    )
  const context = named(config, 'contexts', name)
  if (context === null) {
    const near = nearest(name, names)
    throw invalidKubeconfig(
      `Context ${quoted(name)} is not in the kubeconfig.${near === null ? '' : ` Did you mean ${quoted(near)}?`}`,
      `Use one of its contexts: ${nameList(names)}.`,
    )
  }
  const clusterName = stringAt(context, 'context', 'cluster')
  const userName = stringAt(context, 'context', 'user')
  return {
    name,
    clusterName,
    cluster: part(config, 'clusters', 'cluster', clusterName, name),
    userName,
    user: userName === '' ? {} : part(config, 'users', 'user', userName, name),
  }
}

/** A context with the cluster that it leads to. */
export type ContextName = { readonly name: string; readonly clusterName: string; readonly server: string }

/** Every context whose cluster the kubeconfig defines, in its order. */
export function namedContexts(config: JsonObject): readonly ContextName[] {
  return listAt(config, 'contexts').flatMap((entry) => {
    const name = stringAt(entry, 'name')
    const clusterName = stringAt(entry, 'context', 'cluster')
    const cluster = named(config, 'clusters', clusterName)
    const server = cluster === null ? '' : stringAt(cluster, 'cluster', 'server')
    return name === '' || server === '' ? [] : [{ name, clusterName, server }]
  })
}

function named(config: JsonObject, list: string, name: string): Json | null {
  return listAt(config, list).find((entry) => stringAt(entry, 'name') === name) ?? null
}

function part(config: JsonObject, list: string, key: string, name: string, context: string): JsonObject {
  const entry = named(config, list, name)
  if (entry !== null) return objectAt(entry, key)
  const names = listAt(config, list).map((other) => stringAt(other, 'name'))
  throw invalidKubeconfig(
    `Context ${quoted(context)} uses the ${key} ${quoted(name)}, which the kubeconfig does not define.`,
    `It defines ${nameList(names)}. ${minified}`,
  )
}

/** A name from a kubeconfig in a message: quoted, of bearable length. */
export function quoted(name: string): string {
  return JSON.stringify(name.length > 200 ? `${name.slice(0, 200)}…` : name)
}

function nameList(names: readonly string[]): string {
  if (names.length === 0) return 'none'
  const shown = names.slice(0, 20).map(quoted).join(', ')
  return names.length > 20 ? `${shown} and ${names.length - 20} more` : shown
}
