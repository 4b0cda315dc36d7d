import { listAt, stringAt, valueAt } from '../model/json.js'
import type { Known } from './assign.js'
import { readDocument, writeDocument } from './document.js'

/** What a shard's job took, in milliseconds, and how many objects each of its apps has. */
export type Work = {
  readonly shard: number
  readonly milliseconds: number
  readonly sizes: ReadonlyMap<string, number>
}

/** Shares out what each job took over its apps, by their objects: apps render at the same time, so none has a time of its own. */
export function costsOf(works: readonly Work[]): ReadonlyMap<string, Known> {
  const costs = new Map<string, Known>()
  for (const { shard, milliseconds, sizes } of works) {
    const all = [...sizes.values()].reduce((sum, size) => sum + size + 1, 0)
    for (const [name, size] of sizes) costs.set(name, { shard, cost: (milliseconds * (size + 1)) / all })
  }
  return costs
}

/** The costs as a file for the next run's plan. */
export function writeCosts(costs: ReadonlyMap<string, Known>): string {
  const apps = [...costs].map(([name, { cost, shard }]) => ({
    name,
    shard,
    cost: Math.round(cost * 10) / 10,
  }))
  return writeDocument('ShardCosts', { apps })
}

/** None where the file is not usable: a plan goes by the number of apps then. */
export function readCosts(text: string | null): ReadonlyMap<string, Known> {
  try {
    const apps = text === null ? [] : listAt(readDocument('ShardCosts', text), 'apps')
    return new Map(
      apps.flatMap((app): [string, Known][] => {
        const [cost, shard] = [valueAt(app, 'cost'), valueAt(app, 'shard')]
        const isSound = typeof cost === 'number' && typeof shard === 'number' && cost >= 0
        return isSound ? [[stringAt(app, 'name'), { cost, shard }]] : []
      }),
    )
  } catch {
    return new Map()
  }
}
