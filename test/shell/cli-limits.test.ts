import { Command } from 'commander'
import { expect, test } from '@jest/globals'
import { addLimitOptions } from '../../src/shell/cli-options.js'
import { most } from '../../src/shell/limits.js'

function parse(...args: string[]): unknown {
  const command = addLimitOptions(new Command())
    .exitOverride()
    .configureOutput({ writeErr: () => undefined })
  return command.parse(args, { from: 'user' }).opts()
}

const names = Object.keys(most) as (keyof typeof most)[]
const flagOf = (name: string): string => `--${name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`

test('each number that bounds a run has a flag, which is absent where it is not given', () => {
  expect(parse()).toEqual({})
  expect(parse(...names.flatMap((name) => [flagOf(name), '0']))).toEqual(
    Object.fromEntries(names.map((name) => [name, 0])),
  )
})

test.each(names)('%s is a whole number up to its most', (name) => {
  expect(parse(flagOf(name), String(most[name]))).toEqual({ [name]: most[name] })
  for (const given of [String(most[name] + 1), '-1', '1.5', 'few', ''])
    expect(() => parse(flagOf(name), given)).toThrow(/whole number/)
})
