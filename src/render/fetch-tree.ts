import type { Repository } from '../model/ports.js'
import type { FetchTree } from './kustomize/remote-bases.js'
import type { Trace } from './trace.js'
import { holds, traced } from './trace.js'

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

type Address = Parameters<FetchTree>[0]

/**
 * Bases as one state of the repository gives them, with all that is read of them noted; `fetchedAlike` says whether the
 * other state would have answered the same.
 */
export function tracedFetching(
  before: Repository,
  after: Repository,
): {
  readonly fetching: { readonly fetchTree?: FetchTree }
  readonly fetchedAlike: () => Promise<boolean>
} {
  const noted: { readonly address: Address; readonly trace: Trace }[] = []
  const [then, now] = [fetchingFrom(before).fetchTree, fetchingFrom(after).fetchTree]
  if (then === undefined) return { fetching: {}, fetchedAlike: () => Promise.resolve(true) }
  return {
    fetching: {
      async fetchTree(address) {
        const tree = await then(address)
        if (tree === null || 'reason' in tree) return tree
        const { trees, trace } = traced(new Map([['', tree]]))
        noted.push({ address, trace })
        return trees.get('') ?? null
      },
    },
    async fetchedAlike() {
      for (const { address, trace } of noted) {
        const tree = (await now?.(address)) ?? null
        if (tree === null || 'reason' in tree || !(await holds(trace, new Map([['', tree]])))) return false
      }
      return true
    },
  }
}

/** What Git's own fetch takes a name for, tags first: never a range of versions, which an Application may state. */
function namesOf(ref: string): readonly string[] {
  if (ref === '') return ['HEAD']
  if (/^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(ref) || ref.startsWith('refs/')) return [ref]
  return [`refs/tags/${ref}`, `refs/remotes/origin/${ref}`, `refs/heads/${ref}`]
}
