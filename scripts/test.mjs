/**
 * Runs every test this machine can run, on Node 24 (npm's own `node` package puts it first on the PATH), and ends
 * with one plain line: N passed, N failed. Arguments go on to jest. Without Go, the tests that need a cluster are
 * left out by name, never in silence; in CI that is a failure.
 */
import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('../', import.meta.url))
const needCluster = ['test/cluster', 'test/e2e']
const needBrowser = ['test/browser']

if (Number(process.versions.node.split('.')[0]) < 24) {
  console.error(`The tests run on Node 24, not ${process.version}: start them with npm test, after npm ci.`)
  process.exit(2)
}

const hasGo =
  spawnSync('go', ['version']).status === 0 ||
  process.env.KUBECONFIG_TEST !== undefined ||
  process.env.KUBEBUILDER_ASSETS !== undefined
if (!hasGo && process.env.CI) {
  console.error('Go is missing, and CI leaves nothing out: install Go 1.26 or newer.')
  process.exit(2)
}

const hasBrowser = existsSync(process.env.CHROMIUM ?? '/usr/bin/chromium')
if (!hasBrowser && process.env.CI) {
  console.error(
    "Chromium is missing, and CI leaves nothing out: install Debian's package chromium, or set CHROMIUM.",
  )
  process.exit(2)
}
const leftOut = [...(hasGo ? [] : needCluster), ...(hasBrowser ? [] : needBrowser)]

const scratch = mkdtempSync(join(tmpdir(), 'drift-triage-tests-'))
const results = join(scratch, 'results.json')
const args = [
  '--experimental-vm-modules',
  '--disable-warning=ExperimentalWarning',
  join(root, 'node_modules/jest/bin/jest.js'),
  ...['--json', '--outputFile', results, '--testLocationInResults'],
  ...process.argv.slice(2),
  // Last, as this option takes every word behind it for a pattern.
  ...leftOut.flatMap((folder) => ['--testPathIgnorePatterns', folder]),
]
const { status } = spawnSync(process.execPath, args, {
  cwd: root,
  stdio: ['ignore', process.stderr, 'inherit'],
})

let passed = 0
let failed = 1
try {
  const report = JSON.parse(readFileSync(results, 'utf8'))
  passed = report.numPassedTests
  failed = report.numFailedTests + report.numRuntimeErrorTestSuites
} catch {
  console.error('jest ended without a result.')
}
rmSync(scratch, { recursive: true, force: true })
if (!hasGo) {
  console.log(`Left out, as they need a real cluster that is built with Go: ${needCluster.join(', ')}.`)
  console.log(
    'Install Go 1.26 or newer (https://go.dev/dl), or set KUBECONFIG_TEST or KUBEBUILDER_ASSETS, to run them too.',
  )
}
if (!hasBrowser) {
  console.log(`Left out, as they need a browser: ${needBrowser.join(', ')}.`)
  console.log("Install Debian's package chromium, or set CHROMIUM to the path of one, to run them too.")
}
console.log(`${passed} passed, ${failed} failed`)
process.exit(status === 0 && failed === 0 && passed > 0 ? 0 : 1)
