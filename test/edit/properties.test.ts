import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import { stringify } from 'yaml'
import { applyToJson } from '../../src/edit/apply-to-json.js'
import type { Edit } from '../../src/edit/edit.js'
import { editYaml } from '../../src/edit/edit-yaml.js'
import type { Json } from '../../src/model/json.js'
import { isList, isObject } from '../../src/model/json.js'
import type { FieldPath } from '../../src/model/path.js'
import { readYaml } from '../../src/render/yaml.js'

const key = fc.constantFrom('name', 'replicas', 'image', 'a.b/c', 'TEMP', 'on', 'items', 'spec', '0', 'x y')
const scalar = fc.oneof(
  fc.constantFrom<Json>(
    'yes',
    '0755',
    '1e3',
    'v1.9.0',
    '',
    'a: b',
    '# no',
    "it's",
    '"q"',
    '- x',
    'line\ntwo\n',
    'é',
  ),
  fc.string({ maxLength: 12 }),
  fc.integer({ min: -1000, max: 100_000 }),
  fc.boolean(),
)
const value: fc.Arbitrary<Json> = fc.letrec<{ value: Json }>((tie) => ({
  value: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    scalar,
    fc.array(tie('value'), { maxLength: 4 }),
    fc.dictionary(key, tie('value'), { maxKeys: 4, noNullPrototype: true }),
  ),
})).value
const object = fc.dictionary(key, value, { minKeys: 1, maxKeys: 5, noNullPrototype: true })

/** The same data in one of the styles that people and tools write. */
function written(
  data: Json,
  style: { indent: number; seq: boolean; flow: boolean; quote: boolean; comments: boolean },
): string {
  const text = stringify(data, {
    version: '1.1',
    schema: 'yaml-1.1',
    indent: style.indent,
    indentSeq: style.seq,
    lineWidth: 0,
    collectionStyle: style.flow ? 'flow' : 'any',
    singleQuote: style.quote,
    aliasDuplicateObjects: false,
  })
  if (!style.comments || text.includes('|') || text.includes('>')) return text
  return text
    .split('\n')
    .map((line, i) => (i % 3 === 0 && /: [\w.]+$/.test(line) ? `${line} # note ${i}` : line))
    .join('\n')
}

const style = fc.record({
  indent: fc.constantFrom(2, 4),
  seq: fc.boolean(),
  flow: fc.boolean(),
  quote: fc.boolean(),
  comments: fc.boolean(),
})

function pathsOf(data: Json, prefix: FieldPath = []): FieldPath[] {
  const below = isObject(data)
    ? Object.entries(data).flatMap(([field, item]) => pathsOf(item, [...prefix, { field }]))
    : isList(data)
      ? data.flatMap((item, index) => pathsOf(item, [...prefix, { index }]))
      : []
  return [...(prefix.length === 0 ? [] : [prefix]), ...below]
}

test('whatever the style: the data comes out as the edit means it, or the edit is refused; comments stay', () => {
  let refused = 0
  let done = 0
  fc.assert(
    fc.property(
      object,
      style,
      fc.nat(),
      scalar,
      fc.constantFrom('set', 'add', 'remove'),
      (data, how, at, scalarValue, kind) => {
        const text = written(data, how)
        const read = readYaml(text)
        fc.pre('documents' in read && read.documents.length === 1)
        const original = 'documents' in read ? read.documents[0]?.value : undefined
        fc.pre(original !== undefined)
        const paths = pathsOf(original ?? null)
        const path = paths[at % paths.length] ?? []
        const edit: Edit =
          kind === 'remove'
            ? { type: 'remove', path }
            : {
                type: 'set',
                path: kind === 'set' ? path : [...path.slice(0, -1), { field: 'added' }],
                value: scalarValue,
              }
        const wanted = applyToJson(original ?? null, edit)
        fc.pre(wanted !== null)
        const edited = editYaml(text, 0, edit)
        if ('refused' in edited) {
          refused++
          return
        }
        done++
        const again = readYaml(edited.text)
        expect('documents' in again ? again.documents.map((one) => one.value) : again).toEqual([wanted])
        const notes = [...text.matchAll(/# note \d+/g)].map(([note]) => note)
        const kept = [...edited.text.matchAll(/# note \d+/g)].map(([note]) => note)
        if (kind !== 'remove' && edit.type === 'set' && path.length > 0 && notes.length > kept.length) {
          // Only a collection that was replaced as a whole may take its own comments along.
          expect(isObject(valueOf(original ?? null, path)) || isList(valueOf(original ?? null, path))).toBe(
            true,
          )
        }
        if (edit.type === 'set') expect(editYaml(edited.text, 0, edit)).toEqual(edited)
      },
    ),
    { numRuns: 3_000, seed: 20_261_125 },
  )
  // An editor that refuses everything would pass all of the above.
  expect(refused / (refused + done)).toBeLessThan(0.04)
})

function valueOf(data: Json, path: FieldPath): Json | undefined {
  return path.reduce<Json | undefined>((at, element) => {
    if ('field' in element) return isObject(at) ? at[element.field] : undefined
    return isList(at) && 'index' in element ? at[element.index] : undefined
  }, data)
}
