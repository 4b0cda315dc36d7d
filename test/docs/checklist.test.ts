import { execFileSync } from 'node:child_process'
import { existsSync, readdirSync } from 'node:fs'
import { expect, test } from '@jest/globals'
import { read, root } from './markdown.js'

const text = read('docs/checklist.md')
const rows = [...text.matchAll(/^\| (\d+) +\| .*? \| (met|partly|not met) +\| (.*)$/gm)]

test('has every point once, and counts them rightly', () => {
  expect(rows.map(([, number]) => Number(number))).toEqual(Array.from({ length: 100 }, (_, i) => i + 1))
  const count = (state: string): number => rows.filter((row) => row[2] === state).length
  expect(text).toContain(`${count('met')} are met, ${count('partly')} in part, ${count('not met')} not.`)
})

test('its cheap commands hold', () => {
  execFileSync(process.execPath, ['scripts/checklist.mjs'], { cwd: root, stdio: 'pipe' })
})

test('the tests that it names are there', () => {
  const named = [...text.matchAll(/`npm test -- ([^`]+)`/g)].flatMap((match) => (match[1] ?? '').split(' '))
  expect(named.length).toBeGreaterThan(50)
  for (const path of named) {
    const folder = path.slice(0, path.lastIndexOf('/'))
    const inFolder = existsSync(`${root}/${folder}`) ? readdirSync(`${root}/${folder}`) : []
    const found =
      existsSync(`${root}/${path}`) || inFolder.includes(`${path.slice(folder.length + 1)}.test.ts`)
    expect({ path, found: found || existsSync(`${root}/${path}.test.ts`) }).toEqual({ path, found: true })
  }
})
