/**
 * Runs the offline tests of the judging folders once more, with the coverage of their sources
 * (jest.coverage.config.mjs), in another time zone and language and in random order: npm run coverage
 *
 * Jest prints the seed of the order; `npm run coverage -- --seed N` repeats it.
 */
import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('../', import.meta.url))
// An hour that most machines do not have, half a day ahead, and a language whose i has no upper case I.
const elsewhere = { TZ: 'Pacific/Auckland', LANG: 'tr_TR.UTF-8', LC_ALL: 'tr_TR.UTF-8' }
const { status } = spawnSync(
  process.execPath,
  [
    ...[
      '--experimental-vm-modules',
      '--disable-warning=ExperimentalWarning',
      'node_modules/jest/bin/jest.js',
    ],
    ...['--config', 'jest.coverage.config.mjs', '--randomize', ...process.argv.slice(2)],
  ],
  { cwd: root, stdio: 'inherit', env: { ...process.env, ...elsewhere } },
)
process.exit(status ?? 1)
