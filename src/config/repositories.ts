import { normaliseRepositoryUrl } from '../discover/repository-url.js'
import type { Json } from '../model/json.js'
import { isObject } from '../model/json.js'
import type { OtherRepository } from '../model/other-repository.js'
import type { Reader } from './reader.js'
import { mapping, mistake, text } from './reader.js'

/**
 * Address to folder, or to a folder and the variable that holds a token (`repositories`). Of two addresses that mean the
 * same repository the later one holds.
 */
export function repositoriesOf(reader: Reader, value: Json | undefined): readonly OtherRepository[] {
  if (value === undefined || value === null) return []
  const stated = Object.entries(mapping(reader, value, 'repositories', null)).flatMap(([url, given]) =>
    repositoryOf(reader, url, given),
  )
  return [...new Map(stated.map((one) => [normaliseRepositoryUrl(one.url), one])).values()]
}

function repositoryOf(reader: Reader, url: string, given: Json): readonly OtherRepository[] {
  const at = `repositories["${url}"]`
  const item = isObject(given) ? mapping(reader, given, at, ['path', 'token-env']) : null
  const path = item === null ? text(reader, given, at) : text(reader, item['path'], `${at}.path`)
  const tokenEnv = item === null ? '' : tokenEnvOf(reader, item['token-env'], `${at}.token-env`)
  if (path !== '') return [{ url, path, ...(tokenEnv === '' ? {} : { tokenEnv }) }]
  mistake(reader, `${at} names no folder`, 'Give the folder of its checkout.')
  return []
}

/** Not quoted where it is wrong: who writes a token here by mistake should not find it in a log. */
function tokenEnvOf(reader: Reader, value: Json | undefined, at: string): string {
  const name = text(reader, value, at)
  const isToken = /^(?:gh[a-z]_|github_pat_)/.test(name)
  if (name === '' || (/^[A-Za-z_][A-Za-z0-9_]*$/.test(name) && !isToken)) return name
  mistake(
    reader,
    `${at} ${isToken ? 'holds a token' : 'is no name of an environment variable'}`,
    `Name the variable that holds the token, such as BASE_TOKEN.${isToken ? ' Revoke the token that stands there.' : ''}`,
  )
  return ''
}
