import { spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import type { IncomingMessage, Server, ServerResponse } from 'node:http'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join, normalize } from 'node:path'
import { gunzipSync } from 'node:zlib'

/** A server on this machine, with what it was asked. */
export type Serving = {
  readonly url: string
  readonly asked: string[]
  readonly close: () => Promise<void>
}

type Answer = (request: IncomingMessage, response: ServerResponse) => void | Promise<void>

export async function serve(answer: Answer): Promise<Serving> {
  const asked: string[] = []
  const server: Server = createServer((request, response) => {
    asked.push(`${request.method ?? ''} ${request.url ?? ''}`)
    void (async () => answer(request, response))().catch(() => response.writeHead(404).end())
  })
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening))
  const { port } = server.address() as AddressInfo
  return {
    url: `http://127.0.0.1:${port}`,
    asked,
    close: () =>
      new Promise((closed) => {
        server.close(() => closed())
        server.closeAllConnections()
      }),
  }
}

/** The files of a folder: a chart repository is no more than that. With a password only for `reader`. */
export function serveFolder(folder: string, password: string | null = null): Promise<Serving> {
  return serve(async (request, response) => {
    if (password !== null && request.headers.authorization !== basic(password)) {
      response.writeHead(401, { 'www-authenticate': 'Basic realm="charts"' }).end()
      return
    }
    response.end(await readFile(join(folder, normalize(new URL(request.url ?? '', 'http://a').pathname))))
  })
}

function basic(password: string): string {
  return `Basic ${Buffer.from(`reader:${password}`).toString('base64')}`
}

/**
 * Git's own HTTP backend over the bare repositories of a folder. Below /closed it asks for a password; /moved leads on
 * to another address; /slow never answers.
 */
export function serveGit(folder: string, password: string, elsewhere: string): Promise<Serving> {
  return serve(async (request, response) => {
    const { pathname, search } = new URL(request.url ?? '', 'http://a')
    if (pathname.startsWith('/slow/')) return
    if (pathname.startsWith('/moved/')) {
      response.writeHead(302, { location: `${elsewhere}${pathname.slice('/moved'.length)}${search}` }).end()
      return
    }
    if (pathname.startsWith('/closed/') && request.headers.authorization !== basic(password)) {
      response.writeHead(401, { 'www-authenticate': 'Basic realm="closed"' }).end()
      return
    }
    const body: Buffer[] = []
    for await (const chunk of request) body.push(chunk as Buffer)
    const sent = Buffer.concat(body)
    const child = spawn('git', ['http-backend'], {
      env: {
        PATH: process.env['PATH'],
        GIT_PROJECT_ROOT: folder,
        GIT_HTTP_EXPORT_ALL: '1',
        GIT_CONFIG_COUNT: '1',
        GIT_CONFIG_KEY_0: 'safe.directory',
        GIT_CONFIG_VALUE_0: '*',
        PATH_INFO: pathname,
        QUERY_STRING: search.slice(1),
        REQUEST_METHOD: request.method ?? '',
        CONTENT_TYPE: request.headers['content-type'] ?? '',
        ...(request.headers['git-protocol'] === undefined
          ? {}
          : { GIT_PROTOCOL: String(request.headers['git-protocol']) }),
      },
      stdio: ['pipe', 'pipe', 'ignore'],
    })
    // It does not read what it is asked of a repository that is not there.
    child.stdin.on('error', () => undefined)
    child.stdin.end(request.headers['content-encoding'] === 'gzip' ? gunzipSync(sent) : sent)
    const out: Buffer[] = []
    for await (const chunk of child.stdout) out.push(chunk as Buffer)
    const answer = Buffer.concat(out)
    const end = answer.indexOf('\r\n\r\n')
    const headers = answer.subarray(0, end).toString('latin1').split('\r\n')
    for (const header of headers) {
      const [name = '', value = ''] = header.split(': ')
      if (name === 'Status') response.statusCode = Number(value.slice(0, 3))
      else response.setHeader(name, value)
    }
    response.end(answer.subarray(end + 4))
  })
}

/** A registry that holds one packed chart under a name and a version, as `helm push` leaves it there. */
export function serveRegistry(
  name: string,
  version: string,
  chart: string,
  packed: Buffer,
): Promise<Serving> {
  const digest = (bytes: Buffer): string => `sha256:${createHash('sha256').update(bytes).digest('hex')}`
  const config = Buffer.from(JSON.stringify({ name: chart, version, apiVersion: 'v2' }))
  const part = (mediaType: string, bytes: Buffer): object => ({
    ...{ mediaType, digest: digest(bytes), size: bytes.length },
  })
  const type = 'application/vnd.oci.image.manifest.v1+json'
  const manifest = Buffer.from(
    JSON.stringify({
      schemaVersion: 2,
      mediaType: type,
      config: part('application/vnd.cncf.helm.config.v1+json', config),
      layers: [part('application/vnd.cncf.helm.chart.content.v1.tar+gzip', packed)],
    }),
  )
  const held = new Map([
    ...[config, packed].map((bytes): [string, Buffer] => [`/v2/${name}/blobs/${digest(bytes)}`, bytes]),
    ...[version, digest(manifest)].map((tag): [string, Buffer] => [`/v2/${name}/manifests/${tag}`, manifest]),
    [`/v2/${name}/tags/list`, Buffer.from(JSON.stringify({ name, tags: [version] }))],
    ['/v2/', Buffer.from('{}')],
  ])
  return serve((request, response) => {
    const { pathname } = new URL(request.url ?? '', 'http://a')
    const found = held.get(pathname)
    if (found === undefined) {
      response.writeHead(404).end()
      return
    }
    const isManifest = pathname.includes('/manifests/')
    response.writeHead(200, {
      'content-type': isManifest ? type : 'application/json',
      'content-length': found.length,
      ...(isManifest ? { 'docker-content-digest': digest(found) } : {}),
    })
    response.end(request.method === 'HEAD' ? undefined : found)
  })
}
