/**
 * Prints what CHANGELOG.md says of a version; fails where it says nothing.
 *
 *   node scripts/release-notes.mjs v1.2.3
 */
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

const version = (process.argv[2] ?? '').replace(/^v/, '')
const text = readFileSync(fileURLToPath(new URL('../CHANGELOG.md', import.meta.url)), 'utf8')
const section = text.split(/^## /m).find((part) => part.split(/[\s\n]/)[0] === version)
if (version === '' || section === undefined) {
  console.error(`CHANGELOG.md has no section "## ${version}".`)
  process.exit(1)
}
console.log(section.slice(section.indexOf('\n')).trim())
