import { randomBytes } from 'node:crypto'
import { mkdir, mkdtemp } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { judgeFolder } from '../cases/judge.js'
import { deployFleet } from '../fleet/deploy.js'
import { fleet, layFleet } from '../fleet/fleet.js'
import { handEdits } from '../fleet/hand-edits.js'
import { programsIn } from '../fleet/programs.js'
import { useCluster } from '../harness/cluster.js'
import { clusterAvailable, readConnection } from '../harness/connection.js'
import { toolPath } from '../render/tools.js'
import type { JsonReport } from '../../src/report/json.js'

const canSync =
  clusterAvailable() && readConnection().argoApplier !== null && readConnection().fluxApplier !== null
const withCluster = canSync ? describe : describe.skip
const before = process.env['PATH'] ?? ''
const namespace = `fleet-${randomBytes(3).toString('hex')}`

let folder: string
let deployed: JsonReport
let edited: JsonReport

beforeAll(async () => {
  if (!canSync) return
  const cluster = useCluster()
  await cluster.installArgoCrds()
  await cluster.installFluxCrds()
  const path = await toolPath()
  process.env['PATH'] = `${path}:${before}`
  const scratch = join(cluster.connection.folder, namespace)
  await mkdir(scratch, { recursive: true })
  folder = await mkdtemp(join(scratch, 'repo-'))
  const commit = await layFleet(folder, namespace)
  const { gitVersion } = JSON.parse((await cluster.request('/version')).body) as { gitVersion: string }
  const programs = programsIn(folder, namespace, scratch, gitVersion, process.env['PATH'])
  await deployFleet({ cluster, programs, namespace, commit })
  const judge = (): Promise<JsonReport> =>
    judgeFolder(folder, { kubeconfig: cluster.connection.kubeconfigs.ci })
  deployed = await judge()
  for (const { kubectl } of handEdits)
    await cluster.kubectl(['-n', namespace, ...kubectl.map((arg) => arg.replaceAll('FLEET', namespace))])
  edited = await judge()
}, 900_000)

afterAll(() => {
  process.env['PATH'] = before
})

withCluster('a repository with every form of app', () => {
  test('is found whole', () => {
    const names = [...fleet.map(({ name }) => name), 'root'].sort()
    expect(names.length).toBeGreaterThan(45)
    expect(deployed.applications.map(({ name }) => name)).toEqual(names)
  })

  test('has nothing to say where every app is applied as its controller does it', () => {
    expect(deployed.problems).toEqual([])
    expect(deployed.findings).toEqual([])
    expect(deployed.applications.filter(({ status }) => status !== 'in-sync')).toEqual([])
  })

  test('edits by hand are found, and nothing else', () => {
    const found = edited.findings.map(({ application, path }) => `${application} ${path ?? ''}`)
    expect(found.sort()).toEqual(handEdits.map(({ application, path }) => `${application} ${path}`).sort())
    expect(edited.findings.filter(({ category }) => category !== 'manual-change')).toEqual([])
    expect(edited.problems).toEqual([])
  })

  test.each(handEdits)('$application: the place in Git of $path', ({ application, path, place }) => {
    const finding = edited.findings.find((one) => one.application === application && one.path === path)
    const { file, line } = finding?.source ?? { file: '', line: 0 }
    expect(`${file}:${line}`).toBe(place)
  })
})
