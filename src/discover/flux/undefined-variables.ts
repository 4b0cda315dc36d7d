import { gte, lt, parse } from 'semver'
import type { UndefinedVariables } from '../../model/application.js'
import type { Json, JsonObject } from '../../model/json.js'
import { equalJson, listAt, stringAt } from '../../model/json.js'
import { conditionOf, holdsNow } from './conditions.js'
import type { KindReader } from './kinds.js'

const controller = 'kustomize-controller'
const gate = 'StrictPostBuildSubstitutions'
/** The first that is strict without being told to; Flux 2.9 brings it (kustomize-controller CHANGELOG.md, 1.9.0). */
const strictSince = { controller: '1.9.0', flux: '2.9.0' }

/**
 * What this cluster's Flux does with a variable that nothing defines, by the Deployment of its kustomize-controller, else
 * by what the Kustomization itself was refused for. Undefined where neither tells.
 */
export async function undefinedVariables(
  kustomization: JsonObject,
  reader: KindReader,
): Promise<UndefinedVariables | undefined> {
  const [first, ...others] = (await controllersIn(reader)).map(ofDeployment)
  // Which of several, as of a sharded one, reconciles the Kustomization is not looked at.
  const isTold = first !== undefined && first.plain !== 'unknown'
  if (isTold && others.every((one) => equalJson(one, first))) return first
  return wasRefused(kustomization) ? { plain: 'refused', changed: 'unknown' } : undefined
}

/** Where Flux is installed as a rule; a whole cluster's Deployments are asked for only where it is not there. */
const usualNamespace = 'flux-system'

async function controllersIn(reader: KindReader): Promise<readonly JsonObject[]> {
  const near = (await reader.readable('apps', 'Deployment', usualNamespace)).filter(isKustomizeController)
  return near.length > 0 ? near : (await reader.readable('apps', 'Deployment')).filter(isKustomizeController)
}

/** True for the Deployment of Flux's kustomize-controller, or of one of its shards. */
export function isKustomizeController(deployment: JsonObject): boolean {
  return (
    labelOf(deployment, 'app.kubernetes.io/component') === controller ||
    stringAt(deployment, 'metadata', 'name') === controller ||
    listAt(deployment, 'spec', 'template', 'spec', 'containers').some(isOfController)
  )
}

/** What `undefinedVariables` looks at in such a Deployment, and nothing else. */
export function essentials(deployment: JsonObject): JsonObject {
  const { apiVersion = '', kind = '' } = deployment
  const labels = ['app.kubernetes.io/component', 'app.kubernetes.io/version']
  const containers = listAt(deployment, 'spec', 'template', 'spec', 'containers').map((container) => ({
    name: stringAt(container, 'name'),
    image: stringAt(container, 'image'),
    args: gatesIn(container).map((gates) => `--feature-gates=${gates}`),
  }))
  return {
    apiVersion,
    kind,
    metadata: {
      name: stringAt(deployment, 'metadata', 'name'),
      namespace: stringAt(deployment, 'metadata', 'namespace'),
      labels: Object.fromEntries(labels.map((name) => [name, labelOf(deployment, name)])),
    },
    spec: { template: { spec: { containers } } },
  }
}

function labelOf(deployment: JsonObject, name: string): string {
  return stringAt(deployment, 'metadata', 'labels', name)
}

function isOfController(container: Json): boolean {
  return /(?:^|\/)kustomize-controller(?:[:@]|$)/.test(stringAt(container, 'image'))
}

function ofDeployment(deployment: JsonObject): UndefinedVariables {
  const containers = listAt(deployment, 'spec', 'template', 'spec', 'containers')
  const container = containers.find(isOfController) ?? containers[0] ?? null
  const isSince = sinceStrict(container, labelOf(deployment, 'app.kubernetes.io/version'))
  const byVersion = isSince === null ? 'unknown' : isSince ? 'refused' : 'empty'
  const told = gateOf(container)
  if (told === null) return { plain: byVersion, changed: byVersion }
  if (!told) return { plain: 'empty', changed: 'empty' }
  return { plain: 'refused', changed: byVersion }
}

/** Null where the version is not told, or is one on the way to the first strict one. */
function sinceStrict(container: Json, flux: string): boolean | null {
  const tag = /:v?([^:@/]+)(?:@|$)/.exec(stringAt(container, 'image'))?.[1] ?? ''
  const versions = [
    { version: parse(tag), first: strictSince.controller },
    { version: parse(flux), first: strictSince.flux },
  ]
  const told = versions.find(({ version }) => version !== null)
  if (told?.version === null || told === undefined) return null
  if (gte(told.version, told.first)) return true
  return lt(told.version, `${told.first}-0`) ? false : null
}

/** What its arguments say of the feature gate; null for nothing, as for what Go does not take for a boolean. */
function gateOf(container: Json): boolean | null {
  const said = gatesIn(container)
    .flatMap((gates) => gates.split(','))
    .map((one) => one.trim().split('='))
    .filter(([name]) => name === gate)
    .map(([, value = '']) => value)
    .at(-1)
  if (said === undefined) return null
  if (/^(?:1|t|T|true|TRUE|True)$/.test(said)) return true
  return /^(?:0|f|F|false|FALSE|False)$/.test(said) ? false : null
}

/** The values of `--feature-gates`, joined to it or in the argument behind it. */
function gatesIn(container: Json): readonly string[] {
  const words = ['command', 'args']
    .flatMap((key) => listAt(container, key))
    .map((word) => (typeof word === 'string' ? word : ''))
  return words.flatMap((word, at) => {
    const joined = /^--?feature-gates=(.*)$/s.exec(word)?.[1]
    if (joined !== undefined) return [joined]
    return /^--?feature-gates$/.test(word) ? [words[at + 1] ?? ''] : []
  })
}

/** The words of its refusal (fluxcd/pkg envsubst, errVarNotSet). */
function wasRefused(kustomization: JsonObject): boolean {
  const ready = conditionOf(kustomization, 'Ready')
  return (
    holdsNow(kustomization, ready, 'False') &&
    stringAt(ready, 'reason') === 'BuildFailed' &&
    stringAt(ready, 'message').includes('variable not set (strict mode)')
  )
}
