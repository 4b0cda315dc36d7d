/**
 * Runs the cheap commands of docs/checklist.md (those behind `$`), each in the project's root, and names the points
 * whose command fails.
 *
 *   node scripts/checklist.mjs
 */
import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('../', import.meta.url))
const rows = readFileSync(`${root}docs/checklist.md`, 'utf8').matchAll(/^\| (\d+) +\| (.*)$/gm)
let ran = 0
for (const [, number, row] of rows) {
  // A pipe would end the table's cell, so it is escaped there.
  for (const [, command] of row.replaceAll('\\|', '|').matchAll(/`\$ ([^`]+)`/g)) {
    ran += 1
    const { status, stderr } = spawnSync('bash', ['-c', command], { cwd: root, encoding: 'utf8' })
    if (status === 0) continue
    console.error(`${number}: ${command}\n${stderr}`)
    process.exitCode = 1
  }
}
console.log(`${ran} commands run`)
