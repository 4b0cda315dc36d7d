import type { RepoFiles } from '../model/ports.js'
import type { Attempt, Wish } from './wish.js'

/** A file whose whole text is the value: what a chart takes by `.Files.Get`, or a generator from `files`. */
export async function fileContents(
  files: RepoFiles,
  names: readonly string[],
  { desired, wanted }: Wish,
): Promise<readonly Attempt[]> {
  if (typeof desired !== 'string' || typeof wanted !== 'string' || desired.trim() === '') return []
  const found: Attempt[] = []
  for (const file of names) {
    const text = await files.read(file)
    if (text === null || text.trim() !== desired.trim()) continue
    const end = text.slice(text.trimEnd().length)
    const edited = text === desired ? wanted : wanted.trimEnd() + end
    const place = { file, line: firstDifference(text, edited) }
    found.push({ texts: new Map([[file, edited]]), spec: [], place, adds: false })
  }
  return found
}

/** The first line that differs, counted from 1. */
function firstDifference(before: string, after: string): number {
  const [a, b] = [before.split('\n'), after.split('\n')]
  const at = a.findIndex((line, index) => line !== b[index])
  return (at < 0 ? a.length : at) + 1
}
