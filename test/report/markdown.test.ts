import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import {
  cellCode,
  codeSpan,
  details,
  fence,
  fitLines,
  html,
  inline,
  link,
  titleText,
} from '../../src/report/markdown.js'
import { visible } from '../../src/report/visible.js'
import { corpus, text } from './hostile.js'
import { cellsOf, unbalanced } from './markdown-shape.js'

describe('foreign text in Markdown', () => {
  test.each([
    ['@octocat', '@\u200boctocat'],
    ['#123', '\\#\u200b123'],
    ['GH-7', 'GH-\u200b7'],
    ['Fixes acme/shop#12', 'Fixes acme/shop#\u200b12'],
    ['https://x.example', 'https:\u200b//x.example'],
    ['WWW.x.example', 'WWW\u200b.x.example'],
    ['[a](b)', '\\[a\\](b)'],
    ['<img src=x>', '&lt;img src=x&gt;'],
    ['<!-- x -->', '&lt;!-- x --&gt;'],
    ['a|b', 'a\\|b'],
    ['a_b*c*', 'a\\_b\\*c\\*'],
    ['`x`', '&#96;x&#96;'],
    ['&lt;', '&amp;lt;'],
    ['- item', '\\- item'],
    ['1. item', '1\\. item'],
    ['a\nb', 'a\\\\nb'],
    ['\u202ex', '\\\\u202ex'],
  ])('%j becomes %j in running text', (from, to) => {
    expect(inline(from)).toBe(to)
  })

  test('HTML has no tags, entities or mentions of its own', () => {
    expect(html('<b>"@x" & #1')).toBe('&lt;b&gt;&quot;@\u200bx&quot; &amp; #\u200b1')
  })

  test.each([
    ['a`b', '``a`b``'],
    ['`', '`` ` ``'],
    ['', '`""`'],
    ['<!-- drift-triage:end -->', '`<!\u200b-- drift-triage:end -->`'],
  ])('%j is the code span %j', (from, to) => {
    expect(codeSpan(from)).toBe(to)
  })

  test('a pipe in a cell of code, also behind a backslash', () => {
    expect(cellsOf(`| ${cellCode('a|b')} | ${cellCode('a\\|b')} |`)).toHaveLength(2)
  })

  test('links only to plain addresses', () => {
    expect(link('x', 'https://git.example/a/b#L3')).toBe('[x](https://git.example/a/b#L3)')
    expect(link('x', 'javascript:alert(1)')).toBeNull()
    expect(link('x', 'https://git.example/a)(b')).toBeNull()
  })

  test('titles are one line of at most 200 characters and mention nobody', () => {
    expect(titleText(`Drift in @x\n#1 ${'y'.repeat(300)}`)).toMatch(/^Drift in @\u200bx\\n#\u200b1 y+…$/)
    expect(titleText('y'.repeat(300))).toHaveLength(200)
  })

  test('property: a fence closes after its content, whatever that is', () => {
    fc.assert(
      fc.property(fc.array(text, { maxLength: 6 }), (lines) => {
        const block = fence('diff', lines)
        expect(unbalanced(block)).toEqual([])
        expect(block.split('\n')).toHaveLength(lines.length + 2)
      }),
      { numRuns: 1_000 },
    )
  })

  test('property: running text and code are one line without unseen characters other than our own gap', () => {
    fc.assert(
      fc.property(text, (from) => {
        for (const safe of [inline(from), codeSpan(from), html(from), titleText(from)])
          expect(safe.replaceAll('\u200b', '')).not.toMatch(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]/u)
      }),
      { numRuns: 1_000 },
    )
  })

  test.each(corpus)('cutting at every length keeps %j whole characters', (from) => {
    for (let max = 1; max < 12; max += 1) expect(inline(from, max)).not.toMatch(/\p{Cs}/u)
  })

  test('a fold has the blank line that GitHub needs', () => {
    expect(details('s', 'b')).toBe('<details>\n<summary>s</summary>\n\nb\n\n</details>')
  })

  test('as many lines as fit, and what was left out', () => {
    const more = (left: number): string => `${left} more`
    expect(fitLines(['aa', 'bb'], 100, more)).toEqual(['aa', 'bb'])
    expect(fitLines(['aaaa', 'bbbb', 'cccc'], 15, more)).toEqual(['aaaa', '2 more'])
  })

  test('unseen characters are written out', () => {
    expect(visible('a\u200b\u{e0041}\ud800\t')).toBe('a\\u200b\\u{e0041}\\ud800\\t')
  })
})
