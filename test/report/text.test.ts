import { readFileSync } from 'node:fs'
import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { problem } from '../../src/model/problem.js'
import { logLine, logLines } from '../../src/report/log-text.js'
import { renderText } from '../../src/report/text.js'
import { finding, manager, resource, triage } from './builder.js'
import { fiveApps } from './five-apps.js'

const plain = { color: false, width: 100 }

describe('terminal report', () => {
  test('five apps, as the golden file has it', () => {
    expect(renderText(fiveApps(), plain)).toBe(readFileSync('test/report/fixtures/five-apps.txt', 'utf8'))
  })

  test('colours only where asked for', () => {
    expect(renderText(fiveApps(), plain)).not.toContain('\u001b')
    expect(renderText(fiveApps(), { color: true, width: 100 })).toContain('\u001b[31mpayment-service')
  })

  test('a run that could not judge an app says so, with the next step, and never calls it clean', () => {
    const text = renderText(
      triage({
        unknown: ['shop'],
        problems: [
          problem('LIVE_FORBIDDEN', 'Deployment shop/web: 403.', 'Grant list on deployments.', {
            application: 'shop',
          }),
        ],
        notChecked: [
          { application: 'shop', resource: resource('Secret', 'shop', 'keys'), reason: 'secrets are opt-in' },
        ],
      }),
      plain,
    )
    expect(text).toContain('not known')
    expect(text).toContain('LIVE_FORBIDDEN (shop)\n    Deployment shop/web: 403. Grant list on deployments.')
    expect(text).toContain('1 x Secret: secrets are opt-in')
    expect(text).toContain('0 of 1 application drifted, 0 unsafe to sync, 1 could not be judged, 1 problem.')
  })

  test.each<[string, string, string]>([
    ['apps', 'Deployment', 'its ReplicaSets and pods'],
    ['apps', 'StatefulSet', 'its pods'],
    ['batch', 'CronJob', 'its Jobs'],
    ['argoproj.io', 'ApplicationSet', 'its Applications'],
    ['db.example.com', 'Database', 'what it owns'],
  ])('names what stays of a %s %s that goes alone', (group, kind, left) => {
    const forecast = {
      effect: 'deletes',
      restartsPods: null,
      when: 'next-commit',
      method: 'simulated',
    } as const
    const gone = finding({
      ...{ application: 'shop', category: 'extra', resource: resource(kind, 'shop', 'web', group) },
      forecast: { ...forecast, leavesOwned: true },
    })
    const text = renderText(triage({ findings: [gone] }), { ...plain, width: 400 })
    expect(text).toContain(`would delete it and leave ${left} (PrunePropagationPolicy=orphan).`)
    expect(text).toContain(`a sync deletes it with the next commit and leaves ${left}`)
  })

  test('advises a rule for noise that stays, not for what the next sync takes away', () => {
    const about = (effect: 'keeps' | 'deletes'): string =>
      renderText(
        triage({
          findings: [
            finding({
              application: 'shop',
              category: 'metadata-noise',
              direction: 'ignore',
              resource: resource('Deployment', 'shop', 'web', 'apps'),
              forecast: { effect, restartsPods: false, when: 'next-sync', method: 'simulated' },
            }),
          ],
        }),
        { ...plain, width: 400 },
      )
    expect(about('keeps')).toContain('There is nothing to decide; where the controller keeps reporting it')
    expect(about('deletes')).toContain('would delete it. There is nothing to decide: with that it is gone.')
  })

  test('the revert to an older image comes first, and a reason that several have is said once', () => {
    const because = ['Somebody changed production on purpose.']
    const scaled = finding({
      application: 'shop',
      category: 'manual-change',
      resource: resource('Deployment', 'shop', 'a', 'apps'),
      because,
    })
    const image = finding({
      application: 'shop',
      category: 'manual-change',
      resource: resource('Deployment', 'shop', 'b', 'apps'),
      evidence: [{ kind: 'image-version', text: '', data: { syncIs: 'downgrade' } }],
      because,
    })
    const text = renderText(triage({ findings: [scaled, image] }), plain)
    expect(text.indexOf('Deployment shop/b')).toBeLessThan(text.indexOf('Deployment shop/a'))
    expect(text.match(/- Somebody changed production on purpose/g)).toHaveLength(1)
  })

  test('hostile names and values stay on their line and start no command', () => {
    const evil = 'x\n::set-output name=a::b\r\u001b[2J##[error]\u202e'
    const one = finding({
      application: evil,
      resource: resource(evil, evil, evil),
      category: 'manual-change',
      change: { type: 'modified', path: [{ field: evil }], desired: evil, live: `${evil}2` },
      manager: manager(evil),
      because: [evil],
      source: { file: evil, line: 1 },
    })
    const text = renderText(triage({ findings: [one], problems: [problem('INTERNAL', evil, evil)] }), plain)
    expect(text).not.toMatch(/^\s*::/m)
    expect(text).not.toContain('##[')
    for (const unseen of ['\r', '\u001b', '\u202e']) expect(text).not.toContain(unseen)
  })
})

describe('log lines', () => {
  test.each([
    ['::add-mask::x', ': :add-mask::x'],
    ['  ::stop-commands::t', '  : :stop-commands::t'],
    ['a ##[error]b', 'a ## [error]b'],
    ['\u001b[31mred\u001b[0m', 'red'],
    ['a\r\nb', 'a\\r\\nb'],
    ['std::vector', 'std::vector'],
    ['\u001b]0;title\u0007text', 'text'],
    ['#\u001b[m#[x]', '## [x]'],
  ])('%j becomes %j', (from, to) => {
    expect(logLine(from)).toBe(to)
  })

  test('several lines keep their breaks and are safe each', () => {
    expect(logLines('a\r\n::b::c')).toBe('a\n: :b::c')
  })

  test('property: no line of any text is a command', () => {
    const bits = fc.constantFrom(
      '::',
      ':',
      '##',
      '#',
      '[',
      ' ',
      '\t',
      '\n',
      '\r',
      '\u2028',
      '\u001b',
      '\u001b[',
      'm',
      'error',
      '\ufeff',
      '\u00a0',
      'x',
    )
    fc.assert(
      fc.property(fc.array(bits, { maxLength: 30 }), (parts) => {
        const safe = logLine(parts.join(''))
        expect(safe).not.toContain('##[')
        expect(safe.trim().startsWith('::')).toBe(false)
        // eslint-disable-next-line no-control-regex
        expect(safe).not.toMatch(/[\u0000-\u001f\u007f-\u009f\u2028\u2029]/)
      }),
      { numRuns: 2000 },
    )
  })
})
