import { expect, test } from '@jest/globals'
import { actionsOf, withActions } from '../../src/discover/application-set/actions.js'
import { guardedNames } from '../../src/discover/application-set/names.js'
import { paramsOf } from '../../src/discover/application-set/params.js'
import { createFill } from '../../src/discover/application-set/template.js'
import { noTools } from '../render/tools.js'

test('an action ends at its own braces, not at those in its quotes or comments', () => {
  const text = 'a {{ .x }} {{ `{{ .Values.y }}` }}{{/* {{ .no }} */}} {{- "}}" -}} b'
  expect(actionsOf(text)).toEqual([' .x ', ' `{{ .Values.y }}` ', '- "}}" -'])
  expect(withActions(text, () => 'new')).toBe('a {{new}} {{new}}{{/* {{ .no }} */}} {{new}} b')
})

test('from the first that does not end on there is none', () => {
  expect(actionsOf('{{ .a }} {{ "open }} {{ .b }}')).toEqual([' .a '])
  expect(withActions('{{ .a }} {{ .b', () => 'new')).toBe('{{new}} {{ .b')
})

// In the time that the square of their length would take, a merge could hold its own check.
test.each(['{{', '{{"', '{{`', '{{/*', '{{ .a', '{{ .a }', '{{ (', '}}{{ .a'])(
  'a megabyte of %j is looked through at once',
  (piece) => {
    const text = piece.repeat(1_000_000 / piece.length)
    expect(withActions(text, (inner) => inner)).toBe(text)
  },
  20_000,
)

test.each([
  ['{{', 'stays'],
  ['{{ a }', 'stays'],
  ['}}{{', 'has braces that do not end'],
  ['{{ a }}{{', 'has braces that do not end'],
])(
  'so is a megabyte of %j as a plain template, which %s',
  async (piece, told) => {
    const text = piece.repeat(1_000_000 / piece.length)
    const fill = createFill({ isGo: false, options: [] }, noTools)
    const filled = fill(text, [paramsOf({ a: '' })], true)
    if (told === 'stays') expect(await filled).toEqual([text])
    else await expect(filled).rejects.toThrow(told)
  },
  20_000,
)

test('what nobody writes is refused, as looking for names in it takes longer than its length', () => {
  expect(() => actionsOf(`{{ ${'keys '.repeat(1_000)}}}`)).toThrow('5001 characters')
  expect(() => guardedNames('.a'.repeat(21), 'error')).toThrow('21 names in a row')
  expect(guardedNames('.a'.repeat(20), 'default')).toContain('dig')
})
