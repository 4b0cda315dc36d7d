import type { Repository } from '../model/ports.js'
import { runGit } from './git.js'
import type { ObjectReader } from './git-objects.js'

/** Clocks of those who commit differ; a commit this much older came out of nothing newer. */
const clockSkew = 24 * 60 * 60

/** True where the history of a commit holds another, or is that; false also where this clone does not tell. */
export async function isAncestor(root: string, older: string, newer: string): Promise<boolean> {
  if (older === newer) return true
  return (await runGit(root, ['merge-base', '--is-ancestor', older, newer])).code === 0
}

/**
 * Which commit came out of which. Two that are far apart in the wrong order are told apart by their dates, which takes
 * no process: that is what nearly every question of a run is about.
 */
export function createAncestry(
  root: string,
  objects: ObjectReader,
): Required<Pick<Repository, 'isAncestor'>> {
  const asked = new Map<string, Promise<boolean>>()
  const dateOf = async (commit: string): Promise<number | null> => {
    const found = await objects.read(commit)
    const date = /^committer .* (\d+) [-+]\d{4}$/m.exec(found?.content.toString('utf8') ?? '')?.[1]
    return date === undefined ? null : Number(date)
  }
  const ask = async (older: string, newer: string): Promise<boolean> => {
    const [first, last] = await Promise.all([dateOf(older), dateOf(newer)])
    if (first === null || last === null || first > last + clockSkew) return false
    return isAncestor(root, older, newer)
  }
  return {
    isAncestor(older, newer) {
      if (older === newer) return Promise.resolve(true)
      const key = `${older} ${newer}`
      const answer = asked.get(key) ?? ask(older, newer)
      asked.set(key, answer)
      return answer
    },
  }
}
