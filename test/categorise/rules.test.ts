import { existsSync, readFileSync, readdirSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from '@jest/globals'
import { parse } from 'yaml'
import { categorise } from '../../src/categorise/categorise.js'
import type { Rule } from '../../src/categorise/rule.js'
import { rules } from '../../src/categorise/rules/index.js'
import type { Given } from './subjects.js'
import { subjectOf } from './subjects.js'

const at = (path: string): string => fileURLToPath(new URL(`../../${path}`, import.meta.url))
const sources = at('src/categorise/rules')
const fixtures = at('test/rules')

type Case = readonly [name: string, given: Given]

/** A file of fixtures; one that matches says in which other forms it does so too, and what single change it takes not to. */
type Fixture = Given & {
  readonly story?: string
  readonly also?: readonly Partial<Given>[]
  readonly but?: readonly Partial<Given>[]
}

function read(rule: string, part: 'matches' | 'spares'): readonly (readonly [string, Fixture])[] {
  const folder = `${fixtures}/${rule}/${part}`
  if (!existsSync(folder)) return []
  return readdirSync(folder).map((name) => [
    name.replace(/\.yaml$/, ''),
    parse(readFileSync(`${folder}/${name}`, 'utf8')) as Fixture,
  ])
}

/** What the rule must recognise, or what looks alike and must be left to the table. */
function cases(rule: string, part: 'matches' | 'spares'): readonly Case[] {
  const forms = part === 'matches' ? 'also' : 'but'
  const own = read(rule, part).map(([name, { story: _story, also: _also, but: _but, ...given }]): Case => [
    name,
    given,
  ])
  const varied = read(rule, 'matches').flatMap(([name, { story: _story, also = [], but = [], ...given }]) =>
    (part === 'matches' ? also : but).map((change): Case => [
      `${name}, ${forms} ${JSON.stringify(change)}`,
      vary(given, change),
    ]),
  )
  return [...own, ...varied]
}

/** A change that names a side says all there is of both. */
function vary({ git, live, ...rest }: Given, change: Partial<Given>): Given {
  const sides = 'git' in change || 'live' in change ? {} : { git, live }
  return { ...rest, ...sides, ...change } as Given
}

/** Equality in meaning is no hiding, a misconfiguration is Git’s own, and what the applier adds was never in Git. */
function mustNotHide({ provesEquality, addedByApplier, category }: Rule): boolean {
  return provesEquality !== true && addedByApplier !== true && category !== 'misconfiguration'
}

describe('rules', () => {
  test('every file of the folder is in the list, says why, and names its source', () => {
    const files = readdirSync(sources).filter((name) => name !== 'index.ts')
    const ids = files.map((name) => /id: '([a-z-]+)'/.exec(readFileSync(`${sources}/${name}`, 'utf8'))?.[1])
    expect(ids.map((id) => `${id ?? ''}.ts`)).toEqual(files)
    expect(rules.map(({ id }) => id).sort()).toEqual([...ids].sort())
    expect(rules.filter(({ why, link }) => !why.endsWith('.') || !link.startsWith('https://'))).toEqual([])
  })

  test('every folder of fixtures is a rule’s', () => {
    expect(readdirSync(fixtures).sort()).toEqual(rules.map(({ id }) => id).sort())
  })

  describe.each(rules.map((rule) => [rule.id, rule] as const))('%s', (id, rule) => {
    const [matches, spares] = [cases(id, 'matches'), cases(id, 'spares')]

    // The page is made from the rules, and committed: what a rule hides never changes unseen.
    test('is what docs/rules.md says of it', () => {
      const [, section = ''] = readFileSync(at('docs/rules.md'), 'utf8').split(`\n## ${id}\n`)
      const [said = ''] = section.split('\n## ')
      expect(said).toContain(`Category \`${rule.category}\`. ${rule.why}\n`)
      expect(said).toContain(`<${rule.link}>`)
      expect(said.includes('Leaves no finding')).toBe(rule.routine === true)
      expect(said.includes('still applies')).toBe(!mustNotHide(rule))
    })

    test('has something to recognise and something to spare', () => {
      expect(matches.length).toBeGreaterThan(0)
      expect(spares.length).toBeGreaterThan(0)
    })

    test.each(matches)('recognises %s', (_name, given) => {
      expect(rule.matches(subjectOf(given))).toBe(true)
      expect(categorise(subjectOf(given)).rules).toContain(id)
    })

    test.each(spares)('spares %s', (_name, given) => {
      expect(rule.matches(subjectOf(given))).toBe(false)
    })
  })

  test('an injected bundle is never drift again, and never hides one that a person set (argoproj/argo-cd#9071, dag-andersen/argocd-diff-preview#430)', () => {
    const judged = (part: 'matches' | 'spares', name: string): readonly string[] => {
      const [, given] = cases('injected-ca-bundle', part).find(([found]) => found === name) ?? []
      if (given === undefined) throw new Error(`no fixture ${name}`)
      return categorise(subjectOf(given)).rules
    }
    expect(judged('matches', 'cainjector-fills-a-webhook')).toEqual(['injected-ca-bundle'])
    expect(judged('spares', 'person-sets-a-bundle')).toEqual([])
  })

  test('hide nothing that Git itself has changed, unless it means the same', () => {
    for (const rule of rules.filter(mustNotHide))
      for (const [, given] of cases(rule.id, 'matches'))
        for (const side of ['git', 'both'] as const)
          expect(categorise({ ...subjectOf(given), side }, [rule]).rules).not.toContain(rule.id)
  })
})
