import { beforeAll, describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import type { Evaluated } from '../../../src/render/envsubst/evaluate.js'
import { evaluate } from '../../../src/render/envsubst/evaluate.js'
import type { Answer, Question } from './real.js'
import { realEnvsubst } from './real.js'

/** What Flux's own library makes of each text is the measure of ours. */
let ask: (questions: readonly Question[]) => Promise<Answer[]>
beforeAll(async () => {
  ask = await realEnvsubst()
}, 600_000)

const values = {
  a: 'x/y.Z',
  b: 'y',
  empty: '',
  word: 'Éclair über alles',
  path: 'registry/team/app:v1.2',
  n: '2',
  Größe: 'groß',
  '1': 'one',
}

/** Each line stands for one form, or for one way to get it wrong. */
const table = `
plain ${'${a} ${none} ${empty} ${Größe} ${1} ${constructor} ${__proto__}'}
no expression $a $(a) $ a} {a} 100$
escaped ${'$${a} $$${a} $$$${a} $$ $$$ a$$'}
default ${'${a:=d} ${none:=d} ${empty:=d} ${none:-d} ${none:?d} ${none:+d} ${a:+d} ${none=d} ${empty=d} ${none:=}'}
nested ${'${none:=<${a}-${b:=c}>} ${none:=$${b}} ${a:=${none}} ${empty:-${none:-deep}}'}
unknown default ${'${none-d}'}
unknown plus ${'${none+d}'}
length ${'${#a} ${#word} ${#none} ${#empty}'}
length of more ${'${#a#x}'}
case ${'${word^} ${word^^} ${word,} ${word,,} ${a,^} ${none^^}'}
three signs ${'${a^^^}'}
case of a pattern ${'${a^x}'}
part ${'${a:1} ${a:2:2} ${a: -1} ${a:0:99} ${a:9} ${a:9:1} ${a:+1} ${a:word} ${a:1:word} ${a:${n}:${n}} ${a:1::2}'}
part before a brace ${'${a:}'}
part of nothing ${'${a:1:}'}
part as in Flux's definitions ${'${var:=default} ${var:position} ${var:position:length} ${var/substring/replacement}'}
part of a character ${'${word:1}'}
part named in letters of others ${'${a:é}'}
large numbers ${'${a:99999999999999999999} ${a:1:99999999999999999999} ${a:9223372036854775807} ${a:0:9223372036854775807}'}
beginning ${'${path#*/} ${path##*/} ${path#registry} ${path#x} ${path##[a-r]} ${path#?} ${path##r*t} ${path#\\r} ${path#[^a-q]}'}
end ${'${path%.*} ${path%%.*} ${path%2} ${path%%/*} ${path%[0-9]} ${word%?} ${word%s}'}
a character at the end ${'${Größe%?} ${Größe#????}'}
broken patterns ${'${path#[} ${path#[]} ${path#[a-]} ${path#reg[} ${path#x[} ${path%\\} ${path##*[z-a]}'}
pattern of nothing ${'${path#}'}
replaced ${'${path/team/x} ${path/t/} ${path//t/<>} ${path/#reg/x} ${path/#team/x} ${path/%1.2/x} ${path/%x/y} ${path/#reg/}'}
replaced with signs ${'${path/\\//|} ${path//\\//\\\\} ${path/team/$&} ${path/t/$$} ${path/team/${a}} ${path/${b}/x} ${path//${empty}/-} ${path/${empty}/-}'}
replaced up to the next slash ${'${path/team} and ${a}/x}'}
replaced by more ${'${path/t/x${a}}'}
replaced by nothing ${'${path/t}'}
many slashes ${'${path/t///x}'}
no slash before a text ${'${path//x}'}
no name ${'${}'}
no end ${'${a'}
no end of a default ${'${a:=b'}
only begun ${'${'}
a sign in a name ${'${a.b}'}
a blank in a name ${'${a }'}
backslashes ${'\\/ \\\\ ${a} \\$ \\${a} ${none:=\\/}'}
`
const rows = table
  .trim()
  .split('\n')
  .map((line) => {
    const at = line.search(/\$|$/)
    return [line.slice(0, at).trim() || line, line.slice(at)] as const
  })

/** The same answer in both: the text, or that there is none. */
function compare(text: string, strict: boolean, { text: real, error }: Answer): void {
  const own = evaluate(text, values, false)
  const said = { text, ...read(own, strict) }
  if ('unsupported' in said) return
  expect(said).toEqual(error === undefined ? { text, real: real ?? '' } : { text, refused: true })
}

function read(own: Evaluated, strict: boolean): object {
  if ('unsupported' in own) return own
  if ('refused' in own || (strict && own.missing.length > 0)) return { refused: true }
  return { real: own.text }
}

describe.each([false, true])('what Flux makes of each form (strict: %s)', (strict) => {
  test.each(rows)('%s', async (_, text) => {
    // Parts one by one: the first fault of a line must not hide the others.
    const texts = [text, ...text.split(' ')]
    const answers = await ask(texts.map((one) => ({ text: one, values, strict })))
    for (const [at, one] of texts.entries()) compare(one, strict, answers[at] ?? {})
  })
})

test('what only some versions evaluate is not evaluated', () => {
  for (const text of ['${a:1:-1}', '${a:9223372036854775807:1}'])
    expect(evaluate(text, values, false)).toHaveProperty('unsupported')
})

describe('texts made by chance', () => {
  const name = fc.constantFrom('a', 'b', 'empty', 'none', 'word', 'path', 'n', 'Größe', '1')
  const operator = fc.constantFrom(
    ...[
      '',
      '',
      ':=',
      ':-',
      ':+',
      ':?',
      '=',
      '-',
      '^',
      '^^',
      ',',
      ',,',
      ',^',
      '#',
      '##',
      '%',
      '%%',
      ':',
      '/',
      '//',
      '/#',
      '/%',
    ],
  )
  const sign = fc.constantFrom(...'abxyZé1-2*?[]^-/\\:$}{ .'.split(''), '$$', '1', '2', '/', ':', 'x/y')
  const literal = fc.array(sign, { maxLength: 5 }).map((signs) => signs.join(''))
  const { text } = fc.letrec<{ text: string; expression: string }>((tie) => ({
    expression: fc
      .tuple(
        name,
        operator,
        fc.array(fc.oneof({ weight: 4, arbitrary: literal }, tie('expression')), { maxLength: 3 }),
        fc.constantFrom('', '/', ':'),
        fc.boolean(),
      )
      .map(([of, how, words, between, isLength]) =>
        isLength && how === '' ? `\${#${of}}` : `\${${of}${how}${words.join(between)}}`,
      ),
    text: fc
      .array(fc.oneof(literal, tie('expression'), tie('expression')), { maxLength: 4 })
      .map((parts) => parts.join(' ')),
  }))

  test.each([false, true])('are evaluated as Flux does, or refused as there (strict: %s)', async (strict) => {
    const texts = fc.sample(text, 4000)
    const answers = await ask(texts.map((one) => ({ text: one, values, strict })))
    for (const [at, one] of texts.entries()) compare(one, strict, answers[at] ?? {})
    const evaluated = answers.filter(({ error }) => error === undefined)
    expect(evaluated.length).toBeGreaterThan(texts.length / 10)
  })
})
