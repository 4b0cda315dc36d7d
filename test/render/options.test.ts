import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, test } from '@jest/globals'
import { stringify } from 'yaml'
import { fleet } from '../fleet/fleet.js'
import { setFiles } from '../fleet/set-apps.js'

const path = (name: string): string => fileURLToPath(new URL(name, import.meta.url))

function textsBelow(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\/(?:repo\/sets\/.*|cluster)\.yaml$/.test(name))
    .map((name) => readFileSync(join(folder, name), 'utf8'))
}

/** What a source says besides its path, of every fixture folder and every app of the fleet. */
const shown = [
  ...readdirSync(path('fixtures')).map((name) =>
    readFileSync(join(path('fixtures'), name, 'source.yaml'), 'utf8'),
  ),
  ...fleet.map(({ spec }) => stringify(spec)),
  ...Object.values(setFiles),
  ...textsBelow(path('../discover/fixtures')),
].join('\n')

/** Names that a file of the code asks a mapping for. */
function namesIn(file: string, asked: RegExp): string[] {
  const text = readFileSync(path(`../../src/${file}`), 'utf8')
  return [...new Set([...text.matchAll(asked)].map((match) => match[1] ?? match[2] ?? ''))].sort()
}

const known: readonly [string, readonly string[]][] = [
  ['Helm', namesIn('render/helm/argo-source.ts', /helm(?:\[|, )'(\w+)'/g)],
  ['Kustomize', namesIn('render/kustomize/options.ts', /options(?:\[|, )'(\w+)'|text\('(\w+)'\)/g)],
  ['Kustomize components', namesIn('render/kustomize/kustomize.ts', /options(?:\[|, )'(\w+)'/g)],
  ['what a post-renderer states', ['patches', 'images', 'patchesStrategicMerge', 'patchesJson6902']],
  ['Jsonnet', namesIn('render/jsonnet.ts', /options, '(\w+)'/g)],
]

test.each(known)('options of %s are read off the code', (_what, names) => {
  expect(names.length).toBeGreaterThan(1)
})

test.each(known.flatMap(([what, names]) => names.map((name) => [what, name] as const)))(
  '%s: %s has a fixture',
  (_what, name) => {
    expect(new RegExp(`\\b${name}\\b['"]?\\s*:`).test(shown)).toBe(true)
  },
)
