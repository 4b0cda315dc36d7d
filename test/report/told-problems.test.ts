import { describe, expect, test } from '@jest/globals'
import { findDestination } from '../../src/discover/destination.js'
import type { KnownCluster } from '../../src/model/ports.js'
import type { Problem } from '../../src/model/problem.js'
import { problem } from '../../src/model/problem.js'
import { toolProblem } from '../../src/render/failures.js'
import { annotationsOf } from '../../src/report/annotations.js'
import { renderHtml } from '../../src/report/html/page.js'
import { renderJson } from '../../src/report/json.js'
import { renderSummary } from '../../src/report/summary.js'
import { renderText } from '../../src/report/text.js'
import { toldProblems } from '../../src/report/told-problems.js'
import { finding, resource, triage } from './builder.js'

const wide = { color: false, width: 400 }
const hint = 'Fetch all of it.'

const absent = (application: string, revision = 'master'): Problem =>
  problem(
    'REVISION_NOT_FOUND',
    `Application ${application}: revision ${revision} is not in this clone.`,
    hint,
    {
      application,
    },
  )

/** What an app is told whose cluster is none of the run's. */
function destined(name: string): readonly Problem[] {
  const hub: KnownCluster = {
    ...{ name: 'hub', names: ['hub'], servers: [], address: 'https://hub.example', isMain: true },
    open: () => Promise.reject(new Error('not opened')),
  }
  const destination = { server: 'https://10.9.8.7', name: '', namespace: '' }
  const identity = { id: 'hub', server: hub.address, version: '' }
  const found = findDestination({ name, controller: 'argo-cd', destination }, identity, [hub])
  return found.at === 'nowhere' ? [found.problem] : []
}

describe('a problem that several applications have', () => {
  const names = Array.from({ length: 200 }, (_, i) => `app-${i + 1}`)
  const many = triage({ unknown: names, problems: names.map((name) => absent(name)) })

  test('is told once, with the first of them named and the rest counted', () => {
    expect(toldProblems(many.problems)).toEqual([
      {
        code: 'REVISION_NOT_FOUND',
        applications: names,
        message:
          'Applications app-1, app-2, app-3, app-4, app-5, app-6, app-7, app-8, app-9, app-10 and 190 more: revision master is not in this clone.',
        hint,
      },
    ])
  })

  test.each<[string, (told: typeof many) => string]>([
    ['terminal', (told) => renderText(told, wide)],
    ['job summary', (told) => renderSummary(told, {})],
    ['page', (told) => renderHtml(told)],
    [
      'run’s page',
      (told) =>
        annotationsOf(told)
          .annotations.map(({ message }) => message)
          .join('\n'),
    ],
  ])('stands once in the %s', (_, render) => {
    expect(render(many).match(/revision master is not in this clone/g)).toHaveLength(1)
  })

  test('leaves each of them without a verdict, and in the JSON report with a problem of its own', () => {
    const text = renderText(many, wide)
    expect(text).toContain(
      '0 of 200 applications drifted, 0 unsafe to sync, 200 could not be judged, 1 problem.',
    )
    expect(text.match(/^app-\d+ +unknown +- +not known/gm)).toHaveLength(200)
    expect(text).not.toContain('Could not be judged; see the problems below.')
    expect(JSON.parse(renderJson(many))).toMatchObject({
      problems: names.map((application) => ({ application })),
    })
  })

  test('keeps an application’s findings where it has any', () => {
    const found = finding({
      application: 'b',
      category: 'manual-change',
      resource: resource('Service', 'b', 'b'),
    })
    const text = renderText(triage({ findings: [found], problems: [absent('a'), absent('b')] }), wide)
    expect(text).toMatch(/^b {2}drift:manual-change$/m)
  })

  test('is one that they share in each of its words: another revision, step or run is another', () => {
    const own = problem('REVISION_NOT_FOUND', 'x is not in this clone.', hint)
    const told = toldProblems([
      absent('a'),
      own,
      absent('b'),
      absent('c', 'next'),
      { ...absent('d'), hint: 'Ask.' },
    ])
    expect(told.map(({ applications }) => applications)).toEqual([['a', 'b'], [], ['c'], ['d']])
  })

  test('is told once for a program that is missing, and for a cluster that nobody has named', () => {
    const problems = ['a', 'b'].flatMap((name) => [
      toolProblem(name, `apps/${name}`, 'kustomize', { state: 'missing', install: 'Install it.' }),
      ...destined(name),
    ])
    expect(toldProblems(problems).map(({ message }) => message)).toEqual([
      'Applications a and b: kustomize is needed, and is not on the PATH outside the workspace.',
      'Applications a and b: the destination https://10.9.8.7 is no cluster that the kubeconfig or recording of this run leads to. It leads to hub.',
    ])
  })

  test('names fewer of them where their names are long', () => {
    const long = ['a', 'b', 'c'].map((letter) => letter.repeat(200))
    const [told] = toldProblems(long.map((name) => absent(name)))
    expect(told?.message).toBe(`Applications ${long[0]} and 2 more: revision master is not in this clone.`)
  })
})
