/**
 * Builds dist/: one bundle that the action and the command line share, two thin entry files, and what they read at
 * run time. Unminified and the same bytes on every machine, so that CI can compare it with what is committed.
 */
import { createHash } from 'node:crypto'
import { execFileSync } from 'node:child_process'
import { appendFileSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import ts from 'typescript'
import { prebundle } from './bundle-kubeconfig.mjs'
import { withoutComments } from './without-comments.mjs'

/** As src/shell/build-id.ts has it. */
const unbuilt = '@the build@'
const root = new URL('../', import.meta.url)
const path = (name) => fileURLToPath(new URL(name, root))

function run(command, args) {
  execFileSync(process.execPath, [path(command), ...args], {
    cwd: path('.'),
    stdio: ['ignore', 'ignore', 'inherit'],
  })
}

rmSync(path('dist'), { recursive: true, force: true })
mkdirSync(path('dist'))
rmSync(path('build/bundle'), { recursive: true, force: true })
const { packages } = await prebundle({
  entryPoints: ['src/index.ts'],
  outdir: 'build/bundle',
  splitting: true,
})
run('node_modules/@vercel/ncc/dist/ncc/cli.js', [
  'build',
  'build/bundle/index.js',
  '--out',
  'dist',
  '--license',
  'licenses.txt',
  '--target',
  'es2022',
])
for (const name of readdirSync(path('dist')).filter((one) => one.endsWith('.js'))) {
  const file = path(`dist/${name}`)
  writeFileSync(file, withoutComments(readFileSync(file, 'utf8')))
}
nameBuild()
appendFileSync(path('dist/licenses.txt'), packages.map(licence).join(''))
appendFileSync(path('dist/licenses.txt'), readFileSync(path('scripts/licences/jq.txt')))

/** Puts a hash over all that was built where src/shell/build-id.ts has a word for it. */
function nameBuild() {
  const files = readdirSync(path('dist')).filter((name) => name.endsWith('.js'))
  const texts = files.sort().map((name) => [path(`dist/${name}`), readFileSync(path(`dist/${name}`), 'utf8')])
  const hash = createHash('sha256')
  for (const [, text] of texts) hash.update(text)
  const id = hash.digest('hex')
  const named = texts.filter(([, text]) => text.includes(unbuilt))
  if (named.length !== 1) throw new Error(`${named.length} files of the bundle hold ${unbuilt}`)
  for (const [file, text] of named) writeFileSync(file, text.replaceAll(unbuilt, id))
}

function licence({ name, license, text }) {
  return `\n\n${name}\n${license}\n${text}`
}

for (const entry of ['main', 'cli']) {
  const { outputText } = ts.transpileModule(readFileSync(path(`src/${entry}.ts`), 'utf8'), {
    compilerOptions: { target: 'ES2022', module: 'ES2022' },
  })
  writeFileSync(path(`dist/${entry}.js`), outputText)
}
console.log(`dist: ${readdirSync(path('dist')).join(', ')}`)
