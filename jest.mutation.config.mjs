import base from './jest.config.mjs'

/** The offline tests of the judging folders: what mutation testing runs for every mutant (stryker.config.mjs). */
const { globalSetup: _setup, globalTeardown: _teardown, ...offline } = base
export default {
  ...offline,
  testMatch: ['compare', 'attribute', 'categorise', 'decide'].map(
    (folder) => `<rootDir>/test/${folder}/**/*.test.ts`,
  ),
  modulePathIgnorePatterns: ['<rootDir>/dist'],
}
