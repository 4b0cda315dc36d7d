import { mkdtemp, readFile, readdir, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import type { UnpackLimits } from '../../src/shell/fetch/oci/unpack.js'
import { unpack } from '../../src/shell/fetch/oci/unpack.js'
import type { Entries } from './archives.js'
import { archive, zipped } from './archives.js'

let folder: string
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'drift-triage-unpack-'))
})
afterEach(() => rm(folder, { recursive: true, force: true }))

const flux = { isZipped: true, skipsLinks: true }
const argo = { isZipped: true, skipsLinks: false }

async function unpacked(packed: Buffer, how = flux, limits?: UnpackLimits): Promise<string> {
  const file = join(folder, 'archive')
  await writeFile(file, packed)
  await rm(join(folder, 'tree'), { recursive: true, force: true })
  await unpack(file, join(folder, 'tree'), how, limits)
  return join(folder, 'tree')
}

const refused = async (packed: Buffer, how = flux, limits?: UnpackLimits): Promise<string> =>
  unpacked(packed, how, limits).then(
    () => 'nothing',
    (error: unknown) => (error as Error).message,
  )

describe('an archive', () => {
  test('gives its files, the last of a name', async () => {
    const long = `${'deep/'.repeat(30)}map.yaml`
    const files: Entries = { './': { type: 'directory' }, './apps/a.yaml': 'a: 1\n', [long]: 'b: 1\n' }
    const tree = await unpacked(
      gzipSync(
        Buffer.concat([
          (await archive(files)).subarray(0, -1024),
          await archive({ 'apps/a.yaml': 'a: 2\n' }),
        ]),
      ),
    )
    expect(await readFile(join(tree, 'apps/a.yaml'), 'utf8')).toBe('a: 2\n')
    expect(await readFile(join(tree, long), 'utf8')).toBe('b: 1\n')
  })

  test('is not zipped where its type says so', async () => {
    const tree = await unpacked(await archive({ 'a.yaml': 'a: 1\n' }), { isZipped: false, skipsLinks: false })
    expect(await readdir(tree)).toEqual(['a.yaml'])
  })

  test('has its symbolic links passed over for Flux', async () => {
    const tree = await unpacked(
      await zipped({ link: { type: 'symlink', linkname: '/etc' }, 'link/a.yaml': 'a: 1\n' }),
    )
    expect(await readFile(join(tree, 'link/a.yaml'), 'utf8')).toBe('a: 1\n')
    expect((await readdir(tree, { withFileTypes: true })).map((one) => one.isSymbolicLink())).toEqual([false])
  })
})

describe('a hostile archive', () => {
  test.each(['../out.yaml', '/etc/out.yaml', 'a/../../out.yaml', 'a\\..\\out.yaml', 'C:/out.yaml', 'a/..'])(
    'does not leave its folder by %s',
    async (name) => {
      expect(await refused(await zipped({ [name]: 'x' }))).toMatch(
        /^its archive has the name .* leads out of it/,
      )
      expect((await readdir(folder)).sort()).toEqual(['archive', 'tree'])
    },
  )

  test.each([
    ['link', flux],
    ['symlink', argo],
    ['fifo', flux],
    ['character-device', flux],
    ['block-device', flux],
  ] as const)('has no %s', async (type, how) => {
    const packed = await zipped({ secrets: { type, linkname: '/etc/passwd' } })
    expect(await refused(packed, how)).toMatch(new RegExp(`which is no file \\(${type}\\)`))
    expect(await readdir(join(folder, 'tree'))).toEqual([])
  })

  test('does not grow without end', async () => {
    const bomb = gzipSync(await archive({ 'zeros.yaml': '0'.repeat(4 * 1024 * 1024) }))
    expect(bomb.length).toBeLessThan(20_000)
    const limits = { files: 10, bytes: 1024 * 1024 }
    expect(await refused(bomb, flux, limits)).toBe('its archive holds more than 1048576 bytes')
    // What follows its end is read as well.
    const tail = gzipSync(Buffer.concat([await archive({ 'a.yaml': 'a' }), Buffer.alloc(4 * 1024 * 1024)]))
    expect(await refused(tail, flux, limits)).toBe('its archive holds more than 1048576 bytes')
  })

  test('has no folders below which nothing would be read', async () => {
    expect(await refused(await zipped({ [`${'a/'.repeat(1000)}b.yaml`]: 'x' }))).toBe(
      'its archive has folders that are more than 40 deep',
    )
    expect(await readdir(join(folder, 'tree'))).toEqual([])
  })

  test('has no more files than any app needs', async () => {
    const many = Object.fromEntries(Array.from({ length: 11 }, (_, at) => [`${at}.yaml`, 'x']))
    expect(await refused(await zipped(many), flux, { files: 10, bytes: 1024 * 1024 })).toBe(
      'its archive has more than 10 entries',
    )
  })

  test('is a reason where it is none, or where a file stands in the place of a folder', async () => {
    expect(await refused(Buffer.from('kind: ConfigMap'))).toBe(
      'its archive cannot be unpacked (Z_DATA_ERROR)',
    )
    expect(await refused(gzipSync('x'.repeat(2000)))).toBe('its archive cannot be unpacked (it is broken)')
    expect(await refused((await zipped({ 'a.yaml': 'a'.repeat(9000) })).subarray(0, 60))).toMatch(
      /^its archive cannot be unpacked/,
    )
    expect(await refused(await zipped({ a: 'x', 'a/b': 'x' }))).toMatch(/^its archive cannot be unpacked \(E/)
  })
})
