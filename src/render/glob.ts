import { globMatcher } from './glob-matcher.js'

/**
 * True where a path matches an Argo CD directory glob. `*` crosses folders there, as its glob library has no
 * separator set (argo-cd reposerver/repository, getPotentiallyValidManifests).
 */
export function matchesGlob(path: string, glob: string): boolean {
  return globMatcher(glob, { crossesFolders: true, hasBraces: true })(path)
}

/** Globs come from the cluster and from pull requests: one that no person would write is not tried on every file. */
export function isExcessive(glob: string): boolean {
  return glob.length > 500 || (glob.match(/[*({]/g)?.length ?? 0) > 40
}
