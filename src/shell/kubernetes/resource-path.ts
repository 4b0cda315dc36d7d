import type { ServedKind } from '../../model/ports.js'

/** Where the objects of a kind are served; in all namespaces where `namespace` is ''. */
export function resourcePath({ group, version, plural, namespaced }: ServedKind, namespace: string): string {
  const part = encodeURIComponent
  const root = group === '' ? `/api/${part(version)}` : `/apis/${part(group)}/${part(version)}`
  return namespaced && namespace !== ''
    ? `${root}/namespaces/${part(namespace)}/${part(plural)}`
    : `${root}/${part(plural)}`
}
