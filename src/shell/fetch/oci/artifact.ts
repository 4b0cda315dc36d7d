import { mkdir, readFile, readdir, rename, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { ArtifactChoice, FetchPlace } from '../../../model/fetching.js'
import { isPlainHttp } from '../../../model/fetching.js'
import type { Json } from '../../../model/json.js'
import { objectAt } from '../../../model/json.js'
import type { SearchPath } from '../../find-program.js'
import { findProgram } from '../../find-program.js'
import type { FetchStore } from '../store.js'
import { storeKey } from '../store.js'
import { openHttp } from './http.js'
import { chartContent, chosenLayer } from './layer.js'
import { registryLogin } from './login.js'
import type { RegistryPlace } from './reference.js'
import { isDigest, registryPlace } from './reference.js'
import type { Manifest, Registry } from './registry.js'
import { NotThere, openRegistry } from './registry.js'
import type { RangeWorld } from './tag-range.js'
import { highestTag, isVersion } from './tag-range.js'
import { unpack } from './unpack.js'

export type ArtifactWorld = {
  readonly path: SearchPath
  readonly places: readonly FetchPlace[]
  readonly store: FetchStore
  readonly milliseconds: number
}

/** The files of an artifact, its digest and what its manifest says of itself; or why it cannot be had. */
export type FetchedArtifact =
  | {
      readonly digest: string
      readonly folder: string
      readonly annotations: { readonly [name: string]: Json }
    }
  | { readonly reason: string }

/** Pulls the layer that a controller takes of an artifact. By its digest it is asked for once, and kept. */
export async function fetchArtifact(
  world: ArtifactWorld,
  url: string,
  choice: ArtifactChoice,
  revision: string,
): Promise<FetchedArtifact> {
  const { store } = world
  const keyOf = ({ host, repository }: RegistryPlace, digest: string): string =>
    storeKey('artifact', host, repository, digest, choice.by, choice.mediaType ?? '')
  return withRegistry(world, url, async (place, open) => {
    const before = isDigest(revision) ? await keptAt(store, keyOf(place, revision), revision) : null
    if (before !== null) return before
    const registry = await open()
    const manifest = await manifestOf(world, registry, choice, revision)
    const key = keyOf(place, manifest.digest)
    const known = await keptAt(store, key, manifest.digest)
    if (known !== null) return known
    return store.scratch(async (scratch) => {
      await layDown(registry, manifest, choice, scratch)
      await store.keep(key, join(scratch, 'kept'))
      return (await keptAt(store, key, manifest.digest)) ?? { reason: 'it cannot be kept' }
    })
  })
}

/** The digest that a tag or a range means now, or why there is none. */
export async function artifactDigest(
  world: ArtifactWorld,
  url: string,
  choice: ArtifactChoice,
  revision: string,
): Promise<{ readonly digest: string } | { readonly reason: string }> {
  if (isDigest(revision)) return { digest: revision }
  return withRegistry(world, url, async (_, open) => manifestOf(world, await open(), choice, revision))
}

async function withRegistry<T>(
  { path, places, milliseconds }: ArtifactWorld,
  url: string,
  use: (place: RegistryPlace, open: () => Promise<Registry>) => Promise<T>,
): Promise<T | { readonly reason: string }> {
  const place = registryPlace(url, isPlainHttp(places, url))
  if (place === null) return { reason: 'its address names no repository of a registry' }
  const opened: Awaited<ReturnType<typeof openHttp>>[] = []
  try {
    return await use(place, async () => {
      const http = await openHttp(milliseconds)
      opened.push(http)
      return openRegistry(http, place, await registryLogin(place.host, path))
    })
  } catch (error) {
    return { reason: error instanceof Error ? error.message.slice(0, 400) : 'it failed' }
  } finally {
    for (const http of opened) http.close()
  }
}

/** Argo CD takes a revision for a range only where it is no version and no tag is called so (util/oci, ResolveRevision). */
async function manifestOf(
  { path, store, milliseconds }: ArtifactWorld,
  registry: Registry,
  { by, among, mediaType }: ArtifactChoice,
  revision: string,
): Promise<Manifest> {
  const helm = findProgram('helm', path)
  const range: RangeWorld = { helm, milliseconds, scratch: (use) => store.scratch(use) }
  if (isDigest(revision)) return registry.manifest(revision)
  if (by === 'flux') {
    if (among === undefined) return registry.manifest(revision)
    const form = mediaType === chartContent ? 'flux-chart' : 'flux'
    return registry.manifest(await highestTag(range, revision, among, await registry.tags(), form))
  }
  try {
    return await registry.manifest(revision)
  } catch (error) {
    if (!(error instanceof NotThere) || !/\d|\*/.test(revision) || isVersion(revision)) throw error
    return registry.manifest(await highestTag(range, revision, '', await registry.tags(), 'argo-cd'))
  }
}

const notesFile = 'notes.json'

async function layDown(
  registry: Registry,
  manifest: Manifest,
  choice: ArtifactChoice,
  scratch: string,
): Promise<void> {
  const chosen = chosenLayer(manifest, choice)
  const [archive, tree, kept] = ['archive', 'tree', 'kept'].map((name) => join(scratch, name)) as [
    string,
    string,
    string,
  ]
  await registry.blob(chosen.layer, archive)
  await unpack(archive, tree, chosen)
  await mkdir(kept, { mode: 0o700 })
  await rename(chosen.isChart ? await onlyFolder(tree) : tree, join(kept, 'files'))
  await writeFile(join(kept, notesFile), JSON.stringify({ annotations: manifest.annotations }))
}

async function onlyFolder(tree: string): Promise<string> {
  const [first, ...others] = await readdir(tree, { withFileTypes: true })
  if (first?.isDirectory() !== true || others.length > 0)
    throw new Error('its archive is no chart in one folder')
  return join(tree, first.name)
}

async function keptAt(store: FetchStore, key: string, digest: string): Promise<FetchedArtifact | null> {
  const root = await store.kept(key)
  if (root === null) return null
  const notes = JSON.parse(await readFile(join(root, notesFile), 'utf8')) as Json
  return { digest, folder: join(root, 'files'), annotations: objectAt(notes, 'annotations') }
}
