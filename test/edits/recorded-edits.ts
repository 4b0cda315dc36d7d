import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import fc from 'fast-check'
import type { JsonObject } from '../../src/model/json.js'
import { keyOf, keyText } from '../../src/model/resource.js'
import type { JsonReport } from '../../src/report/json.js'
import { applyEdit } from './apply.js'
import { editsOf, overlap, type RecordedEdit } from './places-of.js'
import type { RecordedPair } from './recorded-pairs.js'

const mostOnOne = 4
const managers = ['kubectl-edit', 'kubectl-patch', 'node-fetch', 'image-controller', 'ci-bot', 'nobody-knows']

export type Made = { readonly id: string; readonly edit: RecordedEdit; readonly manager: string }

/** Edits the recorded objects in place: one to four each where there is room, none in the way of another. */
export async function editAll(
  pairs: readonly RecordedPair[],
  snapshot: string,
  seed: number,
): Promise<readonly Made[]> {
  const numbers = fc.sample(fc.infiniteStream(fc.nat()), { seed, numRuns: 1 })[0]
  const next = (): number => (numbers?.next().value as number | undefined) ?? 0
  const made: Made[] = []
  const edited = new Map<string, JsonObject>()
  for (const { id, desired, live, type } of pairs) {
    const chosen: RecordedEdit[] = []
    const places = editsOf(desired, live, type, 1 + (next() % 9))
    for (const place of shuffled(places, next)) {
      if (chosen.length >= mostOnOne) break
      if (!chosen.some((one) => overlap(one, place))) chosen.push(place)
    }
    let object = live
    // What takes an item out of a list comes last: places are counted.
    for (const edit of [
      ...chosen.filter(({ value }) => value !== undefined),
      ...chosen.filter(({ value }) => value === undefined),
    ]) {
      const manager = managers[next() % managers.length] ?? ''
      object = applyEdit(object, edit, manager)
      made.push({ id, edit, manager })
    }
    edited.set(id, object)
  }
  for (const file of new Set(pairs.map((pair) => pair.file))) {
    const list = JSON.parse(await readFile(join(snapshot, file), 'utf8')) as { items: JsonObject[] }
    const items = list.items.map((item) => edited.get(keyText(keyOf(item))) ?? item)
    await writeFile(join(snapshot, file), JSON.stringify({ ...list, items }))
  }
  return made
}

/** A report's findings, one line each: object, what, where and by whom. */
export function lines({ findings }: JsonReport): string[] {
  return findings.map(
    ({ resource, type, path, manager }) => `${keyText(resource)} ${type} ${path} ${manager?.name ?? null}`,
  )
}

function shuffled<T>(items: readonly T[], next: () => number): readonly T[] {
  return items
    .map((item) => ({ item, at: next() }))
    .sort((a, b) => a.at - b.at)
    .map(({ item }) => item)
}
