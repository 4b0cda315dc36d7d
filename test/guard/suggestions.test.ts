import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from '@jest/globals'
import type { Adoption, Guard, LineEdit } from '../../src/model/guard.js'
import type { JsonObject } from '../../src/model/json.js'
import type { Cluster } from '../../src/model/ports.js'
import { guardComment } from '../../src/report/guard-comment.js'
import { pathText } from '../../src/report/order.js'
import type { Suggestions } from '../../src/shell/guard-suggestions.js'
import { keepSuggestions } from '../../src/shell/guard-suggestions.js'
import { createPullRequests } from '../../src/shell/github/pull-requests.js'
import { hurried } from '../github/loopback-tracker.js'
import type { GitHub } from '../github/server.js'
import { startGitHub } from '../github/server.js'
import type { DiffFile } from '../github/state.js'
import { diffOf } from './diff-of.js'
import type { Files, Shop } from './merges.js'
import { guardOf, openShop, recordedCluster } from './merges.js'

const deployment = 'apps/payment-service/deployment.yaml'

let shop: Shop
let github: GitHub
let number: number

/** A merge as it is judged, and as GitHub shows it. */
type Judged = { readonly guard: Guard; readonly commit: string; readonly files: readonly DiffFile[] }
const merges = new Map<string, Judged>()

beforeAll(async () => {
  shop = await openShop()
  const four = (text: string): string => text.replace('replicas: 3', 'replicas: 4')
  await judge('four', { [deployment]: four })
  await judge('four-and-readme', { [deployment]: four, 'README.md': 'Hello\n' })
  await judge('readme', { 'README.md': 'Hello\n' })
  await judge('adopt', { [deployment]: (text) => text.replace('replicas: 3', 'replicas: 5') })
}, 300_000)

beforeEach(async () => {
  github = await startGitHub({ permissions: { contents: 'read', 'pull-requests': 'write' } })
  number = github.as('dana').createPullRequest({ title: 'A change' })
})

afterEach(async () => {
  expect(github.violations).toEqual([])
  await github.stop()
})

afterAll(() => shop.remove())

async function judge(name: string, files: Files): Promise<void> {
  const commit = await shop.branch(name, files)
  merges.set(name, { guard: await guardOf(shop, name), commit, files: await diffOf(shop, name) })
}

function merge(name: string): Judged {
  const found = merges.get(name)
  if (found === undefined) throw new Error(`${name} was not judged`)
  return found
}

/** What a run for the pull request at that merge leaves on its diff. */
async function keep(
  { guard, commit, files }: Judged,
  { hasCommented = true }: { readonly hasCommented?: boolean } = {},
): Promise<Suggestions> {
  github.as('dana').push(number, commit)
  github.state.diffs.set(number, files)
  const { url: apiUrl, token, owner, repo } = github
  const log = { debug: () => undefined, warning: () => undefined }
  const { review } = createPullRequests({ apiUrl, token, owner, repo, log, pace: hurried })
  return keepSuggestions(guard, { number, commit, hasCommented }, review)
}

const bodies = (): string[] => github.state.reviewComments.map(({ body }) => body)
const withoutMarker = (body = ''): string => body.replace(/^<!--.*?-->\s*/, '')

/** What keeps the replica count, among what the merge would undo. */
function adoptionIn({ adoptions }: Guard): { readonly adoption: Adoption; readonly edit: LineEdit } {
  for (const adoption of adoptions)
    for (const edit of adoption.edits) if (edit.file === deployment) return { adoption, edit }
  throw new Error('nothing was proved')
}

/** The merge with that one adoption, which edits other lines. */
function editing(name: string, change: Partial<LineEdit>): Judged {
  const { guard, ...rest } = merge(name)
  const { adoption, edit } = adoptionIn(guard)
  const edits = [{ ...edit, ...change }]
  return { ...rest, guard: { ...guard, adoptions: [{ ...adoption, edits }] } }
}

function harmless(name: string): Judged {
  const { guard, ...rest } = merge(name)
  return { ...rest, guard: { ...guard, reversals: [], adoptions: [] } }
}

const nothing = { standing: [], problems: [] }

describe('a suggestion', () => {
  test('stands beside the line of the diff that moves away from what production has, once', async () => {
    const first = await keep(merge('four'), { hasCommented: false })
    expect(first.problems).toEqual([])
    expect(first.standing).toMatchObject([{ file: deployment, start: 10, end: 10, lines: ['  replicas: 5'] }])
    expect(github.state.reviewComments).toMatchObject([
      { pull: number, path: deployment, line: 10, startLine: null, commit: merge('four').commit },
    ])
    expect(withoutMarker(bodies()[0])).toBe(
      [
        '`payment-service`: `spec.replicas` of Deployment payments/payment-service is `5` in the cluster, changed with `kubectl scale` (no time recorded). After the merge Argo CD syncs on the new commit by itself, which sets it to `4`. This merge moves that very field.',
        'The suggestion keeps what production has; rendering and judging it showed nothing else to change.',
        '```suggestion\n  replicas: 5\n```',
      ].join('\n\n'),
    )
    const writes = github.writes().length
    expect(await keep(merge('four'))).toEqual(first)
    expect(github.writes()).toHaveLength(writes)
  })

  test('holds on while later commits leave its file alone', async () => {
    await keep(merge('four'))
    const writes = github.writes().length
    expect((await keep(merge('four-and-readme'))).standing).toHaveLength(1)
    expect(github.writes()).toHaveLength(writes)
  })

  test('is none where the line is not in the diff', async () => {
    expect(merge('readme').guard.adoptions).not.toEqual([])
    expect(await keep(merge('readme'))).toEqual(nothing)
    expect(bodies()).toEqual([])
  })

  test('that was committed is outdated to GitHub, and left as it is', async () => {
    await keep(merge('four'))
    const writes = github.writes().length
    expect(await keep(merge('adopt'))).toEqual(nothing)
    expect(github.writes()).toHaveLength(writes)
  })

  test('that would put a value into Git which production has no more is taken back, once', async () => {
    await keep(merge('four'))
    expect(await keep(harmless('four'))).toEqual(nothing)
    expect(bodies()).toEqual([
      `The suggestion that stood here is taken back: judged at \`${merge('four').commit.slice(0, 12)}\`, these lines need nothing or something else.`,
    ])
    const writes = github.writes().length
    await keep(harmless('four'))
    expect(github.writes()).toHaveLength(writes)
    expect((await keep(merge('four'))).standing).toHaveLength(1)
    expect(bodies()).toHaveLength(2)
  })

  test('stays where the check cannot tell', async () => {
    await keep(merge('four'))
    const { guard, ...rest } = harmless('four')
    const problems = [
      { code: 'LIVE_FORBIDDEN', application: null, resource: null, message: '', hint: '' },
    ] as const
    await keep({ ...rest, guard: { ...guard, problems } })
    expect(bodies()[0]).toContain('```suggestion')
  })

  test('that somebody else planted is not taken for ours', async () => {
    await keep(merge('four'))
    const [ours] = github.state.reviewComments
    if (ours === undefined) throw new Error('nothing was suggested')
    github.state.reviewComments[0] = { ...ours, author: 'mallory' }
    await keep(merge('four'))
    expect(github.state.reviewComments.map(({ author }) => author)).toEqual([
      'mallory',
      'github-actions[bot]',
    ])
    expect(bodies()[0]).toBe(ours.body)
  })

  test('whose answer was lost is not made twice', async () => {
    github.fault({
      ...{ on: 'pulls/create-review-comment', times: 1, carriedOut: true },
      with: { status: 502, body: { message: 'Bad gateway' } },
    })
    expect((await keep(merge('four'))).standing).toHaveLength(1)
    expect(bodies()).toHaveLength(1)
  })
})

describe('what GitHub refuses leaves the patch in the comment, and the check as it is', () => {
  test('a read-only token (403)', async () => {
    await github.stop()
    github = await startGitHub({ permissions: { contents: 'read', 'pull-requests': 'read' } })
    number = github.as('dana').createPullRequest({ title: 'A change' })
    const { standing, problems } = await keep(merge('four'))
    expect(standing).toEqual([])
    expect(problems).toMatchObject([
      { code: 'GITHUB_FORBIDDEN', hint: expect.stringContaining('`pull-requests: write`') },
    ])
  })

  test('a diff that has moved on meanwhile (422)', async () => {
    const message = 'pull_request_review_thread.line must be part of the diff'
    const errors = [{ resource: 'PullRequestReviewComment', code: 'custom', message }]
    github.fault({
      on: 'pulls/create-review-comment',
      with: { status: 422, body: { message: 'Validation Failed', errors } },
    })
    const { standing, problems } = await keep(merge('four'))
    expect(standing).toEqual([])
    expect(problems).toMatchObject([
      { code: 'GITHUB_INVALID', message: expect.stringContaining('part of the diff') },
    ])
  })
})

test('lines that follow each other are replaced together', async () => {
  const lines = editing('four', { line: 8, removed: ['a', 'b', 'c'], added: ['  one: 1', '  two: 2'] })
  const { standing, problems } = await keep(lines)
  expect(problems).toEqual([])
  expect(standing).toMatchObject([{ start: 8, end: 10 }])
  expect(github.state.reviewComments).toMatchObject([{ startLine: 8, line: 10 }])
  expect(bodies()[0]).toMatch(/\n```suggestion\n {2}one: 1\n {2}two: 2\n```$/)
  expect((await keep(lines)).standing).toHaveLength(1)
  expect(bodies()).toHaveLength(1)
})

test('where more is lost than the merge moves itself, that alone is proved as well', async () => {
  const cluster = withLogLevel(await recordedCluster())
  const { adoptions } = await guardOf(shop, 'four', { cluster })
  const own = adoptions.filter(({ application }) => application === 'payment-service')
  const told = own.map(({ reversals, edits, isPart }) => ({
    ...{ isPart, lost: reversals.map(({ finding }) => pathText(finding)).sort() },
    lines: edits.map(({ line, removed }) => [line, removed.length]),
  }))
  const level = 'spec.template.spec.containers[name="payment-service"].env[name="LOG_LEVEL"].value'
  expect(told).toEqual([
    { isPart: false, lost: ['spec.replicas', level], lines: [[10, 18]] },
    { isPart: true, lost: ['spec.replicas'], lines: [[10, 1]] },
  ])
  const { files, ...four } = merge('four')
  const { standing: suggested } = await keep({ ...four, files, guard: { ...four.guard, adoptions } })
  expect(bodies()[0]).toContain('The merge would undo more in this application')
  const comment = commentOf({ ...four.guard, adoptions }, suggested)
  expect(comment).toContain('it keeps what this merge moves itself in `payment-service`.')
  expect(comment).toContain('+              value: debug')
})

/** The cluster after somebody has also edited the log level of payment-service. */
function withLogLevel(cluster: Cluster): Cluster {
  const edited = (text: string): string =>
    text
      .replace('"name":"LOG_LEVEL","value":"info"', '"name":"LOG_LEVEL","value":"debug"')
      .replace(
        '"k:{\\"name\\":\\"LOG_LEVEL\\"}":{".":{},"f:name":{},"f:value":{}}',
        '"k:{\\"name\\":\\"LOG_LEVEL\\"}":{".":{},"f:name":{}}',
      )
      .replace('"managedFields":[', `"managedFields":[${JSON.stringify(edit)},`)
  return {
    ...cluster,
    async list(kind, namespace) {
      const listed = await cluster.list(kind, namespace)
      if (kind.kind !== 'Deployment' || listed.state !== 'listed') return listed
      return {
        ...listed,
        items: listed.items.map((item) => JSON.parse(edited(JSON.stringify(item))) as JsonObject),
      }
    },
  }
}

const edit = {
  ...{ manager: 'kubectl-edit', operation: 'Update', apiVersion: 'apps/v1', fieldsType: 'FieldsV1' },
  time: '2026-11-25T07:00:00Z',
  fieldsV1: {
    'f:spec': {
      'f:template': {
        'f:spec': {
          'f:containers': {
            'k:{"name":"payment-service"}': { 'f:env': { 'k:{"name":"LOG_LEVEL"}': { 'f:value': {} } } },
          },
        },
      },
    },
  },
}

test('the comment says where the suggestion is, in place of the patch', async () => {
  const { guard } = merge('four')
  const { standing } = await keep(merge('four'))
  const said =
    'A suggestion beside `apps/payment-service/deployment.yaml:10` is ready to commit: it keeps what production has in `payment-service`.'
  expect(commentOf(guard, standing)).toContain(said)
  expect(commentOf(guard, standing)).not.toContain('replicas: 5\n')
  expect(commentOf(guard, [])).toContain('+  replicas: 5\n')
})

const commentOf = (guard: Guard, suggested: Suggestions['standing']): string =>
  guardComment(guard, { overrideLabel: 'drift-override', acceptance: null, refused: null, suggested })
