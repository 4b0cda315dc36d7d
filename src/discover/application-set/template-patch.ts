import type { Json, JsonObject } from '../../model/json.js'
import { isObject, listAt, objectAt, stringAt } from '../../model/json.js'
import { mergePatch } from '../../model/merge-patch.js'
import { readYaml } from '../../render/yaml.js'
import { SetFailure, TemplateFault } from './template-fault.js'

/**
 * An Application with a set's `templatePatch` merged into it (argo-cd applicationset, applyTemplatePatch). That is a
 * strategic merge, of which an Application has only one list that is no whole: the finalizers. The project stays.
 *
 * @throws TemplateFault for a patch that is no mapping, or that has directives.
 */
export function withTemplatePatch(application: JsonObject, text: string): JsonObject {
  const read = readYaml(text, 'last')
  // Our reader may refuse what Argo CD's takes.
  if ('error' in read) throw new TemplateFault(`its templatePatch is no YAML: ${read.error.message}`)
  const patch = read.documents[0]?.value ?? null
  if (patch === null) return application
  if (!isObject(patch)) throw new SetFailure('its templatePatch is no mapping')
  if (holdsDirective(patch)) throw new TemplateFault('its templatePatch has directives ($patch)')
  const patched = mergePatch(application, patch)
  const project = stringAt(application, 'spec', 'project')
  const own = ['metadata', 'finalizers'] as const
  const finalizers = [...new Set([...listAt(application, ...own), ...listAt(patch, ...own)])]
  return {
    ...patched,
    metadata: { ...objectAt(patched, 'metadata'), ...(finalizers.length === 0 ? {} : { finalizers }) },
    spec: { ...objectAt(patched, 'spec'), ...(project === '' ? {} : { project }) },
  }
}

function holdsDirective(patch: Json): boolean {
  if (Array.isArray(patch)) return patch.some((item) => holdsDirective(item as Json))
  if (!isObject(patch)) return false
  return Object.entries(patch).some(([key, value]) => key.startsWith('$') || holdsDirective(value))
}
