import { expect, test } from '@jest/globals'
import type { Guard, Reversal } from '../../src/model/guard.js'
import { fields } from '../../src/model/path.js'
import type { Override } from '../../src/report/guard-markdown.js'
import { renderGuardMarkdown } from '../../src/report/guard-markdown.js'
import { renderGuardText } from '../../src/report/guard-text.js'
import { finding, manager, resource } from './builder.js'

const web = resource('Deployment', 'shop', 'web', 'apps')

function reversal(application: string, name: string, live: number, rest: Partial<Reversal> = {}): Reversal {
  return {
    finding: finding({
      application,
      resource: web,
      category: 'manual-change',
      change: { type: 'modified', path: fields('spec', name), desired: 1, live, base: 1 },
      manager: manager('kubectl-edit', { time: '2026-11-20T14:02:11Z' }),
      forecast: {
        method: 'simulated',
        effect: 'reverts',
        when: 'next-commit',
        restartsPods: name === 'pause',
      },
    }),
    reach: 'application',
    ...rest,
  }
}

function guardOf(reversals: readonly Reversal[]): Guard {
  return {
    ...{ branch: 'main', target: 'a'.repeat(40), head: 'b'.repeat(40) },
    cluster: { id: 'test', server: '', version: '' },
    applications: ['payments', 'shop'],
    reversals,
    ...{ adopted: [], standing: [], adoptions: [], adopting: [], problems: [] },
    ...{ recorded: null, at: '2026-11-23T02:10:00Z' },
  }
}

/** The lines between the heading and the ways out. */
function listIn(markdown: string): readonly string[] {
  const [list = ''] = markdown.split('\n\n**Ways out**')
  return list.split('\n').filter((line) => /^ *- /.test(line))
}

const markdown = (reversals: readonly Reversal[]): readonly string[] =>
  listIn(renderGuardMarkdown(guardOf(reversals), { overrideLabel: '' }))

test('changes of one app that come about in the same way stand below what they have in common', () => {
  const lines = markdown([
    reversal('shop', 'replicas', 5),
    reversal('payments', 'replicas', 4),
    reversal('shop', 'pause', 9),
    reversal('shop', 'grace', 7, { reach: 'field' }),
  ])
  expect(lines).toEqual([
    '- `shop`: 2 live changes. After the merge Argo CD syncs on the new commit by itself. This merge touches the application, and a sync applies all of it.',
    '  - `spec.replicas` of Deployment shop/web is `5` in the cluster, changed with `kubectl edit` (on or before 2026-11-20 14:02 UTC). The merge sets it to `1`.',
    '  - `spec.pause` of Deployment shop/web is `9` in the cluster, changed with `kubectl edit` (on or before 2026-11-20 14:02 UTC). The merge sets it to `1` and restarts pods.',
    '- `payments`: `spec.replicas` of Deployment shop/web is `4` in the cluster, changed with `kubectl edit` (on or before 2026-11-20 14:02 UTC). After the merge Argo CD syncs on the new commit by itself, which sets it to `1`. This merge touches the application, and a sync applies all of it.',
    '- `shop`: `spec.grace` of Deployment shop/web is `7` in the cluster, changed with `kubectl edit` (on or before 2026-11-20 14:02 UTC). After the merge Argo CD syncs on the new commit by itself, which sets it to `1`. This merge moves that very field.',
  ])
})

test.each([
  ['field', 'This merge moves these very fields.'],
  ['resource', 'This merge touches the object of each, and a sync applies that as a whole.'],
] as const)('what several changes have in common is said of all of them (%s)', (reach, said) => {
  const [head] = markdown([
    reversal('shop', 'replicas', 5, { reach }),
    reversal('shop', 'pause', 9, { reach }),
  ])
  expect(head).toBe(
    `- \`shop\`: 2 live changes. After the merge Argo CD syncs on the new commit by itself. ${said}`,
  )
})

test('what several objects have in common is said of all of them', () => {
  const whole = (name: string): Reversal => {
    const one = reversal('shop', name, 5, { reach: 'field' })
    return { ...one, finding: { ...one.finding, change: null } }
  }
  expect(markdown([whole('a'), whole('b')])[0]).toContain('This merge is about these very objects.')
})

test('what a controller in trouble does comes once it gets on again', () => {
  const held = (name: string, live: number): Reversal => {
    const one = reversal('shop', name, live, { controller: 'flux' })
    const forecast = { ...one.finding.forecast, when: 'once-resolved' } as const
    return { ...one, finding: { ...one.finding, forecast } }
  }
  expect(markdown([held('replicas', 5)])[0]).toContain(
    'After the merge the controller, once it gets on again, sets it to `1`.',
  )
  expect(markdown([held('replicas', 5), held('grace', 7)])[0]).toContain(
    'After the merge the controller applies it once it gets on again.',
  )
})

test('what goes with its application is brought about by no sync', () => {
  const removedWith = { resource: resource('Application', 'argocd', 'shop', 'argoproj.io') }
  const [head] = markdown(['replicas', 'pause'].map((name) => reversal('shop', name, 5, { removedWith })))
  expect(head).toBe(
    '- `shop`: 2 live changes. This merge takes Application argocd/shop out of Git, and its deletion takes the objects of the application along.',
  )
})

test('a terminal gets the same list', () => {
  const guard = guardOf([reversal('shop', 'replicas', 5), reversal('shop', 'pause', 9)])
  const lines = renderGuardText(guard, { width: 100 }).split('\n')
  expect(lines.slice(lines.indexOf('Would be undone'), lines.indexOf('Ways out'))).toEqual([
    'Would be undone',
    '  - shop: 2 live changes. After the merge Argo CD syncs on the new commit by itself. This merge',
    '    touches the application, and a sync applies all of it.',
    '    - spec.replicas of Deployment shop/web is 5 in the cluster, changed with kubectl edit (on or',
    '      before 2026-11-20 14:02 UTC). The merge sets it to 1.',
    '    - spec.pause of Deployment shop/web is 9 in the cluster, changed with kubectl edit (on or before',
    '      2026-11-20 14:02 UTC). The merge sets it to 1 and restarts pods.',
    '',
  ])
})

test('what has no room is counted: lines that say what others have in common are no changes', () => {
  const many = ['shop', 'payments'].flatMap((app) =>
    Array.from({ length: 150 }, (_, at) => reversal(app, `field${at}`, at + 2)),
  )
  const lines = markdown(many)
  const told = lines.filter((line) => line.startsWith('  - ')).length
  expect(told).toBeGreaterThan(100)
  expect(lines.at(-1)).toBe(`- ${300 - told} live changes more; the log has all.`)
})

test('the first way out is no alternative to anything', () => {
  const deleted = finding({ application: 'shop', resource: web, category: 'conflict' })
  const waysOutOf = (...reversals: readonly Reversal[]): readonly string[] =>
    (renderGuardMarkdown(guardOf(reversals), { overrideLabel: '' }).split('**Ways out**')[1] ?? '')
      .split('\n')
      .filter((line) => line.startsWith('- '))
  const takeBack = 'take the live change back in the cluster first, if it is no longer needed.'
  expect(waysOutOf({ finding: deleted, reach: 'field' })).toEqual([`- T${takeBack.slice(1)}`])
  expect(waysOutOf(reversal('shop', 'replicas', 5))[1]).toBe(`- Or ${takeBack}`)
})

test('a patch that covers some of the applications says what it leaves', () => {
  const [shop, payments] = [reversal('shop', 'replicas', 5), reversal('payments', 'grace', 4)]
  const edit = { file: 'shop/web.yaml', blob: 'c'.repeat(40), line: 2, above: ['spec:'], below: [] }
  const adoption = {
    ...{ application: 'shop', reversals: [shop], isPart: false },
    edits: [{ ...edit, removed: ['  replicas: 1'], added: ['  replicas: 5'] }],
  }
  const commentOn = (reversals: readonly Reversal[]): string =>
    renderGuardMarkdown({ ...guardOf(reversals), adoptions: [adoption] }, { overrideLabel: '' })
  expect(commentOn([shop, payments])).toContain(
    '`git apply` takes it. It leaves 1 live change in `payments` to be put in by hand.\n\n```diff',
  )
  expect(commentOn([shop])).toContain('`git apply` takes it.\n\n```diff')
})

test('once somebody has accepted the loss, that stands first and nobody is asked for it again', () => {
  const acceptance = { sha: 'b'.repeat(40), by: 'wanda', at: '2026-11-23T02:10:00.123Z', fingerprints: [] }
  const text = (override: Override): string =>
    renderGuardMarkdown(guardOf([reversal('shop', 'replicas', 5)]), {
      overrideLabel: 'drift-override',
      override,
    })
  const accepted = text({ acceptance, refused: null })
  expect(accepted.split('\n')[0]).toBe(
    '**Accepted** by wanda with the label `drift-override` on 2026-11-23 02:10 UTC for commit `bbbbbbbbbbbb`. What stands below will be lost.',
  )
  expect(accepted).not.toContain('accept the loss')
  const refused = text({
    acceptance: null,
    refused: 'theo set the label, but may not write to this repository',
  })
  expect(refused.split('\n')[0]).toBe(
    'The label `drift-override` does not count: theo set the label, but may not write to this repository.',
  )
  expect(refused).toContain('Or accept the loss')
  const readOnly = text({ acceptance: null, refused: null, mayRecord: false })
  expect(readOnly).toContain('Or accept the loss in a pull request from a branch of this repository')
  expect(readOnly).not.toContain('adds the label')
})
