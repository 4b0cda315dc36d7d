/** A place that may be fetched from: a host, where it is narrowed a scheme, a port and the beginning of the path. */
export type FetchPlace = {
  /** '' for those that are secure anyway (https, ssh, oci); http and file have to be stated. */
  readonly scheme: string
  /** '' only for files. */
  readonly host: string
  /** '' for the scheme's own. */
  readonly port: string
  /** Without slashes around it; '' for all of the host. */
  readonly path: string
}

/** A source outside of this repository: a Git repository, a chart of a chart repository, or an OCI artifact. */
export type SourceAddress = {
  readonly url: string
  readonly chart?: string
  /** Of a chart only how its version is chosen counts. */
  readonly artifact?: ArtifactChoice
}

/** What a controller takes out of a registry, besides the tag or digest that the revision names. */
export type ArtifactChoice = {
  /** Flux takes the first layer, or the first of a media type; Argo CD the only one that is an archive. */
  readonly by: 'flux' | 'argo-cd'
  readonly mediaType?: string
  /** There where the revision is a range of versions: a regular expression of Go's that tags have to match, '' for all. */
  readonly among?: string
}

/** What an artifact says it was made from. Foreign text, in the form of an address and of a revision ('' for none). */
export type MadeFrom = { readonly source: string; readonly revision: string }

/** Stands for the files of a chart's version where a commit stands for those of a repository. */
export function chartCommit(address: string, version: string): string {
  return `chart ${address} ${version}`
}

/** The same for the files that a controller takes out of an artifact. */
export function artifactCommit(
  address: string,
  { by, mediaType = '' }: ArtifactChoice,
  digest: string,
): string {
  return `artifact ${address} ${by} ${mediaType} ${digest}`
}

/** The commit itself, the chart's version, or the artifact's digest. */
export function revisionOf(commit: string): string {
  return /^(?:chart|artifact) /.test(commit) ? commit.slice(commit.lastIndexOf(' ') + 1) : commit
}

/** An address taken apart; the path without slashes around it. */
type Parts = FetchPlace

const secure = ['https', 'ssh', 'oci']
const standardPorts: { readonly [scheme: string]: string } = {
  https: '443',
  oci: '443',
  ssh: '22',
  http: '80',
}
const withScheme = /^(https|http|ssh|oci|file):\/\/(?:[^@/]*@)?([\w.-]*)(?::(\d{1,5}))?(?:\/(.*))?$/i
const scpLike = /^(?:[\w.-]+@)?([\w][\w.-]*):(?!\/\/)(.*)$/
const bare = /^([\w][\w.-]*)(?::(\d{1,5}))?(?:\/(.*))?$/

/** A place as the settings state it, null where it is none: `github.com/acme`, `http://charts.example:8080`. */
export function fetchPlaceOf(text: string): FetchPlace | null {
  const schemed = partsOf(text)
  if (schemed !== null) return schemed
  const [, host = '', port = '', path = ''] = bare.exec(text) ?? []
  return host === '' || !isPlain(path)
    ? null
    : { scheme: '', host: host.toLowerCase(), port, path: trimmed(path) }
}

/** True where one of these places covers the address of a Git repository, a chart repository or an artifact. */
export function mayFetch(places: readonly FetchPlace[], { url, chart, artifact }: SourceAddress): boolean {
  const isGit = chart === undefined && artifact === undefined
  const schemes = isGit
    ? ['https', 'ssh', 'http', 'file']
    : chart === undefined
      ? ['oci']
      : ['https', 'oci', 'http']
  const parts = isGit
    ? (partsOf(url) ?? scpParts(url))
    : partsOf(chart === undefined ? url : chartRepository(url))
  if (parts === null || !schemes.includes(parts.scheme)) return false
  return places.some((place) => covers(place, parts))
}

/** True where a registry is to be spoken to over http. */
export function isPlainHttp(places: readonly FetchPlace[], registry: string): boolean {
  const parts = partsOf(registry)
  return parts !== null && places.some((place) => place.scheme === 'http' && covers(place, parts))
}

/** The address of a chart repository: without a scheme Argo CD means a registry of OCI artifacts. */
export function chartRepository(url: string): string {
  return /^[a-z]+:\/\//i.test(url) ? url : `oci://${url}`
}

function covers(place: FetchPlace, { scheme, host, port, path }: Parts): boolean {
  // A registry is spoken to over http, or over https, which its address does not say.
  const isRegistry = scheme === 'oci' && (place.scheme === 'http' || place.scheme === 'https')
  if (!isRegistry && (place.scheme === '' ? !secure.includes(scheme) : place.scheme !== scheme)) return false
  const standard = standardPorts[scheme] ?? ''
  if (place.host !== host || (place.port || standard) !== (port || standard)) return false
  return (
    place.path === '' ||
    path === place.path ||
    path.startsWith(`${place.path}/`) ||
    path === `${place.path}.git`
  )
}

function partsOf(url: string): Parts | null {
  const [, scheme = '', host = '', port = '', path = ''] = withScheme.exec(url.trim()) ?? []
  const isFile = scheme.toLowerCase() === 'file'
  if (scheme === '' || (host === '') !== isFile || !isPlain(path) || host.startsWith('-')) return null
  return { scheme: scheme.toLowerCase(), host: host.toLowerCase(), port, path: trimmed(path) }
}

/** `git@host:path`, which is ssh. */
function scpParts(url: string): Parts | null {
  const [, host = '', path = ''] = scpLike.exec(url.trim()) ?? []
  return host === '' || !isPlain(path)
    ? null
    : { scheme: 'ssh', host: host.toLowerCase(), port: '', path: trimmed(path) }
}

/** No way up, and nothing that a server could read as one or as more than a path. */
function isPlain(path: string): boolean {
  return /^[\w.~+@/-]*$/.test(path) && !path.split('/').includes('..') && !path.startsWith('-')
}

function trimmed(path: string): string {
  return path.replace(/^\/+|\/+$/g, '')
}
