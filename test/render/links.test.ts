import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { DirectoryOptions } from '../../src/model/application.js'
import { renderDirectory } from '../../src/render/directory.js'
import type { Repository } from '../../src/model/ports.js'
import { openRepository } from '../../src/shell/repository.js'
import { run } from '../harness/run.js'

const configMap = (name: string): string => `apiVersion: v1\nkind: ConfigMap\nmetadata: { name: ${name} }\n`

/** One repository with a submodule at apps/shop/base, a manifest that is a link, and a link that is no manifest. */
let scratch: string
let cloned: { repository: Repository; close: () => void }
beforeAll(async () => {
  scratch = await mkdtemp(join(tmpdir(), 'drift-triage-links-'))
  const git = (folder: string, ...args: string[]): Promise<string> =>
    run('git', [
      ...['-C', folder, '-c', 'user.name=D', '-c', 'user.email=d@acme.example'],
      ...['-c', 'protocol.file.allow=always', '-c', 'init.defaultBranch=main', ...args],
    ])
  const [base, top] = [join(scratch, 'base'), join(scratch, 'top')]
  for (const folder of [base, join(top, 'apps/shop'), join(top, 'apps/linked')])
    await mkdir(folder, { recursive: true })
  await writeFile(join(base, 'base.yaml'), configMap('base'))
  await writeFile(join(top, 'apps/shop/own.yaml'), configMap('own'))
  await writeFile(join(top, 'apps/linked/own.yaml'), configMap('own'))
  await symlink('own.yaml', join(top, 'apps/linked/README'))
  await symlink('../shop/own.yaml', join(top, 'apps/linked/shared.yaml'))
  for (const folder of [base, top]) await git(folder, 'init', '--quiet')
  for (const args of [
    ['add', '--all'],
    ['commit', '--quiet', '-m', 'Base'],
  ])
    await git(base, ...args)
  await git(top, 'submodule', '--quiet', 'add', pathToFileURL(base).href, 'apps/shop/base')
  await git(top, 'add', '--all')
  await git(top, 'commit', '--quiet', '-m', 'Apps')
  const repository = await openRepository(top, [])
  cloned = { repository, close: () => repository.close() }
})
afterAll(async () => {
  cloned.close()
  await rm(scratch, { recursive: true, force: true })
})

type Answer = { readonly names: readonly string[]; readonly problems: readonly string[] }

async function render(path: string, directory: Partial<DirectoryOptions>, isFlux = false): Promise<Answer> {
  const commit = (await cloned.repository.resolve('HEAD')) ?? ''
  const options = { recurse: false, include: '', exclude: '', ...directory }
  const flux = { ignore: null, kustomize: {}, variables: {}, unreadSecrets: [], labels: {}, annotations: {} }
  const source = { ...{ repoUrl: '', path, revision: '', raw: {} }, directory: options }
  const { manifests, problems } = await renderDirectory(
    'shop',
    isFlux ? { ...source, flux } : source,
    cloned.repository.at(commit),
  )
  return {
    names: manifests.map(({ key }) => key.name),
    problems: problems.map(({ code, message }) => `${code} ${message}`),
  }
}

const refused = (path: string, link: string): Answer => ({
  names: [],
  problems: [
    `RENDER_FAILED Application shop: ${path} cannot be rendered: ${link} is a symbolic link or a submodule, which are not followed.`,
  ],
})
const notThere = 'PATH_NOT_FOUND Application shop: folder apps/none does not exist at revision HEAD.'
const own: Answer = { names: ['own'], problems: [] }

describe('what Argo CD reads behind a link of a plain folder is not known here', () => {
  test.each<[string, string, Partial<DirectoryOptions>, Answer]>([
    ['a submodule', 'apps/shop', { recurse: true }, refused('apps/shop', 'apps/shop/base')],
    ['a submodule that it does not enter', 'apps/shop', {}, own],
    ['a submodule left out', 'apps/shop', { recurse: true, exclude: 'base/*' }, own],
    ['a submodule beside the one file taken', 'apps/shop', { recurse: true, include: 'own.yaml' }, own],
    ['a folder that is a submodule', 'apps/shop/base', {}, refused('apps/shop/base', 'apps/shop/base')],
    ['a folder in a submodule', 'apps/shop/base/deep', {}, refused('apps/shop/base/deep', 'apps/shop/base')],
    ['a manifest', 'apps/linked', {}, refused('apps/linked', 'apps/linked/shared.yaml')],
    ['a manifest left out', 'apps/linked', { exclude: 'shared.yaml' }, own],
    ['a folder that is nowhere', 'apps/none', {}, { names: [], problems: [notThere] }],
  ])('%s', async (_title, path, directory, answer) => {
    expect(await render(path, directory)).toEqual(answer)
  })
})

test.each([
  ['apps/shop', { recurse: true }],
  ['apps/linked', {}],
])('Flux has no links in its archive: %s', async (path, directory) => {
  expect(await render(path, directory, true)).toEqual(own)
})
