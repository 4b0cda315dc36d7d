import type { FluxBuild } from '../model/application.js'
import type { JsonObject } from '../model/json.js'
import { isObject, objectAt, stringAt } from '../model/json.js'
import type { Problem } from '../model/problem.js'
import { problem } from '../model/problem.js'
import type { Manifest } from '../model/resource.js'
import { formatKey, gvkOf, keyOf } from '../model/resource.js'
import type { Rendered } from './directory.js'
import { substitute } from './substitute.js'
import { writeYaml } from './yaml-options.js'
import { readYaml } from './yaml.js'

const substituteKey = 'kustomize.toolkit.fluxcd.io/substitute'

/** What Flux does after the build: variables, then its common labels and annotations. */
export function postBuild(built: Rendered, flux: FluxBuild, application: string): Rendered {
  const problems: Problem[] = [...built.problems]
  const manifests = built.manifests.flatMap((manifest): Manifest[] => {
    const done = withVariables(manifest, flux)
    if ('manifest' in done) return [withCommonMetadata(done.manifest, flux)]
    problems.push(notSubstituted(manifest, application, done.fault))
    return []
  })
  return { manifests, problems }
}

/**
 * The variables are put into the object's YAML and that is read again, as Flux does it: so `replicas: ${count}`
 * becomes a number, quoted or not (fluxcd/pkg kustomize, SubstituteVariables).
 */
function withVariables(
  manifest: Manifest,
  { variables, unreadSecrets, alwaysSubstitutes }: FluxBuild,
): { manifest: Manifest } | { fault: string } {
  const { object } = manifest
  const hasVariables = Object.keys(variables).length > 0 || unreadSecrets.length > 0
  if (!hasVariables && alwaysSubstitutes !== true) return { manifest }
  if (isDisabled(object) || !JSON.stringify(object).includes('${')) return { manifest }
  const written = writeYaml(object)
  const done = substitute(written, variables, unreadSecrets.length > 0)
  if ('unsupported' in done) return { fault: `${done.unsupported} is not evaluated here` }
  const read = readYaml(done.text)
  if ('error' in read) return { fault: `with its variables it is no YAML: ${read.error.message}` }
  const value = read.documents[0]?.value
  if (!isObject(value)) return { fault: 'with its variables it is no mapping' }
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

function notSubstituted({ key, origin }: Manifest, application: string, fault: string): Problem {
  return problem(
    'RENDERER_UNSUPPORTED',
    `Application ${application}: the variables of ${formatKey(key)} (${origin.file}:${origin.line}) could not be put in: ${fault}.`,
    'Use ${name}, ${name:=default} or ${name:-default}; the other objects of the app are judged.',
    { application, resource: key },
  )
}
