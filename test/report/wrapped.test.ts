import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import type { Guard } from '../../src/model/guard.js'
import { problem } from '../../src/model/problem.js'
import type { Triage } from '../../src/model/triage.js'
import { renderDoctorText } from '../../src/report/doctor-text.js'
import { renderGuardText } from '../../src/report/guard-text.js'
import { renderText } from '../../src/report/text.js'
import { finding, resource, triage } from './builder.js'

/** A run in which these words of somebody else stand wherever a text is wrapped. */
function run(words: string): Triage {
  const found = finding({
    application: 'shop',
    resource: resource('ConfigMap', 'shop', words),
    category: 'manual-change',
    because: [words],
    source: { file: words, line: 1 },
  })
  const plain = triage({
    findings: [found],
    inSync: ['search'],
    problems: [problem('INTERNAL', words, words)],
  })
  const trouble = {
    ...{ condition: 'Ready', reason: words, message: words, since: null, lastSuccess: null },
    holds: 'everything',
  } as const
  return { ...plain, applications: plain.applications.map((app) => ({ ...app, trouble })), notes: [words] }
}

function guard(words: string): Guard {
  const { findings, problems, cluster, at } = run(words)
  const [found] = findings
  if (found === undefined) throw new Error('there should be a finding')
  return {
    ...{ branch: words, target: 'a'.repeat(40), head: 'b'.repeat(40) },
    ...{ cluster, at, problems, applications: ['shop'], adopted: [found], standing: [] },
    ...{ reversals: [{ finding: found, reach: 'field' }], adoptions: [], adopting: [], recorded: null },
  }
}

const outputs: readonly (readonly [string, (words: string) => string])[] = [
  ['report', (words) => renderText(run(words), { color: false, width: 40 })],
  ['check of a merge', (words) => renderGuardText(guard(words), { width: 40 })],
  [
    'doctor',
    (words) =>
      renderDoctorText([{ area: 'cluster', state: 'failed', what: words, next: words }], {
        ...{ color: false, width: 40 },
      }),
  ],
]

/** What the runner takes for a command: after white space at the beginning of a line, or `##[` anywhere. */
const command = /^\s*::|##\[/m

describe('no line of the terminal begins a workflow command, also where a long text is wrapped', () => {
  test.each(outputs)('%s', (_name, render) => {
    for (const given of ['::stop-commands::tok', '::error file=x::pwned']) {
      const text = render(`cannot apply the objects of this app ${given} `.repeat(3))
      expect(text).toContain(`: ${given.slice(1)}`.split(' file')[0])
      expect(text).not.toMatch(command)
    }
  })

  const word = fc.constantFrom(
    '::',
    ':',
    '##',
    '[',
    '##[x]',
    ' ',
    '\u00a0',
    '\n',
    '::error::x',
    'some',
    'words',
  )
  const words = fc.array(word, { maxLength: 40 }).map((parts) => parts.join(''))
  test.each(outputs)('%s, with any text', (_name, render) => {
    fc.assert(
      fc.property(words, (text) => expect(render(text)).not.toMatch(command)),
      { numRuns: 300 },
    )
  })
})
