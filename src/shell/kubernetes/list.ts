import type { Json, JsonObject } from '../../model/json.js'
import { field, isObject, listAt, stringAt } from '../../model/json.js'
import type { ListResult, ServedKind } from '../../model/ports.js'
import { problem } from '../../model/problem.js'
import { apiVersionOf } from '../../model/resource.js'
import type { Api } from './api.js'
import { jsonOf } from './api.js'
import { answerProblem, brief, connectionProblem } from './failures.js'
import type { HttpAnswer } from './http-exchange.js'
import { resourcePath } from './resource-path.js'

/** A list that a server never ends must end somewhere. */
const maxPages = 100_000

type Page = { readonly items: readonly JsonObject[]; readonly next: string }
type PageResult = Page | { readonly result: ListResult } | { readonly expired: string }

/**
 * Every object of a kind, page by page from one consistent state. Where the server has forgotten that state in the
 * middle (410), the list is begun anew, once: pages of two states would show objects twice or not at all.
 */
export async function listAll(
  api: Api,
  kind: ServedKind,
  namespace: string,
  pageSize: number,
): Promise<ListResult> {
  if (!kind.verbs.includes('list')) return { state: 'failed', problem: unlistable(kind) }
  try {
    const first = await readPages(api, kind, namespace, pageSize)
    if (!('expired' in first)) return first
    const second = await readPages(api, kind, namespace, pageSize)
    if (!('expired' in second)) return second
    const hint = 'Try again; the cluster changes faster than it can be read. A larger page size helps.'
    const message = `${resourceName(kind)} ${place(namespace)} could not be read to the end: ${second.expired}.`
    return { state: 'failed', problem: problem('LIVE_UNREADABLE', message, hint) }
  } catch (error) {
    return { state: 'failed', problem: connectionProblem(error, api.connection) }
  }
}

async function readPages(
  api: Api,
  kind: ServedKind,
  namespace: string,
  pageSize: number,
): Promise<ListResult | { readonly expired: string }> {
  const items: JsonObject[] = []
  let next = ''
  for (let page = 0; page < maxPages; page++) {
    const answer = await api.get(`${resourcePath(kind, namespace)}?${pageQuery(pageSize, next)}`)
    const read = readPage(answer, kind, namespace, api)
    if ('result' in read) return read.result
    if ('expired' in read) return read
    for (const item of read.items) items.push(item)
    if (read.next === '') return { state: 'listed', items }
    if (read.next === next) break
    next = read.next
  }
  return { state: 'failed', problem: endless(kind) }
}

function pageQuery(pageSize: number, next: string): string {
  return new URLSearchParams({
    limit: String(pageSize),
    ...(next === '' ? {} : { continue: next }),
  }).toString()
}

function readPage(answer: HttpAnswer, kind: ServedKind, namespace: string, api: Api): PageResult {
  const body = jsonOf(answer)
  if (answer.status === 410) return { expired: brief(stringAt(body, 'message')) || 'status 410' }
  if (answer.status === 404 && isKubernetes404(answer, body)) return { result: { state: 'absent' } }
  const list = field(body, 'items')
  // A Go server writes an empty list as null in some kinds.
  if (answer.status === 200 && isObject(body) && (Array.isArray(list) || list === null))
    return {
      items: listAt(body, 'items').flatMap((item) => complete(item, kind)),
      next: stringAt(body, 'metadata', 'continue'),
    }
  const wanted = { what: resourceName(kind), where: place(namespace), forbidden: 'LIVE_FORBIDDEN' } as const
  return { result: { state: 'failed', problem: answerProblem(answer, wanted, api.connection) } }
}

/** Only the API server's own 404 means that the kind is not served; a gateway's means nothing. */
function isKubernetes404(answer: HttpAnswer, body: Json | undefined): boolean {
  return stringAt(body, 'kind') === 'Status' || answer.body.trim() === '404 page not found'
}

/** Items of a list leave out what the list says: apiVersion and kind. */
function complete(item: Json, kind: ServedKind): JsonObject[] {
  return isObject(item) ? [{ ...item, apiVersion: apiVersionOf(kind), kind: kind.kind }] : []
}

/** As RBAC and kubectl name it: `deployments.apps`. */
function resourceName({ group, plural }: ServedKind): string {
  return group === '' ? plural : `${plural}.${group}`
}

function place(namespace: string): string {
  return namespace === '' ? 'in the whole cluster' : `in namespace ${namespace}`
}

function unlistable(kind: ServedKind): ReturnType<typeof problem> {
  return problem(
    'LIVE_UNREADABLE',
    `The API server does not list ${resourceName(kind)} (${kind.kind}).`,
    'Objects of this kind exist only while a request runs: take them out of Git, or leave them out here.',
  )
}

function endless(kind: ServedKind): ReturnType<typeof problem> {
  return problem(
    'LIVE_UNREADABLE',
    `The list of ${resourceName(kind)} does not end: the server repeats a page.`,
    'Report it to whoever runs the API server that serves this kind.',
  )
}
