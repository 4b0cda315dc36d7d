import type { JsonObject } from '../../model/json.js'
import { stringAt } from '../../model/json.js'
import type { Cluster, ServedKind } from '../../model/ports.js'
import type { Problem } from '../../model/problem.js'

export const kustomizeGroup = 'kustomize.toolkit.fluxcd.io'
export const helmGroup = 'helm.toolkit.fluxcd.io'
export const sourceGroup = 'source.toolkit.fluxcd.io'

/** Lists of a run, by kind; each kind is asked for once. */
export type KindReader = {
  /** All objects of the kind; empty where the cluster does not serve it. A failure is kept as a problem. */
  all(group: string, kind: string): Promise<readonly JsonObject[]>
  /**
   * All objects of a kind that only adds to what others tell, or those of one namespace: empty as well where they may
   * not be listed.
   */
  readable(group: string, kind: string, namespace?: string): Promise<readonly JsonObject[]>
  /** Undefined where there is no such object. */
  one(group: string, kind: string, namespace: string, name: string): Promise<JsonObject | undefined>
  /** What could not be listed so far. */
  problems(): readonly Problem[]
}

export function createKindReader(cluster: Cluster, kinds: readonly ServedKind[]): KindReader {
  const lists = new Map<string, Promise<readonly JsonObject[]>>()
  /** Apart from those, as a failure of these is no problem. */
  const additions = new Map<string, Promise<readonly JsonObject[]>>()
  // By list, so that they come in the order of the questions and not of the answers.
  const problems = new Map<string, Problem | null>()
  const read = async (
    group: string,
    kind: string,
    failed: (problem: Problem) => void,
    namespace = '',
  ): Promise<readonly JsonObject[]> => {
    const served = kinds.find((one) => one.group === group && one.kind === kind)
    if (served === undefined) return []
    const listed = await cluster.list(served, namespace)
    if (listed.state === 'failed') failed(listed.problem)
    return listed.state === 'listed' ? listed.items : []
  }
  const all = (group: string, kind: string): Promise<readonly JsonObject[]> => {
    const id = `${group}/${kind}`
    if (!problems.has(id)) problems.set(id, null)
    const known = lists.get(id) ?? read(group, kind, (problem) => problems.set(id, problem))
    lists.set(id, known)
    return known
  }
  return {
    all,
    readable(group, kind, namespace = '') {
      const id = `${group}/${kind} ${namespace}`
      const known = additions.get(id) ?? read(group, kind, () => undefined, namespace)
      additions.set(id, known)
      return known
    },
    async one(group, kind, namespace, name) {
      const objects = await all(group, kind)
      return objects.find(
        (object) =>
          stringAt(object, 'metadata', 'name') === name &&
          stringAt(object, 'metadata', 'namespace') === namespace,
      )
    },
    problems: () => [...problems.values()].filter((one) => one !== null),
  }
}
