/**
 * One form for the many ways to write a repository's address, to compare them: host and path in lower case, without
 * scheme, user, port, `.git` and trailing slash (`git@host:org/repo.git` and `https://host/org/repo` are equal).
 */
export function normaliseRepositoryUrl(url: string): string {
  const text = url
    .trim()
    .toLowerCase()
    .replace(/\/+$/, '')
    .replace(/\.git$/, '')
  const scp = /^(?:[^@/]+@)?([^:/]+):(?!\/\/)(.+)$/.exec(text)
  if (scp?.[1] !== undefined && scp[2] !== undefined) return `${scp[1]}/${scp[2].replace(/^\/+/, '')}`
  return text
    .replace(/^[a-z+]+:\/\//, '')
    .replace(/^[^@/]*@/, '')
    .replace(/^([^/:]+):\d+\//, '$1/')
}

/** The address without a user and a password, for people. */
export function withoutUser(url: string): string {
  return url.replace(/^([\w+.-]+:\/\/)[^/]*@/, '$1')
}

export type RepositoryPlace = { readonly host: string; readonly owner: string; readonly name: string }

/** Host, owner and name in an address of a Git server, as they are written there; null for a local path. */
export function placeOf(url: string): RepositoryPlace | null {
  const found =
    /^(?:[\w+]+:\/\/)(?:[^@/]*@)?([\w.-]+)(?::\d+)?\/([\w.-]+)\/([\w.-]+?)(?:\.git)?\/?$/.exec(url.trim()) ??
    /^(?:[^@/]+@)?([\w.-]+):([\w.-]+)\/([\w.-]+?)(?:\.git)?\/?$/.exec(url.trim())
  const [, host = '', owner = '', name = ''] = found ?? []
  return found === null ? null : { host, owner, name }
}
