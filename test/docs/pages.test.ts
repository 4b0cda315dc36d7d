import { execFileSync } from 'node:child_process'
import { existsSync, readdirSync } from 'node:fs'
import { dirname, join, normalize } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import { rules } from '../../src/categorise/rules/index.js'
import { categories } from '../../src/model/finding.js'
import { problemCodes } from '../../src/model/problem.js'
import { categoryLabel } from '../../src/report/labels.js'
import { categoryMeaning } from '../../src/report/words.js'
import { anchorOf, headings, markdownFiles, prose, read, relativeLinks, root } from './markdown.js'

test('what the sources decide is up to date (npm run docs)', () => {
  execFileSync(process.execPath, ['scripts/docs.mjs', '--check'], { cwd: root })
})

describe('problem codes', () => {
  const sources = filesBelow('src')
    .filter((file) => file.endsWith('.ts') && file !== 'src/model/problem.ts')
    .map(read)
    .join('\n')

  test('each has a heading in docs/troubleshooting.md, and each heading is a code', () => {
    expect(headings(read('docs/troubleshooting.md'), 2)).toEqual([...problemCodes].sort())
  })

  test.each(problemCodes)('%s is raised somewhere', (code) => {
    expect(sources.includes(`'${code}'`)).toBe(true)
  })
})

describe('the list of rules', () => {
  const listed = headings(read('docs/rules.md'), 2)

  test('has every rule', () => {
    expect(listed).toEqual([...rules.map(({ id }) => id), 'Other names'])
  })

  test('has every other name that a finding may carry', () => {
    const named = ['src/categorise/autoscaler.ts', ...filesBelow('src/decide')]
      .map(read)
      .flatMap((text) => [...text.matchAll(/(?:rules: |\}, )\['([a-z-]+)'\]/g)])
      .map((match) => match[1] ?? '')
    expect(named.length).toBeGreaterThan(3)
    for (const name of named) expect(read('docs/rules.md')).toContain(`- \`${name}\`: `)
  })
})

test('the page on noise names every rule', () => {
  const named = [...read('docs/noise.md').matchAll(/\| .* \|/g)].flatMap(([row]) =>
    [...row.matchAll(/`([a-z-]+)`/g)].map((match) => match[1] ?? ''),
  )
  for (const { id } of rules) expect(named).toContain(id)
})

test('the README names every category in the order of severity, with its meaning', () => {
  const rows = [...read('README.md').matchAll(/^\| `(drift:[a-z-]+)` +\| (.*?) +\|/gm)]
  expect(rows.map((row) => [row[1], row[2]])).toEqual(
    categories.map((category) => [categoryLabel(category), categoryMeaning[category]]),
  )
})

describe.each(markdownFiles())('%s', (file) => {
  const text = read(file)

  test('its relative links lead somewhere', () => {
    for (const target of relativeLinks(text)) {
      const [path = '', anchor = ''] = target.split('#')
      const linked = path === '' ? file : normalize(join(dirname(file), path))
      expect({ target, exists: existsSync(join(root, linked)) }).toEqual({ target, exists: true })
      if (anchor === '') continue
      const anchors = [1, 2, 3, 4].flatMap((level) => headings(read(linked), level)).map(anchorOf)
      expect({ target, anchors }).toEqual({ target, anchors: expect.arrayContaining([anchor]) })
    }
  })

  test('names no path of a machine', () => {
    expect(text).not.toMatch(/(?:^|[\s`"'(=])\/(?:home|root|Users|tmp|work|private|opt|mnt)\//m)
    expect(text).not.toMatch(/[A-Z]:\\Users\\/)
  })

  test('leaves no emoji and no open end', () => {
    expect(prose(text)).not.toMatch(/\p{Extended_Pictographic}/u)
    expect(text).not.toMatch(/\b(?:TODO|TBD|FIXME|lorem ipsum)\b/)
  })
})

test('every decision is in the list of decisions', () => {
  const records = readdirSync(join(root, 'docs/decisions')).filter((name) => /^\d{4}-/.test(name))
  expect(relativeLinks(read('docs/decisions/README.md'))).toEqual(records.sort())
})

function filesBelow(folder: string): string[] {
  return readdirSync(join(root, folder), { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.ts'))
    .map((entry) => join(entry.parentPath, entry.name).slice(root.length).replace(/^\/+/, ''))
}
