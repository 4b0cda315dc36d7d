import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { fields } from '../../../src/model/path.js'
import { renderHtml } from '../../../src/report/html/page.js'
import { finding, pair, resource, triage } from '../builder.js'
import { anyTriage, corpus } from '../hostile.js'

/** Every tag of the page with its attributes, as a browser's tokenizer would split them. */
function tagsOf(html: string): readonly string[] {
  return (
    html
      .replace(/<style>[^]*?<\/style>/, '')
      .replace(/<script>[^]*?<\/script>/, '')
      .match(/<[^>]*>/g) ?? []
  )
}

/** The tags and attributes that the page itself writes; anything else would have come from outside. */
const own =
  /^<\/?(?:!doctype html|html(?: lang="en")?|head|meta [^>]*|title|body|a(?: class="skip")?(?: href="(?:#app(?:s|-\d+)|https?:[^"]*)")?(?: rel="noreferrer")?|header|main|footer|section(?: class="object")?|article(?: class="finding" data-category="[a-z-]+")?|details(?: class="app" id="app-\d+")?(?: open)?|summary|h[1-5]|p(?: class="[a-z]+")?(?: id="apps")?|ul(?: class="cards")?|ol(?: class="timeline")?|li(?: class="[a-z-]+")?|strong|span(?: [^>]*)?|code|time(?: datetime="[^"]*")?|dl|dt|dd|div(?: [^>]*)?|table(?: (?:class="diff"|class="stack"(?: id="apps")?))?|thead|tbody|tr(?: data-app="app-\d+")?(?: data-unsafe="1")?|th(?: class="number")?(?: scope="(?:col|row)")?|td(?: class="[a-z]+")?(?: data-label="[A-Z][a-z ]+")?|label for="[a-z]+"|label|input [^>]*|select(?: id="category")?|option(?: value="")?)>$/

describe('the report as a page', () => {
  test('no string of a cluster or a repository becomes a tag, an attribute or a script', () => {
    fc.assert(
      fc.property(anyTriage, (given) => {
        const html = renderHtml(given)
        expect(tagsOf(html).filter((tag) => !own.test(tag))).toEqual([])
        expect((html.match(/<script>/g) ?? []).length).toBeLessThanOrEqual(1)
        expect(html).not.toMatch(/[\u202a-\u202e\u2066-\u2069]|(?!\n)\p{Cc}/u)
      }),
      { numRuns: 200 },
    )
  })

  test.each(corpus.map((text) => [JSON.stringify(text), text]))('%s stays text everywhere', (_, text) => {
    const key = resource('ConfigMap', text, text)
    const change = { type: 'modified' as const, path: fields('data', text), desired: text, live: `${text}!` }
    const one = finding({
      application: text,
      resource: key,
      category: 'manual-change',
      change,
      because: [text],
    })
    const html = renderHtml(
      triage({
        findings: [one],
        objects: [pair(text, key, { data: { [text]: text } }, { data: { [text]: 'x' } })],
      }),
      { issueUrls: new Map([[text, 'javascript:alert(1)']]) },
    )
    expect(tagsOf(html).filter((tag) => !own.test(tag))).toEqual([])
    expect(html).not.toContain('href="javascript:')
  })

  test('the same triage gives the same bytes', () => {
    fc.assert(
      fc.property(anyTriage, (given) => expect(renderHtml(given)).toBe(renderHtml(given))),
      { numRuns: 20 },
    )
  })
})
