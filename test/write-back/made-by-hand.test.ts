import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { writeBackRepository } from '../../src/shell/write-back-run.js'
import { readCase } from '../cases/case.js'
import { openLive } from '../cases/judge.js'
import { layRepository } from '../cases/repository.js'
import { lineDiff } from './line-diff.js'

let scratch: string
beforeAll(async () => {
  scratch = await mkdtemp(join(tmpdir(), 'drift-triage-made-by-hand-'))
})
afterAll(() => rm(scratch, { recursive: true, force: true }))

/** The lines that a proposal for a recorded case puts into Git and takes out of it, and what is left once they are there. */
async function writtenBack(name: string) {
  const one = readCase(name)
  const repository = await layRepository(one, await mkdtemp(join(scratch, 'repo-')))
  for (const step of one.steps) await repository.perform(step)
  const folder = repository.folder()
  const judge = async () =>
    writeBackRepository(await openLive({ snapshot: join(one.folder, 'cluster') }), {
      ...{ path: folder, configFile: '.drift.yml', apps: [], repositoryUrls: [], clusterName: '' },
      progress: () => undefined,
      selection: 'by-hand',
    })
  const { writeBacks } = await judge()
  const edits = writeBacks.flatMap((done) => done.edits)
  for (const { file, after } of edits) await writeFile(join(folder, file), after)
  await repository.perform({ commit: 'Keep it' })
  const lines = edits.flatMap(({ before, after }) => lineDiff(before, after))
  return {
    lines,
    left: (await judge()).writeBacks,
    refused: writeBacks.flatMap((done) => done.notWrittenBack),
  }
}

const podParts = `        - name: agent
          image: registry.acme.example/agent:4
          ports:
            - containerPort: 9200
          env:
            - name: NODE
              valueFrom:
                fieldRef:
                  fieldPath: spec.nodeName
          readinessProbe:
            httpGet:
              path: /ready
              port: 9200
            periodSeconds: 30
          imagePullPolicy: Always
      volumes:
        - name: settings
          configMap:
            name: settings
        - name: token
          projected:
            sources:
              - serviceAccountToken:
                  path: token
            defaultMode: 256
        - name: logs
          hostPath:
            path: /var/log
      initContainers:
        - name: migrate
          image: registry.acme.example/migrate:7
          volumeMounts:
            - name: settings
              mountPath: /settings`
  .split('\n')
  .map((line) => `+${line}`)

test.each<[string, readonly string[]]>([
  ['sidecar-added', ['+        - name: debug', '+          image: registry.acme.example/debug:2']],
  ['service-port-added', ['+    tier: front', '+    - name: debug', '+      port: 6060']],
  ['pod-parts-added', podParts],
])(
  '%s: what somebody put in is written as they gave it, without what the API server adds',
  async (name, lines) => {
    expect(await writtenBack(name)).toEqual({ lines, left: [], refused: [] })
  },
)

/** What kubectl, the API server and the controllers really leave on an object; the case is recorded on real ones. */
test('the document of a Deployment that somebody made with kubectl is what they asked for, and settles it', async () => {
  const one = readCase('made-by-hand')
  const repository = await layRepository(one, await mkdtemp(join(scratch, 'repo-')))
  for (const step of one.steps) await repository.perform(step)
  const folder = repository.folder()
  const judge = async () =>
    writeBackRepository(await openLive({ snapshot: join(one.folder, 'cluster') }), {
      ...{ path: folder, configFile: '.drift.yml', apps: [], repositoryUrls: [], clusterName: '' },
      progress: () => undefined,
      selection: 'advised',
    })
  const [done, ...others] = (await judge()).writeBacks
  expect([others, done?.notWrittenBack]).toEqual([[], []])
  expect(done?.edits).toEqual([
    {
      file: 'apps/shop/deployment-worker.yaml',
      before: '',
      after: `apiVersion: apps/v1
kind: Deployment
metadata:
  name: worker
  labels:
    app: worker
spec:
  replicas: 2
  selector:
    matchLabels:
      app: worker
  template:
    metadata:
      labels:
        app: worker
    spec:
      containers:
        - name: worker
          image: registry.acme.example/worker:2.0.1
          ports:
            - containerPort: 8080
`,
    },
  ])
  for (const { file, after } of done?.edits ?? []) await writeFile(join(folder, file), after)
  await repository.perform({ commit: 'Keep the worker' })
  const { triage, writeBacks } = await judge()
  expect(writeBacks).toEqual([])
  // The recorded Argo CD has not seen that commit.
  expect(triage.findings.map(({ rules }) => rules)).toEqual([['not-compared-yet']])
})
