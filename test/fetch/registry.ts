import { createHash } from 'node:crypto'
import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { buildRegistry } from '../harness/build-binaries.js'
import { findGo, goMissing } from '../harness/find-go.js'
import { freePorts } from '../harness/ports.js'
import { startServer } from '../harness/processes.js'
import { until } from '../harness/until.js'
import type { Entries } from './archives.js'
import { zipped } from './archives.js'

/** A real registry on this machine, to which only `reader` has access where there is a password. */
export type Registry = {
  /** `127.0.0.1:5000`. */
  readonly host: string
  /** Leaves an artifact under a tag, as `flux push artifact` does, and tells its digest. */
  readonly push: (repository: string, tag: string, files: Entries, how?: Pushed) => Promise<string>
  readonly stop: () => Promise<void>
}

export type Pushed = {
  readonly mediaType?: string
  readonly annotations?: { readonly [name: string]: string }
  /** Further layers after that with the files. */
  readonly others?: readonly { readonly mediaType: string; readonly bytes: Buffer }[]
  /** Before it. */
  readonly first?: { readonly mediaType: string; readonly bytes: Buffer }
}

export const fluxContent = 'application/vnd.cncf.flux.content.v1.tar+gzip'
export const anyContent = 'application/vnd.oci.image.layer.v1.tar+gzip'

export const password = 'hunter2-of-the-reader'
const hashed = '$2b$04$abcdefghijklmnopqrstuuiZeV1NCsi6cBkqjwUJh3vTom9Kd8JNq'
export const basic = `Basic ${Buffer.from(`reader:${password}`).toString('base64')}`

export async function startRegistry(folder: string, closed = false): Promise<Registry> {
  const go = await findGo()
  if (go === null) throw new Error(goMissing)
  const program = await buildRegistry(go, () => undefined)
  const [port] = await freePorts(1)
  const host = `127.0.0.1:${port ?? 0}`
  await mkdir(join(folder, 'blobs'), { recursive: true })
  await writeFile(join(folder, 'passwords'), `reader:${hashed}\n`)
  const settings = {
    version: '0.1',
    log: { level: 'error', accesslog: { disabled: true } },
    storage: { filesystem: { rootdirectory: join(folder, 'blobs') } },
    http: { addr: host },
    ...(closed ? { auth: { htpasswd: { realm: 'closed', path: join(folder, 'passwords') } } } : {}),
  }
  await writeFile(join(folder, 'settings.yml'), JSON.stringify(settings))
  const server = startServer(
    'registry',
    program,
    ['serve', join(folder, 'settings.yml')],
    join(folder, 'log'),
    { PATH: process.env['PATH'], OTEL_TRACES_EXPORTER: 'none' },
  )
  const url = `http://${host}`
  await until(
    'the registry to answer',
    () =>
      fetch(`${url}/v2/`).then(
        () => true,
        () => undefined,
      ),
    () => server.assertRunning(),
  )
  return {
    host,
    push: (repository, tag, files, how = {}) => push(`${url}/v2/${repository}`, tag, files, how),
    stop: () => server.stop(),
  }
}

export const digestOf = (bytes: Buffer): string =>
  `sha256:${createHash('sha256').update(bytes).digest('hex')}`

async function push(base: string, tag: string, files: Entries, how: Pushed): Promise<string> {
  const layers = [
    ...(how.first === undefined ? [] : [how.first]),
    { mediaType: how.mediaType ?? fluxContent, bytes: await zipped(files) },
    ...(how.others ?? []),
  ]
  const config = { mediaType: 'application/vnd.cncf.flux.config.v1+json', bytes: Buffer.from('{}') }
  for (const { bytes } of [config, ...layers]) await upload(base, bytes)
  const part = ({ mediaType, bytes }: (typeof layers)[number]): object => ({
    ...{ mediaType, digest: digestOf(bytes), size: bytes.length },
  })
  const type = 'application/vnd.oci.image.manifest.v1+json'
  const manifest = Buffer.from(
    JSON.stringify({
      ...{ schemaVersion: 2, mediaType: type, config: part(config), layers: layers.map(part) },
      ...(how.annotations === undefined ? {} : { annotations: how.annotations }),
    }),
  )
  const headers = { authorization: basic, 'content-type': type }
  await expectStatus(201, fetch(`${base}/manifests/${tag}`, { method: 'PUT', headers, body: manifest }))
  return digestOf(manifest)
}

async function upload(base: string, bytes: Buffer): Promise<void> {
  const headers = { authorization: basic, 'content-type': 'application/octet-stream' }
  const begun = await expectStatus(202, fetch(`${base}/blobs/uploads/`, { method: 'POST', headers }))
  const place = new URL(begun.headers.get('location') ?? '', base)
  place.searchParams.set('digest', digestOf(bytes))
  await expectStatus(201, fetch(place, { method: 'PUT', headers, body: bytes }))
}

async function expectStatus(status: number, sent: Promise<Response>): Promise<Response> {
  const answer = await sent
  if (answer.status !== status) throw new Error(`${answer.url}: ${answer.status} ${await answer.text()}`)
  return answer
}
