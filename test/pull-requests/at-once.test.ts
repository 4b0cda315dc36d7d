import { expect, test } from '@jest/globals'
import { checkpoint } from '../github/checkpoint.js'
import { branches, openPulls } from './desk.js'
import { payment, useScene } from './scene.js'

let commits = 0
const { desk, drifted, six, issueOf, onBranch } = useScene(
  {},
  { memory: true, clock: () => String((commits += 1)) },
)

/** Starts a second run once the first has sent so many requests. */
async function twoAtOnce(
  judged: Parameters<ReturnType<typeof desk>['file']>[0],
  after: number,
): Promise<void> {
  const { requests } = desk().github
  const from = requests.length
  let done = false
  const first = desk()
    .file(judged)
    .finally(() => (done = true))
  while (!done && requests.length - from < after) await new Promise((resolve) => setTimeout(resolve, 1))
  await Promise.all([first, desk().file(judged)])
}

test('two runs at once leave one issue and one pull request open for each app, whenever the second begins', async () => {
  const back = checkpoint(desk().github.state)
  for (const after of [0, 6, 12, 18, 24]) {
    back()
    for (const [judged, replicas] of [
      [drifted(), 5],
      [six(), 6],
    ] as const) {
      await twoAtOnce(judged, after)
      // What one run found half done by the other, the next one finishes.
      expect((await desk().file(judged)).problems).toEqual([])
      const open = desk().github.state.issues.filter(({ state }) => state === 'open')
      expect(
        open.filter(({ title }) => title.includes(` ${payment} `) && title.startsWith('Drift')),
      ).toHaveLength(1)
      expect(Object.keys(openPulls(desk()))).toEqual([payment])
      expect(open.filter(({ isPullRequest }) => isPullRequest)).toHaveLength(1)
      expect(branches(desk())).toEqual([payment])
      const number = openPulls(desk())[payment] ?? 0
      expect(onBranch(number, 'apps/payment-service/deployment.yaml')).toContain(`replicas: ${replicas}`)
      expect(issueOf(payment)?.body).toContain(`#${number} brings what runs into Git.`)
      const before = desk().github.writes().length
      expect((await desk().file(judged)).problems).toEqual([])
      expect(desk().github.writes().length - before).toBe(0)
    }
  }
})
