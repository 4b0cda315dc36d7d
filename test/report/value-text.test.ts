import { describe, expect, test } from '@jest/globals'
import type { Change } from '../../src/model/finding.js'
import type { Json } from '../../src/model/json.js'
import { fields } from '../../src/model/path.js'
import { changeText, shownGit, shownLive } from '../../src/report/value-text.js'

const modified = (desired: Json, live: Json): Change => ({
  type: 'modified',
  path: fields('spec', 'rules'),
  desired,
  live,
})
const host = (name: string): Json => ({ host: name, http: { paths: [{ path: '/', pathType: 'Prefix' }] } })

describe('the two values of a difference', () => {
  test('short ones are whole', () => {
    expect(changeText(modified(3, 5))).toEqual(['3', '5'])
  })

  test('what fits is whole, however late it differs', () => {
    const sides = [`${'x'.repeat(79)}a`, `${'x'.repeat(79)}b`] as const
    expect(changeText(modified(...sides))).toEqual(sides)
  })

  test('of long lists only the items are shown in which they differ', () => {
    const [git, live] = changeText(
      modified([host('a.example.com')], [host('a.example.com'), host('b.example.com')]),
    )
    expect(git).toBe('[…]')
    expect(live).toMatch(/^\[…, \{"host": "b\.example\.com".*…$/)
  })

  test('long texts that begin alike are shown from shortly before they differ', () => {
    const same = 'x'.repeat(100)
    expect(changeText(modified(`${same}a`, `${same}b`))).toEqual([
      `…${'x'.repeat(20)}a`,
      `…${'x'.repeat(20)}b`,
    ])
  })

  test('what stands around the items that differ is left out', () => {
    const items = (...middle: readonly string[]): Json => ['x'.repeat(60), ...middle, 'y'.repeat(60)]
    expect(changeText(modified(items('a', 'b'), items('b', 'c')))).toEqual([
      '[…, "a", "b", …]',
      '[…, "b", "c", …]',
    ])
    expect(changeText(modified(items(), items('a')))).toEqual(['[…, …]', '[…, "a", …]'])
  })

  test('keys in another order hide nothing of what differs', () => {
    const group = { kind: 'Group', name: 'the-team-of-the-shop', apiGroup: 'rbac.authorization.k8s.io' }
    const turned = { apiGroup: 'rbac.authorization.k8s.io', kind: 'Group', name: 'the-team-of-the-shop' }
    const bob = { apiGroup: 'rbac.authorization.k8s.io', kind: 'User', name: 'bob@example.com' }
    const change = modified([group], [turned, bob])
    expect(changeText(change)).toEqual([
      '[…]',
      '[…, {"kind": "User", "name": "bob@example.com", "apiGroup": "rbac.authorization…',
    ])
    expect([shownGit(change), shownLive(change)]).toEqual([
      '[…]',
      '[…, {"kind": "User", "name": "bob@example.com", "apiGroup":…',
    ])
    expect(changeText(modified({ b: 1, a: 2 }, { a: 2, b: 3, c: 4 }))).toEqual([
      '{"b": 1, "a": 2}',
      '{"b": 3, "a": 2, "c": 4}',
    ])
  })

  test('long ones that differ in sight begin at their beginning', () => {
    const [git, live] = changeText(modified(`a${'x'.repeat(200)}`, `b${'x'.repeat(200)}`))
    expect([git.slice(0, 3), live.slice(0, 3)]).toEqual(['axx', 'bxx'])
    expect([git.length, live.length]).toEqual([80, 80])
  })

  test('no surrogate pair is cut in two', () => {
    for (let before = 70; before < 74; before++) {
      const same = 'x'.repeat(before) + '\u{1f600}'.repeat(20)
      for (const text of changeText(modified(`${same}a`, `${same}b`))) expect(text).not.toMatch(/\p{Cs}/u)
    }
  })

  test('a side without the value says so', () => {
    const path = fields('data', 'x')
    expect(changeText({ type: 'added', path, live: 'on' })).toEqual(['(absent)', '"on"'])
    expect(changeText({ type: 'removed', path, desired: 'on' })).toEqual(['"on"', '(absent)'])
  })
})
