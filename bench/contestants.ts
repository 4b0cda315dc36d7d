import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Connection } from '../test/harness/connection.js'
import type { Usage } from './measure.js'
import { measure } from './measure.js'
import { folderOfApp } from './repository.js'
import { kinds, objectsPerApp } from './workload.js'

const here = (name: string): string => fileURLToPath(new URL(name, import.meta.url))

export type Stage = {
  readonly connection: Connection
  /** The repository. */
  readonly folder: string
  readonly scratch: string
  readonly apps: number
  /** Objects that somebody has edited: what has to be found, no more and no less. */
  readonly edited: number
}

/** Runs the built command line as users do. Throws unless it finds exactly what was edited. */
export async function triage({ connection, folder, scratch, apps, edited }: Stage): Promise<Usage> {
  const used = await measure({
    file: process.execPath,
    args: [
      `--import=${here('usage.mjs')}`,
      here('../dist/cli.js'),
      'triage',
      `--repo=${folder}`,
      `--kubeconfig=${connection.kubeconfigs.admin}`,
      '--output=json',
    ],
    usageFile: join(scratch, 'usage.json'),
    accept: [0, 1],
  })
  const report = JSON.parse(used.stdout) as {
    applications: { status: string }[]
    findings: { category: string }[]
    problems: unknown[]
  }
  const drifted = report.applications.filter(({ status }) => status === 'drifted').length
  const found = report.findings.filter(({ category }) => category === 'manual-change').length
  const right =
    report.applications.length === apps &&
    report.problems.length === 0 &&
    report.findings.length === edited &&
    found === edited &&
    drifted === edited
  if (!right) {
    const counted = { apps: report.applications.length, drifted, findings: report.findings.length, found }
    const detail = JSON.stringify([...report.problems, ...report.findings].slice(0, 3))
    throw new Error(
      `drift-triage is wrong: ${edited} edited, reported ${JSON.stringify(counted)}; ${detail.slice(0, 1500)}`,
    )
  }
  return used
}

/** Lists and parses, and judges nothing (floor.mjs). */
export async function floor({ connection, folder, scratch, apps }: Stage): Promise<Usage> {
  const settings = join(scratch, 'floor.json')
  const lists = kinds.map(({ apiVersion, plural }) => {
    return `${apiVersion.includes('/') ? '/apis' : '/api'}/${apiVersion}/${plural}`
  })
  const { server, ca, tokens } = connection
  writeFileSync(
    settings,
    JSON.stringify({ server, ca, token: tokens.admin, lists, folder: join(folder, 'apps') }),
  )
  const used = await measure({
    file: process.execPath,
    args: [`--import=${here('usage.mjs')}`, here('floor.mjs'), settings],
    usageFile: join(scratch, 'usage.json'),
    accept: [0],
  })
  const { live, desired } = JSON.parse(used.stdout) as { live: number; desired: number }
  if (desired !== apps * objectsPerApp || live < desired) throw new Error(`the floor read ${used.stdout}`)
  return used
}

/**
 * `kubectl diff --server-side` over the files of the first `sample` apps. One dry-run apply per object: its time grows
 * with the objects it is given and not with the size of the cluster.
 */
export function kubectlDiff({ connection, folder, edited }: Stage, sample: number): Promise<Usage> {
  const files = Array.from({ length: sample }, (_, index) => `--filename=${folderOfApp(folder, index)}`)
  return measure({
    file: connection.kubectl,
    args: ['diff', '--server-side', '--force-conflicts', '--recursive', ...files],
    env: {
      PATH: process.env['PATH'],
      HOME: connection.folder,
      KUBECONFIG: connection.kubeconfigs.engineer,
      KUBERC: 'off',
    },
    // 1 says that there is a difference, and it has to say so exactly where there is one.
    accept: [edited > 0 ? 1 : 0],
  })
}
