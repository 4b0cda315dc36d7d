import { expect, test } from '@jest/globals'
import { readYaml } from '../../src/render/yaml.js'

test('a lone dot is a string, as value and as key; numbers with a dot stay numbers', () => {
  const read = readYaml('path: .\n.: {}\nsigned: -.\nunder: ._\nhalf: .5\none: 1.\nten: 1_0.5\n')
  const value = 'documents' in read ? read.documents[0]?.value : read.error
  expect(value).toEqual({ path: '.', '.': {}, signed: '-.', under: '._', half: 0.5, one: 1, ten: 10.5 })
})
