import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { readSnapshot } from '../pull/snapshot.js'
import { planIssues } from '../report/plan-issues.js'
import { renderHtml } from '../report/html/page.js'
import { renderText } from '../report/text.js'
import { writeIssues } from './issue-files.js'
import { describe } from './perform.js'
import { judgeRepository } from './run.js'
import { readSnapshotFiles } from './snapshot-files.js'
import { wantsColor } from './terminal.js'

/**
 * `drift-triage demo`: the main job on a recorded cluster of five drifted apps. Prints what a terminal run prints,
 * then what would be filed, and writes the issues as files. The exit code is 0: the drift is the point.
 */
export async function runDemo(out: string, story: URL): Promise<number> {
  const cluster = readSnapshot(await readSnapshotFiles(fileURLToPath(new URL('snapshot', story))))
  const { triage, current } = await judgeRepository(cluster, {
    path: fileURLToPath(new URL('repo', story)),
    configFile: '.github/drift-triage.yml',
    apps: [],
    repositoryUrls: [],
    clusterName: 'demo',
    progress: () => undefined,
  })
  const plan = planIssues(triage, [], { noiseIssues: 'out-of-sync', current })
  const paths = await writeIssues(out, plan)
  const page = join(out, 'report.html')
  await writeFile(page, renderHtml(triage))
  process.stdout.write(renderText(triage, { color: wantsColor(process.stdout, process.env), width: 100 }))
  process.stdout.write('\nOn GitHub this run would:\n')
  for (const action of plan) process.stdout.write(`  ${describe(action)}\n`)
  process.stdout.write('\nThe issues, to read:\n')
  for (const path of paths) process.stdout.write(`  ${path}\n`)
  process.stdout.write(`\nThe whole report, to open in a browser:\n  ${page}\n`)
  return 0
}
