import { describe, expect, test } from '@jest/globals'
import { editYaml } from '../../src/edit/edit-yaml.js'
import { edit } from './diffs.js'

describe('JSON stays JSON', () => {
  const text = '{\n  "data": {\n    "a": "1",\n    "b": 2\n  },\n  "list": [1, 2]\n}\n'
  test.each([
    [edit('data.c', 'x'), { data: { a: '1', b: 2, c: 'x' }, list: [1, 2] }, '"b": 2,\n    "c": "x"\n'],
    [edit('data.b', 'x'), { data: { a: '1', b: 'x' }, list: [1, 2] }, '"b": "x"\n'],
    [edit('data.a', { b: true }), { data: { a: { b: true }, b: 2 }, list: [1, 2] }, '"a": {"b":true},\n'],
    [edit('list', [1, 2, 'c']), { data: { a: '1', b: 2 }, list: [1, 2, 'c'] }, '"list": [1, 2, "c"]\n'],
    [edit('data.b'), { data: { a: '1' }, list: [1, 2] }, '"a": "1"\n'],
  ])('%j', (change, data, part) => {
    const edited = editYaml(text, 0, change)
    expect('text' in edited ? JSON.parse(edited.text) : edited).toEqual(data)
    expect('text' in edited ? edited.text : '').toContain(part)
  })
})
