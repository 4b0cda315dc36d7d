/**
 * Measures dist/ on the real API server, side by side with kubectl diff and with the least any such program must do:
 * npm run bench -- [--full] [--sizes=2000,10000] [--rounds=3] [--write]. docs/performance.md says what the figures mean;
 * --write puts them there. --full gives kubectl diff every object and takes an hour. --renders measures apps that Helm
 * and Kustomize render instead, without a cluster; --guard a merge that touches one of them.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import '../test/harness/typescript.mjs'
import { format, resolveConfig } from 'prettier'

const { bench } = await import('../bench/run.ts')
const { renderBench } = await import('../bench/table.ts')
const { objectsPerApp } = await import('../bench/workload.ts')

const { values } = parseArgs({
  options: {
    full: { type: 'boolean', default: false },
    guard: { type: 'boolean', default: false },
    renders: { type: 'boolean', default: false },
    sizes: { type: 'string', default: '2000,4000,10000,20000' },
    rounds: { type: 'string', default: '3' },
    write: { type: 'boolean', default: false },
  },
})
if (values.renders) {
  const { benchRenders, describeRenders } = await import('../bench/renders.ts')
  console.log(describeRenders(await benchRenders(Number(values.rounds), (message) => console.error(message))))
  process.exit(0)
}
if (values.guard) {
  const { benchGuard, describeGuard } = await import('../bench/guard.ts')
  const measured = []
  for (const size of ['small', 'usual'])
    measured.push(await benchGuard(size, Number(values.rounds), (message) => console.error(message)))
  const text = describeGuard(measured)
  console.log(text)
  if (values.write) await write(text, 'guard')
  process.exit(0)
}
const sizes = values.sizes.split(',').map(Number)
const rounds = values.rounds.split(',').map(Number)
const isGrowing = sizes.every((size, at) => size % 100 === 0 && size > (sizes[at - 1] ?? 0))
if (!isGrowing || !rounds.every((one) => one >= 1)) {
  console.error(
    '--sizes are growing multiples of 100, such as 2000,10000; --rounds is at least 1, for each or for all.',
  )
  process.exit(2)
}

const command = ['npm run bench', ...(process.argv.length > 2 ? ['--', ...process.argv.slice(2)] : [])].join(
  ' ',
)
const figures = await bench({
  sizes,
  rounds,
  sampledApps: values.full ? Infinity : 2000 / objectsPerApp / 4,
  report: (message) => console.error(message),
  measured: async (soFar) => {
    if (values.write) await write(renderBench(soFar, command))
  },
})
console.log(renderBench(figures, command))

/** Between the markers of docs/performance.md. */
async function write(figures, name = 'bench') {
  const file = new URL('../docs/performance.md', import.meta.url)
  const page = readFileSync(file, 'utf8')
  const [begin, end] = [`<!-- ${name}:begin -->`, `<!-- ${name}:end -->`]
  const [before, rest] = page.split(begin)
  const after = rest?.split(end)[1]
  if (after === undefined) throw new Error(`docs/performance.md has no ${begin} … ${end}`)
  const filled = `${before}${begin}\n\n${figures}\n\n${end}${after}`
  const options = await resolveConfig(file)
  writeFileSync(file, await format(filled, { ...options, parser: 'markdown' }))
}
