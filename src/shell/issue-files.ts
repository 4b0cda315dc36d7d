import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Action } from '../model/action.js'

/** Writes each issue of a plan as a Markdown file; returns the paths. Names are made of safe characters only. */
export async function writeIssues(folder: string, plan: readonly Action[]): Promise<readonly string[]> {
  await mkdir(folder, { recursive: true })
  const paths: string[] = []
  for (const action of plan) {
    if (action.type !== 'create-issue') continue
    const name = action.application.replace(/[^a-z0-9-]+/gi, '-').slice(0, 80)
    const path = join(folder, `${name}.md`)
    await writeFile(path, `# ${action.title}\n\nLabels: ${action.labels.join(', ')}\n\n${action.body}\n`)
    paths.push(path)
  }
  return paths
}
