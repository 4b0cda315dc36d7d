import type { Json } from '../model/json.js'
import type { Reader } from './reader.js'
import { mapping, mistake, text } from './reader.js'

/** A repository that Applications name beside this one, and the folder of its checkout, relative to this one's. */
export type OtherRepository = { readonly url: string; readonly path: string }

/** Address to folder (`repositories`). */
export function repositoriesOf(reader: Reader, value: Json | undefined): readonly OtherRepository[] {
  if (value === undefined || value === null) return []
  return Object.entries(mapping(reader, value, 'repositories', null)).flatMap(([url, given]) => {
    const path = text(reader, given, `repositories["${url}"]`)
    if (path !== '') return [{ url, path }]
    mistake(reader, `repositories["${url}"] names no folder`, 'Give the folder of its checkout.')
    return []
  })
}
