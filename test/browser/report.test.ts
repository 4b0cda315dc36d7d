import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import type { AxeResults } from 'axe-core'
import type { Page } from 'playwright-core'
import { categories } from '../../src/model/finding.js'
import { fields } from '../../src/model/path.js'
import type { Triage } from '../../src/model/triage.js'
import { problem } from '../../src/model/problem.js'
import { renderHtml } from '../../src/report/html/page.js'
import { finding, manager, pair, resource, triage } from '../report/builder.js'
import { fiveApps } from '../report/five-apps.js'
import { corpus } from '../report/hostile.js'
import type { Reader } from './browser.js'
import { startReader } from './browser.js'

let reader: Reader

beforeAll(async () => {
  reader = await startReader()
})

afterAll(() => reader.close())

/** `apps` apps with 20 findings each, of every category. */
function crowd(apps: number): Triage {
  const objects = []
  const findings = []
  for (let i = 0; i < apps * 20; i += 1) {
    const application = `app-${Math.floor(i / 20)}`
    const key = resource('Deployment', 'ns', `web-${i}`, 'apps')
    const change = { type: 'modified' as const, path: fields('spec', 'replicas'), desired: 3, live: 5 }
    const by = manager(i % 2 === 0 ? 'kubectl-edit' : 'helm', { time: '2026-11-01T10:00:00Z' })
    const category = categories[i % categories.length] ?? 'unknown'
    findings.push(finding({ application, resource: key, category, change, manager: by }))
    objects.push(pair(application, key, { spec: { replicas: 3 } }, { spec: { replicas: 5 } }))
  }
  return triage({ findings, objects, unsafe: ['app-3', 'app-7'] })
}

const nobody = triage({ inSync: ['shop'] })
const couldNotTell = triage({
  unknown: ['shop'],
  problems: [problem('CLUSTER_UNREACHABLE', 'No answer from the API server.', 'Check the address.')],
})

function visibleApps(page: Page): Promise<string[]> {
  return page.locator('details.app:visible h3').allTextContents()
}

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

/** Rules that the page breaks, with the places. The driver evaluates axe, which the page's own policy cannot stop. */
async function accessibilityFaults(page: Page): Promise<readonly string[]> {
  await page.evaluate(axe)
  const results = await page.evaluate<AxeResults>('axe.run(document, { resultTypes: ["violations"] })')
  return results.violations.map(
    ({ id, impact, nodes }) =>
      `${id} (${impact ?? ''}): ${nodes
        .slice(0, 3)
        .map(({ html, failureSummary }) => `${html} ${failureSummary ?? ''}`)
        .join(' ')}`,
  )
}

describe('the report in a browser', () => {
  test.each([
    ['the five apps', fiveApps()],
    ['nothing found', nobody],
    ['nothing could be judged', couldNotTell],
    ['many apps', crowd(9)],
  ] as const)('%s: no accessibility fault in light or dark, no request, no complaint', async (_, given) => {
    for (const scheme of ['light', 'dark'] as const) {
      const { page, complaints } = await reader.open(renderHtml(given), scheme)
      expect(complaints).toEqual([])
      expect(await accessibilityFaults(page)).toEqual([])
      await page.context().close()
    }
  })

  test.each([
    ['the five apps', fiveApps()],
    ['nothing could be judged', couldNotTell],
    ['many apps', crowd(9)],
  ] as const)('%s: on a phone nothing scrolls sideways, and each value has its heading', async (_, given) => {
    const { page } = await reader.open(renderHtml(given))
    await page.setViewportSize({ width: 400, height: 800 })
    await page.evaluate('for (const one of document.querySelectorAll("details")) one.open = true')
    const wide = `[...document.querySelectorAll('html, .scroll')].filter((one) => one.scrollWidth > one.clientWidth)
      .map((one) => (one.getAttribute('aria-label') ?? one.tagName) + ': ' + one.scrollWidth)`
    expect(await page.evaluate(wide)).toEqual([])
    const unnamed = `[...document.querySelectorAll('.stack td:not(:empty):not([data-label])')].length`
    expect(await page.evaluate(unnamed)).toBe(0)
    expect(await accessibilityFaults(page)).toEqual([])
  })

  test('on a phone each filter stands beside its name, or right below it', async () => {
    const { page } = await reader.open(renderHtml(crowd(9)))
    const apart = `[...document.querySelectorAll('#filters label')].filter((label) => {
      const [name, control] = [label, label.control].map((one) => one.getBoundingClientRect())
      const isBeside = name.top < control.bottom && control.top < name.bottom
      return !isBeside && !(control.top >= name.bottom && control.left === name.left)
    }).map((label) => label.textContent)`
    for (const width of [320, 375, 430, 480, 520, 600, 700]) {
      await page.setViewportSize({ width, height: 800 })
      expect([width, await page.evaluate(apart)]).toEqual([width, []])
    }
  })

  test('on a phone, too, what the search leaves out is not shown', async () => {
    const { page } = await reader.open(renderHtml(crowd(12)))
    await page.setViewportSize({ width: 400, height: 800 })
    await page.getByLabel('unsafe to sync only').check()
    await expectText(page, '2 of 12 applications, 40 findings')
    expect(await page.locator('#apps tbody tr:visible').count()).toBe(2)
  })

  test('searching keeps the apps, objects and findings that match, opens them, and says how many', async () => {
    const { page, complaints } = await reader.open(renderHtml(crowd(12)))
    expect(await page.locator('#shown').textContent()).toBe('12 of 12 applications, 240 findings')
    await page.getByLabel('Search').fill('WEB-45')
    await expectText(page, '1 of 12 applications, 1 findings')
    expect(await visibleApps(page)).toEqual(['app-2'])
    expect(await page.locator('article.finding:visible').count()).toBe(1)
    expect(await page.locator('section.object:visible h4').allTextContents()).toEqual([
      'Deployment ns/web-45',
    ])
    await page.getByLabel('Search').fill('')
    await expectText(page, '12 of 12 applications, 240 findings')
    expect(await page.locator('details.app[open]').count()).toBe(0)
    expect(complaints).toEqual([])
  })

  test('category and risk narrow it down together', async () => {
    const { page } = await reader.open(renderHtml(crowd(12)))
    await page.getByLabel('Category', { exact: true }).selectOption('conflict')
    await expectText(page, '12 of 12 applications, 24 findings')
    await page.getByLabel('unsafe to sync only').check()
    await expectText(page, '2 of 12 applications, 4 findings')
    expect(await visibleApps(page)).toEqual(['app-3', 'app-7'])
    expect(await page.locator('#apps tbody tr:visible').count()).toBe(2)
  })

  test('an app is reached by keyboard alone: from the table into its section, which opens', async () => {
    const { page } = await reader.open(renderHtml(crowd(12)))
    await page.locator('#apps a', { hasText: 'app-7' }).focus()
    await page.keyboard.press('Enter')
    await page.locator('details.app[open] h3', { hasText: 'app-7' }).waitFor()
    const focused = await page.evaluate('document.activeElement.querySelector("h3").textContent')
    expect(focused).toBe('app-7')
  })

  test('five thousand findings open, and one is found', async () => {
    const { page, complaints } = await reader.open(renderHtml(crowd(250)))
    await page.getByLabel('Search').fill('web-4999')
    await expectText(page, '1 of 250 applications, 1 findings')
    expect(await page.locator('article.finding:visible').count()).toBe(1)
    expect(complaints).toEqual([])
  })

  test('strings of a cluster are shown and do nothing', async () => {
    const attack = '<img src=x onerror="document.title=1"><script>document.title=2</script>'
    const findings = [attack, ...corpus.filter((text) => text.trim() !== '')].map((text) =>
      finding({
        application: text,
        resource: resource('ConfigMap', text, text),
        category: 'manual-change',
        change: { type: 'added', path: fields('data', text), live: text },
        because: [text],
      }),
    )
    const { page, complaints } = await reader.open(renderHtml(triage({ findings })))
    expect(await page.title()).toBe('Drift on harbour-7')
    expect(await visibleApps(page)).toContain(attack)
    expect(await page.locator('img, iframe, object').count()).toBe(0)
    expect(complaints).toEqual([])
  })

  test('even markup that got in could not run: the policy of the page stops it', async () => {
    const { page, complaints } = await reader.open(
      renderHtml(fiveApps()).replace(
        '<main>',
        '<main><script>document.title = "run"</script><img src="https://127.0.0.1:1/beacon" onerror="document.title=3">',
      ),
    )
    await page.locator('#filters').waitFor()
    expect(await page.title()).toBe('Drift on harbour-7')
    expect(complaints.join('\n')).toMatch(/Content Security Policy/)
  })
})

/** The count below the search, which follows after a moment's pause in typing. */
async function expectText(page: Page, text: string): Promise<void> {
  await page.locator('#shown', { hasText: text }).waitFor({ timeout: 20_000 })
  expect(await page.locator('#shown').textContent()).toBe(text)
}
