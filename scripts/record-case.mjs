/**
 * Records the snapshots of cases from a real API server: node scripts/record-case.mjs NAME… | --all [--expect]
 * It starts a cluster of its own, or uses the one in DRIFT_TRIAGE_TEST_CLUSTER. With --expect it also writes what the
 * judgement is now to expect/report.json: read it line by line against docs/verdicts.md before you commit it.
 */
import { execFileSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'

const path = (name) => fileURLToPath(new URL(name, new URL('../', import.meta.url)))
const flags = ['--experimental-transform-types', '--disable-warning=ExperimentalWarning']
const program = ['--import', path('test/harness/typescript.mjs'), path('test/cases/record.ts')]
execFileSync(process.execPath, [...flags, ...program, ...process.argv.slice(2)], { stdio: 'inherit' })
