import { describe, expect, test } from '@jest/globals'
import type { Finding } from '../../src/model/finding.js'
import { fields } from '../../src/model/path.js'
import { checklist } from '../../src/report/checklist.js'
import { hotfixSection } from '../../src/report/hotfixes.js'
import { inline, codeSpan } from '../../src/report/markdown.js'
import type { Phrase } from '../../src/report/phrase.js'
import { renderPhrase } from '../../src/report/phrase.js'
import { reversalText } from '../../src/report/reversal-words.js'
import { findingVerdict } from '../../src/report/verdict.js'
import { finding, manager, resource, triage } from './builder.js'

const markdown = (phrase: Phrase): string => renderPhrase(phrase, { code: codeSpan, prose: inline })

/** The image of Deployment shop/web is 1.1 in the cluster, as it was in Git until commit abc1234. */
function goneBack(parts: Partial<Finding> = {}, isLast = true, subject = 'Raise web'): Finding {
  return finding({
    application: 'shop',
    resource: resource('Deployment', 'shop', 'web', 'apps'),
    category: 'manual-change',
    direction: 'follow-up',
    manager: manager('kubectl-client-side-apply'),
    change: { type: 'modified', path: fields('spec', 'image'), desired: 'web:1.2', live: 'web:1.1' },
    source: { file: 'apps/web.yaml', line: 8 },
    forecast: { method: 'simulated', effect: 'reverts', when: 'next-commit', restartsPods: true },
    evidence: [
      {
        kind: 'git-former',
        text: `Git itself said so until 2026-11-02 (abc1234 by Dana: ${subject}).`,
        data: { commit: 'abc12345', isLast },
      },
    ],
    ...parts,
  })
}

describe('a live value that Git had before', () => {
  test('from a whole manifest, it is asked about with both ways out', () => {
    expect(markdown(findingVerdict(goneBack(), 'both', false))).toContain(
      'Git itself said so until 2026-11-02 (abc1234 by Dana: Raise web). We advise to ask before anyone syncs whether that was meant: if so, revert `abc1234`; if it was an old copy, sync.',
    )
  })

  test('with commits between, there is nothing to revert that brings it back', () => {
    expect(markdown(findingVerdict(goneBack({}, false), 'both', false))).toContain(
      'whether that was meant: if so, put it into Git again; if it was an old copy, sync.',
    )
  })

  test('set by itself, the advice names the revert beside the edit', () => {
    expect(markdown(findingVerdict(goneBack({ direction: 'update-git' }), 'both', false))).toContain(
      'We advise to put `web:1.1` into Git (apps/web.yaml:8), or to revert `abc1234`: it is what runs now',
    )
  })

  test('the steps of the issue have the revert', () => {
    expect(checklist([goneBack()], () => 'both', false).map(markdown)).toContain(
      'Decide about `spec.image` of Deployment shop/web: keep `web:1.1` (revert `abc1234` or update Git at `apps/web.yaml:8`) or let a sync return to `web:1.2`',
    )
  })

  test('the list of hotfixes asks for it', () => {
    const memory = { firstSeen: new Map<string, string>(), past: [] }
    const [section] = hotfixSection(triage({ findings: [goneBack()] }), memory, new Map())
    expect(section).toContain('ask whether going back was meant, then put it into Git')
  })

  test('the check of merges says it of what a merge would undo', () => {
    expect(markdown(reversalText({ finding: goneBack(), reach: 'field' }))).toContain(
      'is `web:1.1` in the cluster, changed with `kubectl apply` (no time recorded). Git itself said so until 2026-11-02 (abc1234 by Dana: Raise web). After the merge',
    )
  })

  test('a subject of a commit mentions nobody and closes nothing', () => {
    const found = goneBack({}, true, 'Fixes #1 @octocat <b>')
    const said = [findingVerdict(found, 'both', false), reversalText({ finding: found, reach: 'field' })]
    for (const text of said.map(markdown)) expect(text).not.toMatch(/(^|\s)@octocat|\s#1|<b>/)
  })
})
