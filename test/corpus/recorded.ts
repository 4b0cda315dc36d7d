import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { gunzipSync, gzipSync } from 'node:zlib'
import type { Corpus } from './corpus.js'
import { layCorpus } from './corpus.js'

export const recordedWays = ['client-side', 'server-side'] as const
export type RecordedWay = (typeof recordedWays)[number]

type Recording = {
  readonly revision: string
  readonly files: readonly { readonly file: string; readonly text: string }[]
}

const name = 'acme-corpus'
const fileOf = (way: RecordedWay): string =>
  fileURLToPath(new URL(`recorded/${way}.json.gz`, import.meta.url))

/** Keeps what a cluster held of a corpus, under the name that stands in the manifests. */
export async function keepRecording(
  way: RecordedWay,
  corpus: Corpus,
  files: Recording['files'],
): Promise<void> {
  const recording: Recording = { revision: corpus.revision, files }
  await mkdir(fileURLToPath(new URL('recorded', import.meta.url)), { recursive: true })
  await writeFile(
    fileOf(way),
    gzipSync(JSON.stringify(recording).replaceAll(corpus.name, name), { level: 9 }),
  )
}

/** The kept snapshot with the corpus' repository, in two folders below `folder`: what was synced is its commit. */
export async function layRecorded(
  way: RecordedWay,
  folder: string,
): Promise<{ repository: string; snapshot: string }> {
  const { revision, files } = JSON.parse(gunzipSync(await readFile(fileOf(way))).toString()) as Recording
  const repository = join(folder, 'repository')
  const snapshot = join(folder, 'snapshot')
  const corpus = await layCorpus(name, repository)
  await mkdir(snapshot, { recursive: true })
  for (const { file, text } of files)
    await writeFile(join(snapshot, file), text.replaceAll(revision, corpus.revision))
  return { repository, snapshot }
}
