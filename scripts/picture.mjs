/**
 * Takes the picture of the README: the report page of the demo, in a real browser (Debian's Chromium, or CHROMIUM).
 *
 *   npm run build && node scripts/picture.mjs
 */
import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { chromium } from 'playwright-core'

const root = fileURLToPath(new URL('../', import.meta.url))
const folder = mkdtempSync(join(tmpdir(), 'drift-triage-picture-'))
execFileSync(process.execPath, [join(root, 'dist/cli.js'), 'demo', '--out', folder])
const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
  args: ['--no-sandbox', '--disable-gpu'],
})
const page = await browser.newPage({ viewport: { width: 1100, height: 760 }, colorScheme: 'light' })
await page.goto(pathToFileURL(join(folder, 'report.html')).href)
mkdirSync(join(root, 'docs/images'), { recursive: true })
await page.screenshot({ path: join(root, 'docs/images/report.png') })
await browser.close()
rmSync(folder, { recursive: true, force: true })
