import type { ControllerStatus } from '../../model/application.js'
import type { Json } from '../../model/json.js'
import { listAt, stringAt } from '../../model/json.js'
import { conditionIn } from '../condition.js'

/**
 * The objects a Kustomization has applied. An id is `namespace_name_group_Kind`; a colon in the name of an RBAC
 * object is written `__` there (sigs.k8s.io/cli-utils, pkg/object).
 */
export function inventoryOf(status: Json): ControllerStatus['resources'] {
  return listAt(status, 'inventory', 'entries').flatMap((entry) => {
    const parts = /^([^_]*)_(.+)_([^_]*)_([^_]+)$/.exec(stringAt(entry, 'id'))
    if (parts === null) return []
    const [, namespace = '', name = '', group = '', kind = ''] = parts
    const key = { group, kind, namespace, name: name.replace(/__/g, ':') }
    return [{ key, version: stringAt(entry, 'v'), status: '', requiresPruning: false }]
  })
}

/** Ready says whether what Flux last tried was applied; of drift it says nothing. */
export function readiness(status: Json): ControllerStatus['sync'] {
  return stringAt(conditionIn(status, 'Ready'), 'status') === 'True' ? 'Synced' : 'Unknown'
}
