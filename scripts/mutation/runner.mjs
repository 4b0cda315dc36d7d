/**
 * Stryker's test runner for the offline tests of the judging folders (stryker.config.mjs). Its jest runner transforms
 * and loads every test file anew for each mutant, which takes seconds. This one bundles them once, and evaluates the
 * bundle anew for each file and mutant, as jest would: no cache that a module keeps outlives its mutant, and a mutant
 * that acts while a module loads is seen.
 */
import { globSync } from 'node:fs'
import { PluginKind, declareFactoryPlugin } from '@stryker-mutator/api/plugin'
import {
  DryRunStatus,
  TestStatus,
  determineHitLimitReached,
  toMutantRunResult,
} from '@stryker-mutator/api/test-runner'
import { bundleTests } from './bundle.mjs'
import { runFile } from './run-file.mjs'

const testFiles = 'test/{compare,attribute,categorise,decide}/**/*.test.ts'
/** Where the mutants in the sources look which of them is active, and count. */
const mutants = (globalThis.__stryker__ ??= {})

class BundleRunner {
  #files

  capabilities() {
    return { reloadEnvironment: true }
  }

  async init() {
    // The working directory is Stryker's copy of the project, with all mutants in its sources.
    this.#files = await bundleTests(process.cwd(), globSync(testFiles).sort())
  }

  async dryRun() {
    mutants.mutantCoverage = { static: {}, perTest: {} }
    const result = await this.#run({ onTest: (id) => (mutants.currentTestId = id) })
    return { ...result, mutantCoverage: mutants.mutantCoverage }
  }

  async mutantRun({ activeMutant, testFilter, hitLimit }) {
    Object.assign(mutants, { activeMutant: activeMutant.id, hitCount: 0, hitLimit })
    const result = await this.#run({ bail: true, only: testFilter })
    return toMutantRunResult(determineHitLimitReached(mutants.hitCount, hitLimit) ?? result)
  }

  /** A file that does not load fails no test: with no failure elsewhere, nothing is known of the mutant. */
  async #run({ only, bail = false, onTest }) {
    const tests = []
    let broken
    for (const [file, load] of this.#files) {
      if (only !== undefined && !only.some((id) => id.startsWith(`${file} `))) continue
      try {
        tests.push(...(await runFile(file, load, { only, bail, onTest })))
      } catch (error) {
        broken ??= String(error?.stack ?? error)
      }
      if (bail && tests.some(({ status }) => status === TestStatus.Failed)) break
    }
    const failed = tests.some(({ status }) => status === TestStatus.Failed)
    if (broken !== undefined && !failed) return { status: DryRunStatus.Error, errorMessage: broken }
    return { status: DryRunStatus.Complete, tests }
  }
}

export const strykerPlugins = [
  declareFactoryPlugin(PluginKind.TestRunner, 'bundle', () => new BundleRunner()),
]
