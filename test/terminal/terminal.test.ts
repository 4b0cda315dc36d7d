import { describe, expect, test } from '@jest/globals'
import { createStatusLine } from '../../src/shell/status-line.js'
import { wantsColor } from '../../src/shell/terminal.js'

describe('colours', () => {
  const terminal = { isTTY: true }
  test.each([
    [terminal, {}, true],
    [{}, {}, false],
    [terminal, { NO_COLOR: '1' }, false],
    [terminal, { NO_COLOR: '' }, true],
    [{}, { FORCE_COLOR: '1' }, true],
    [terminal, { FORCE_COLOR: '0' }, false],
    [terminal, { FORCE_COLOR: 'false' }, false],
    [{}, { NO_COLOR: '1', FORCE_COLOR: '1' }, false],
    [terminal, { TERM: 'dumb' }, false],
  ])('%j with %j: %s', (stream, env, expected) => {
    expect(wantsColor(stream, env)).toBe(expected)
  })
})

/** What a status line writes, with a clock that starts at 0. */
function lineOn(stream: { isTTY?: boolean; columns?: number }, env: NodeJS.ProcessEnv = {}) {
  let [text, time] = ['', 0]
  const line = createStatusLine({ ...stream, write: (more) => (text += more) }, env, () => time)
  return { line, at: (ms: number) => (time = ms), text: () => text }
}

describe('the status line', () => {
  test('appears after a moment, in place, cut to the width, and goes', () => {
    const { line, at, text } = lineOn({ isTTY: true, columns: 20 })
    line.show('too early')
    expect(text()).toBe('')
    at(500)
    line.show('1 of 2: payment-service: manual-change')
    line.clear()
    expect(text()).toBe('\r\u001b[K1 of 2: payment-ser\r\u001b[K')
  })

  test('makes way for a line that stays', () => {
    const { line, at, text } = lineOn({ isTTY: true })
    at(500)
    line.show('reading')
    line.print('a warning')
    expect(text()).toBe('\r\u001b[Kreading\r\u001b[Ka warning\n')
  })

  test('an escape sequence in a name of the cluster does nothing', () => {
    const { line, at, text } = lineOn({ isTTY: true })
    at(500)
    line.show('1 of 1: \u001b[2Jevil\nnext')
    expect(text().split('\u001b')).toHaveLength(2)
    expect(text()).not.toContain('\n')
  })

  test.each([
    [{}, {}],
    [{ isTTY: true }, { TERM: 'dumb' }],
    [{ isTTY: true }, { CI: 'true' }],
  ])('is silent on %j with %j', (stream, env) => {
    const { line, at, text } = lineOn(stream, env)
    at(500)
    line.show('reading')
    line.clear()
    expect(text()).toBe('')
  })
})
