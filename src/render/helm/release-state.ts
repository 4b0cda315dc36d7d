import { listAt, stringAt } from '../../model/json.js'
import type { RepoFiles } from '../../model/ports.js'
import { joinPath } from '../repo-path.js'
import { readYaml } from '../yaml.js'

/**
 * What `helm template` takes for a first installation without a cluster (helm docs, chart_template_guide/builtin_objects),
 * in whatever way a template gets at it: `with .Release`, `index .Release "Revision"`.
 */
const ofRelease = /\bIsUpgrade\b|\bIsInstall\b|\.Revision\b|["`]Revision["`]|\blookup\b/

/**
 * True where a template may render something else in a real release than it does here, by the release's number, whether
 * it is the first one, or what the cluster holds. A packed chart is not looked into, nor one that is fetched.
 */
export async function mayFollowRelease(files: RepoFiles, path: string): Promise<boolean> {
  const names = (await files.list(path)) ?? []
  const text = (await files.read(joinPath(path, 'Chart.yaml'))) ?? ''
  const read = readYaml(text)
  const chart = 'documents' in read ? read.documents[0]?.value : undefined
  const isHere = (name: string): boolean =>
    names.some((file) => file.startsWith(joinPath(path, `charts/${name}/`)))
  const dependencies = listAt(chart, 'dependencies').map((one) => stringAt(one, 'name'))
  if (names.some((file) => file.endsWith('.tgz')) || !dependencies.every(isHere)) return true
  const templates = names.filter((file) => file.includes('templates/') && !file.endsWith('/NOTES.txt'))
  const texts = await Promise.all(templates.map((file) => files.read(file)))
  return texts.some((one) => ofRelease.test(one ?? ''))
}
