import type { Discovered } from '../discover/discover.js'
import { discover } from '../discover/discover.js'
import type { Application } from '../model/application.js'
import { affectedApplications } from './affected.js'
import type { TriageOptions } from './triage.js'

/** True for a run that looks at every app. */
export function isWhole({ applications, changed, only }: TriageOptions): boolean {
  return applications.length === 0 && changed === undefined && only === undefined
}

/** The apps to judge, and how many of them some changes leave alone. */
export type Wanted = Discovered & {
  readonly unaffected: number
  /** Those that `only` leaves to others. */
  readonly outsiders: readonly Application[]
}

/** The apps to judge: all, those that are named, or those that some changes affect; and how many these leave alone. */
export async function discoverWanted(
  where: Parameters<typeof discover>[0],
  { config, applications, changed, only = () => true, assumeObject, found: known }: TriageOptions,
): Promise<Wanted> {
  const assuming = assumeObject === undefined ? where : { ...where, assumeObject }
  const all = known ?? (await discover(assuming, config, applications))
  const outsiders = all.applications.filter((application) => !only(application))
  const found = { ...all, applications: all.applications.filter(only), outsiders }
  if (changed === undefined) return { ...found, unaffected: 0 }
  const then = await discover({ ...where, repository: changed.before }, config, [])
  const affected = await affectedApplications(
    found.applications,
    then.applications,
    changed,
    where.repository,
  )
  return { ...found, applications: affected, unaffected: found.applications.length - affected.length }
}
