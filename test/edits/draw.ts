import fc from 'fast-check'
import type { JsonObject } from '../../src/model/json.js'
import { stringAt } from '../../src/model/json.js'
import type { Place } from './places.js'
import { collide } from './places.js'
import { templates } from './templates.js'

/** Who writes: people's tools, an operator, a pipeline and a name that nobody knows. */
const managers = ['kubectl-edit', 'kubectl-patch', 'node-fetch', 'image-controller', 'ci-bot', 'nobody-knows']

export type Edit = Place & { readonly manager: string }
export type Edited = { readonly manifest: JsonObject; readonly edits: readonly Edit[] }

/** `count` objects with one to four edits each, none in the way of another; the same for the same seed. */
export function drawEdits(seed: number, count: number, prefix: string): readonly Edited[] {
  const drawn = fc.record({
    template: fc.constantFrom(...templates),
    n: fc.integer({ min: 1, max: 9 }),
    order: fc.infiniteStream(fc.nat()),
    wanted: fc.integer({ min: 1, max: 4 }),
  })
  return fc.sample(drawn, { seed, numRuns: count }).map(({ template, n, order, wanted }, index) => {
    const next = (): number => order.next().value as number
    const kind = stringAt(template.manifest('x', n), 'kind').toLowerCase()
    const manifest = template.manifest(`${prefix}-${kind}-${index}`, n)
    const edits: Edit[] = []
    for (const place of shuffled(template.places(n), next)) {
      if (edits.length === wanted) break
      if (edits.some((edit) => collide(edit, place))) continue
      edits.push({ ...place, manager: managers[next() % managers.length] ?? '' })
    }
    return { manifest, edits }
  })
}

function shuffled<T>(items: readonly T[], next: () => number): readonly T[] {
  return items
    .map((item) => ({ item, at: next() }))
    .sort((a, b) => a.at - b.at)
    .map(({ item }) => item)
}
