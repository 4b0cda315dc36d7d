import { expect, test } from '@jest/globals'
import { createDirectoryRenderer } from '../../src/render/remember-directory.js'
import type { RepoFiles } from '../../src/model/ports.js'
import { argoApplication } from '../../src/discover/argo-cd.js'

const manifest = 'apiVersion: v1\nkind: ConfigMap\nmetadata: { name: settings }\n'

/** One file in `app`, with a count of how often it was read. */
function folder(content: string | null, text = manifest): { files: RepoFiles; reads: () => number } {
  let reads = 0
  const read = (): Promise<string> => {
    reads += 1
    return Promise.resolve(text)
  }
  const list = (): Promise<string[]> => Promise.resolve(['app/settings.yaml'])
  const contentId = (): Promise<string | null> => Promise.resolve(content)
  const files: RepoFiles = {
    list,
    read,
    readBytes: () => Promise.resolve(null),
    contentId,
    links: () => Promise.resolve([]),
  }
  return { files, reads: () => reads }
}

function sourceOf(directory: object): Parameters<ReturnType<typeof createDirectoryRenderer>>[1] {
  const spec = { source: { repoURL: 'https://git.example.com/a', path: 'app', directory } }
  const object = { apiVersion: 'argoproj.io/v1alpha1', kind: 'Application', metadata: { name: 'a' }, spec }
  const [source] = argoApplication(object as never, 'cluster', null).sources
  if (source === undefined) throw new Error('no source')
  return source
}

test('a folder that is the same at two revisions is read once, and its manifests keep origins of their own', async () => {
  const render = createDirectoryRenderer()
  const [now, then] = [folder('same'), folder('same')]
  const first = await render('a', sourceOf({}), now.files)
  const second = await render('a', sourceOf({}), then.files)
  expect([now.reads(), then.reads()]).toEqual([1, 0])
  expect(second).toEqual(first)
  expect(second.manifests[0]?.origin).not.toBe(first.manifests[0]?.origin)
})

test.each([
  ['other content', folder('other'), 'a', {}],
  ['another app, whose name its problems carry', folder('same'), 'b', {}],
  ['other options', folder('same'), 'a', { recurse: true }],
  ['no knowledge of the content', folder(null), 'a', {}],
])('%s is read anew', async (_what, other, app, directory) => {
  const render = createDirectoryRenderer()
  await render('a', sourceOf({}), folder('same').files)
  await render(app, sourceOf(directory), other.files)
  expect(other.reads()).toBe(1)
})
