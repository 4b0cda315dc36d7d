import type { FluxBuild } from '../model/application.js'
import type { JsonObject } from '../model/json.js'
import { isObject, objectAt, stringAt } from '../model/json.js'
import type { RepoFiles } from '../model/ports.js'
import type { Problem } from '../model/problem.js'
import type { Manifest } from '../model/resource.js'
import { gvkOf, keyOf } from '../model/resource.js'
import type { Rendered } from './directory.js'
import { evaluate } from './envsubst/evaluate.js'
import type { Fault } from './flux-variable-problems.js'
import { faultsOf, invalidName, notSubstituted } from './flux-variable-problems.js'
import { writeAsFlux } from './flux-yaml.js'
import { readYaml } from './yaml.js'

const substituteKey = 'kustomize.toolkit.fluxcd.io/substitute'
/** What Flux takes for the name of a variable (fluxcd/pkg kustomize, varsubRegex); another one fails every build. */
const variableName = /^[_A-Za-z][_A-Za-z0-9]*$/

/**
 * What Flux does after the build: variables, then its common labels and annotations. An object that it would not build
 * is a problem; the others are what it builds once that is mended.
 */
export async function postBuild(
  built: Rendered,
  flux: FluxBuild,
  application: string,
  files: RepoFiles,
): Promise<Rendered> {
  const problems: Problem[] = [...built.problems]
  const manifests: Manifest[] = []
  const substituted = built.manifests.filter(({ object }) => isSubstituted(object, flux))
  const invalid = Object.keys(flux.variables).find((name) => !variableName.test(name))
  if (invalid !== undefined && substituted.length > 0)
    return { manifests: [], problems: [...problems, invalidName(application, invalid)] }
  for (const manifest of built.manifests) {
    const done = isSubstituted(manifest.object, flux) ? withVariables(manifest, flux) : { manifest }
    if ('manifest' in done) manifests.push(withCommonMetadata(done.manifest, flux))
    else problems.push(await notSubstituted(manifest, application, done.fault, files))
  }
  return { manifests, problems }
}

function isSubstituted(
  object: JsonObject,
  { variables, unreadSecrets, alwaysSubstitutes }: FluxBuild,
): boolean {
  const hasVariables = Object.keys(variables).length > 0 || unreadSecrets.length > 0
  return (hasVariables || alwaysSubstitutes === true) && !isDisabled(object)
}

/**
 * The variables are put into the object's YAML and that is read again, as Flux does it: so `replicas: ${count}`
 * becomes a number, quoted or not (fluxcd/pkg kustomize, SubstituteVariables).
 */
function withVariables(manifest: Manifest, flux: FluxBuild): { manifest: Manifest } | { fault: Fault } {
  const { object } = manifest
  const { variables, unreadSecrets } = flux
  if (!JSON.stringify(object).includes('$')) return { manifest }
  const done = evaluate(writeAsFlux(object), variables, unreadSecrets.length > 0)
  if (!('text' in done)) return { fault: done }
  const [fault] = faultsOf(done.missing, flux.undefinedVariables)
  if (fault !== undefined) return { fault }
  const read = readYaml(done.text)
  if ('error' in read)
    return { fault: { refused: `with its variables it is no YAML: ${read.error.message}` } }
  const value = read.documents[0]?.value
  if (!isObject(value)) return { fault: { refused: 'with its variables it is no mapping' } }
  const unread = `${done.unknown.join(', ')} may come from Secret ${unreadSecrets.join(', ')}, which is not read`
  return {
    manifest: {
      ...manifest,
      object: value,
      key: keyOf(value),
      gvk: gvkOf(value),
      ...(done.unknown.length === 0 ? {} : { unread }),
    },
  }
}

function isDisabled(object: JsonObject): boolean {
  return (['labels', 'annotations'] as const).some(
    (part) => stringAt(object, 'metadata', part, substituteKey) === 'disabled',
  )
}

/** They win over what the manifest says (fluxcd/pkg ssa, SetCommonMetadata). */
export function withCommonMetadata(
  manifest: Manifest,
  { labels, annotations }: Pick<FluxBuild, 'labels' | 'annotations'>,
): Manifest {
  if (Object.keys(labels).length === 0 && Object.keys(annotations).length === 0) return manifest
  const metadata = { ...objectAt(manifest.object, 'metadata') }
  const merged = {
    ...metadata,
    ...(Object.keys(labels).length === 0 ? {} : { labels: { ...objectAt(metadata, 'labels'), ...labels } }),
    ...(Object.keys(annotations).length === 0
      ? {}
      : { annotations: { ...objectAt(metadata, 'annotations'), ...annotations } }),
  }
  return { ...manifest, object: { ...manifest.object, metadata: merged } }
}
