import { readFileSync } from 'node:fs'
import { Ajv, type ErrorObject, type ValidateFunction } from 'ajv'

type Schema = object | boolean

/** One operation of GitHub's OpenAPI description, as scripts/extract-openapi.mjs keeps it. */
type OperationDescription = {
  readonly method: string
  readonly path: string
  readonly documentation: string
  readonly query: Schema
  readonly body?: { readonly required: boolean; readonly schema: Schema }
  readonly status: number
  readonly response?: Schema
}

export type Operation = {
  /** `issues/create` */
  readonly id: string
  readonly documentation: string
  /** The values of the path's placeholders, decoded. */
  readonly params: Readonly<Record<string, string>>
  /** What about the request GitHub's description does not allow; empty where all is well. */
  checkRequest(query: Readonly<Record<string, string>>, body: unknown): string[]
  /** What about a successful answer GitHub's description does not allow. */
  checkResponse(status: number, body: unknown): string[]
}

/** GitHub's REST API as far as we use it. */
export type Contract = {
  /** Null for a request that is in no operation we know of. */
  find(method: string, path: string): Operation | null
}

const file = new URL('./openapi-subset.json', import.meta.url)

let loaded: Contract | null = null

/** Read once: compiling its schemas takes longer than most tests. */
export function loadContract(): Contract {
  loaded ??= read()
  return loaded
}

function read(): Contract {
  const { operations } = JSON.parse(readFileSync(file, 'utf8')) as {
    operations: Record<string, OperationDescription>
  }
  const compile = createCompiler()
  const known = Object.entries(operations).map(([id, description]) => ({
    id,
    description,
    pattern: pathPattern(description.path),
  }))
  return {
    find(method, path) {
      for (const { id, description, pattern } of known) {
        const match = description.method === method ? pattern.exec(path) : null
        if (match === null) continue
        const params = Object.fromEntries(
          Object.entries(match.groups ?? {}).map(([name, value]) => [name, decodeURIComponent(value)]),
        )
        return createOperation(id, description, params, compile)
      }
      return null
    },
  }
}

type Compile = (key: string, schema: Schema, coerce?: boolean) => ValidateFunction

function createCompiler(): Compile {
  const options = { strict: false, allErrors: true, validateFormats: false }
  const forBodies = new Ajv(options)
  // A query is text, whatever type the description gives it.
  const forQueries = new Ajv({ ...options, coerceTypes: true })
  const compiled = new Map<string, ValidateFunction>()
  return (key, schema, coerce = false) => {
    const validate = compiled.get(key) ?? (coerce ? forQueries : forBodies).compile(schema)
    compiled.set(key, validate)
    return validate
  }
}

function createOperation(
  id: string,
  description: OperationDescription,
  params: Operation['params'],
  compile: Compile,
): Operation {
  return {
    id,
    documentation: description.documentation,
    params,
    checkRequest(query, body) {
      const inQuery = check(compile(`${id} query`, description.query, true), { ...query }, 'query')
      if (description.body === undefined)
        return body === undefined ? inQuery : [...inQuery, 'body: none expected']
      if (body === undefined) return description.body.required ? [...inQuery, 'body: missing'] : inQuery
      return [...inQuery, ...check(compile(`${id} body`, description.body.schema), body, 'body')]
    },
    checkResponse(status, body) {
      if (status !== description.status) return [`status: ${description.status} expected, not ${status}`]
      if (description.response === undefined) return []
      return check(compile(`${id} response`, description.response), body, 'response')
    },
  }
}

function check(validate: ValidateFunction, value: unknown, where: string): string[] {
  validate(value)
  return (validate.errors ?? []).map((error) => `${where}${error.instancePath}: ${explain(error)}`)
}

function explain(error: ErrorObject): string {
  const extra = (error.params as { additionalProperty?: string }).additionalProperty
  return extra === undefined ? (error.message ?? error.keyword) : `${error.message}: ${extra}`
}

/** Numbers and ids are digits; a path or ref may hold slashes, everything else is one segment. */
function pathPattern(path: string): RegExp {
  const source = path
    .split(/(\{[^}]+\})/)
    .map((part) => {
      const name = /^\{(.+)\}$/.exec(part)?.[1]
      if (name === undefined) return part.replaceAll('.', '\\.')
      // The one id that may be a file's name.
      if (/_(number|id)$/.test(name) && name !== 'workflow_id') return `(?<${name}>\\d+)`
      return name === 'path' || name === 'ref' ? `(?<${name}>.+)` : `(?<${name}>[^/]+)`
    })
    .join('')
  return new RegExp(`^${source}$`)
}
