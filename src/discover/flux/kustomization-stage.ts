/**
 * How far a Kustomization's attempt got. `waiting`: it begins once something else is ready. `before`: nothing was
 * applied. `applying`: a part may be. `pruning`: everything is, and a part of what Git lost may still be there.
 * `checking`: everything is, and did not become healthy.
 */
export type Stage = 'waiting' | 'before' | 'applying' | 'pruning' | 'checking'

/** By the reason of its condition or of an entry of its history (kustomize-controller, Reconcile and reconcile). */
const stages: ReadonlyMap<string, Stage> = new Map([
  ['DependencyNotReady', 'waiting'],
  ['SourceNotReady', 'waiting'],
  ['BuildFailed', 'before'],
  ['ArtifactFailed', 'before'],
  ['AccessDenied', 'before'],
  ['InvalidCELExpression', 'before'],
  ['ReconciliationFailed', 'applying'],
  ['PruneFailed', 'pruning'],
  ['HealthCheckFailed', 'checking'],
])

/** Where an attempt that ended for this reason failed; undefined for success and for what is not known here. */
export function stageOf(reason: string): Stage | undefined {
  return stages.get(reason)
}

/** True where every object of the commit has been applied, so that it is live although the attempt failed. */
export function isAppliedInFull(reason: string): boolean {
  const stage = stageOf(reason)
  return stage === 'pruning' || stage === 'checking'
}
