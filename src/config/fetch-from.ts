import type { FetchPlace } from '../model/fetching.js'
import { fetchPlaceOf } from '../model/fetching.js'
import type { Json } from '../model/json.js'
import type { Reader } from './reader.js'
import { mistake, strings } from './reader.js'

/** Hosts that other repositories and charts may be fetched from (`fetch-from`). */
export function fetchFromOf(reader: Reader, value: Json | undefined): readonly FetchPlace[] {
  return strings(reader, value, 'fetch-from').flatMap((text) => {
    const place = fetchPlaceOf(text)
    if (place !== null) return [place]
    mistake(
      reader,
      `fetch-from: ${text.slice(0, 100)} is no host or address`,
      'Write a host, with the beginning of a path where that is enough, such as github.com/acme.',
    )
    return []
  })
}
