/** A base in another Git repository. */
export type BaseAddress = {
  readonly url: string
  /** A branch, a tag or a commit; '' for the repository's own branch. */
  readonly ref: string
  /** Folder of its kustomization, '' for the root. */
  readonly path: string
}

/**
 * The repository that a reference of a kustomization means, as Kustomize takes it apart (api/internal/git, repospec.go).
 * Null for what is none, and for what Kustomize might download as a file instead: it asks an http address for one first.
 */
export function baseAddressOf(reference: string): BaseAddress | null {
  const [address = '', query = ''] = reference.replace(/^git::/i, '').split(/\?(.*)/s)
  const [, host = '', rest = ''] = withHost.exec(onGithub(address)) ?? []
  if (host === '' || /\.(?:ya?ml|json)$/i.test(rest)) return null
  const asked = new URLSearchParams(query)
  const ref = asked.get('ref') || asked.get('version') || ''
  const split = splitAtMarker(rest) ?? (isSurelyGit(host, ref) ? afterTwo(rest) : null)
  if (split === null) return null
  const path = split.path.replace(/^\/+|\/+$/g, '')
  if (split.repository === '' || path.split('/').includes('..')) return null
  return { url: `${host}${split.repository}`, ref, path }
}

const withHost = /^((?:https?|ssh):\/\/[^/]+\/|file:\/\/(?=\/)|[a-z][a-z0-9-]*@[^/:]+:)(.+)$/i

/** What Kustomize makes of GitHub's own addresses: https, unless they are ssh. */
function onGithub(address: string): string {
  const short = /^(?:http:\/\/)?github\.com[/:](.+)$/i.exec(address)
  return short === null ? address : `https://github.com/${short[1] ?? ''}`
}

type Split = { readonly repository: string; readonly path: string }

function splitAtMarker(rest: string): Split | null {
  const azure = /^(.*?_git\/[^/]+)(.*)$/.exec(rest)
  if (azure !== null) return { repository: azure[1] ?? '', path: azure[2] ?? '' }
  const at = rest.indexOf('//')
  if (at >= 0) return { repository: rest.slice(0, at), path: rest.slice(at + 2) }
  const ending = /^(.*?\.git)(?:\/(.*))?$/.exec(rest)
  return ending === null ? null : { repository: ending[1] ?? '', path: ending[2] ?? '' }
}

function isSurelyGit(host: string, ref: string): boolean {
  return ref !== '' || !/^http/i.test(host) || host.toLowerCase() === 'https://github.com/'
}

/** Owner and name, as on GitHub; a path of a machine is a repository as a whole. */
function afterTwo(rest: string): Split | null {
  if (rest.startsWith('/')) return { repository: rest, path: '' }
  const [owner = '', name = '', ...below] = rest.split('/')
  return name === '' ? null : { repository: `${owner}/${name}`, path: below.join('/') }
}
