/** A repository of a registry, as requests to it name it. */
export type RegistryPlace = {
  /** What logins are kept under. */
  readonly host: string
  readonly base: URL
  readonly repository: string
}

/** distribution-spec, "Pulling manifests". */
const repositoryForm = /^[a-z0-9]+(?:(?:\.|_|__|-+)[a-z0-9]+)*(?:\/[a-z0-9]+(?:(?:\.|_|__|-+)[a-z0-9]+)*)*$/
const tagForm = /^\w[\w.-]{0,127}$/
const digestForm = /^sha256:[0-9a-f]{64}$/

export function isTag(text: string): boolean {
  return tagForm.test(text)
}

export function isDigest(text: string): boolean {
  return digestForm.test(text)
}

/** The repository that `oci://host/name` means, null where that is none. */
export function registryPlace(url: string, isPlainHttp: boolean): RegistryPlace | null {
  const [, host = '', path = ''] = /^oci:\/\/([\w.-]+(?::\d{1,5})?)\/(.+?)\/*$/i.exec(url.trim()) ?? []
  if (host === '' || path.length > 255 || !repositoryForm.test(path)) return null
  // Docker Hub is reached under another name than it is called, and has a folder for what is in none.
  const isHub = /^(?:index\.|registry-1\.)?docker\.io$/i.test(host)
  const address = `${isPlainHttp ? 'http' : 'https'}://${isHub ? 'registry-1.docker.io' : host}/`
  if (!URL.canParse(address)) return null
  return {
    host: isHub ? 'docker.io' : host.toLowerCase(),
    base: new URL(address),
    repository: isHub && !path.includes('/') ? `library/${path}` : path,
  }
}
