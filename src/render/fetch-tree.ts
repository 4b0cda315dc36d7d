import type { Repository } from '../model/ports.js'
import type { FetchTree } from './kustomize/remote-bases.js'

/** How bases of other repositories are had: as the repository itself gets these, or not at all. */
export function fetchingFrom(repository: Repository): { readonly fetchTree?: FetchTree } {
  const { unavailable } = repository
  if (unavailable === undefined) return {}
  return {
    async fetchTree({ url, ref }) {
      for (const name of namesOf(ref)) {
        const commit = await repository.resolve(name, { url })
        if (commit !== null) return repository.at(commit)
      }
      const why = await unavailable({ url }, ref)
      if (why !== null && !why.fetched) return null
      return { reason: why?.reason ?? `it has no branch or tag ${ref}` }
    },
  }
}

/** What Git's own fetch takes a name for, tags first: never a range of versions, which an Application may state. */
function namesOf(ref: string): readonly string[] {
  if (ref === '') return ['HEAD']
  if (/^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(ref) || ref.startsWith('refs/')) return [ref]
  return [`refs/tags/${ref}`, `refs/remotes/origin/${ref}`, `refs/heads/${ref}`]
}
