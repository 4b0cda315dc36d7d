import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { expect } from '@jest/globals'

/** Compares with a reviewed file below fixtures/; `UPDATE_GOLDEN=1` writes it anew, to be read before it is committed. */
export function expectGolden(name: string, text: string): void {
  const file = `test/report/fixtures/${name}`
  if (process.env['UPDATE_GOLDEN'] === '1') {
    mkdirSync(dirname(file), { recursive: true })
    writeFileSync(file, text)
  }
  expect(text).toBe(readFileSync(file, 'utf8'))
}
