import { existsSync } from 'node:fs'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Browser, Page } from 'playwright-core'
import { chromium } from 'playwright-core'

/** Debian's Chromium, or the one that CHROMIUM names. */
const executablePath = process.env['CHROMIUM'] ?? '/usr/bin/chromium'

export type Opened = {
  readonly page: Page
  /** What the page logged as an error or a warning, threw, or asked the network for beyond its own file. */
  readonly complaints: readonly string[]
}

export type Reader = {
  /** Opens the text as a file in a fresh context. */
  open(html: string, scheme?: 'light' | 'dark'): Promise<Opened>
  close(): Promise<void>
}

/** @throws Error where there is no Chromium. */
export async function startReader(): Promise<Reader> {
  if (!existsSync(executablePath))
    throw new Error(`There is no Chromium at ${executablePath}: install it or set CHROMIUM.`)
  const browser: Browser = await chromium.launch({
    executablePath,
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  })
  const folder = await mkdtemp(join(tmpdir(), 'drift-triage-browser-'))
  let files = 0
  return {
    async open(html, scheme = 'light') {
      const context = await browser.newContext({
        colorScheme: scheme,
        viewport: { width: 1200, height: 900 },
      })
      const page = await context.newPage()
      const file = join(folder, `${(files += 1)}.html`)
      await writeFile(file, html)
      const complaints: string[] = []
      page.on('console', (message) => {
        if (message.type() === 'error' || message.type() === 'warning') complaints.push(message.text())
      })
      page.on('pageerror', (error) => complaints.push(error.message))
      page.on('request', (request) => {
        if (request.url() !== pathToFileURL(file).href) complaints.push(`request to ${request.url()}`)
      })
      await page.goto(pathToFileURL(file).href)
      return { page, complaints }
    },
    async close() {
      await browser.close()
      await rm(folder, { recursive: true, force: true })
    },
  }
}
