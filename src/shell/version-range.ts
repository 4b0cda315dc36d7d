import { maxSatisfying, validRange } from 'semver'

/**
 * The highest tag in a range of versions such as `1.2.*` or `>=1.0, <2`, as Argo CD and Flux choose it: a leading `v`
 * does not matter, pre-releases count only where the range names one. Null where the revision is no range, or no tag fits.
 */
export function tagInRange(revision: string, tags: readonly string[]): string | null {
  const range = revision.replaceAll(',', ' ')
  if (!isRange(revision) || validRange(range) === null) return null
  return maxSatisfying(tags, range)
}

/** One bound: an operator, then numbers or wildcards; a pre-release only after three of them. */
const bound = /^(?:[<>]=?|=|~|\^)?v?(?:[xX*]|\d+(?:\.(?:\d+|[xX*]))?|\d+(?:\.(?:\d+|[xX*])){2}(?:-[\w.]+)?)$/

/** Only bounds, at least one of them more than a full version: HEAD, branches, tags and SHAs are none. */
export function isRange(revision: string): boolean {
  const bounds = revision.replace(/([<>=~^])\s+/g, '$1').split(/[\s,|]+|\s-\s/)
  return (
    bounds.every((one) => bound.test(one)) &&
    !bounds.every((one) => /^v?\d+\.\d+\.\d+/.test(one)) &&
    !/^[0-9a-f]{7,64}$/.test(revision)
  )
}
