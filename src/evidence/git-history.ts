import type { Evidence } from '../model/evidence.js'
import { isObject } from '../model/json.js'
import type { CommitInfo } from '../model/ports.js'
import { gitFormer } from './git-former.js'
import type { Readings } from './readings.js'

/** Since when Git's side has been at rest: the last commit that touched the file. */
export function gitHistory({ finding, lastCommit }: Readings): Evidence | null {
  const { source, manager } = finding
  if (source === null || lastCommit === null || finding.category === 'git-ahead') return null
  const changed = manager?.time ?? null
  // The manager's time is of its last write to the object: the field itself may have changed before the commit.
  const writtenAfter = changed !== null && Date.parse(changed) > Date.parse(lastCommit.at)
  const since = writtenAfter ? ', so none since the manager of the live value last wrote' : ''
  return {
    kind: 'git-history',
    text: `No commit has touched ${source.file} since ${day(lastCommit.at)} (${short(lastCommit)} by ${lastCommit.author})${since}.`,
    data: { file: source.file, commit: lastCommit.sha, author: lastCommit.author, at: lastCommit.at },
  }
}

/** Who wrote Git's side: the commit of the very line, which of a list or mapping is only the first of several. */
export function gitLine(readings: Readings): Evidence | null {
  const { finding, lineCommit } = readings
  const { source, change } = finding
  if (source === null || lineCommit === null) return null
  const desired = change === null || change.type === 'added' ? null : change.desired
  if (isObject(desired) || Array.isArray(desired)) return null
  // That it wrote Git's value is said with the value before it.
  if (gitFormer(readings)?.data['commit'] === lineCommit.sha) return null
  return {
    kind: 'git-line',
    text: `Git’s line ${source.file}:${source.line} is of ${day(lineCommit.at)} (${short(lineCommit)} by ${lineCommit.author}).`,
    data: {
      file: source.file,
      line: source.line,
      commit: lineCommit.sha,
      author: lineCommit.author,
      at: lineCommit.at,
    },
  }
}

function day(time: string): string {
  return time.slice(0, 10)
}

function short({ sha }: CommitInfo): string {
  return sha.slice(0, 7)
}
