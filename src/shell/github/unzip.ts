import { strFromU8, unzipSync } from 'fflate'
import { ProblemError, problem } from '../../model/problem.js'

const maxEntries = 20
const maxBytes = 64 * 1024 * 1024

/**
 * The text of one file of a zip archive. What the archive says of itself is held against the limits before anything is
 * unpacked, and no more than stated is taken. Throws STATE_INVALID.
 */
export function textFromZip(archive: Uint8Array, name: string): string {
  let entries = 0
  let refused = ''
  try {
    const files = unzipSync(archive, {
      filter: (file) => {
        entries++
        if (entries > maxEntries) refused = `it holds more than ${maxEntries} files`
        if (file.name === name && file.originalSize > maxBytes)
          refused = `${name} in it is larger than 64 MiB`
        return refused === '' && file.name === name
      },
    })
    const content = files[name]
    if (refused === '' && content !== undefined) return strFromU8(content)
  } catch {
    throw invalid('it is no zip archive')
  }
  throw invalid(refused || `there is no ${name} in it`)
}

function invalid(why: string): ProblemError {
  return new ProblemError(
    problem(
      'STATE_INVALID',
      `The artifact with the recorded state cannot be used: ${why}.`,
      'Upload the file that the triage recorded (its output state-path), and nothing else.',
    ),
  )
}
