import { expect, test } from '@jest/globals'
import { editYaml } from '../../src/edit/edit-yaml.js'
import { fields } from '../../src/model/path.js'

test('a byte order mark, before the first document and a later one', () => {
  const text = '\uFEFFspec:\n  replicas: 3\n---\na: 1\n'
  const replicas = { type: 'set', path: fields('spec', 'replicas'), value: 5 } as const
  expect(editYaml(text, 0, replicas)).toEqual({ text: text.replace('3', '5') })
  expect(editYaml(text, 1, { type: 'set', path: fields('a'), value: 5 })).toEqual({
    text: text.replace('1', '5'),
  })
})

test('an anchor that nothing refers to', () => {
  const text = 'x: &unused {a: 1}\ny: &other 3\nz: *other\n'
  expect(editYaml(text, 0, { type: 'set', path: fields('x', 'a'), value: 2 })).toEqual({
    text: text.replace('1', '2'),
  })
})
