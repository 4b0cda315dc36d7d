import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import type { Json } from '../../src/model/json.js'
import type { ScalarFormat } from '../../src/model/type-node.js'
import { canonicalScalar, equalScalar } from '../../src/schema/canonical.js'

const same = (format: ScalarFormat, a: Json, b: Json): boolean =>
  equalScalar({ kind: 'scalar', format }, a, b)
const shown = (format: ScalarFormat, value: Json): Json => canonicalScalar({ kind: 'scalar', format }, value)

describe('quantities', () => {
  test.each<[Json, Json]>([
    ['1000m', '1'],
    ['1000m', 1],
    ['0.5', '500m'],
    ['.5', '500m'],
    ['1.', 1],
    ['1Gi', '1024Mi'],
    ['1e3', '1k'],
    ['1E3', '1000'],
    ['1E', '1000P'],
    ['1e-3', '1m'],
    ['+5', '5'],
    ['-0', '0'],
    ['0.5Gi', '512Mi'],
    [1e21, '1000E'],
    ['9007199254740993', '9007199254740993'],
  ])('%s is %s', (a, b) => {
    expect(same('quantity', a, b)).toBe(true)
  })
  test.each<[Json, Json]>([
    ['1G', '1Gi'],
    ['9007199254740993', '9007199254740992'],
    ['', '0'],
    ['-', '0'],
    ['1ki', '1Ki'],
    ['one', '1'],
    [true, 1],
    ['1e999999999', '1e999999998'],
    ['1e1000', '1e1001'],
  ])('%s is not %s', (a, b) => {
    expect(same('quantity', a, b)).toBe(false)
  })
  test.each<[Json, string]>([
    ['1000m', '1'],
    ['0.1', '100m'],
    ['3072Mi', '3Gi'],
    ['1000M', '1G'],
    ['12000m', '12'],
    ['1500m', '1500m'],
    ['0.5Gi', '512Mi'],
    ['1e3', '1e3'],
    ['1.5Ki', '1536'],
    ['0.5Ki', '512'],
    ['0', '0'],
    ['0.0000000001', '1n'],
    ['-1500', '-1500'],
  ])('%s is written %s', (value, text) => {
    expect(shown('quantity', value)).toBe(text)
  })
  test('what is none stays', () => {
    expect(shown('quantity', '5 apples')).toBe('5 apples')
  })

  const suffixes: [string, bigint, bigint][] = [
    ['n', 1n, 10n ** 9n],
    ['u', 1n, 10n ** 6n],
    ['m', 1n, 1000n],
    ['', 1n, 1n],
    ['k', 1000n, 1n],
    ['Ki', 1024n, 1n],
    ['M', 10n ** 6n, 1n],
    ['Mi', 1024n ** 2n, 1n],
    ['Gi', 1024n ** 3n, 1n],
    ['e3', 1000n, 1n],
    ['e-2', 1n, 100n],
  ]
  const quantity = fc
    .tuple(
      fc.integer({ min: -5000, max: 5000 }),
      fc.integer({ min: 0, max: 999 }),
      fc.constantFrom(...suffixes),
    )
    .map(([whole, thousandths, [suffix, times, by]]) => {
      const digits = `${Math.abs(whole)}.${String(thousandths).padStart(3, '0')}`
      const value = (BigInt(Math.abs(whole)) * 1000n + BigInt(thousandths)) * (whole < 0 ? -1n : 1n)
      return { text: `${whole < 0 ? '-' : ''}${digits}${suffix}`, over: value * times, under: by * 1000n }
    })
  test('equality is that of fractions', () => {
    fc.assert(
      fc.property(quantity, quantity, (a, b) => {
        expect(same('quantity', a.text, b.text)).toBe(a.over * b.under === b.over * a.under)
      }),
    )
  })
  test('the canonical text means the same, and is its own', () => {
    fc.assert(
      fc.property(
        quantity.filter(({ text }) => !text.endsWith('n') && !text.endsWith('u')),
        ({ text }) => {
          const written = shown('quantity', text)
          expect(same('quantity', written, text)).toBe(true)
          expect(shown('quantity', written)).toBe(written)
        },
      ),
    )
  })
})

describe('durations', () => {
  test.each<[Json, Json]>([
    ['8760h', '8760h0m0s'],
    ['90m', '1h30m'],
    ['0', '0s'],
    ['1.5s', '1500ms'],
    ['-1m', '-60s'],
    ['1us', '1000ns'],
  ])('%s is %s', (a, b) => {
    expect(same('duration', a, b)).toBe(true)
  })
  test.each<[Json, Json]>([
    ['1h', '1m'],
    ['1', '1s'],
    ['1d', '24h'],
    ['', '0'],
    [60, '60'],
  ])('%s is not %s', (a, b) => {
    expect(same('duration', a, b)).toBe(false)
  })
  test.each<[Json, string]>([
    ['8760h', '8760h0m0s'],
    ['90s', '1m30s'],
    ['1500ms', '1.5s'],
    ['1.5ms', '1.5ms'],
    ['10us', '10µs'],
    ['5ns', '5ns'],
    ['-2s', '-2s'],
    ['0h', '0s'],
  ])('%s is written %s', (value, text) => {
    expect(shown('duration', value)).toBe(text)
  })
})

describe('other scalars', () => {
  test.each<[ScalarFormat, Json, Json, boolean]>([
    ['integer', 1.0, 1, true],
    ['int-or-string', 80, '80', false],
    ['int-or-string', '25%', '25%', true],
    ['string', '1', 1, false],
    ['string', '1000m', '1', false],
    ['time', '2024-01-01T00:00:00Z', '2024-01-01T01:00:00+01:00', true],
    ['time', '2024-01-01T00:00:00.500Z', '2024-01-01T00:00:00.5Z', true],
    ['time', '2024-01-01T00:00:00Z', '2024-01-01T00:00:01Z', false],
    ['time', 'yesterday', 'today', false],
    ['any', { a: 1 }, { a: 1 }, true],
  ])('%s: %j and %j', (format, a, b, expected) => {
    expect(same(format, a, b)).toBe(expected)
  })
})
