import type { Json, JsonObject } from '../../model/json.js'
import { field, isObject, listAt, objectAt, stringAt } from '../../model/json.js'

/** Values that Argo CD puts in the place of `$NAME` in some options (docs/user-guide/build-environment.md). */
export type BuildEnvironment = { readonly [name: string]: string }

/**
 * The `kustomize edit` calls that Argo CD makes for an Application's own options, in its order
 * (argo-cd util/kustomize). Patches and components are no edit there; see `extendKustomization`.
 */
export function editCommands(
  options: JsonObject,
  environment: BuildEnvironment,
): readonly (readonly string[])[] {
  const commands: string[][] = []
  const text = (name: string): string => stringAt(options, name)
  if (text('namePrefix') !== '') commands.push(['edit', 'set', 'nameprefix', '--', text('namePrefix')])
  if (text('nameSuffix') !== '') commands.push(['edit', 'set', 'namesuffix', '--', text('nameSuffix')])
  const images = listAt(options, 'images').filter((image) => typeof image === 'string')
  if (images.length > 0)
    commands.push(['edit', 'set', 'image', '--', ...images.map((image) => substitute(image, environment))])
  const replicas = listAt(options, 'replicas').map(
    (entry) => `${stringAt(entry, 'name')}=${scalarText(field(entry, 'count'))}`,
  )
  if (replicas.length > 0) commands.push(['edit', 'set', 'replicas', '--', ...replicas])
  commands.push(...labelCommands(options, environment), ...annotationCommands(options, environment))
  if (text('namespace') !== '') commands.push(['edit', 'set', 'namespace', '--', text('namespace')])
  return commands
}

function labelCommands(options: JsonObject, environment: BuildEnvironment): string[][] {
  const labels = pairs(objectAt(options, 'commonLabels'), (value) => substitute(value, environment))
  if (labels.length === 0) return []
  const flags = [
    ...(options['forceCommonLabels'] === true ? ['--force'] : []),
    ...(options['labelWithoutSelector'] === true ? ['--without-selector'] : []),
    ...(options['labelIncludeTemplates'] === true ? ['--include-templates'] : []),
  ]
  return [['edit', 'add', 'label', ...flags, '--', ...labels]]
}

function annotationCommands(options: JsonObject, environment: BuildEnvironment): string[][] {
  const isSubstituted = options['commonAnnotationsEnvsubst'] === true
  const annotations = pairs(objectAt(options, 'commonAnnotations'), (value) =>
    isSubstituted ? substitute(value, environment) : value,
  )
  if (annotations.length === 0) return []
  const flags = options['forceCommonAnnotations'] === true ? ['--force'] : []
  return [['edit', 'add', 'annotation', ...flags, '--', ...annotations]]
}

function pairs(object: JsonObject, valueOf: (text: string) => string): string[] {
  return Object.entries(object).map(([name, value]) => `${name}:${valueOf(scalarText(value))}`)
}

function scalarText(value: Json | undefined): string {
  return value === undefined || value === null || typeof value === 'object' ? '' : String(value)
}

/** `$NAME` and `${NAME}`; a name that is not known becomes empty, `$$` is a dollar sign. */
export function substitute(text: string, environment: BuildEnvironment): string {
  return text.replace(/\$(?:\$|\{(\w+)\}|(\w+))/g, (whole: string, braced?: string, plain?: string) => {
    const name = braced ?? plain
    return name === undefined
      ? '$'
      : Object.hasOwn(environment, name)
        ? (environment[name] ?? '')
        : whole === '$$'
          ? '$'
          : ''
  })
}

/** The kustomization with what Argo CD adds to it as YAML: the Application's patches and components. */
export function extendKustomization(
  kustomization: JsonObject,
  options: JsonObject,
  components: readonly string[],
): JsonObject {
  const patches = listAt(options, 'patches').filter(isObject)
  return {
    ...kustomization,
    ...(patches.length === 0 ? {} : { patches: [...listAt(kustomization, 'patches'), ...patches] }),
    ...(components.length === 0
      ? {}
      : { components: [...new Set([...listAt(kustomization, 'components'), ...components])] }),
  }
}
