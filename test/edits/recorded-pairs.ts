import { readFile, readdir } from 'node:fs/promises'
import { join } from 'node:path'
import type { JsonObject } from '../../src/model/json.js'
import type { GroupVersionKind } from '../../src/model/resource.js'
import { gvkOf, keyOf, keyText } from '../../src/model/resource.js'
import type { TypeNode } from '../../src/model/type-node.js'
import { readManifests } from '../../src/render/manifests.js'
import { loadTypes } from '../../src/triage/types.js'
import { openLive } from '../cases/judge.js'
import { folders } from '../corpus/corpus.js'
import { builtIn } from '../schema/builtin.js'

/** One object of a recording with what Git says of it; nothing has come between the two. */
export type RecordedPair = {
  readonly id: string
  readonly file: string
  readonly desired: JsonObject
  readonly live: JsonObject
  readonly type: TypeNode | null
}

/** Every object that stands both in the repository and in the recording, with its type by the recording. */
export async function recordedPairs(repository: string, snapshot: string): Promise<readonly RecordedPair[]> {
  const git = await manifestsById(repository)
  const found: Omit<RecordedPair, 'type'>[] = []
  const kinds: GroupVersionKind[] = []
  for (const file of await readdir(snapshot)) {
    if (file === 'snapshot.json' || file.startsWith('applications.')) continue
    const { items } = JSON.parse(await readFile(join(snapshot, file), 'utf8')) as { items: JsonObject[] }
    for (const live of items) {
      const id = keyText(keyOf(live))
      const desired = git.get(id) ?? git.get(keyText({ ...keyOf(live), namespace: '' }))
      // Read in another version than Git's: where an edit shows is another matter.
      if (desired === undefined || desired['apiVersion'] !== live['apiVersion']) continue
      found.push({ id, file, desired, live })
      kinds.push(gvkOf(live))
    }
  }
  const types = await loadTypes(await openLive({ snapshot }), kinds, builtIn)
  return found.map((one) => ({ ...one, type: types.of(gvkOf(one.live)) }))
}

/** Objects by their key; those whose namespace the app gives have none in it. */
async function manifestsById(repository: string): Promise<ReadonlyMap<string, JsonObject>> {
  const byId = new Map<string, JsonObject>()
  for (const folder of folders) {
    const below = join(repository, 'apps', folder)
    for (const file of await readdir(below)) {
      const { manifests } = readManifests(file, await readFile(join(below, file), 'utf8'), folder)
      for (const { object } of manifests) byId.set(keyText(keyOf(object)), object)
    }
  }
  return byId
}
