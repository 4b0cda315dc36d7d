import type { Json, JsonObject } from '../../model/json.js'
import { field, isList, isObject, listAt, objectAt, stringAt } from '../../model/json.js'
import { mergePatch } from '../../model/merge-patch.js'
import { readYaml } from '../../render/yaml.js'
import { wrongType } from './application-types.js'
import { SetFailure, TemplateFault } from './template-fault.js'

/**
 * An Application with a set's `templatePatch` merged into it (argo-cd applicationset, applyTemplatePatch). That is a
 * strategic merge, of which an Application has only one list that is no whole: the finalizers. The project stays.
 *
 * @throws TemplateFault for a patch that is no mapping, or that has directives.
 */
export function withTemplatePatch(application: JsonObject, text: string): JsonObject {
  if (text.trimStart().startsWith('{') && !isJson(text)) throw new SetFailure('its templatePatch is no JSON')
  const read = readYaml(text, 'last')
  // Our reader may refuse what Argo CD's takes.
  if ('error' in read) throw new TemplateFault(`its templatePatch is no YAML: ${read.error.message}`)
  const patch = read.documents[0]?.value ?? null
  if (patch === null) return application
  if (!isObject(patch)) throw new SetFailure('its templatePatch is no mapping')
  if (holdsDirective(patch)) throw new TemplateFault('its templatePatch has directives ($patch)')
  const wrong = wrongType(patch)
  if (wrong !== null) throw new SetFailure(`its templatePatch does not fit an Application: ${wrong}`)
  refuseMergedValues(application, patch)
  const patched = mergePatch(application, patch)
  const own = ['metadata', 'finalizers'] as const
  const finalizers = [...new Set([...listAt(application, ...own), ...listAt(patch, ...own)])]
  return {
    ...patched,
    metadata: { ...objectAt(patched, 'metadata'), ...(finalizers.length === 0 ? {} : { finalizers }) },
    spec: { ...objectAt(patched, 'spec'), project: stringAt(application, 'spec', 'project') },
  }
}

/** Argo CD's merge knows no fields of values, so it fails where both have a mapping or a list below one of them. */
function refuseMergedValues(application: JsonObject, patch: JsonObject): void {
  for (const source of [['source'], ['sourceHydrator', 'drySource']]) {
    const at = ['spec', ...source, 'helm', 'valuesObject']
    const values = objectAt(application, ...at)
    for (const [name, value] of Object.entries(objectAt(patch, ...at))) {
      const below = field(values, name)
      if ((isObject(value) && isObject(below)) || (isList(value) && isList(below)))
        throw new SetFailure(`its templatePatch goes below ${name} of values that its template has as well`)
    }
  }
}

/** What begins as JSON is not read as YAML. */
function isJson(text: string): boolean {
  try {
    JSON.parse(text)
    return true
  } catch {
    return false
  }
}

function holdsDirective(patch: Json): boolean {
  if (Array.isArray(patch)) return patch.some((item) => holdsDirective(item as Json))
  if (!isObject(patch)) return false
  return Object.entries(patch).some(([key, value]) => key.startsWith('$') || holdsDirective(value))
}
