import type { Evidence } from '../model/evidence.js'
import type { Category, Finding } from '../model/finding.js'
import type { Json } from '../model/json.js'
import { readYaml } from '../render/yaml.js'
import type { Readings } from './readings.js'

/** Of the others, live is either Git's own older state by what they mean, or nothing that anybody chose. */
const asked: ReadonlySet<Category> = new Set<Category>(['manual-change', 'conflict', 'unknown'])

const maxSubject = 72

/** True where it is worth knowing what Git's line said before: a plain value that differs, of one line. */
export function mayBeFormer({ category, change, source, impliedBy }: Finding): boolean {
  if (!asked.has(category) || change?.type !== 'modified' || source === null) return false
  return impliedBy === undefined && isPlain(change.desired) && isPlain(change.live)
}

/**
 * Live is what Git itself said until a commit: somebody went back to it, or applied an old copy. Told only where the
 * line as it is now accounts for Git's value, whole or as a part (the tag of an image), and the older line for live's
 * in the same way.
 */
export function gitFormer({ finding, linePast }: Readings): Evidence | null {
  const { change, source } = finding
  if (linePast === null || source === null || change?.type !== 'modified') return null
  const { desired, live } = change
  if (!mayBeFormer(finding) || !isPlain(desired) || !isPlain(live)) return null
  const [git, cluster] = [String(desired), String(live)]
  const now = valueIn(linePast.now)
  if (now === null) return null
  const values = linePast.former.map(({ text }) => valueIn(text))
  const at = values.findIndex(
    (value) => value !== null && value !== now && accounts({ git, cluster, now, former: value }),
  )
  const until = linePast.former[at]?.until
  if (until === undefined) return null
  const { sha, author, at: time, subject } = until
  const isLast = values.slice(0, at).every((value) => value === now)
  return {
    kind: 'git-former',
    text: `Git itself said so until ${time.slice(0, 10)} (${sha.slice(0, 7)} by ${author}: ${clip(subject)}).`,
    data: { ...source, commit: sha, author, at: time, subject, isLast },
  }
}

/** The values of both sides, and those of Git's line as it is and as it was. */
type Values = {
  readonly git: string
  readonly cluster: string
  readonly now: string
  readonly former: string
}

function accounts({ git, cluster, now, former }: Values): boolean {
  if (git === now) return cluster === former
  const at = git.indexOf(now)
  if (at < 0 || git.includes(now, at + 1)) return false
  const [before, after] = [git.slice(0, at), git.slice(at + now.length)]
  // A part of a word or a number is not what the line gives: `1` in `1.21`.
  return !/[\w.-]$/.test(before) && !/^[\w.-]/.test(after) && cluster === before + former + after
}

/** The plain value of a line of YAML, as text: `web:1.2` of `- image: "web:1.2"`; null for any other line. */
function valueIn(line: string): string | null {
  const read = readYaml(line.trim().replace(/^(?:- +)+/, ''))
  if ('error' in read || read.documents.length !== 1) return null
  const value = read.documents[0]?.value
  if (value === undefined || isPlain(value)) return value === undefined || value === '' ? null : String(value)
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return null
  const [only, ...others] = Object.values(value)
  return only === undefined || others.length > 0 || !isPlain(only) || only === '' ? null : String(only)
}

function isPlain(value: Json): value is string | number | boolean {
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean'
}

function clip(subject: string): string {
  return subject.length > maxSubject ? `${subject.slice(0, maxSubject - 1)}…` : subject
}
