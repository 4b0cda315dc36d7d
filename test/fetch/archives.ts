import { gzipSync } from 'node:zlib'
import { pack } from 'tar-stream'

type Entry = Parameters<ReturnType<typeof pack>['entry']>[0]
export type Entries = { readonly [name: string]: string | Omit<Entry, 'name'> }

/** An archive as anybody might pack it: files by their text, anything else by its header. */
export async function archive(entries: Entries): Promise<Buffer> {
  const packing = pack()
  for (const [name, given] of Object.entries(entries))
    if (typeof given === 'string') packing.entry({ name }, given)
    else packing.entry({ name, size: 0, ...given }, '')
  packing.finalize()
  const chunks: Buffer[] = []
  for await (const chunk of packing as AsyncIterable<Buffer>) chunks.push(chunk)
  return Buffer.concat(chunks)
}

export const zipped = async (entries: Entries): Promise<Buffer> => gzipSync(await archive(entries))
