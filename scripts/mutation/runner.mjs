/**
 * Stryker's test runner for the offline tests of the judging folders (stryker.config.mjs). Its jest runner transforms
 * and loads every test file anew for each mutant, which takes seconds. This one bundles them once, and evaluates the
 * bundle anew for each mutant: no cache that a module keeps outlives its mutant, and a mutant that acts while a module
 * loads is seen.
 */
import { globSync } from 'node:fs'
import { PluginKind, declareFactoryPlugin } from '@stryker-mutator/api/plugin'
import { DryRunStatus, determineHitLimitReached, toMutantRunResult } from '@stryker-mutator/api/test-runner'
import { bundleTests } from './bundle.mjs'
import { runTests } from './run-tests.mjs'

const testFiles = 'test/{compare,attribute,categorise,decide}/**/*.test.ts'
/** Where the mutants in the sources look which of them is active, and count. */
const mutants = (globalThis.__stryker__ ??= {})

class BundleRunner {
  #load

  capabilities() {
    return { reloadEnvironment: true }
  }

  async init() {
    // The working directory is Stryker's copy of the project, with all mutants in its sources.
    this.#load = await bundleTests(process.cwd(), globSync(testFiles).sort())
  }

  async dryRun() {
    mutants.mutantCoverage = { static: {}, perTest: {} }
    const result = await this.#run({ onTest: (id) => (mutants.currentTestId = id) })
    return { ...result, mutantCoverage: mutants.mutantCoverage }
  }

  async mutantRun({ activeMutant, testFilter, hitLimit }) {
    Object.assign(mutants, { activeMutant: activeMutant.id, hitCount: 0, hitLimit })
    const only = testFilter && new Set(testFilter)
    const result = await this.#run({ bail: true, only })
    return toMutantRunResult(determineHitLimitReached(mutants.hitCount, hitLimit) ?? result)
  }

  async #run(options) {
    try {
      return { status: DryRunStatus.Complete, tests: await runTests(this.#load, options) }
    } catch (error) {
      return { status: DryRunStatus.Error, errorMessage: String(error?.stack ?? error) }
    }
  }
}

export const strykerPlugins = [
  declareFactoryPlugin(PluginKind.TestRunner, 'bundle', () => new BundleRunner()),
]
