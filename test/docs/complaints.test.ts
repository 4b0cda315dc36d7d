import { expect, test } from '@jest/globals'
import { read } from './markdown.js'

const rows = [...read('docs/complaints.md').matchAll(/^\| (.+?) +\| (\S+#\d+) +\| (test\/\S+) +\|$/gm)]

test('each known complaint has a test whose title names its thread', () => {
  expect(rows.length).toBeGreaterThan(20)
  const titled = (file: string, thread: string): boolean =>
    read(file)
      .split('\n')
      .some((line) => /^\s*(test|describe)?.*'.*\(.*\)'/.test(line) && line.includes(thread))
  const without = rows.filter(([, , thread = '', file = '']) => !titled(file, thread))
  expect(without.map(([, complaint]) => complaint)).toEqual([])
})

test('that schedules end after 60 days without activity is said where they are explained (kubevela/community#269)', () => {
  for (const page of ['docs/events.md', 'docs/troubleshooting.md'])
    expect(read(page)).toContain('60 days without activity')
})
