import { expect, test } from '@jest/globals'
import type { RepoFiles } from '../../src/model/ports.js'
import { renderDirectory } from '../../src/render/directory.js'
import type { RenderMemory, RenderedSource } from '../../src/render/memory.js'
import { createRenderMemory } from '../../src/render/memory.js'
import { argoApplication } from '../../src/discover/argo-cd.js'
import { memoryRepository } from '../discover/memory.js'

const manifest = 'apiVersion: v1\nkind: ConfigMap\nmetadata: { name: settings }\n'
const source = (() => {
  const spec = { source: { repoURL: 'https://git.example.com/a', path: 'app' } }
  const object = { apiVersion: 'argoproj.io/v1alpha1', kind: 'Application', metadata: { name: 'a' }, spec }
  const [found] = argoApplication(object, 'cluster', null).sources
  if (found === undefined) throw new Error('no source')
  return found
})()

type Files = { readonly [file: string]: string }

/** Renders the folder `app` of these files, and counts how often that was really done. */
function rendering(memory: RenderMemory, namesRevision = false) {
  let count = 0
  const render = (files: Files, key = 'a', contentId?: RepoFiles['contentId']): Promise<RenderedSource> => {
    const tree = memoryRepository(files).at('commit')
    const own = contentId === undefined ? tree : { ...tree, contentId }
    return memory.render(key, new Map([['', own]]), async (trees) => {
      count += 1
      const rendered = await renderDirectory('a', source, trees.get('') as RepoFiles)
      return { rendered, tool: 'directory', namesRevision }
    })
  }
  return { render, count: () => count }
}

test('a source whose files are the same at two revisions is rendered once, and its manifests keep origins of their own', async () => {
  const { render, count } = rendering(createRenderMemory())
  const first = await render({ 'app/a.yaml': manifest, 'other/b.yaml': 'a: 1' })
  const second = await render({ 'app/a.yaml': manifest, 'other/b.yaml': 'a: 2', 'other/c.yaml': 'a: 3' })
  expect(count()).toBe(1)
  expect(second).toEqual(first)
  expect(second.rendered.manifests[0]?.origin).not.toBe(first.rendered.manifests[0]?.origin)
})

test.each<[string, Files, string]>([
  ['a changed file', { 'app/a.yaml': `${manifest}data: { a: b }\n` }, 'a'],
  ['a file more', { 'app/a.yaml': manifest, 'app/b.yaml': manifest }, 'a'],
  ['a file less', { 'app/b.yaml': manifest }, 'a'],
  ['another source', { 'app/a.yaml': manifest }, 'b'],
])('%s is rendered anew', async (_what, files, key) => {
  const { render, count } = rendering(createRenderMemory())
  await render({ 'app/a.yaml': manifest })
  await render(files, key)
  expect(count()).toBe(2)
})

test('what names its revision, or gave a problem, is rendered anew', async () => {
  const named = rendering(createRenderMemory(), true)
  await named.render({ 'app/a.yaml': manifest })
  await named.render({ 'app/a.yaml': manifest })
  const broken = rendering(createRenderMemory())
  await broken.render({ 'app/a.yaml': 'a: [' })
  await broken.render({ 'app/a.yaml': 'a: [' })
  expect([named.count(), broken.count()]).toEqual([2, 2])
})

test('a folder that is known to be the same is not read again', async () => {
  const { render, count } = rendering(createRenderMemory())
  const same = (): Promise<string> => Promise.resolve('tree')
  await render({ 'app/a.yaml': manifest }, 'a', same)
  // The id is believed: the other text is never looked at.
  await render({ 'app/a.yaml': 'a: [' }, 'a', same)
  expect(count()).toBe(1)
})

test('two at once with the same files are rendered once, with other files side by side', async () => {
  const alike = rendering(createRenderMemory())
  const [first, second] = await Promise.all([
    alike.render({ 'app/a.yaml': manifest }),
    alike.render({ 'app/a.yaml': manifest }),
  ])
  expect(alike.count()).toBe(1)
  expect(second).toEqual(first)
  const trees = ['before', 'after']
  const apart = rendering(createRenderMemory())
  const both = trees.map((tree) =>
    apart.render({ 'app/a.yaml': `${manifest}data: { tree: ${tree} }\n` }, 'a', () => Promise.resolve(tree)),
  )
  expect((await Promise.all(both)).map(({ rendered }) => rendered.manifests[0]?.object['data'])).toEqual([
    { tree: 'before' },
    { tree: 'after' },
  ])
  expect(apart.count()).toBe(2)
})

test('what is still rendered is no longer waited for once it has read what differs', async () => {
  const memory = createRenderMemory()
  const ended: string[] = []
  let end = (): void => undefined
  const other = new Promise<void>((resolve) => (end = resolve))
  const render = (text: string, until: () => Promise<void>): Promise<RenderedSource> => {
    const files = { 'app/a.yaml': manifest, 'app/b.yaml': text }
    return memory.render('a', new Map([['', memoryRepository(files).at('commit')]]), async (trees) => {
      await trees.get('')?.read('app/a.yaml')
      // As after a question to Git: what differs is read in a later turn.
      await new Promise((resume) => setTimeout(resume, 20))
      await trees.get('')?.read('app/b.yaml')
      await until()
      ended.push(text)
      return { rendered: { manifests: [], problems: [] }, tool: 'helm', namesRevision: false }
    })
  }
  const [first, second] = [render('before', () => other), render('after', () => Promise.resolve())]
  await second
  expect(ended).toEqual(['after'])
  end()
  await first
  expect(ended).toEqual(['after', 'before'])
})

test('a rendering that is done is compared once', async () => {
  const { render } = rendering(createRenderMemory())
  let compared = 0
  const counting = async (): Promise<string> => {
    compared += 1
    return 'tree'
  }
  await render({ 'app/a.yaml': manifest }, 'a', counting)
  const before = compared
  await render({ 'app/a.yaml': manifest }, 'a', counting)
  expect(compared - before).toBe(before)
})
