import fc from 'fast-check'
import type { Json, JsonObject } from '../../../src/model/json.js'
import { among, mostly, word } from './arbitrary-texts.js'
import { url } from './world.js'

const oddValue: fc.Arbitrary<Json> = fc.constantFrom<Json[]>(
  2,
  1234567,
  0.1,
  true,
  false,
  null,
  ['a', 'b'],
  [],
  {},
  { name: 'n' },
  [{ a: 'x' }],
)
const name = among('app', 'team', 'region', 'count', 'flag', 'nested', 'list', 'values', 'path', 'name')

export type Way = { readonly isGo: boolean; readonly text: fc.Arbitrary<string> }
export const optional = <T>(one: fc.Arbitrary<T>, freq = 3): fc.Arbitrary<T | undefined> =>
  fc.option(one, { nil: undefined, freq })

/** Without the keys that nothing was chosen for. */
export function stated(object: { readonly [key: string]: Json | undefined }): JsonObject {
  return Object.fromEntries(
    Object.entries(object).flatMap(([key, value]) => (value === undefined ? [] : [[key, value]])),
  )
}

const labelValue = mostly(among('cart', 'shop', 'live', 'blue', '2'), among('<nil>', 'x y', '1.234567e+06'))
const labelKey = among(
  'app',
  'team',
  'count',
  'nested.name',
  'values.a',
  'path',
  'metadata.labels.stage',
  'path.basename',
  'list.0',
  'stage',
)
const expression = fc
  .tuple(
    labelKey,
    among('In', 'NotIn', 'Exists', 'DoesNotExist'),
    fc.array(labelValue, { minLength: 1, maxLength: 2 }),
    fc.integer({ min: 0, max: 40 }),
  )
  .map(([key, operator, values, odds]) => {
    const takes = operator.endsWith('In') !== (odds === 0)
    return stated({ key, operator, values: takes ? values : undefined })
  })
const selector = fc.oneof(
  fc.constant<JsonObject>({}),
  fc.tuple(labelKey, labelValue).map(([key, value]): JsonObject => ({ matchLabels: { [key]: value } })),
  fc
    .array(expression, { minLength: 1, maxLength: 2 })
    .map((matchExpressions): JsonObject => ({ matchExpressions })),
)

const values = ({ text }: Way): fc.Arbitrary<JsonObject> =>
  fc.dictionary(among('a', 'b'), text, { maxKeys: 2 })

function list(way: Way): fc.Arbitrary<JsonObject> {
  const odd = way.isGo ? fc.oneof({ weight: 2, arbitrary: word }, { weight: 1, arbitrary: oddValue }) : word
  const element = fc.oneof(
    {
      weight: 20,
      arbitrary: fc.dictionary(
        name.filter((one) => one !== 'values'),
        odd,
        { maxKeys: 4 },
      ),
    },
    {
      weight: 4,
      arbitrary: fc.record({ app: word, values: fc.dictionary(among('a', 'b'), word) }),
    },
    {
      weight: 1,
      arbitrary: fc.record({ app: word, count: oddValue, values: oddValue }, { requiredKeys: ['app'] }),
    },
  )
  const yaml = mostly(
    among(
      '- app: cart\n  count: 3\n- app: shop\n  nested: {name: n}\n',
      '[{"app": "y", "list": ["a", 1]}]',
      '',
      '- {app: z}\n-\n',
    ),
    among('text', '- 1', 'a: 1'),
  )
  return fc
    .record({ elements: fc.array(element, { maxLength: 3 }), elementsYaml: optional(yaml, 6) })
    .map((one) => ({ list: stated(one) }))
}

const directoryGlob = among(
  '*',
  'apps/*',
  'apps/**',
  'apps/*/*',
  'apps/[!a-f]*',
  'apps/{cart,shop}',
  'envs/*/live',
  'apps/old',
  'apps/.*',
  'apps/?art',
  '[',
  'apps/\\cart',
)
const fileGlob = mostly(
  among(
    'apps/*/config.json',
    'apps/**/config.json',
    '**/config.json',
    '*.json',
    'apps/old/config.yaml',
    'apps/Web_Site/*',
    'envs/*/values.yaml',
    '**/values.yaml',
    'root.json',
    './root.json',
    'apps/./cart//config.json',
    'apps/?hop/config.json',
    'apps/[a-f]*/config.json',
    'apps/[!a-f]*/config.json',
    'none/*',
    'apps/{cart,shop}/config.json',
    'apps/cart/config.json/',
  ),
  among(
    'apps/cart',
    'apps/old/',
    'apps/old/*.yaml',
    'envs/**',
    '../x',
    '/root.json',
    ':(glob)*.json',
    'apps/*.json',
  ),
)

function git(way: Way): fc.Arbitrary<JsonObject> {
  const entries = (glob: fc.Arbitrary<string>): fc.Arbitrary<Json> =>
    fc.array(
      fc
        .record({
          path: fc.oneof({ weight: 19, arbitrary: glob }, { weight: 1, arbitrary: way.text }),
          exclude: optional(fc.boolean(), 2),
        })
        .map(stated),
      { minLength: 1, maxLength: 2 },
    )
  return fc
    .record({
      repoURL: fc.constant(url),
      revision: among('main', 'HEAD'),
      which: fc.oneof(
        entries(directoryGlob).map((directories) => ({ directories })),
        entries(fileGlob).map((found) => ({ files: found })),
        fc
          .integer({ min: 0, max: 9 })
          .map((odds) => (odds === 0 ? {} : { directories: [{ path: 'apps/*' }] })),
      ),
      pathParamPrefix: optional(among('pre', 'app'), 4),
      values: optional(values(way)),
    })
    .map(({ which, ...rest }) => ({ git: { ...stated(rest), ...which } }))
}

function clusters(way: Way): fc.Arbitrary<JsonObject> {
  return fc
    .record({ selector: optional(selector), values: optional(values(way)) })
    .map((one) => ({ clusters: stated(one) }))
}

export function generator(way: Way, depth: number): fc.Arbitrary<JsonObject> {
  const terminal = [list(way), git(way), clusters(way)]
  const inner = depth === 0 ? null : fc.array(generator(way, depth - 1), { minLength: 2, maxLength: 2 })
  const few =
    depth === 0
      ? null
      : mostly(
          fc.array(generator(way, depth - 1), { minLength: 2, maxLength: 3 }),
          fc.array(generator(way, depth - 1), { maxLength: 1 }),
        )
  const nested =
    inner === null || few === null
      ? []
      : [
          inner.map((generators): JsonObject => ({ matrix: { generators } })),
          fc
            .record({
              mergeKeys: fc.array(
                mostly(among('app', 'name', 'path'), among('values.a', 'values', 'nested')),
                {
                  minLength: 1,
                  maxLength: 2,
                },
              ),
              generators: few,
            })
            .map((merge): JsonObject => ({ merge: merge })),
        ]
  const kinds = fc.oneof(
    ...terminal.map((arbitrary) => ({ weight: 2, arbitrary })),
    ...nested.map((arbitrary) => ({ weight: 2, arbitrary })),
  )
  return fc
    .record({ kind: kinds, selector: optional(selector, 4) })
    .map(({ kind, selector: own }) => ({ ...kind, ...stated({ selector: own }) }))
}
