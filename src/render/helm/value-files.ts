import type { RepoFiles } from '../../model/ports.js'
import { folderOf, resolvePath } from '../repo-path.js'
import { isExcessive } from '../glob.js'
import { globMatcher } from '../glob-matcher.js'

/** A repository that a source may reach by `$name/…`, at that source's revision. */
export type References = ReadonlyMap<string, RepoFiles>

/** A value file, in the order Helm is to read it: later ones win. */
export type ValueFile = {
  readonly reference: string | null
  readonly file: string
  readonly files: RepoFiles
}

export type ValueFiles =
  | { readonly state: 'found'; readonly found: readonly ValueFile[] }
  | { readonly state: 'missing'; readonly name: string }
  | { readonly state: 'remote'; readonly name: string }

/**
 * The files behind `helm.valueFiles`: relative to the chart, from the repository's root with a leading slash, of
 * another source with `$ref/`, or all that a glob matches in order of their names (argo-cd docs/user-guide/helm.md).
 */
export async function findValueFiles(
  names: readonly string[],
  path: string,
  files: RepoFiles,
  references: References,
  ignoreMissing: boolean,
): Promise<ValueFiles> {
  const found: ValueFile[] = []
  for (const name of names) {
    if (/^[a-z][a-z0-9+.-]*:\/\//i.test(name)) return { state: 'remote', name }
    const reference = /^\$([^/]+)\/(.*)$/.exec(name)
    const key = reference?.[1] === undefined ? null : `$${reference[1]}`
    const from = key === null ? files : references.get(key)
    if (from === undefined) return { state: 'missing', name }
    const wanted = key === null ? resolvePath(path, name) : resolvePath('', reference?.[2] ?? '')
    const matched = wanted === null ? [] : await matching(from, wanted)
    const isLink = wanted !== null && (await from.links(wanted)).length > 0
    if (matched.length === 0 && (isLink || !ignoreMissing)) return { state: 'missing', name }
    for (const file of matched)
      if (!found.some((one) => one.reference === key && one.file === file))
        found.push({ reference: key, file, files: from })
  }
  return { state: 'found', found }
}

const glob = /[*?[{]/

async function matching(files: RepoFiles, wanted: string): Promise<readonly string[]> {
  if (!glob.test(wanted)) return (await files.readBytes(wanted)) === null ? [] : [wanted]
  if (isExcessive(wanted)) return []
  const isMatch = globMatcher(wanted, { crossesFolders: false, hasBraces: true })
  const folder = folderOf(wanted.slice(0, wanted.search(glob)))
  return ((await files.list(folder)) ?? []).filter((file) => isMatch(file)).sort()
}
