import { createReadStream, createWriteStream } from 'node:fs'
import { mkdir } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { PassThrough, Transform } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { createGunzip } from 'node:zlib'
import { extract } from 'tar-stream'
import { maxDepth } from '../../folder-files.js'
import { inside } from '../../tools/scratch.js'

type Entry = ReturnType<typeof extract> extends AsyncIterable<infer One> ? One : never

export type UnpackLimits = { readonly files: number; readonly bytes: number }

const usual: UnpackLimits = { files: 20_000, bytes: 256 * 1024 * 1024 }

/**
 * Lays the files of an archive down in an empty folder. Nobody knows who packed it: no name leads out of the folder, and
 * no link, device or anything else than files and folders comes to be. Fails with an Error whose text may be shown.
 */
export async function unpack(
  archive: string,
  folder: string,
  { isZipped, skipsLinks }: { readonly isZipped: boolean; readonly skipsLinks: boolean },
  limits: UnpackLimits = usual,
): Promise<void> {
  await mkdir(folder, { mode: 0o700 })
  const entries = extract()
  const unzip = isZipped ? createGunzip() : new PassThrough()
  const reading = pipeline(createReadStream(archive), unzip, atMost(limits), entries)
  let count = 0
  const laying = (async () => {
    for await (const entry of entries) {
      if (++count > limits.files) throw new Error(`its archive has more than ${limits.files} entries`)
      await layDown(entry, folder, skipsLinks)
    }
  })()
  // Either may fail first, and the other then for no reason of its own.
  const [read, laid] = await Promise.allSettled([reading, laying])
  const own = [laid, read].flatMap((end) => (end.status === 'rejected' ? [end.reason as Error] : []))
  if (own.length > 0) throw new Error(wordsFor(own))
}

/** What an archive grows to counts, its own bookkeeping as well: both may be made to be endless. */
function atMost({ bytes }: UnpackLimits): Transform {
  let size = 0
  return new Transform({
    transform(chunk: Buffer, _encoding, done) {
      size += chunk.length
      done(size > bytes ? new Error(`its archive holds more than ${bytes} bytes`) : null, chunk)
    },
  })
}

async function layDown(entry: Entry, folder: string, skipsLinks: boolean): Promise<void> {
  const { name, type } = entry.header
  const path = placeOf(name)
  // What is deeper would not be read, and each name may have a thousand folders made.
  if (path.split('/').length > maxDepth)
    throw new Error(`its archive has folders that are more than ${maxDepth} deep`)
  if (type === 'directory') await mkdir(join(folder, path), { recursive: true, mode: 0o700 })
  else if ((type === 'file' || type === 'contiguous-file') && path !== '') {
    await mkdir(join(folder, dirname(path)), { recursive: true, mode: 0o700 })
    await pipeline(entry, createWriteStream(join(folder, path), { mode: 0o600 }))
    return
  } else if (type !== 'symlink' || !skipsLinks)
    throw new Error(
      `its archive has ${JSON.stringify(name.slice(0, 100))}, which is no file (${type ?? '?'})`,
    )
  entry.resume()
}

function placeOf(name: string): string {
  try {
    return inside(name)
      .split('/')
      .filter((part) => part !== '' && part !== '.')
      .join('/')
  } catch {
    throw new Error(`its archive has the name ${JSON.stringify(name.slice(0, 100))}, which leads out of it`)
  }
}

/** Our own words first; those of Node's programs name folders of the moment. */
function wordsFor(errors: readonly Error[]): string {
  const said = errors.find(({ message }) => message.startsWith('its archive'))
  if (said !== undefined) return said.message
  const code = errors
    .map((error) => (error as { code?: unknown }).code)
    .find((one) => typeof one === 'string')
  return `its archive cannot be unpacked (${typeof code === 'string' ? code : 'it is broken'})`
}
