import type { ServedKind } from '../model/ports.js'
import { apiVersionOf } from '../model/resource.js'

/** What Helm templates may ask of the cluster (`.Capabilities`); '' and none where the cluster does not tell. */
export type Capabilities = { readonly kubeVersion: string; readonly apiVersions: readonly string[] }

/** The cluster's own, in the form that Argo CD hands to Helm: each group-version, and each with its kinds. */
export function capabilitiesOf(version: string, kinds: readonly ServedKind[]): Capabilities {
  const names = kinds.flatMap((kind) => [apiVersionOf(kind), `${apiVersionOf(kind)}/${kind.kind}`])
  const semantic = /^v?\d+\.\d+\.\d+/.exec(version)?.[0] ?? ''
  return { kubeVersion: semantic, apiVersions: [...new Set(names)].sort() }
}
