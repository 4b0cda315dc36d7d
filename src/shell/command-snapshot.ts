import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { recordSnapshot, worthRecording } from '../pull/snapshot-record.js'
import type { SnapshotFlags } from './cli.js'
import { clusterOf } from './cli-run.js'
import { withStatusLine } from './status-line.js'
import { printProblems } from './terminal.js'

/**
 * `drift-triage snapshot`: one file per kind. What the account may not read is said here and in the recording itself,
 * so that a later triage knows; exit code 2 only where nothing could be recorded.
 */
export async function runSnapshot(flags: SnapshotFlags): Promise<number> {
  const { files, problems } = await withStatusLine(async (line) =>
    recordSnapshot(await clusterOf(flags, line), {
      wanted: worthRecording,
      namespaces: flags.namespace ?? null,
      takenAt: new Date().toISOString(),
    }),
  )
  await mkdir(flags.out, { recursive: true })
  for (const { file, text } of files) await writeFile(join(flags.out, file), text)
  process.stdout.write(`${files.length} files written to ${flags.out}\n`)
  printProblems(problems)
  return files.length <= 1 && problems.length > 0 ? 2 : 0
}
