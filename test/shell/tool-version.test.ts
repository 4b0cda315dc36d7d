import { chmod, copyFile, mkdir, mkdtemp, rename, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import type { KeptTexts } from '../../src/model/ports.js'
import { identityOf } from '../../src/shell/tools/identity.js'
import { createTools } from '../../src/shell/tools/tools.js'

let folder: string
let program: string

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'drift-triage-version-'))
  program = join(folder, 'helm')
})
afterEach(() => rm(folder, { recursive: true, force: true }))

const script = async (text: string): Promise<void> => {
  await writeFile(program, `#!/bin/sh\n${text}\n`)
  await chmod(program, 0o755)
}

describe('the version of a program', () => {
  const texts = new Map<string, string>()
  const kept: KeptTexts = {
    get: (key) => texts.get(key) ?? null,
    put: (key, text) => void texts.set(key, text),
    save: () => undefined,
  }
  const version = (): Promise<string | null> =>
    createTools({ env: { PATH: folder }, workspaces: [], cacheFolder: null, kept }).version('helm')

  test('is asked for again for a script, which may start another program', async () => {
    await script('echo v1')
    expect(await version()).toBe('v1')
    await script('echo v2')
    expect([await version(), texts.size]).toEqual(['v2', 0])
  })

  test('is kept for a program that has not changed, and not for another in its place', async () => {
    await copyFile(process.execPath, program)
    // Node refuses these arguments of Helm's, which is no version to keep.
    expect([await version(), texts.size]).toEqual(['of unknown version', 0])
    await script('echo v3')
    expect(await version()).toBe('v3')
  })

  test('is taken from where it was kept', async () => {
    await copyFile(process.execPath, program)
    const always: KeptTexts = { ...kept, get: () => 'v4' }
    const tools = createTools({ env: { PATH: folder }, workspaces: [], cacheFolder: null, kept: always })
    expect(await tools.version('helm')).toBe('v4')
  })
})

describe('what stands for a program', () => {
  test('changes with the file, whatever its size and time', async () => {
    await copyFile(process.execPath, program)
    const before = identityOf(program, 'helm')
    expect(before).not.toBeNull()
    expect(identityOf(program, 'helm')).toBe(before)
    await copyFile(program, `${program}-2`)
    await rename(`${program}-2`, program)
    expect(identityOf(program, 'helm')).not.toBe(before)
  })

  test.each<[string, () => Promise<unknown>]>([
    ['a script', () => script('exec /opt/helm')],
    ['absent', () => Promise.resolve()],
    ['a small program', () => writeFile(program, Buffer.from('7f454c46', 'hex'))],
    ['no program', () => writeFile(program, Buffer.alloc(5 * 1024 * 1024))],
    [
      'a link to a program for several tools',
      async () => {
        await mkdir(join(folder, 'bin'))
        await copyFile(process.execPath, join(folder, 'bin', 'shims'))
        await symlink(join(folder, 'bin', 'shims'), program)
      },
    ],
  ])('is nothing for %s', async (_what, install) => {
    await install()
    expect(identityOf(program, 'helm')).toBeNull()
  })

  test('is that of the program behind a link', async () => {
    await mkdir(join(folder, 'bin'))
    await copyFile(process.execPath, join(folder, 'bin', 'helm'))
    await symlink(join(folder, 'bin', 'helm'), program)
    expect(identityOf(program, 'helm')).toContain(join(folder, 'bin', 'helm'))
  })
})
