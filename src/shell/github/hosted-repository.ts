import { placeOf } from '../../discover/repository-url.js'
import type { RepositoryName } from './repository-context.js'
import { publicServer } from './repository-context.js'

/** A GitHub, with the address of its API ('' for the one that this machine names). */
export type GitHubServer = { readonly serverUrl: string; readonly apiUrl: string }

export type HostedRepository = Pick<RepositoryName, 'owner' | 'repo'> & Pick<GitHubServer, 'apiUrl'>

/**
 * The repository behind an address of Git; null for a server that is neither github.com nor the run's own. So a token is
 * sent to an API that this run uses or that is public GitHub's, wherever an address leads.
 */
export function hostedRepository(url: string, own: GitHubServer): HostedRepository | null {
  const place = placeOf(url)
  if (place === null || [place.owner, place.name].some((part) => /^\.+$/.test(part))) return null
  const servers: readonly GitHubServer[] = [
    own,
    { serverUrl: publicServer, apiUrl: 'https://api.github.com' },
  ]
  const server = servers.find(({ serverUrl }) => isOn(url, place.host, serverUrl))
  return server === undefined ? null : { owner: place.owner, repo: place.name, apiUrl: server.apiUrl }
}

/** Over https the port counts as well; over ssh it is another one than the API's anyway. */
function isOn(url: string, host: string, serverUrl: string): boolean {
  const server = new URL(serverUrl)
  if (host.toLowerCase() !== server.hostname) return false
  return !/^https?:/i.test(url.trim()) || (URL.canParse(url) && new URL(url).host === server.host)
}
