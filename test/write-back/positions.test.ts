import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { beforeAll, expect, test } from '@jest/globals'
import type { Tools } from '../../src/model/ports.js'
import { realTools } from '../render/tools.js'
import type { HandEdit } from './staged.js'
import { adopt, since, stage } from './staged.js'

/** An app of two sources, whose first one has a parameter. */
const repo = fileURLToPath(new URL('fixtures/helm-multi-source/repo/', import.meta.url))
const file = 'argocd/geo.yaml'
const text = readFileSync(`${repo}${file}`, 'utf8')
const zone: HandEdit = { object: 'ConfigMap/geo-settings', at: 'data.ZONE', live: 'b' }

let tools: Tools
beforeAll(async () => {
  tools = await realTools()
}, 600_000)

/** Files that are edited where Git says of the Application what the cluster will only have with the next sync. */
async function edited(
  inGit: string,
): Promise<{ readonly files: readonly string[]; readonly reasons: readonly string[] }> {
  const done = await adopt(since(await stage(repo, new Map(), [zone], tools), { [file]: inGit }))
  return {
    files: done.flatMap(({ edits }) => edits.map((edit) => edit.file)),
    reasons: done.flatMap(({ notWrittenBack }) => notWrittenBack.map(({ reason }) => reason)),
  }
}

const source = `    - repoURL: https://git.example.com/platform.git
      targetRevision: main
      path: charts/new
      helm:
        parameters:
          - name: settings.ZONE
            value: a
`

test.each([
  ['a parameter', '        parameters:\n', '          - name: settings.REGION\n            value: a\n'],
  ['a source', '  sources:\n', source],
])(
  'an item that stands where %s more in front has put another one is not edited',
  async (_name, line, more) => {
    const inGit = text.replace(line, `${line}${more}`)
    expect(inGit).not.toBe(text)
    const { files, reasons } = await edited(inGit)
    expect(files).not.toContain(file)
    expect(reasons).toHaveLength(1)
  },
)

test('with something else said of the app in front, it is', async () => {
  expect(await edited(text.replace('spec:\n', 'spec:\n  revisionHistoryLimit: 3\n'))).toEqual({
    files: [file],
    reasons: [],
  })
})
