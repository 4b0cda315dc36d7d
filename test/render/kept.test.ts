import { describe, expect, test } from '@jest/globals'
import { argoApplication } from '../../src/discover/argo-cd.js'
import type { Application } from '../../src/model/application.js'
import type { JsonObject } from '../../src/model/json.js'
import type { KeptTexts, RepoFiles, Repository, ToolJob, Tools } from '../../src/model/ports.js'
import type { Capabilities } from '../../src/render/capabilities.js'
import type { Rendered } from '../../src/render/directory.js'
import { keptRenderings } from '../../src/render/kept.js'
import { createRenderMemory } from '../../src/render/memory.js'
import { createRenderer } from '../../src/render/render.js'
import { memoryRepository } from '../discover/memory.js'

type Files = { readonly [file: string]: string }
type Run = {
  readonly files?: Files
  readonly version?: string | null
  readonly source?: JsonObject
  readonly capabilities?: Capabilities
  /** Ids for files and folders, as Git has them. */
  readonly withIds?: boolean
  readonly change?: (application: Application) => Application
}

const map = (name: string): string => `apiVersion: v1\nkind: ConfigMap\nmetadata: {name: ${name}}\n`
const chart: Files = { 'app/Chart.yaml': 'name: a\n', 'app/templates/map.yaml': map('one') }

/** A machine whose runs find what earlier ones left, with a count of the jobs that reached a tool. */
function machine() {
  const texts = new Map<string, string>()
  const store: KeptTexts = {
    get: (key) => texts.get(key) ?? null,
    put: (key, text) => void texts.set(key, text),
    save: () => undefined,
  }
  const jobs: ToolJob[] = []
  let reads = 0
  async function run(given: Run = {}): Promise<Rendered> {
    const tools = helm(given.version === undefined ? 'v4' : given.version, jobs)
    const repository = counting(memoryRepository(given.files ?? chart), given.withIds ?? true, () => reads++)
    const kept = keptRenderings(store, tools)
    const renderer = createRenderer({
      ...{ repository, tools, memory: createRenderMemory(kept) },
      capabilities: given.capabilities ?? { kubeVersion: '1.37.2', apiVersions: [] },
    })
    const spec = { source: { repoURL: '', path: 'app', ...given.source } }
    const object = { apiVersion: 'argoproj.io/v1alpha1', kind: 'Application', metadata: { name: 'a' }, spec }
    const application = (given.change ?? ((one) => one))(argoApplication(object, 'cluster', null))
    const rendered = await renderer.render(application, application.sources)
    await kept.save()
    return rendered
  }
  return { run, jobs: () => jobs.length, reads: () => reads, texts }
}

/** A Helm that prints the templates as they are. */
function helm(version: string | null, jobs: ToolJob[]): Tools {
  return {
    version: async () => version,
    async run(_tool, job) {
      jobs.push(job)
      if (version === null) return { state: 'missing', install: 'Install it.' }
      const templates = [...job.files].filter(([file]) => file.includes('/templates/'))
      const output = templates.map(
        ([file, bytes]) => `---\n# Source: ${file}\n${Buffer.from(bytes).toString()}`,
      )
      return { state: 'done', output: output.join('') }
    },
  }
}

function counting(repository: Repository, withIds: boolean, count: () => void): Repository {
  const plain = repository.at('commit')
  const textOf = async (names: readonly string[]): Promise<string> =>
    JSON.stringify(await Promise.all(names.map(async (name) => [name, await plain.read(name)])))
  const files: RepoFiles = {
    ...plain,
    read: (file) => (count(), plain.read(file)),
    readBytes: (file) => (count(), plain.readBytes(file)),
    ...(withIds
      ? {
          contentId: async (folder) => textOf((await plain.list(folder)) ?? []),
          fileId: async (file) => plain.read(file),
        }
      : {}),
  }
  return { ...repository, at: () => files }
}

const namesIn = ({ manifests }: Rendered): string[] => manifests.map(({ key }) => key.name)

describe('a rendering of an earlier run', () => {
  test.each([true, false])('is taken where its files are the same (with ids: %s)', async (withIds) => {
    const { run, jobs, reads } = machine()
    const first = await run({ withIds })
    const before = reads()
    expect(await run({ withIds })).toEqual(first)
    expect(jobs()).toBe(1)
    expect(reads() === before).toBe(withIds)
  })

  test('of plain files is taken as well', async () => {
    const { run, reads } = machine()
    const files = { 'app/map.yaml': map('one') }
    const first = await run({ files })
    const before = reads()
    expect(await run({ files })).toEqual(first)
    expect([reads() - before, namesIn(first)]).toEqual([0, ['one']])
  })

  test('is there for each of several states of the files', async () => {
    const { run, jobs } = machine()
    const states = ['one', 'two', 'three'].map((name) => ({
      files: { ...chart, 'app/templates/map.yaml': map(name) },
    }))
    for (const state of [...states, ...states]) await run(state)
    expect(jobs()).toBe(3)
    expect(namesIn(await run(states[1]))).toEqual(['two'])
  })

  test.each<[string, Run]>([
    ['another file', { files: { ...chart, 'app/templates/map.yaml': map('two') } }],
    ['a file more', { files: { ...chart, 'app/values.yaml': 'a: 1\n' } }],
    ['another version of its tool', { version: 'v5' }],
    ['another cluster', { capabilities: { kubeVersion: '1.38.0', apiVersions: [] } }],
    ['another parameter', { source: { helm: { releaseName: 'b' } } }],
    ['files without the ids that it is known by', { withIds: false }],
  ])('is not taken for %s', async (_what, other) => {
    const { run, jobs } = machine()
    await run()
    const again = await run(other)
    expect(jobs()).toBe(2)
    expect(again).toEqual(await machine().run(other))
  })

  test('is not taken where its tool is not there any more', async () => {
    const { run } = machine()
    await run()
    expect((await run({ version: null })).problems[0]?.code).toBe('TOOL_MISSING')
  })

  test.each<[string, Run]>([
    ['has something random', { files: { ...chart, 'app/templates/now.yaml': `${map('x')}# {{ now }}\n` } }],
    ['gave a problem', { files: { ...chart, 'app/templates/bad.yaml': 'kind: Half\n' } }],
    [
      'holds a number that JSON has not',
      { files: { ...chart, 'app/templates/n.yaml': `${map('n')}data: {a: .inf}\n` } },
    ],
    [
      'holds values of the cluster',
      { change: (one) => ({ ...one, sources: one.sources.map((source) => ({ ...source, flux })) }) },
    ],
  ])('that %s is not kept', async (_what, given) => {
    const { run, texts } = machine()
    await run(given)
    expect(texts.size).toBe(0)
  })

  test('does not answer for other files of the same run', async () => {
    const { run, texts } = machine()
    await run()
    const tools = helm('v4', [])
    const memory = createRenderMemory(
      keptRenderings(
        { get: (key) => texts.get(key) ?? null, put: () => undefined, save: () => undefined },
        tools,
      ),
    )
    const render = async (name: string): Promise<string[]> => {
      const files = { ...chart, 'app/templates/map.yaml': map(name) }
      const repository = counting(memoryRepository(files), true, () => undefined)
      const capabilities = { kubeVersion: '1.37.2', apiVersions: [] }
      const spec = { source: { repoURL: '', path: 'app' } }
      const object = {
        apiVersion: 'argoproj.io/v1alpha1',
        kind: 'Application',
        metadata: { name: 'a' },
        spec,
      }
      const application = argoApplication(object, 'cluster', null)
      const renderer = createRenderer({ repository, tools, memory, capabilities })
      return namesIn(await renderer.render(application, application.sources))
    }
    expect([await render('one'), await render('two'), await render('one')]).toEqual([
      ['one'],
      ['two'],
      ['one'],
    ])
  })
})

const flux = {
  ...{ ignore: null, kustomize: {}, labels: {}, annotations: {}, unreadSecrets: [] },
  variables: { region: 'north' },
}
