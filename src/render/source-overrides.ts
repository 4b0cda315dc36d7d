import type { Source } from '../model/application.js'
import type { JsonObject } from '../model/json.js'
import { isObject, objectAt, stringAt } from '../model/json.js'
import { mergePatch } from '../model/merge-patch.js'
import type { RepoFiles } from '../model/ports.js'
import { joinPath } from './repo-path.js'
import { readYaml } from './yaml.js'

/** What a file beside the manifests may not change about a source. */
const fixed = ['repoURL', 'path', 'targetRevision', 'chart', 'ref'] as const

/**
 * The source with what `.argocd-source.yaml` and `.argocd-source-<app>.yaml` in its folder say, merged by JSON merge
 * patch (argo-cd docs/user-guide/parameters.md). A file that is no mapping is left to the controller to complain about.
 */
export async function withOverrides(files: RepoFiles, application: string, source: Source): Promise<Source> {
  let raw: JsonObject = source.raw
  for (const name of ['.argocd-source.yaml', `.argocd-source-${application}.yaml`]) {
    const text = await files.read(joinPath(source.path, name))
    const read = text === null ? null : readYaml(text)
    const patch = read !== null && 'documents' in read ? read.documents[0]?.value : undefined
    if (isObject(patch)) raw = mergePatch(raw, patch)
  }
  if (raw === source.raw) return source
  const kept = Object.fromEntries(
    fixed.flatMap((name) => (source.raw[name] === undefined ? [] : [[name, source.raw[name]]])),
  )
  const own = Object.fromEntries(Object.entries(raw).filter(([name]) => !fixed.some((one) => one === name)))
  const directory = objectAt(raw, 'directory')
  return {
    ...source,
    raw: { ...own, ...kept },
    directory: {
      recurse: directory['recurse'] === true,
      include: stringAt(directory, 'include'),
      exclude: stringAt(directory, 'exclude'),
    },
  }
}
