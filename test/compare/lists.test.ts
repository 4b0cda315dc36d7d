import { describe, expect, test } from '@jest/globals'
import type { JsonObject } from '../../src/model/json.js'
import { changes, inSpec, said } from './shop.js'

describe('lists', () => {
  test.each<[string, JsonObject, JsonObject, string[]]>([
    ['a set has no order', { words: ['a', 'b'] }, { words: ['b', 'a'] }, []],
    [
      'values of a set come and go',
      { words: ['a', 'b'] },
      { words: ['b', 'c'] },
      ['removed spec.words[="a"]: "a" -> ', 'added spec.words[="c"]:  -> "c"'],
    ],
    [
      'mappings in a set',
      { words: [{ a: '1' }] },
      { words: [] },
      ['removed spec.words[="{\\"a\\":\\"1\\"}"]: {"a":"1"} -> '],
    ],
    ['a set added', {}, { words: ['a'] }, ['added spec.words[="a"]:  -> "a"']],
    [
      'an atomic list is one change',
      { args: ['a', 'b'] },
      { args: ['b', 'a'] },
      ['modified spec.args: ["a","b"] -> ["b","a"]'],
    ],
    ['an atomic list added is one change', {}, { args: ['a'] }, ['added spec.args:  -> ["a"]']],
    ['an atomic list removed is one change', { args: ['a'] }, {}, ['removed spec.args: ["a"] -> ']],
    [
      'mappings of an atomic list of one length are compared one by one',
      { steps: [{ name: 'a' }, { name: 'b' }] },
      { steps: [{ name: 'a' }, { name: 'c' }] },
      ['modified spec.steps[1].name: "b" -> "c"'],
    ],
    [
      'of another length as a whole',
      { steps: [{ name: 'a' }] },
      { steps: [] },
      ['modified spec.steps: [{"name":"a"}] -> []'],
    ],
    [
      'mappings beside texts as a whole',
      { steps: [{ name: 'a' }, 'x'] },
      { steps: [{ name: 'b' }, 'x'] },
      ['modified spec.steps: [{"name":"a"},"x"] -> [{"name":"b"},"x"]'],
    ],
    [
      'items are told by their key',
      { items: [{ name: 'a', value: '1' }, { name: 'b' }] },
      { items: [{ name: 'c' }, { name: 'a', value: '2' }] },
      [
        'modified spec.items[name="a"].value: "1" -> "2"',
        'removed spec.items[name="b"]: {"name":"b"} -> ',
        'added spec.items[name="c"]:  -> {"name":"c"}',
      ],
    ],
    [
      'by all of their keys',
      {
        places: [
          { name: 'a', zone: '1', value: 'x' },
          { name: 'a', zone: '2', value: 'x' },
        ],
      },
      {
        places: [
          { name: 'a', zone: '2', value: 'y' },
          { name: 'a', zone: '1', value: 'x' },
        ],
      },
      ['modified spec.places[name="a",zone="2"].value: "x" -> "y"'],
    ],
    [
      'keys that run together are still two',
      { places: [{ name: 'a', zone: 'bc' }] },
      { places: [{ name: 'ab', zone: 'c' }] },
      [
        'removed spec.places[name="a",zone="bc"]: {"name":"a","zone":"bc"} -> ',
        'added spec.places[name="ab",zone="c"]:  -> {"name":"ab","zone":"c"}',
      ],
    ],
    [
      'with a key twice on one side, as a whole',
      { items: [{ name: 'a' }, { name: 'a' }] },
      { items: [{ name: 'a' }] },
      ['modified spec.items: [{"name":"a"},{"name":"a"}] -> [{"name":"a"}]'],
    ],
    [
      'with something that has no key, as a whole',
      { items: [{ name: 'a' }] },
      { items: ['x', { name: 'a' }] },
      ['modified spec.items: [{"name":"a"}] -> ["x",{"name":"a"}]'],
    ],
    [
      'the order of such items has no meaning',
      { items: [{ name: 'a' }, { name: 'b' }] },
      { items: [{ name: 'b' }, { name: 'a' }] },
      [],
    ],
    [
      'unless it has',
      { ordered: [{ name: 'a' }, { name: 'b' }] },
      { ordered: [{ name: 'b' }, { name: 'a' }] },
      ['modified spec.ordered: ["a","b"] -> ["b","a"]'],
    ],
    [
      'an item between others moves none of them',
      { ordered: [{ name: 'a' }, { name: 'b' }] },
      { ordered: [{ name: 'a' }, { name: 'x' }, { name: 'b' }] },
      ['added spec.ordered[name="x"]:  -> {"name":"x"}'],
    ],
    [
      'one taken away moves none either',
      { ordered: [{ name: 'a' }, { name: 'x' }, { name: 'b' }] },
      { ordered: [{ name: 'a' }, { name: 'b' }] },
      ['removed spec.ordered[name="x"]: {"name":"x"} -> '],
    ],
  ])('%s', (_what, desired, live, expected) => {
    expect(said(changes(inSpec(desired, live)))).toEqual(expected)
  })
})
