/**
 * Runs every test this machine can run, on Node 24 (npm's own `node` package puts it first on the PATH), and ends
 * with one plain line: N passed, N failed. Arguments go on to jest. Without Go, the tests that need a cluster are
 * left out by name, never in silence; in CI that is a failure.
 */
import { spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('../', import.meta.url))
const needCluster = ['test/cluster', 'test/e2e']
/** What else runs in the process of the cluster's tests, so that both take about as long. */
const besideCluster = ['test/pull-requests/faults']
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
const lanes = process.argv.length > 2 ? [process.argv.slice(2)] : everything()
const results = await Promise.all(lanes.map(runLane))
const passed = results.reduce((sum, lane) => sum + lane.passed, 0)
const failed = results.reduce((sum, lane) => sum + lane.failed, 0)
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
process.exitCode = results.every(({ status }) => status === 0) && failed === 0 && passed > 0 ? 0 : 1

/** All tests in two processes side by side: those of the cluster wait for it half of their time. */
function everything() {
  const withCluster = [...needCluster, ...besideCluster]
  const offline = ['--config', 'jest.offline.config.mjs', '--testPathIgnorePatterns', ...withCluster]
  return hasGo ? [withCluster, offline] : [['--config', 'jest.offline.config.mjs']]
}

/** Runs jest with these arguments; what it says comes line by line, so that two of them can be read. */
async function runLane(words, lane) {
  const file = join(scratch, `results-${lane}.json`)
  const args = [
    '--experimental-vm-modules',
    '--disable-warning=ExperimentalWarning',
    join(root, 'node_modules/jest/bin/jest.js'),
    ...['--json', '--outputFile', file, '--testLocationInResults'],
    ...words,
    // Last, as this option takes every word behind it for a pattern.
    ...leftOut.flatMap((folder) => ['--testPathIgnorePatterns', folder]),
  ]
  const jest = spawn(process.execPath, args, { cwd: root, stdio: ['ignore', 'pipe', 'pipe'] })
  for (const stream of [jest.stdout, jest.stderr])
    createInterface({ input: stream }).on('line', (line) => console.error(line))
  const [status] = await once(jest, 'close')
  try {
    const report = JSON.parse(readFileSync(file, 'utf8'))
    const failed = report.numFailedTests + report.numRuntimeErrorTestSuites
    return { status, passed: report.numPassedTests, failed }
  } catch {
    console.error('jest ended without a result.')
    return { status, passed: 0, failed: 1 }
  }
}
