import type { Json, JsonObject } from '../model/json.js'
import { isObject, listAt, valueAt } from '../model/json.js'

/** Where pods are described, by the way from the top of the object. */
const podSpecs = [
  ['spec', 'template', 'spec'],
  ['spec', 'jobTemplate', 'spec', 'template', 'spec'],
  ['spec'],
].map((way) => ({ way, at: way.join('.') }))

/** Lists whose items have a key (core/v1): given twice, one of them is lost, or the apply is refused. */
const inContainer: readonly Keyed[] = [
  { list: 'env', keys: ['name'], defaults: {} },
  { list: 'ports', keys: ['containerPort', 'protocol'], defaults: { protocol: 'TCP' } },
  { list: 'volumeMounts', keys: ['mountPath'], defaults: {} },
]
const inPod: readonly Keyed[] = [
  { list: 'containers', keys: ['name'], defaults: {} },
  { list: 'initContainers', keys: ['name'], defaults: {} },
  { list: 'volumes', keys: ['name'], defaults: {} },
]
const inService: Keyed = { list: 'ports', keys: ['port', 'protocol'], defaults: { protocol: 'TCP' } }

type Keyed = {
  readonly list: string
  readonly keys: readonly string[]
  readonly defaults: { readonly [name: string]: string }
}

/** Items of lists in Git that have the key of another, as `spec.template.spec.containers[web].env: name=A`. */
export function repeatedKeys(object: JsonObject): readonly string[] {
  if (object['kind'] === 'Service') return repeated(object['spec'], 'spec', inService)
  if (object['kind'] === 'CustomResourceDefinition' || !isObject(object['spec'])) return []
  return podSpecs.flatMap(({ way, at }) => {
    const pod = valueAt(object, ...way)
    if (!isObject(pod) || !Array.isArray(pod['containers'])) return []
    const containers = ['containers', 'initContainers'].flatMap((list) =>
      listAt(pod, list).flatMap((container) =>
        inContainer.flatMap((keyed) => repeated(container, `${at}.${list}[${nameOf(container)}]`, keyed)),
      ),
    )
    return [...inPod.flatMap((keyed) => repeated(pod, at, keyed)), ...containers]
  })
}

function repeated(holder: Json | undefined, at: string, { list, keys, defaults }: Keyed): string[] {
  const items = listAt(holder, list)
  // Most lists are empty or have one item: nothing can be there twice, and this is asked of every object.
  if (items.length < 2) return []
  const seen = new Set<string>()
  const twice = new Set<string>()
  for (const item of items) {
    const key = keys.map((name) => `${name}=${scalarText(valueAt(item, name) ?? defaults[name])}`).join(',')
    if (seen.has(key)) twice.add(key)
    seen.add(key)
  }
  return [...twice].map((key) => `${at}.${list}: ${key}`)
}

function nameOf(container: Json): string {
  const name = valueAt(container, 'name')
  return typeof name === 'string' ? name : ''
}

function scalarText(value: Json | undefined): string {
  return typeof value === 'string' ? value : JSON.stringify(value ?? '')
}
