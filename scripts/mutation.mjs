/**
 * Mutation testing of the folders that decide what people read, or of those named: npm run mutation -- categorise
 *
 * Stryker changes their sources in small ways, and some test has to fail each time (stryker.config.mjs). Prints every
 * change that no test noticed, and the scores; fails when a folder is below the threshold.
 */
import { Stryker } from '@stryker-mutator/core'
import config, { folders } from '../stryker.config.mjs'

const named = process.argv.slice(2)
const unknown = named.filter((folder) => !folders.includes(folder))
if (unknown.length > 0) {
  console.error(`Not one of ${folders.join(', ')}: ${unknown.join(', ')}`)
  process.exit(2)
}

/** How many of a folder's mutants count, and how many of them some test noticed. One with which nothing loads is neither. */
function scoreOf(folder, mutants) {
  const count = (...statuses) =>
    mutants.filter(({ fileName, status }) => fileName.includes(`src/${folder}/`) && statuses.includes(status))
      .length
  const noticed = count('Killed', 'Timeout')
  return { noticed, all: noticed + count('Survived', 'NoCoverage') }
}

const chosen = named.length > 0 ? named : folders
const mutate = chosen.map((folder) => `src/${folder}/**/*.ts`)
const mutants = await new Stryker({ mutate }).runMutationTest()
for (const folder of chosen) {
  const { noticed, all } = scoreOf(folder, mutants)
  const percent = (100 * noticed) / all
  const passes = percent >= config.thresholds.break
  if (!passes) process.exitCode = 1
  console.log(
    `${folder}: ${noticed} of ${all} mutants noticed, ${percent.toFixed(1)} %${passes ? '' : ', too few'}`,
  )
}
