import type { Json } from '../../model/json.js'
import { field, listAt, stringAt } from '../../model/json.js'
import type { ServedKind } from '../../model/ports.js'
import { parseGvk } from '../../model/resource.js'
import type { Api } from './api.js'
import { jsonOf } from './api.js'
import type { Discovery } from './discovery.js'
import { unavailable } from './failures.js'

/** Kinds from a root that names only versions or groups: one request for each group and version. */
export async function legacyKinds(api: Api, root: Json): Promise<Discovery> {
  const found = await Promise.all(groupVersions(root).map((apiVersion) => kindsOf(api, apiVersion)))
  return { kinds: found.flatMap(({ kinds }) => kinds), problems: found.flatMap(({ problems }) => problems) }
}

/** `v1`, or `apps/v1` …, the preferred version of a group first. */
function groupVersions(root: Json): string[] {
  if (stringAt(root, 'kind') === 'APIVersions')
    return listAt(root, 'versions').filter((version) => typeof version === 'string')
  return listAt(root, 'groups').flatMap((group) => {
    const preferred = stringAt(group, 'preferredVersion', 'groupVersion')
    const versions = listAt(group, 'versions').map((version) => stringAt(version, 'groupVersion'))
    return [preferred, ...versions.filter((version) => version !== preferred)].filter(
      (version) => version !== '',
    )
  })
}

async function kindsOf(api: Api, apiVersion: string): Promise<Discovery> {
  const { group, version } = parseGvk(apiVersion, '')
  const path =
    group === ''
      ? `/api/${encodeURIComponent(version)}`
      : `/apis/${encodeURIComponent(group)}/${encodeURIComponent(version)}`
  const answer = await api.get(path).catch(() => null)
  const body = answer?.status === 200 ? jsonOf(answer) : undefined
  if (stringAt(body, 'kind') !== 'APIResourceList')
    return { kinds: [], problems: [unavailable(group, version)] }
  return {
    kinds: listAt(body, 'resources').flatMap((resource) => servedKind(resource, group, version)),
    problems: [],
  }
}

function servedKind(resource: Json, group: string, version: string): ServedKind[] {
  const plural = stringAt(resource, 'name')
  const kind = stringAt(resource, 'kind')
  // `deployments/scale` is a subresource.
  if (kind === '' || plural === '' || plural.includes('/')) return []
  const verbs = listAt(resource, 'verbs').filter((verb) => typeof verb === 'string')
  return [{ group, version, kind, plural, namespaced: field(resource, 'namespaced') === true, verbs }]
}
