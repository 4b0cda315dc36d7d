import type { Direction } from '../model/finding.js'
import type { Json } from '../model/json.js'
import type { Accepted, Match, Policy } from '../model/policy.js'
import type { Reader } from './reader.js'
import { choice, mapping, mistake, text } from './reader.js'

const directions: readonly Direction[] = ['update-git', 'sync', 'ignore', 'fix-git', 'follow-up']

/** One entry of `policies`; [] where it is not complete, with the mistakes noted. */
export function policyOf(reader: Reader, value: Json, at: string): Policy[] {
  const item = mapping(reader, value, at, ['match', 'direction', 'reason'])
  const match = matchOf(reader, item['match'], `${at}.match`)
  const direction = choice(reader, item['direction'], `${at}.direction`, directions)
  const reason = required(reader, item['reason'], `${at}.reason`, 'Say why, in one sentence.')
  if (item['direction'] === undefined)
    mistake(reader, `${at} needs a direction`, `Use one of: ${directions.join(', ')}.`)
  return match === null || direction === undefined || reason === '' ? [] : [{ match, direction, reason }]
}

/** One entry of `accepted`; [] where it is not complete, with the mistakes noted. */
export function acceptedOf(reader: Reader, value: Json, at: string): Accepted[] {
  const item = mapping(reader, value, at, ['match', 'owner', 'reason', 'expires'])
  const match = matchOf(reader, item['match'], `${at}.match`)
  const owner = required(reader, item['owner'], `${at}.owner`, 'Name the person or team that answers for it.')
  const reason = required(reader, item['reason'], `${at}.reason`, 'Say why, in one sentence.')
  const example = 'Give the last day on which it holds, for example "expires: 2027-01-31".'
  const expires = required(reader, item['expires'], `${at}.expires`, example)
  if (expires !== '' && !isDay(expires)) {
    mistake(reader, `${at}.expires: ${expires} is no day`, example)
    return []
  }
  return match === null || [owner, reason, expires].includes('') ? [] : [{ match, owner, reason, expires }]
}

/** An entry that matches everything would silence the whole tool: at least one part has to be given. */
function matchOf(reader: Reader, value: Json | undefined, at: string): Match | null {
  const parts = ['application', 'group', 'kind', 'namespace', 'name', 'path'] as const
  const given = mapping(reader, value ?? {}, at, parts)
  const [application, group, kind, namespace, name, path] = parts.map((part) =>
    text(reader, given[part], `${at}.${part}`),
  ) as [string, string, string, string, string, string]
  const match = { application, group, kind, namespace, name, path }
  if (Object.values(match).every((part) => /^\**$/.test(part))) {
    mistake(reader, `${at} matches everything`, `Give at least one of: ${parts.join(', ')}.`)
    return null
  }
  return match
}

function required(reader: Reader, value: Json | undefined, at: string, hint: string): string {
  const given = text(reader, value, at).trim()
  if (given === '' && (value === undefined || value === null || value === ''))
    mistake(reader, `${at} is missing`, hint)
  return given
}

function isDay(text: string): boolean {
  return /^\d{4}-\d\d-\d\d$/.test(text) && new Date(`${text}T00:00:00Z`).toJSON()?.startsWith(text) === true
}
