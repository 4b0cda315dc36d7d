import { expect, test } from '@jest/globals'
import { deployment, payment, proposing, useScene } from './scene.js'

const { all, file, pull, issueOf } = useScene()

test('what is left out is named with its line and the reason, in the pull request and in the issue', async () => {
  const other = all().triage.findings.find(({ application }) => application === 'logging-agent')
  if (other === undefined) throw new Error('the agent has no finding')
  const reason = 'the edit would change audit-agent as well'
  const partly = proposing(all(), (writeBacks) =>
    writeBacks
      .filter(({ application }) => application === payment)
      .map((one) => ({ ...one, notWrittenBack: [{ finding: other, reason }] })),
  )
  await file(partly)
  expect(pull().body).toContain(`### Left out`)
  expect(pull().body).toMatch(
    /^- `spec\.template[^`]*` of DaemonSet[^(]*\(\[`apps\/logging-agent\/daemonset\.yaml:\d+`\]\([^)]*#L\d+\)\): the edit would change audit-agent as well$/m,
  )
  expect(issueOf(payment)?.body).toMatch(/^- Left out: `spec\.template.*: the edit would change audit-agent/m)
  expect(pull().body).toContain(deployment)
})
