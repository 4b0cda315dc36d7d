/**
 * Mutation testing of the folders that decide what people read: npm run mutation. A mutant that no test notices is a
 * mistake that no test would notice. Two cores are shared with other work, so one runner at a time.
 */
const folders = (process.env.MUTATE ?? 'compare,attribute,categorise,decide').split(',')

export default {
  mutate: folders.map((folder) => `src/${folder}/**/*.ts`),
  testRunner: 'jest',
  testRunnerNodeArgs: ['--experimental-vm-modules', '--disable-warning=ExperimentalWarning'],
  jest: { projectType: 'custom', configFile: 'jest.mutation.config.mjs', enableFindRelatedTests: false },
  coverageAnalysis: 'perTest',
  thresholds: { high: 90, low: 80, break: 80 },
  incremental: true,
  incrementalFile: 'build/mutation/incremental.json',
  tempDirName: 'build/stryker',
  ignorePatterns: [
    'dist',
    'demo',
    'docs',
    'build',
    'bench',
    'test/control-plane',
    'test/appliers',
    'test/corpus',
  ],
  concurrency: 1,
  reporters: ['clear-text', 'json'],
  jsonReporter: { fileName: 'build/mutation/report.json' },
  clearTextReporter: { allowColor: false, logTests: false, reportTests: false },
}
