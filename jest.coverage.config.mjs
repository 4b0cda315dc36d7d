import offline from './jest.offline.config.mjs'

/** The folders whose coverage counts: those that judge, and what they judge by. */
const core = [
  'affected',
  'attribute',
  'categorise',
  'compare',
  'config',
  'controller-rules',
  'decide',
  'edit',
  'evidence',
  'forecast',
  'model',
  'provenance',
  'shard',
  'schema',
]
/** Tests that load these sources themselves, and need neither a cluster nor dist. */
const tests = [...core, 'cases', 'doctor', 'redaction', 'report', 'triage', 'write-back']

export default {
  ...offline,
  testMatch: tests.map((folder) => `<rootDir>/test/${folder}/**/*.test.ts`),
  // Its limits of time are for sources that nothing counts.
  testPathIgnorePatterns: ['<rootDir>/test/report/issue-body'],
  collectCoverage: true,
  collectCoverageFrom: core.map((folder) => `src/${folder}/**/*.ts`),
  coverageDirectory: 'build/coverage',
  coverageReporters: ['text', 'json-summary'],
  coverageThreshold: { global: { lines: 95, statements: 92, functions: 92, branches: 84 } },
}
