import type { Json } from '../../model/json.js'
import { stringAt } from '../../model/json.js'
import type { Api } from './api.js'
import { jsonOf } from './api.js'

/**
 * Reads OpenAPI v3 documents, each once a run, through the index: its addresses carry a hash, so that the server
 * answers from its cache. A redirect is never followed. Null for a group that has none, or where the server does not give it; the types of that
 * group are then not known, which judges no difference as noise.
 */
export function openApiReader(
  api: Api,
  warn: (text: string) => void,
): (group: string, version: string) => Promise<Json | null> {
  let index: Promise<Json | null> | null = null
  const documents = new Map<string, Promise<Json | null>>()

  async function read(path: string): Promise<Json | null> {
    const told = await api.get(path).catch(() => null)
    // For a moment after a change the index has the hash of what was before, and the server leads on to the new one.
    const isMoved = told !== null && [301, 302].includes(told.status) && path.includes('?')
    const answer = isMoved ? await api.get(withoutHash(path)).catch(() => null) : told
    const body = answer?.status === 200 ? jsonOf(answer) : undefined
    if (body === undefined)
      warn(
        `The API's types at ${withoutHash(path)} could not be read (${answer === null ? 'no answer' : `status ${answer.status}`}).`,
      )
    return body ?? null
  }

  async function document(root: string): Promise<Json | null> {
    index ??= read('/openapi/v3')
    const address = stringAt((await index) ?? undefined, 'paths', root, 'serverRelativeURL')
    // An address elsewhere would take the credentials there.
    return /^\/(?!\/)[^\\]*$/.test(address) ? read(address) : null
  }

  return (group, version) => {
    const root = group === '' ? `api/${version}` : `apis/${group}/${version}`
    const known = documents.get(root) ?? document(root)
    documents.set(root, known)
    return known
  }
}

function withoutHash(path: string): string {
  return path.replace(/\?.*$/, '')
}
