import { renderWriteBackText } from '../report/write-back-text.js'
import type { AdoptFlags } from './cli.js'
import { clusterOf, runOptionsOf } from './cli-run.js'
import { withStatusLine } from './status-line.js'
import { printProblems } from './terminal.js'
import { writeEdits } from './work-tree-edits.js'
import { writeBackRepository } from './write-back-run.js'

/**
 * `drift-triage adopt`: writes what the cluster has into the files of the work tree. Exit codes: 0 everything asked
 * for is (or would be) written, 1 some of it could not be, 2 something could not be judged or written.
 */
export async function runAdopt(flags: AdoptFlags): Promise<number> {
  const { triage, writeBacks } = await withStatusLine(async (line) =>
    writeBackRepository(await clusterOf(flags, line), {
      ...runOptionsOf(flags, line),
      selection: flags.advisedOnly === true ? 'advised' : 'by-hand',
    }),
  )
  const asked = (name: string | null): boolean =>
    name === null || flags.app === undefined || flags.app.includes(name)
  const problems = triage.problems.filter(({ application }) => asked(application))
  const dryRun = flags.dryRun === true
  const { written, failed } = await writeEdits(flags.repo, writeBacks, dryRun)
  process.stdout.write(renderWriteBackText(written, dryRun ? 'would write' : 'wrote'))
  printProblems([...problems, ...failed])
  if (problems.length > 0 || failed.length > 0) return 2
  return writeBacks.some(({ notWrittenBack }) => notWrittenBack.length > 0) ? 1 : 0
}
