import type { Json } from '../../model/json.js'
import { field } from '../../model/json.js'
import type { DefaultRule, DefaultRules } from '../derived-defaults.js'

const core = 'io.k8s.api.core.v1'
const claim = `${core}.PersistentVolumeClaim`

/** Bound volumes are the controller's to name; a claim template inside a StatefulSet is never bound. */
const onClaims: DefaultRule = { allocated: (context) => context.rootDefinition === claim }

const inTemplate = (value: Json): readonly DefaultRule[] => [
  { value: ({ rootDefinition }) => (rootDefinition === claim ? undefined : value) },
]

/** Claims and volumes, also the claims that a StatefulSet writes out in full. */
export const storageDefaults: DefaultRules = {
  [claim]: {
    apiVersion: inTemplate('v1'),
    kind: inTemplate('PersistentVolumeClaim'),
    status: inTemplate({ phase: 'Pending' }),
  },
  [`${core}.PersistentVolumeClaimStatus`]: { phase: inTemplate('Pending') },
  [`${core}.PersistentVolumeClaimSpec`]: {
    volumeName: [onClaims],
    storageClassName: [onClaims],
    dataSourceRef: [{ value: ({ desiredParent }) => field(desiredParent, 'dataSource') }],
    dataSource: [{ value: ({ desiredParent }) => field(desiredParent, 'dataSourceRef') }],
  },
  [`${core}.PersistentVolumeSpec`]: { claimRef: [{ allocated: () => true }] },
}
