/** What an app cost in its last run, in milliseconds, and where it ran. */
export type Known = { readonly cost: number; readonly shard: number }

/** A shard is relieved only where it carries this much more than the mean: what moves renders anew without a cache. */
const tolerance = 1.25

type Shard = { load: number; readonly apps: { readonly name: string; readonly cost: number }[] }

/**
 * The shard (from 1) of each app, balanced by what the apps cost last time. An app stays where it was unless its shard
 * has become too heavy; new ones go where there is least. Nothing but the arguments decides, so that whoever asks again
 * gets the same answer.
 */
export function assignShards(
  names: readonly string[],
  count: number,
  known: ReadonlyMap<string, Known>,
): ReadonlyMap<string, number> {
  const usual = meanCost(known)
  const apps = [...new Set(names)]
    .map((name) => ({ name, cost: known.get(name)?.cost ?? usual }))
    .sort((a, b) => b.cost - a.cost || (a.name < b.name ? -1 : 1))
  const shards = Array.from({ length: count }, (): Shard => ({ load: 0, apps: [] }))
  const before = (name: string): Shard | undefined => shards[(known.get(name)?.shard ?? 0) - 1]
  const add = (shard: Shard | undefined, app: Shard['apps'][number]): void => {
    shard?.apps.push(app)
    if (shard !== undefined) shard.load += app.cost
  }
  for (const app of apps) if (before(app.name) !== undefined) add(before(app.name), app)
  for (const app of apps) if (before(app.name) === undefined) add(lightest(shards), app)
  relieve(shards)
  return new Map(shards.flatMap(({ apps: own }, i) => own.map(({ name }) => [name, i + 1] as const)))
}

/**
 * Moves the largest app that makes both sides lighter, until no shard is far above the mean. Each moves once: sums of
 * fractions are rounded, and what has made no side lighter must not go back and forth for ever.
 */
function relieve(shards: readonly Shard[]): void {
  const mean = shards.reduce((sum, { load }) => sum + load, 0) / shards.length
  const moved = new Set<string>()
  for (;;) {
    const [from, to] = [heaviest(shards), lightest(shards)]
    if (from === undefined || to === undefined || from.load <= mean * tolerance) return
    const at = from.apps.findIndex(
      ({ name, cost }) => cost > 0 && cost < from.load - to.load && !moved.has(name),
    )
    const [app] = at < 0 ? [] : from.apps.splice(at, 1)
    if (app === undefined) return
    from.load -= app.cost
    to.load += app.cost
    to.apps.push(app)
    moved.add(app.name)
  }
}

const heaviest = (shards: readonly Shard[]): Shard | undefined =>
  shards.reduce<Shard | undefined>(
    (found, one) => (found === undefined || one.load > found.load ? one : found),
    undefined,
  )

/** Of equally light ones that with fewer apps, else the first. */
const lightest = (shards: readonly Shard[]): Shard | undefined =>
  shards.reduce<Shard | undefined>((found, one) => {
    if (found === undefined || one.load < found.load) return one
    return one.load === found.load && one.apps.length < found.apps.length ? one : found
  }, undefined)

function meanCost(known: ReadonlyMap<string, Known>): number {
  const costs = [...known.values()].map(({ cost }) => cost).filter((cost) => cost > 0)
  return costs.length === 0 ? 1 : costs.reduce((sum, cost) => sum + cost, 0) / costs.length
}
