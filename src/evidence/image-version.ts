import { coerce, compare, valid } from 'semver'
import type { Evidence } from '../model/evidence.js'
import type { Change } from '../model/finding.js'
import type { Json } from '../model/json.js'

/** Whether a sync would take an image back to an older version, the riskiest of all reverts. */
export function imageVersion(change: Change | null): Evidence | null {
  const last = change?.path.at(-1)
  if (change?.type !== 'modified' || last === undefined || !('field' in last) || last.field !== 'image')
    return null
  const [git, live] = [imageTag(change.desired), imageTag(change.live)]
  if (git === null || live === null || imageName(change.desired) !== imageName(change.live)) return null
  const order = compareVersions(git, live)
  if (order === null || order === 0) return null
  const data = { git, live, syncIs: order < 0 ? 'downgrade' : 'upgrade' }
  return order < 0
    ? { kind: 'image-version', text: `A sync would downgrade the image from ${live} to ${git}.`, data }
    : { kind: 'image-version', text: `Git’s image ${git} is newer than ${live}, which runs.`, data }
}

/** The tag of an image reference; null for one without a tag, or by digest alone. */
export function imageTag(image: Json): string | null {
  if (typeof image !== 'string') return null
  return /:([\w][\w.-]{0,127})$/.exec(withoutDigest(image))?.[1] ?? null
}

function imageName(image: Json): string {
  return typeof image !== 'string' ? '' : withoutDigest(image).replace(/:[\w][\w.-]*$/, '')
}

function withoutDigest(image: string): string {
  return image.split('@')[0] ?? ''
}

/**
 * Negative where `a` is the older version; null where the two are not versions of one series. A suffix such as
 * `-alpine` is a variant to most who publish images, and a pre-release to semver. What stands before it decides where
 * both have the same suffix, or where it differs and one has none (`4.5.7`, `4.5.8-hotfix1`); else both must have a
 * counted pre-release (`-rc.1`) or none.
 */
function compareVersions(a: string, b: string): number | null {
  const [left, right] = [versionOf(a), versionOf(b)]
  if (left === null || right === null) return null
  const isCounted = (suffix: string): boolean => suffix === '' || /^-(alpha|beta|rc)[.-]?\d*$/i.test(suffix)
  const order = compare(left.plain, right.plain)
  if (left.suffix === right.suffix) return order
  if (order !== 0 && (left.suffix === '' || right.suffix === '')) return order
  if (!isCounted(left.suffix) || !isCounted(right.suffix)) return null
  return compare(
    valid(left.plain + left.suffix) ?? left.plain,
    valid(right.plain + right.suffix) ?? right.plain,
  )
}

/** A lone number is a version after a `v` alone: a date, a build or an abbreviated commit can be all digits too. */
function versionOf(tag: string): { readonly plain: string; readonly suffix: string } | null {
  const match = /^(?:v?(?=\d+\.)|v(?=\d))(\d{1,9}(?:\.\d{1,9}){0,2})([-_+].*)?$/.exec(tag)
  const plain = match?.[1] === undefined ? null : coerce(match[1])?.version
  return plain === undefined || plain === null ? null : { plain, suffix: match?.[2] ?? '' }
}
