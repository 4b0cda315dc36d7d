import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from '@jest/globals'
import { parse, parseAllDocuments } from 'yaml'

/**
 * What the code reads of each kind, against the fixture folders: a field that is read and stands in no fixture fails.
 * The names are taken from the code itself, so that nobody has to keep a list.
 */
const at = (path: string): string => fileURLToPath(new URL(path, import.meta.url))

/** Keys of mappings in the fixtures, by the kind of the object that they are in; '' for settings of this project. */
const stated = new Map<string, Set<string>>()

/** Values that are read like fields: options of a sync, operators of a selector. */
const isWord = /^(?:[\w.]+=(?:true|false)|In|NotIn|Exists|DoesNotExist)$/

function note(kind: string, value: unknown): void {
  const known = stated.get(kind) ?? new Set<string>()
  stated.set(kind, known)
  if (Array.isArray(value)) for (const item of value) note(kind, item)
  else if (typeof value === 'string' && isWord.test(value)) known.add(value)
  // A setting of Argo CD may hold YAML in a text.
  else if (typeof value === 'string' && kind === 'ConfigMap' && /^[\w.]+:/.test(value))
    note(kind, parse(value))
  else if (typeof value === 'object' && value !== null)
    for (const [name, below] of Object.entries(value)) {
      known.add(name)
      note(kind, below)
    }
}

for (const file of readdirSync(at('fixtures'), { recursive: true, encoding: 'utf8' })) {
  if (!/(?:cluster|repo\/(?:\.github|sets|argo|releases)\/[\w.-]+)\.ya?ml$/.test(file)) continue
  for (const document of parseAllDocuments(readFileSync(join(at('fixtures'), file), 'utf8'))) {
    const value = document.toJSON() as { kind?: string } | null
    note(value?.kind ?? '', value)
  }
}

/** A literal name behind whatever is asked for it, and names in sequence where the question goes deeper. */
const asked = [
  /\b(?:stringAt|listAt|objectAt|valueAt|field)\(\s*[\w.]+(?:\([^()]*\))?((?:,\s*'[\w.-]+')+)/g,
  /\b(?:has|dry|ref|of|inner|texts|part)\(('[\w.=-]+')\)/g,
  /\[('[\w.-]+')\] (?:===|!==)/g,
  /\bcase ('[A-Z]\w+')/g,
  /^ {4}('[a-z]\w*'),$/gm,
]

function namesIn(file: string): string[] {
  const text = readFileSync(at(`../../src/${file}`), 'utf8')
  const groups = asked.flatMap((pattern) => [...text.matchAll(pattern)].map(([, names = '']) => names))
  return groups.flatMap((names) => [...names.matchAll(/'([\w.=-]+)'/g)].map(([, name = '']) => name))
}

const sets = readdirSync(at('../../src/discover/application-set')).map((name) => `application-set/${name}`)
const sources = ['GitRepository', 'HelmRepository', 'OCIRepository']

/** Which kinds a file of the code reads. */
const readers: readonly (readonly [string, readonly string[]])[] = [
  ['Application', ['argo-cd.ts']],
  ['ConfigMap', ['argo-settings.ts']],
  ['ApplicationSet', sets],
  [
    'Kustomization',
    [
      'flux/kustomization.ts',
      'flux/undefined-variables.ts',
      'flux/variables.ts',
      'flux/inventory.ts',
      'flux/remote.ts',
      'flux/ignore.ts',
    ],
  ],
  ['HelmRelease', ['flux/helm-release.ts', 'flux/values.ts', 'flux/sync.ts']],
  ['a source of Flux', ['flux/source.ts', 'flux/artifact.ts']],
]

/** Objects that stand beside the kind: what they hold is read by the same file. */
const beside: { readonly [kind: string]: readonly string[] } = {
  Application: ['ApplicationSet'],
  ConfigMap: ['Application'],
  ApplicationSet: ['Application'],
  Kustomization: ['ConfigMap', 'Deployment'],
  HelmRelease: ['ConfigMap', 'Kustomization'],
  'a source of Flux': [...sources, 'Kustomization', 'HelmRelease'],
}

const read = readers.map(([kind, files]) => {
  const names = new Set(files.flatMap((file) => namesIn(`discover/${file}`)))
  return [kind, [...names].sort()] as const
})

describe('what is read of objects that describe apps', () => {
  test.each(read)('%s: its fields are found in the code', (_kind, names) => {
    expect(names.length).toBeGreaterThan(5)
  })

  test.each(read)('%s: each field has a fixture', (kind, names) => {
    const kinds = [kind, ...(beside[kind] ?? [])]
    expect(names.filter((name) => !kinds.some((one) => stated.get(one)?.has(name) === true))).toEqual([])
  })
})

test('each setting of an app of the settings file has a fixture', () => {
  const text = readFileSync(at('../../src/config/config.ts'), 'utf8')
  const lists = [...text.matchAll(/const (?:known|rendering) = \[('name'[^\]]*|'include'[^\]]*)\]/g)]
  const names = lists.flatMap(([, list = '']) =>
    [...list.matchAll(/'([\w-]+)'/g)].map(([, name = '']) => name),
  )
  expect(names.length).toBeGreaterThan(9)
  expect(names.filter((name) => stated.get('')?.has(name) !== true)).toEqual([])
})
