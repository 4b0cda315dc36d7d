import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { createActors } from '../../src/attribute/actors.js'
import { compareObjects } from '../../src/compare/compare.js'
import { emptyConfig } from '../../src/config/config.js'
import { judgeChanges } from '../../src/decide/judge.js'
import { createForecaster } from '../../src/forecast/forecaster.js'
import type { Json, JsonObject } from '../../src/model/json.js'
import { builtInType } from '../schema/builtin.js'
import { application, settingsPair } from './judging.js'

const type = builtInType('v1', 'ConfigMap')
const nameOf = createActors(emptyConfig.managers)
const actorOf = (manager: string): ReturnType<typeof nameOf> => nameOf(manager, application.appliers)

type Sides = { readonly base?: string; readonly git?: string; readonly live?: string }

/** Every verdict on one ConfigMap, by key. */
function judge(
  sides: { readonly [key: string]: Sides },
  owner: string,
  knowsBase = true,
): { [key: string]: string } {
  const of = (side: keyof Sides): JsonObject =>
    Object.fromEntries(
      Object.entries(sides).flatMap(([key, values]): [string, Json][] =>
        values[side] === undefined ? [] : [[key, values[side]]],
      ),
    )
  const [desired, live, base] = [of('git'), of('live'), of('base')]
  const owners = Object.fromEntries(Object.keys(live).map((key) => [key, owner]))
  const pair = settingsPair(desired, live, knowsBase ? base : null, owners)
  const changes = compareObjects(pair.manifest.object, pair.live, type, () => false)
  const drafts = judgeChanges(pair, changes, {
    application,
    type,
    actorOf,
    autoscalers: [],
    forecast: createForecaster(application, pair, type),
    isRewritten: () => false,
    normalise: (value) => value,
    ignored: () => ({ by: null, rules: [], unread: [] }),
  })
  return Object.fromEntries(
    drafts.map(({ change, category }) => {
      const last = change?.path.at(-1)
      return [last !== undefined && 'field' in last ? last.field : '', category]
    }),
  )
}

/** docs/verdicts.md for a value that a person alone owns, in one line per row: what Git then drops, no sync removes. */
function byTable({ base, git, live }: Sides): string | null {
  if (git === live) return null
  if (base === live) return git === undefined ? 'misconfiguration' : 'git-ahead'
  if (base === git) return 'manual-change'
  return 'conflict'
}

const value = fc.option(fc.constantFrom('a', 'b', 'c'), { nil: undefined })
const sides = fc
  .record({ base: value, git: value, live: value })
  .map((given) => Object.fromEntries(Object.entries(given).filter(([, one]) => one !== undefined)) as Sides)
const key = fc.constantFrom('mode', 'a.b', '[x]', '__proto__', 'constructor', 'toString', 'limit')
const many = fc
  .uniqueArray(fc.tuple(key, sides), { selector: ([name]) => name, minLength: 1, maxLength: 6 })
  .map((entries) => Object.fromEntries<Sides>(entries))

describe('which side moved', () => {
  test('is told for each key by itself: Git’s moves and a person’s are never swapped', () => {
    fc.assert(
      fc.property(many, (given) => {
        const expected = Object.fromEntries(
          Object.entries(given).flatMap(([name, one]) => {
            const category = byTable(one)
            return category === null ? [] : [[name, category]]
          }),
        )
        expect(judge(given, 'kubectl-edit')).toEqual(expected)
      }),
      { numRuns: 1_000 },
    )
  })

  test('without a base is told by the owner alone, and a removal by nobody', () => {
    fc.assert(
      fc.property(many, (given) => {
        for (const category of Object.values(judge(given, 'kubectl-edit', false)))
          expect(['manual-change', 'unknown']).toContain(category)
        for (const category of Object.values(judge(given, 'argocd-controller', false)))
          expect(['git-ahead', 'unknown']).toContain(category)
      }),
    )
  })

  test('does not make a person’s change of what nobody knows wrote', () => {
    fc.assert(
      fc.property(many, (given) => {
        for (const [name, category] of Object.entries(judge(given, 'acme-deployer')))
          if (given[name]?.live !== undefined) expect(category).not.toBe('manual-change')
      }),
    )
  })

  test('is Git’s for a controller’s value as well, as long as live is what was synced', () => {
    expect(judge({ mode: { base: 'a', live: 'a', git: 'b' } }, 'vpa-updater')).toEqual({ mode: 'git-ahead' })
    expect(judge({ mode: { base: 'a', git: 'a', live: 'b' } }, 'vpa-updater')).toEqual({ mode: 'controller' })
    expect(judge({ mode: { base: 'a', git: 'c', live: 'b' } }, 'vpa-updater')).toEqual({ mode: 'controller' })
  })
})
