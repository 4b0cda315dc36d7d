import type { KubernetesObject, ManagedFieldsEntry } from '../harness/cluster.js'

/** The entries of managedFields in one word each: "kubectl/Update/scale/no time". Order carries no meaning. */
export const managers = (object: KubernetesObject): string[] =>
  (object.metadata.managedFields ?? []).map(inOneWord).sort()

const inOneWord = ({ manager, operation, subresource, time }: ManagedFieldsEntry): string =>
  [manager, operation, subresource, time === undefined ? 'no time' : undefined].filter(Boolean).join('/')

export const lastApplied = (object: KubernetesObject): string | undefined =>
  object.metadata.annotations?.['kubectl.kubernetes.io/last-applied-configuration']
