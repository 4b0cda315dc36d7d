/**
 * Records what a real API server with its controllers holds of the corpus (test/corpus), for the tests that need no
 * cluster: node scripts/record-corpus.mjs. It starts a cluster of its own, or uses the one in DRIFT_TRIAGE_TEST_CLUSTER.
 */
import { execFileSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'

const path = (name) => fileURLToPath(new URL(name, new URL('../', import.meta.url)))
const flags = ['--experimental-transform-types', '--disable-warning=ExperimentalWarning']
const program = ['--import', path('test/harness/typescript.mjs'), path('test/corpus/record.ts')]
execFileSync(process.execPath, [...flags, ...program], { stdio: 'inherit' })
