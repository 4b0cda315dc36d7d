import { readFileSync } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import type { Json } from '../../src/model/json.js'
import { stringAt, valueAt } from '../../src/model/json.js'
import { dispatchedApps, eventProblem } from '../../src/shell/event.js'
import { repositoryContext } from '../../src/shell/github/repository-context.js'
import { readGuardEvent } from '../../src/shell/guard-event.js'

/** Deliveries of GitHub as Octokit collects them (that of a merge queue is the one of GitHub's documentation). */
const file = createRequire(import.meta.url).resolve('@octokit/webhooks-examples')
const recorded = JSON.parse(readFileSync(file, 'utf8')) as readonly {
  readonly name: string
  readonly examples: readonly Json[]
}[]
const examples = (name: string): readonly Json[] => recorded.find((one) => one.name === name)?.examples ?? []

let folder: string
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'drift-triage-events-'))
})
afterAll(() => rm(folder, { recursive: true, force: true }))

describe('payloads as GitHub has sent them', () => {
  test.each(['push', 'workflow_dispatch', 'repository_dispatch', 'pull_request', 'merge_group'])(
    '%s is an event of ours, and says which repository it is about',
    (name) => {
      expect(eventProblem(name)).toBeNull()
      expect(examples(name).length).toBeGreaterThan(1)
      for (const payload of examples(name)) {
        const { fullName, defaultBranch } = repositoryContext({ GITHUB_EVENT_NAME: name }, payload)
        expect([fullName, defaultBranch]).toEqual([
          stringAt(payload, 'repository', 'full_name'),
          stringAt(payload, 'repository', 'default_branch'),
        ])
        expect(dispatchedApps(name, payload)).toEqual({ apps: [], problems: [] })
      }
    },
  )

  test('every pull_request names its two sides, its number, and the label where one was set', async () => {
    for (const payload of examples('pull_request')) {
      const event = await readGuardEvent('pull_request', payload, '', folder)
      const of = (...keys: string[]): Json | undefined => valueAt(payload, 'pull_request', ...keys)
      expect(event).toEqual({
        refs: {
          ...{ target: of('base', 'sha'), head: of('head', 'sha'), branch: of('base', 'ref') },
          defaultBranch: stringAt(payload, 'repository', 'default_branch'),
        },
        number: of('number'),
        headSha: of('head', 'sha'),
        labelled: valueAt(payload, 'action') === 'labeled' ? valueAt(payload, 'label', 'name') : null,
      })
    }
  })

  test('a merge_group names its commits, its branch and the last pull request in it', async () => {
    for (const payload of examples('merge_group'))
      expect(await readGuardEvent('merge_group', payload, '', folder)).toEqual({
        refs: {
          target: '380387fbc80638b734a49e1be1c4dfec1c01b33c',
          head: '2ffea6db159f6b6c47a24e778fb9ef40cf6b1c7d',
          ...{ branch: 'main', defaultBranch: 'main' },
        },
        ...{ number: 104, headSha: '', labelled: null },
      })
  })

  test('every other event of the collection is refused in words', () => {
    const ours = ['push', 'workflow_dispatch', 'repository_dispatch', 'pull_request', 'merge_group']
    const others = recorded.filter(({ name }) => !ours.includes(name))
    expect(others.length).toBeGreaterThan(40)
    for (const { name } of others) expect(eventProblem(name)?.message).toContain(`The event ${name} starts`)
  })
})
