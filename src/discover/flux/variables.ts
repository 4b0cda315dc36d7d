import type { Json } from '../../model/json.js'
import { field, listAt, objectAt, stringAt } from '../../model/json.js'
import type { Problem } from '../../model/problem.js'
import { problem } from '../../model/problem.js'
import type { KindReader } from './kinds.js'

export type Variables = {
  readonly values: { readonly [name: string]: string }
  readonly unreadSecrets: readonly string[]
  readonly problems: readonly Problem[]
}

/**
 * What `spec.postBuild` puts in the place of `${name}`: later sources win, the Kustomization's own values win over
 * all of them (fluxcd/pkg kustomize, LoadVariables). A Secret is never read; what it may hold is unknown.
 */
export async function variablesOf(
  spec: Json,
  namespace: string,
  application: string,
  reader: KindReader,
): Promise<Variables> {
  const values = new Map<string, string>()
  const unreadSecrets: string[] = []
  const problems: Problem[] = []
  const add = (data: Json): void => {
    for (const [name, value] of Object.entries(objectAt(data)))
      if (typeof value === 'string') values.set(name, value.replaceAll('\n', ''))
  }
  for (const reference of listAt(spec, 'postBuild', 'substituteFrom')) {
    const [kind, name] = [stringAt(reference, 'kind'), stringAt(reference, 'name')]
    if (kind === 'Secret') unreadSecrets.push(`${namespace}/${name}`)
    if (kind !== 'ConfigMap') continue
    const found = await reader.one('', 'ConfigMap', namespace, name)
    if (found !== undefined) add(objectAt(found, 'data'))
    else if (field(reference, 'optional') !== true) problems.push(notReadable(application, namespace, name))
  }
  add(objectAt(spec, 'postBuild', 'substitute'))
  return { values: Object.fromEntries(values), unreadSecrets, problems }
}

function notReadable(application: string, namespace: string, name: string): Problem {
  return problem(
    'VALUES_UNREADABLE',
    `Application ${application}: ConfigMap ${namespace}/${name}, from which it takes variables, was not found.`,
    'Grant list on configmaps, or create it; Flux itself cannot build without it.',
    { application },
  )
}
