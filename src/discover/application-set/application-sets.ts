import type { JsonObject } from '../../model/json.js'
import { isObject, listAt, objectAt, stringAt, valueAt } from '../../model/json.js'
import type { Repository } from '../../model/ports.js'
import type { Problem } from '../../model/problem.js'
import { problem } from '../../model/problem.js'
import type { FileLocation, Manifest } from '../../model/resource.js'
import { argoGroup } from '../argo-cd.js'
import { generate } from './generators.js'
import { TemplateFault, fillTemplate } from './template.js'

/** An Application that a set would make, with the place of the set where Git has it. */
export type Generated = { readonly object: JsonObject; readonly origin: FileLocation | null }

export type Sets = { readonly generated: readonly Generated[]; readonly problems: readonly Problem[] }

/**
 * The Applications that sets would make out of this repository. The cluster's sets count, those in Git only where it
 * has none. A set that is not evaluated here is a problem unless the cluster shows Applications of its.
 */
export async function generateApplications(
  live: readonly JsonObject[],
  written: readonly Manifest[],
  liveApplications: readonly JsonObject[],
  world: { readonly repository: Repository; readonly urls: readonly string[] },
): Promise<Sets> {
  const inGit = written.filter(({ gvk }) => gvk.group === argoGroup && gvk.kind === 'ApplicationSet')
  const originOf = (set: JsonObject): FileLocation | null =>
    inGit.find(({ key }) => key.name === stringAt(set, 'metadata', 'name'))?.origin ?? null
  const sets = live.length > 0 ? live : inGit.map(({ object }) => object)
  const generated: Generated[] = []
  const problems: Problem[] = []
  for (const set of sets) {
    try {
      const objects = await applicationsOfSet(set, world)
      generated.push(...objects.map((object) => ({ object, origin: originOf(set) })))
    } catch (error) {
      if (!(error instanceof TemplateFault)) throw error
      if (originOf(set) !== null && !liveApplications.some((one) => isMadeBy(one, set)))
        problems.push(notEvaluated(set, error.message))
    }
  }
  return { generated, problems }
}

async function applicationsOfSet(
  set: JsonObject,
  world: { readonly repository: Repository; readonly urls: readonly string[] },
): Promise<JsonObject[]> {
  const spec = objectAt(set, 'spec')
  if (stringAt(spec, 'templatePatch') !== '') throw new TemplateFault('templatePatch is not evaluated')
  const isGo = spec['goTemplate'] === true
  const template = objectAt(spec, 'template')
  const params = await Promise.all(
    listAt(spec, 'generators').map((generator) => generate(generator, { ...world, isGo })),
  )
  return params.flat().map((one) => {
    const filled = fillTemplate(template, one, isGo)
    const owner = { kind: 'ApplicationSet', name: stringAt(set, 'metadata', 'name') }
    const metadata = {
      ...objectAt(filled, 'metadata'),
      namespace: stringAt(set, 'metadata', 'namespace'),
      ownerReferences: [owner],
    }
    const body = isObject(filled) ? filled : {}
    return { ...body, apiVersion: `${argoGroup}/v1alpha1`, kind: 'Application', metadata }
  })
}

function isMadeBy(application: JsonObject, set: JsonObject): boolean {
  return listAt(application, 'metadata', 'ownerReferences').some(
    (owner) =>
      stringAt(owner, 'kind') === 'ApplicationSet' &&
      stringAt(owner, 'name') === stringAt(set, 'metadata', 'name') &&
      valueAt(application, 'metadata', 'namespace') === valueAt(set, 'metadata', 'namespace'),
  )
}

function notEvaluated(set: JsonObject, reason: string): Problem {
  return problem(
    'APPLICATION_SET_UNKNOWN',
    `ApplicationSet ${stringAt(set, 'metadata', 'name')}: what it generates is not known here: ${reason}.`,
    'Grant list on applications.argoproj.io: the Applications that it has made in the cluster are judged.',
  )
}
