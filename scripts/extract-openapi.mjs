/**
 * Rewrites test/github/openapi-subset.json: the operations of GitHub's REST API that we use, taken from GitHub's own
 * OpenAPI description. The package is 385 MB, so it is fetched into a temporary folder and only the subset is kept.
 *
 * Usage: node scripts/extract-openapi.mjs [api.github.com.json]
 */
import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { format } from 'prettier'

const version = '23.0.2'
const target = fileURLToPath(new URL('../test/github/openapi-subset.json', import.meta.url))

const operationIds = `
  users/get-authenticated repos/get repos/get-branch repos/get-branch-rules repos/get-collaborator-permission-level repos/get-content
  repos/compare-commits repos/list-pull-requests-associated-with-commit
  issues/list-for-repo issues/create issues/get issues/update
  issues/list-comments issues/create-comment issues/update-comment
  issues/list-labels-for-repo issues/create-label issues/get-label issues/update-label
  issues/list-labels-on-issue issues/add-labels issues/remove-label
  issues/list-events issues/list-events-for-timeline
  pulls/list pulls/create pulls/get pulls/update pulls/list-files pulls/request-reviewers
  pulls/list-review-comments pulls/create-review-comment pulls/update-review-comment
  git/create-blob git/get-blob git/create-tree git/get-tree git/create-commit git/get-commit
  git/create-ref git/get-ref git/list-matching-refs git/update-ref git/delete-ref
  actions/list-workflow-runs actions/list-workflow-run-artifacts actions/download-artifact
  actions/get-github-actions-default-workflow-permissions-repository actions/list-repo-secrets
  checks/create checks/update
`
  .trim()
  .split(/\s+/)

/** Of a response the types of its own fields are kept, of a request everything. */
const responseDepth = 1
/** Answers that are one of dozens of event types, or of which a few among dozens of fields are read. */
const withoutResponse = [
  'issues/list-events',
  'issues/list-events-for-timeline',
  'repos/get',
  'repos/get-branch',
  'repos/get-branch-rules',
]

const description = JSON.parse(
  process.argv[2] === undefined ? download() : readFileSync(process.argv[2], 'utf8'),
)
const found = Object.fromEntries(
  Object.entries(description.paths).flatMap(([path, methods]) =>
    Object.entries(methods)
      .filter(([, operation]) => operationIds.includes(operation.operationId))
      .map(([method, operation]) => [operation.operationId, extract(method, path, operation)]),
  ),
)
const missing = operationIds.filter((id) => found[id] === undefined)
if (missing.length > 0) throw new Error(`GitHub's description has no ${missing.join(', ')}`)

const subset = {
  source: `npm @octokit/openapi ${description.info.version}, generated/api.github.com.json; written by scripts/extract-openapi.mjs`,
  licence:
    'MIT. Copyright (c) 2020 Octokit contributors (octokit/openapi), made from github/rest-api-description, MIT. Full text: openapi-subset.LICENSE',
  operations: Object.fromEntries(operationIds.map((id) => [id, found[id]])),
}
writeFileSync(target, await format(JSON.stringify(subset), { parser: 'json', printWidth: 110 }))

function download() {
  const folder = mkdtempSync(join(tmpdir(), 'openapi-'))
  try {
    const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm'
    const install = [
      'install',
      '--prefix',
      folder,
      '--ignore-scripts',
      '--no-save',
      `@octokit/openapi@${version}`,
    ]
    execFileSync(npm, install, { stdio: 'inherit' })
    return readFileSync(join(folder, 'node_modules/@octokit/openapi/generated/api.github.com.json'), 'utf8')
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

function extract(method, path, operation) {
  const parameters = (operation.parameters ?? []).map(resolve).filter((parameter) => parameter.in === 'query')
  const body = operation.requestBody && resolve(operation.requestBody)
  const [status, success] = Object.entries(operation.responses).find(([code]) => /^[23]/.test(code))
  const response = resolve(success).content?.['application/json']?.schema
  return {
    method: method.toUpperCase(),
    path,
    documentation: operation.externalDocs.url,
    query: {
      type: 'object',
      properties: Object.fromEntries(parameters.map(({ name, schema }) => [name, convert(schema, Infinity)])),
      required: parameters.filter(({ required }) => required).map(({ name }) => name),
      additionalProperties: false,
    },
    ...(body === undefined
      ? {}
      : {
          body: {
            required: body.required === true,
            schema: close(convert(body.content['application/json'].schema, Infinity)),
          },
        }),
    status: Number(status),
    ...(response === undefined || withoutResponse.includes(operation.operationId)
      ? {}
      : { response: convert(response, responseDepth) }),
  }
}

function resolve(node) {
  if (node?.$ref === undefined) return node
  const keys = node.$ref.slice(2).split('/')
  return resolve(keys.reduce((at, key) => at[key.replaceAll('~1', '/').replaceAll('~0', '~')], description))
}

/** OpenAPI 3.0 to JSON schema: references filled in, `nullable` as a type, prose left out; `true` below the depth. */
function convert(reference, depth) {
  const schema = resolve(reference)
  if (depth < 0) return true
  const kept = pick(schema, ['type', 'enum', 'format', 'pattern'])
  if (depth > 0) Object.assign(kept, pick(schema, ['required']))
  for (const size of [
    'minLength',
    'maxLength',
    'minItems',
    'maxItems',
    'minimum',
    'maximum',
    'minProperties',
  ])
    if (schema[size] !== undefined) kept[size] = schema[size]
  if (schema.properties !== undefined && depth > 0)
    kept.properties = mapValues(schema.properties, (property) => convert(property, depth - 1))
  // A list is no step of its own: the fields of its items are what a client reads.
  if (schema.items !== undefined) kept.items = convert(schema.items, depth)
  if (schema.additionalProperties !== undefined)
    kept.additionalProperties =
      typeof schema.additionalProperties === 'boolean'
        ? schema.additionalProperties
        : convert(schema.additionalProperties, depth - 1)
  for (const choice of ['oneOf', 'anyOf', 'allOf'])
    if (schema[choice] !== undefined) kept[choice] = schema[choice].map((option) => convert(option, depth))
  return schema.nullable === true ? orNull(kept) : kept
}

function orNull(schema) {
  if (typeof schema.type !== 'string') return { anyOf: [{ type: 'null' }, schema] }
  return { ...schema, type: [schema.type, 'null'], ...(schema.enum && { enum: [...schema.enum, null] }) }
}

/** GitHub ignores a field it does not know in silence; to us it is a mistake, so a body's objects take no others. */
function close(schema) {
  if (typeof schema !== 'object') return schema
  const closed = { ...schema }
  if (schema.properties !== undefined) {
    closed.properties = mapValues(schema.properties, close)
    closed.additionalProperties ??= false
  }
  if (schema.items !== undefined) closed.items = close(schema.items)
  // Beside properties, the choices only say more about the same object, and closing them would forbid the rest of it.
  for (const choice of ['oneOf', 'anyOf'])
    if (schema[choice] !== undefined && schema.properties === undefined)
      closed[choice] = schema[choice].map(close)
  return closed
}

function pick(object, keys) {
  return Object.fromEntries(keys.filter((key) => object[key] !== undefined).map((key) => [key, object[key]]))
}

function mapValues(object, change) {
  return Object.fromEntries(Object.entries(object).map(([key, value]) => [key, change(value)]))
}
