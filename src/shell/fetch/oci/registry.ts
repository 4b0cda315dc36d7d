import { createHash } from 'node:crypto'
import { createWriteStream } from 'node:fs'
import { Transform } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import type { Json } from '../../../model/json.js'
import { isList, listAt, objectAt, stringAt, valueAt } from '../../../model/json.js'
import type { Answer, Http } from './http.js'
import { bodyOf } from './http.js'
import type { RegistryLogin } from './login.js'
import type { RegistryPlace } from './reference.js'
import { isDigest, isTag } from './reference.js'
import { authorizationFor } from './token.js'

/** One repository of a registry, over the API of the distribution spec. What fails is an Error whose text may be shown. */
export type Registry = {
  manifest(reference: string): Promise<Manifest>
  tags(): Promise<readonly string[]>
  /** Writes a blob into a file; its digest is checked. */
  blob(layer: Layer, file: string): Promise<void>
}

export type Manifest = {
  /** Of its bytes, whatever the registry says. */
  readonly digest: string
  readonly layers: readonly Layer[]
  readonly annotations: { readonly [name: string]: Json }
}

export type Layer = { readonly mediaType: string; readonly digest: string; readonly size: number }

const single = [
  'application/vnd.oci.image.manifest.v1+json',
  'application/vnd.docker.distribution.manifest.v2+json',
]
const several = [
  'application/vnd.oci.image.index.v1+json',
  'application/vnd.docker.distribution.manifest.list.v2+json',
]
const mostBytes = 4 * 1024 * 1024
const mostTags = 20_000
export const mostLayerBytes = 256 * 1024 * 1024

export function openRegistry(http: Http, place: RegistryPlace, login: RegistryLogin | null): Registry {
  let authorization: string | null = null
  const { base, repository } = place
  const at = (path: string): URL => new URL(`/v2/${repository}/${path}`, base)

  async function get(url: URL, accept: string): Promise<Answer> {
    const first = await http.get(url, { accept }, authorization)
    if (first.status !== 401) return first
    const challenge = first.message.headers['www-authenticate'] ?? ''
    first.message.destroy()
    authorization = await authorizationFor(http, place, challenge, login)
    return authorization === null ? first : http.get(url, { accept }, authorization)
  }

  async function body(url: URL, accept: string, what: string): Promise<[Buffer, Answer]> {
    const answer = await get(url, accept)
    if (answer.status !== 200) throw refused(place, answer, what)
    return [await bodyOf(answer, mostBytes), answer]
  }

  return {
    async manifest(reference) {
      if (!isTag(reference) && !isDigest(reference)) throw new NotThere('this is no tag and no digest')
      const [bytes, { message }] = await body(
        at(`manifests/${reference}`),
        [...single, ...several].join(', '),
        reference,
      )
      return readManifest(bytes, reference, String(message.headers['docker-content-digest'] ?? ''))
    },
    async tags() {
      const tags: string[] = []
      const asked = new Set<string>()
      let next: URL | null = at('tags/list?n=1000')
      while (next !== null) {
        // A part of the list would give another highest version.
        if (asked.has(next.href)) throw new Error('its list of tags does not end')
        asked.add(next.href)
        const [bytes, { message }]: [Buffer, Answer] = await body(next, 'application/json', 'its tags')
        for (const tag of listAt(parse(bytes), 'tags'))
          if (typeof tag === 'string' && isTag(tag)) tags.push(tag)
        if (tags.length > mostTags) throw new Error(`it has more than ${mostTags} tags`)
        next = furtherOf(message.headers['link'], next, base)
      }
      return tags
    },
    async blob(layer, file) {
      if (!isDigest(layer.digest)) throw new Error('its layer is named by no sha256 digest')
      if (layer.size > mostLayerBytes) throw new Error(`its layer is larger than ${mostLayerBytes} bytes`)
      const answer = await get(at(`blobs/${layer.digest}`), '*/*')
      if (answer.status !== 200) throw refused(place, answer, 'its layer')
      await writeChecked(answer, layer.digest, file)
    },
  }
}

/** The registry has nothing of that name. */
export class NotThere extends Error {}

function refused({ base }: RegistryPlace, { status, message }: Answer, what: string): Error {
  message.destroy()
  if (status === 404) return new NotThere(`${what} is not found there`)
  const why = status === 401 || status === 403 ? 'refuses to show' : 'does not give'
  const later = status === 429 || status >= 500 ? ', and may later' : ''
  return new Error(`${base.host} ${why} ${what} (${status})${later}`)
}

function readManifest(bytes: Buffer, reference: string, said: string): Manifest {
  const digest = `sha256:${createHash('sha256').update(bytes).digest('hex')}`
  if (isDigest(reference) && reference !== digest) throw new Error('what came has another digest')
  if (isDigest(said) && said !== digest)
    throw new Error('what came has another digest than the registry says')
  const value = parse(bytes)
  const type = stringAt(value, 'mediaType')
  if (several.includes(type) || isList(valueAt(value, 'manifests') ?? null))
    throw new Error('it is an index of several artifacts, which is not read')
  if (type !== '' && !single.includes(type))
    throw new Error(`it is of the type ${shown(type)}, which is not read`)
  const layers = listAt(value, 'layers').map((layer) => {
    const size = valueAt(layer, 'size')
    return {
      mediaType: stringAt(layer, 'mediaType'),
      digest: stringAt(layer, 'digest'),
      size: typeof size === 'number' ? size : 0,
    }
  })
  return { digest, layers, annotations: objectAt(value, 'annotations') }
}

export function shown(text: string): string {
  return JSON.stringify(text.slice(0, 100))
}

function parse(bytes: Buffer): Json {
  try {
    return JSON.parse(bytes.toString('utf8')) as Json
  } catch {
    throw new Error('what came is no JSON')
  }
}

/** The next page of a list, null after the last; on the same registry alone, whose proxy it may not know of. */
function furtherOf(link: string | string[] | undefined, from: URL, base: URL): URL | null {
  const [, target = ''] = /<([^>]*)>\s*;\s*rel="?next"?/i.exec(String(link ?? '')) ?? []
  if (target === '') return null
  const next = URL.canParse(target, from.href) ? new URL(target, from.href) : null
  if (next?.host !== base.host) throw new Error(`${base.host} lists its tags further on another host`)
  return new URL(`${next.pathname}${next.search}`, base)
}

async function writeChecked({ message }: Answer, digest: string, file: string): Promise<void> {
  const hash = createHash('sha256')
  let size = 0
  const check = new Transform({
    transform(chunk: Buffer, _encoding, done) {
      size += chunk.length
      hash.update(chunk)
      done(
        size > mostLayerBytes ? new Error(`its layer is larger than ${mostLayerBytes} bytes`) : null,
        chunk,
      )
    },
  })
  await pipeline(message, check, createWriteStream(file, { mode: 0o600 }))
  if (`sha256:${hash.digest('hex')}` !== digest) throw new Error('its layer has another digest')
}
