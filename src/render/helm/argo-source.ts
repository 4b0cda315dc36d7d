import type { Application, Source } from '../../model/application.js'
import type { Json, JsonObject } from '../../model/json.js'
import { field, isObject, listAt, objectAt, stringAt } from '../../model/json.js'
import type { RepoFiles } from '../../model/ports.js'
import type { Problem } from '../../model/problem.js'
import type { Capabilities } from '../capabilities.js'
import { renderFailed, sourceRemote } from '../failures.js'
import type { BuildEnvironment } from '../kustomize/options.js'
import { substitute } from '../kustomize/options.js'
import { resolvePath } from '../repo-path.js'
import type { ChartRelease } from './chart.js'
import type { References } from './value-files.js'
import { findValueFiles } from './value-files.js'

/** What `spec.source.helm` asks of Helm (argo-cd reposerver, helmTemplate), or why that cannot be given here. */
export async function releaseOf(
  application: Application,
  source: Source,
  world: {
    files: RepoFiles
    references: References
    environment: BuildEnvironment
    capabilities: Capabilities
  },
): Promise<ChartRelease | Problem> {
  const { files, environment } = world
  const { path } = source
  const helm = objectAt(source.raw, 'helm')
  const refuse = (reason: string): Problem => renderFailed(application.name, path, reason)
  const names = listAt(helm, 'valueFiles').filter((name) => typeof name === 'string')
  const found = await findValueFiles(
    names.map((name) => withEnvironment(name, environment)),
    path,
    files,
    world.references,
    helm['ignoreMissingValueFiles'] === true,
  )
  if (found.state === 'remote') return sourceRemote(application.name, path, `the value file ${found.name}`)
  if (found.state === 'missing') return refuse(`its value file ${found.name} does not exist`)
  const parameters = listAt(helm, 'parameters').filter(isObject)
  const set = (isString: boolean): Map<string, string> =>
    new Map(
      parameters
        .filter(({ forceString }) => (forceString === true) === isString)
        .map((one) => [stringAt(one, 'name'), substitute(scalarText(field(one, 'value')), environment)]),
    )
  const setFile = new Map<string, string>()
  for (const one of listAt(helm, 'fileParameters')) {
    const file = resolvePath(path, stringAt(one, 'path'))
    if (file === null || (await files.readBytes(file)) === null)
      return refuse(`the file ${stringAt(one, 'path')} of parameter ${stringAt(one, 'name')} does not exist`)
    setFile.set(stringAt(one, 'name'), file)
  }
  return {
    application: application.name,
    files,
    path,
    // An app of another namespace is called namespace_name inside Argo CD; its release has the name alone.
    name: stringAt(helm, 'releaseName') || (application.resource?.name ?? application.name),
    namespace: stringAt(helm, 'namespace') || application.destination.namespace,
    valueFiles: found.found,
    replacesValues: source.release?.replacesValues === true,
    versionMetadata: source.release?.versionMetadata ?? '',
    values: valuesText(helm),
    set: set(false),
    setString: set(true),
    setFile,
    includeCrds: helm['skipCrds'] !== true,
    skipTests: helm['skipTests'] === true,
    skipSchemaValidation: helm['skipSchemaValidation'] === true,
    // Flux has Kustomize mark what a chart gave, and Kustomize refuses them.
    repeatedKeys: application.controller === 'flux' ? 'refused' : 'last',
    capabilities: capabilitiesFor(helm, world.capabilities),
  }
}

/** `valuesObject` wins over `values`, which is YAML in a text and stays as it is written. */
function valuesText(helm: JsonObject): string {
  const object = helm['valuesObject']
  return isObject(object) ? JSON.stringify(object) : stringAt(helm, 'values')
}

/** The Application may say which cluster to render for; else it is the real one. */
function capabilitiesFor(helm: JsonObject, cluster: Capabilities): Capabilities {
  const apiVersions = listAt(helm, 'apiVersions').filter((version) => typeof version === 'string')
  return {
    kubeVersion: stringAt(helm, 'kubeVersion') || cluster.kubeVersion,
    apiVersions: apiVersions.length > 0 ? apiVersions : cluster.apiVersions,
  }
}

/** `$ref/…` is no variable; only names that a build knows are put in. */
export function withEnvironment(name: string, environment: BuildEnvironment): string {
  const known = Object.keys(environment).some((variable) => name.includes(variable))
  return known ? substitute(name, environment) : name
}

function scalarText(value: Json | undefined): string {
  return value === undefined || value === null || typeof value === 'object' ? '' : String(value)
}
