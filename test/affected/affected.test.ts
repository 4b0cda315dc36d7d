import { beforeAll, describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import type { Application } from '../../src/model/application.js'
import type { Json } from '../../src/model/json.js'
import type { Repository, Tools } from '../../src/model/ports.js'
import { createRenderer } from '../../src/render/render.js'
import { affectedApplications } from '../../src/triage/affected.js'
import { realTools } from '../render/tools.js'
import { applications, files } from './fleet.js'
import type { Files } from './fleet.js'
import { changedFiles, states } from './states.js'

let tools: Tools

beforeAll(async () => {
  tools = await realTools()
}, 300_000)

async function affected(after: Files, apps = applications, earlier = apps): Promise<string[]> {
  const { before, after: now } = states(files, after)
  const changed = { before, files: changedFiles(files, after) }
  return (await affectedApplications(apps, earlier, changed, now)).map(({ name }) => name)
}

describe('a changed file affects the apps that read it, and no others', () => {
  const edit = (file: string): Files => ({ ...files, [file]: `${files[file] ?? ''}# changed\n` })
  const without = (file: string): Files =>
    Object.fromEntries(Object.entries(files).filter(([name]) => name !== file))

  test.each<[string, Files, string[]]>([
    ['nothing', files, []],
    ['a file that no app reads', edit('README.md'), []],
    ['a manifest', edit('plain/map.yaml'), ['plain', 'deep', 'named']],
    ['a manifest below', edit('plain/deep/map.yaml'), ['deep', 'named']],
    ['a folder whose name begins alike', edit('plain-too/map.yaml'), []],
    ['a new manifest', { ...files, 'plain/new.yaml': 'a: 1' }, ['plain', 'deep', 'named']],
    // Listing a folder reaches below it, whether the app recurses or not: too many rather than too few.
    ['a new manifest below', { ...files, 'plain/deep/new.yaml': 'a: 1' }, ['plain', 'deep', 'named']],
    ['a base', edit('bases/web/map.yaml'), ['overlay', 'plain-overlay']],
    ['a library of Jsonnet', edit('shared/data.libsonnet'), ['jsonnet']],
    ['a template of a chart by itself', edit('charts/small/templates/map.yaml'), ['own-chart', 'small']],
    ['a component', edit('components/tls/kustomization.yaml'), ['overlay']],
    ['what a generator reads', edit('overlays/prod/settings.ini'), ['overlay']],
    ['a template', edit('charts/web/templates/map.yaml'), ['web']],
    ['a chart that another one uses', edit('charts/lib/templates/_line.tpl'), ['web']],
    ['a value file', edit('values/web.yaml'), ['web']],
    ['a value file that is gone', without('values/web.yaml'), ['web']],
    ['a new value file that a glob matches', { ...files, 'values/more-b.yaml': 'color: pink' }, ['web']],
    ['a value file of another source', edit('teams/small.yaml'), ['small']],
    [
      'overrides that came up',
      { ...files, 'charts/small/.argocd-source-small.yaml': 'helm: {}' },
      ['own-chart', 'small'],
    ],
    ['what Flux leaves out', edit('flux/left-out/map.yaml'), []],
    ['what Flux is to leave out', { ...files, 'flux/.sourceignore': '' }, ['flux']],
    ['a path that an app names', { ...files, 'docs/page.md': 'text' }, ['named']],
  ])('%s', async (_what, after, expected) => {
    expect(await affected(after)).toEqual(expected)
  })

  test('an app that is described in another way, or was not there before', async () => {
    const [first, second, ...rest] = applications
    if (first === undefined || second === undefined) throw new Error('no apps')
    const other: Application = { ...first, inGit: { object: { spec: { project: 'other' } }, isFile: true } }
    expect(await affected(edit('README.md'), applications, [other, ...rest])).toEqual(['plain', 'deep'])
  })

  test('an app that writes its revision into its manifests', async () => {
    const found = applications.find(({ name }) => name === 'overlay')
    const [source] = found?.sources ?? []
    if (found === undefined || source === undefined) throw new Error('no app')
    const kustomize = { commonAnnotations: { at: '$ARGOCD_APP_REVISION' }, commonAnnotationsEnvsubst: true }
    const app = { ...found, sources: [{ ...source, raw: { ...source.raw, kustomize } }] }
    expect(await affected(edit('README.md'), [app])).toEqual(['overlay'])
  })
})

/** What the real programs render, or that they refuse. */
async function render(application: Application, repository: Repository): Promise<Json> {
  const capabilities = { kubeVersion: '1.33.0', apiVersions: [] }
  const { manifests, problems } = await createRenderer({ repository, tools, capabilities }).render(
    application,
    application.sources,
  )
  return JSON.parse(
    JSON.stringify([manifests.map(({ object }) => object), problems.map(({ code }) => code)]),
  ) as Json
}

const change: fc.Arbitrary<(all: Files) => Files> = fc.oneof(
  fc.constantFrom(...Object.keys(files)).map((file) => (all: Files) => ({
    ...all,
    [file]: (all[file] ?? '').replace(/red|blue|green|: "?a"?/, (word) => (word === 'red' ? 'white' : ': b')),
  })),
  fc
    .constantFrom(...Object.keys(files))
    .map((file) => (all: Files) => Object.fromEntries(Object.entries(all).filter(([name]) => name !== file))),
  fc
    .tuple(fc.constantFrom(...Object.keys(files)), fc.constantFrom(...Object.keys(files)))
    .map(([from, to]) => (all: Files) => ({ ...all, [to]: all[from] ?? '' })),
  fc
    .constantFrom(...Object.keys(files).filter((name) => name.endsWith('.yaml')))
    .map((file) => (all: Files) => ({ ...all, [file.replace(/(\.yaml)$/, '-b$1')]: all[file] ?? '' })),
)

test('an app that is rendered differently is always among the affected', async () => {
  const before = new Map<string, Json>()
  const start = states(files, files)
  for (const app of applications) before.set(app.name, await render(app, start.before))
  let differing = 0
  await fc.assert(
    fc.asyncProperty(fc.array(change, { minLength: 1, maxLength: 3 }), async (changes) => {
      const after = changes.reduce((all, one) => one(all), files)
      const found = await affected(after)
      const { after: now } = states(files, after)
      for (const app of applications) {
        const same = JSON.stringify(await render(app, now)) === JSON.stringify(before.get(app.name))
        if (!same) {
          differing += 1
          expect(found).toContain(app.name)
        }
      }
    }),
    { numRuns: 60, endOnFailure: true },
  )
  expect(differing).toBeGreaterThan(20)
}, 300_000)
