import picomatch from 'picomatch'

/**
 * True where a path matches an Argo CD directory glob. `*` crosses folders there, as its glob library has no
 * separator set (argo-cd reposerver/repository, getPotentiallyValidManifests).
 */
export function matchesGlob(path: string, glob: string): boolean {
  return picomatch.isMatch(path, glob.replace(/(?<!\*)\*(?!\*)/g, '**'), { dot: true, bash: true })
}

/** Globs come from the cluster and become regular expressions: one that no person would write could cost minutes. */
export function isExcessive(glob: string): boolean {
  return glob.length > 500 || (glob.match(/[*({]/g)?.length ?? 0) > 40
}
