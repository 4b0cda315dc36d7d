import type { Cluster } from '../model/ports.js'

/**
 * Has a cluster asked at once for its kinds, as every run does first, so that its answer comes while Git starts. What
 * fails is said to whoever asks again.
 */
export function askAhead(cluster: Cluster): Cluster {
  cluster.kinds().catch(() => undefined)
  return cluster
}
