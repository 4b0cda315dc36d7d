import type { Cluster } from '../model/ports.js'

/**
 * Has a cluster asked at once for what every run asks first, its kinds and who it is, so that the answers come while Git
 * starts. What fails is said to whoever asks again.
 */
export function askAhead(cluster: Cluster): Cluster {
  for (const asked of [cluster.kinds(), cluster.identity()]) asked.catch(() => undefined)
  return cluster
}
