import { chmod, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { availableParallelism, tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from '@jest/globals'
import { createTools } from '../../src/shell/tools/tools.js'

let folder: string

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'drift-triage-tools-'))
})
afterEach(() => rm(folder, { recursive: true, force: true }))

/** A Kustomize that notes when it begins and ends, and prints its folder's one file and what it is told to do of garbage. */
async function install(): Promise<void> {
  const log = join(folder, 'log')
  const program = `#!/bin/sh\necho + >> ${log}\n/bin/sleep 0.05\necho - >> ${log}\nread line < name\necho "$line $GOGC"\n`
  await writeFile(join(folder, 'kustomize'), program)
  await chmod(join(folder, 'kustomize'), 0o755)
}

test('no more programs run at once than there are cores, and each has its own files', async () => {
  await install()
  const tools = createTools({ env: { PATH: folder }, workspaces: [], cacheFolder: null })
  const jobs = Array.from({ length: availableParallelism() * 4 }, (_, at) => `app-${at}`)
  const results = await Promise.all(
    jobs.map((name) =>
      tools.run('kustomize', {
        files: new Map([['name', Buffer.from(`${name}\n`)]]),
        folder: '',
        commands: [['build', '.']],
      }),
    ),
  )
  expect(results).toEqual(jobs.map((name) => ({ state: 'done', output: `${name} 400\n` })))
  let [running, most] = [0, 0]
  for (const step of (await readFile(join(folder, 'log'), 'utf8')).trim().split('\n')) {
    running += step === '+' ? 1 : -1
    most = Math.max(most, running)
  }
  expect([running, most]).toEqual([0, availableParallelism()])
})
