/** The folders that decide what people read; scripts/mutation.mjs asks for all of them or for some. */
export const folders = ['compare', 'attribute', 'categorise', 'decide']

export default {
  testRunner: 'bundle',
  plugins: ['./scripts/mutation/runner.mjs'],
  coverageAnalysis: 'perTest',
  thresholds: { high: 90, low: 80, break: 80 },
  tempDirName: 'build/stryker',
  // What the tests read besides sources, they read in the project itself (scripts/mutation/bundle.mjs).
  ignorePatterns: ['/*', '!/src', '!/test', '/test/control-plane', '/test/appliers', '/test/corpus'],
  // Wall clock: a busy machine must not pass for a mutant that never ends, most of which the count of hits ends sooner.
  timeoutMS: 60_000,
  concurrency: 2,
  reporters: ['progress-append-only', 'clear-text', 'json'],
  jsonReporter: { fileName: 'build/mutation/report.json' },
  clearTextReporter: { allowColor: false, logTests: false, reportTests: false },
  // It would ask for static mutants, which act while a module loads, to be left out: half of the rules are such.
  warnings: { slow: false },
}
