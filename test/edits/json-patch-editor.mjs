/** Stands for the person at `kubectl edit --output=json`: node json-patch-editor.mjs <operation in base64> <file>. */
import { readFileSync, writeFileSync } from 'node:fs'

const [operation = '', file = ''] = process.argv.slice(2)
const { op, path, value } = JSON.parse(Buffer.from(operation, 'base64').toString('utf8'))
const steps = path
  .slice(1)
  .split('/')
  .map((step) => step.replaceAll('~1', '/').replaceAll('~0', '~'))
const last = steps.pop()
const object = JSON.parse(readFileSync(file, 'utf8'))
const parent = steps.reduce((at, step) => at[step], object)
if (Array.isArray(parent)) {
  const index = last === '-' ? parent.length : Number(last)
  parent.splice(index, op === 'add' ? 0 : 1, ...(op === 'remove' ? [] : [value]))
} else if (op === 'remove') delete parent[last]
else parent[last] = value
writeFileSync(file, `${JSON.stringify(object, null, 2)}\n`)
