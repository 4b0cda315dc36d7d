import { readFileSync } from 'node:fs'
import { Ajv2020 } from 'ajv/dist/2020.js'

const read = (name: string): object =>
  JSON.parse(readFileSync(new URL(`../../docs/${name}`, import.meta.url), 'utf8')) as object
const ajv = new Ajv2020({ strict: true, strictRequired: false, allErrors: true, allowUnionTypes: true })
const validate = ajv.compile(read('report.schema.json'))
const validateGuard = ajv.compile(read('guard.schema.json'))
const validateState = ajv.compile(read('guard-state.schema.json'))

/** What docs/guard.schema.json has against a check of a merge; empty where it holds. */
export function guardSchemaErrors(guard: unknown): readonly string[] {
  return validateGuard(guard) ? [] : (validateGuard.errors ?? []).map((error) => JSON.stringify(error))
}

/** What docs/guard-state.schema.json has against a recorded state; empty where it holds. */
export function stateSchemaErrors(state: unknown): readonly string[] {
  return validateState(state) ? [] : (validateState.errors ?? []).map((error) => JSON.stringify(error))
}

/** What docs/report.schema.json has against a report; empty where it holds. */
export function schemaErrors(report: unknown): readonly string[] {
  return validate(report)
    ? []
    : (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message ?? ''}`)
}
