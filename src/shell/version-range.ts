import { maxSatisfying, parse, validRange } from 'semver'

/**
 * The highest tag in a range of versions such as `1.2.*` or `>=1.0, <2`, as Argo CD and Flux choose it: a leading `v`
 * does not matter, pre-releases count only where the range names one. Tags of fewer than three numbers count for Argo CD
 * alone and are passed over. Null where the revision is no range, or no tag fits.
 */
export function tagInRange(revision: string, tags: readonly string[]): string | null {
  const range = revision.replaceAll(',', ' ').replace(leadingZeros, '$1')
  if (!isRange(revision) || validRange(range) === null) return null
  const tagOf = new Map<string, string>()
  for (const tag of tags.filter(isWhole)) {
    const version = versionOf(tag)
    if (version !== null && !tagOf.has(version)) tagOf.set(version, tag)
  }
  return tagOf.get(maxSatisfying([...tagOf.keys()], range) ?? '') ?? null
}

const leadingZeros = /(^|\W)0+(?=\d)/g

/** True for what has the dots of three numbers. */
export function isWhole(tag: string): boolean {
  return tag.split('.').length >= 3
}

/**
 * The version that Go's library takes a tag for: a leading `v` and zeros before a number, as in `2026.01.05`, do not
 * matter, and numbers may be left out (Masterminds/semver, NewVersion). Null for none.
 */
export function versionOf(tag: string): string | null {
  const whole = tag.replace(
    /^v?(\d+)(?:\.(\d+))?(?:\.(\d+))?(?=[-+]|$)/,
    (_, major: string, minor = '0', patch = '0') =>
      [major, minor, patch].map((number: string) => number.replace(/^0+(?=\d)/, '')).join('.'),
  )
  return parse(whole)?.raw ?? null
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
