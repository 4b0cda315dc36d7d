import { compareObjects } from '../../src/compare/compare.js'
import type { Change } from '../../src/model/finding.js'
import type { Json, JsonObject } from '../../src/model/json.js'
import { equalJson } from '../../src/model/json.js'
import { formatPath } from '../../src/model/path.js'
import type { ListType, MapType, StructType, TypeNode } from '../../src/model/type-node.js'

/** One kind with a field of each sort. Built-in kinds are told by the name of their schema. */
export const text: TypeNode = { kind: 'scalar', format: 'string' }
export const struct = (fields: StructType['fields'], more: Partial<StructType> = {}): StructType => ({
  ...{ kind: 'struct', fields, atomic: false, preservesUnknown: false, ...more },
})
export const map = (more: Partial<MapType> = {}): MapType => ({
  kind: 'map',
  values: text,
  atomic: false,
  ...more,
})
export const list = (listType: ListType['listType'], more: Partial<ListType> = {}): ListType => ({
  ...{
    kind: 'list',
    items: text,
    listType,
    keys: [],
    patchStrategy: 'replace',
    mergeKey: '',
    ordered: false,
  },
  ...more,
})
const item = struct({ name: text, zone: text, value: text })
const spec = struct({
  text,
  plain: struct({ a: text, b: text }),
  filled: struct({ a: text, b: text }, { default: { a: 'x' } }),
  whole: struct(
    {
      a: text,
      size: { kind: 'scalar', format: 'quantity' },
      port: { kind: 'scalar', format: 'integer', zero: 0 },
    },
    { atomic: true },
  ),
  keys: map(),
  selector: map({ atomic: true }),
  words: list('set'),
  args: list('atomic'),
  steps: list('atomic', { items: item }),
  items: list('map', { items: item, keys: ['name'] }),
  places: list('map', { items: item, keys: ['name', 'zone'] }),
  ordered: list('map', { items: item, keys: ['name'], ordered: true }),
})
const kind = (definition: string): StructType =>
  struct(
    { metadata: struct({ labels: map(), annotations: map() }), spec, status: struct({ phase: text }) },
    { definition },
  )
export const builtIn = kind('io.k8s.api.shop.v1.Shop')
export const custom = kind('com.example.v1.Shop')

type Filled = { readonly [path: string]: Json }

export function changes(
  { desired, live }: { readonly desired: JsonObject; readonly live: JsonObject },
  type: TypeNode | null = builtIn,
  filled: Filled = {},
): readonly Change[] {
  return compareObjects(desired, live, type, (path, value) => {
    const at = filled[formatPath(path)]
    return at !== undefined && equalJson(at, value)
  })
}

export const said = (found: readonly Change[]): string[] =>
  found.map((change) => {
    const from = change.type === 'added' ? '' : JSON.stringify(change.desired)
    const to = change.type === 'removed' ? '' : JSON.stringify(change.live)
    return `${change.type} ${formatPath(change.path)}: ${from} -> ${to}`
  })

export const inSpec = (desired: JsonObject, live: JsonObject) => ({
  desired: { spec: desired },
  live: { spec: live },
})
