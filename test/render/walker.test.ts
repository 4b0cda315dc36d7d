import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from '@jest/globals'
import { parse } from 'yaml'
import type { Json, JsonObject } from '../../src/model/json.js'
import { isObject, listAt, objectAt, stringAt } from '../../src/model/json.js'

const here = fileURLToPath(new URL('.', import.meta.url))
const options = parse(readFileSync(join(here, 'options.yaml'), 'utf8')) as {
  [part: string]: { [option: string]: string }
}

/** What the fixtures state, by part. */
function stated(): Map<string, Set<string>> {
  const found = new Map(Object.keys(options).map((part) => [part, new Set<string>()]))
  const note = (part: string, value: Json | undefined): void => {
    if (isObject(value)) for (const name of Object.keys(value)) found.get(part)?.add(name)
  }
  for (const folder of ['fixtures', 'shapes/fixtures'])
    for (const name of readdirSync(join(here, folder))) {
      const given = parse(readFileSync(join(here, folder, name, 'source.yaml'), 'utf8')) as JsonObject
      const { buildOptions: _options, controller: _app, sources: _sources, release, flux, ...single } = given
      note('release', release)
      note('flux', flux)
      for (const word of stringAt(given, 'buildOptions').split(/[\s=]/))
        if (word.startsWith('--')) found.get('buildOptions')?.add(word)
      const several = listAt(given, 'sources')
      for (const source of several.length > 0 ? several : [single]) {
        note('source', source)
        for (const part of ['helm', 'kustomize', 'directory']) note(part, objectAt(source, part))
        note('jsonnet', objectAt(source, 'directory', 'jsonnet'))
      }
    }
  return found
}

describe('the options of renderers', () => {
  const found = stated()

  test.each(Object.keys(options))('%s: each that changes manifests has a fixture', (part) => {
    const rendered = Object.entries(options[part] ?? {}).filter(([, how]) => how === 'rendered')
    expect(rendered.length).toBeGreaterThan(0)
    expect(rendered.map(([name]) => name).filter((name) => found.get(part)?.has(name) !== true)).toEqual([])
  })

  test.each(Object.keys(options))('%s: no fixture states one that the list does not know', (part) => {
    const known = Object.keys(options[part] ?? {})
    expect([...(found.get(part) ?? [])].filter((name) => !known.includes(name))).toEqual([])
  })

  test('every one that the code reads by name is on the list', () => {
    const read = (file: string, holder: string): string[] => {
      const text = readFileSync(join(here, '../../src', file), 'utf8')
      const pattern = new RegExp(`(?:At|field)\\(${holder}, '(\\w+)'|\\b${holder}\\['(\\w+)'\\]`, 'g')
      return [...text.matchAll(pattern)].flatMap(([, first, second]) => first ?? second ?? [])
    }
    const ofHelm = read('render/helm/argo-source.ts', 'helm')
    const ofKustomize = [
      ...read('render/kustomize/options.ts', 'options'),
      ...read('render/kustomize/kustomize.ts', 'options'),
    ]
    expect(ofHelm.length).toBeGreaterThan(8)
    expect(ofKustomize.length).toBeGreaterThan(8)
    const unlisted = (names: string[], part: string): string[] =>
      names.filter((name) => stringAt(options[part] ?? {}, name) === '')
    expect([unlisted(ofHelm, 'helm'), unlisted(ofKustomize, 'kustomize')]).toEqual([[], []])
  })
})
