import type { Application, IgnoreRule } from '../model/application.js'
import { equalJson, listAt } from '../model/json.js'
import type { FieldPath } from '../model/path.js'
import { fields } from '../model/path.js'
import type { RepoFiles } from '../model/ports.js'
import type { Manifest } from '../model/resource.js'
import { locateInYaml, readYaml } from '../render/yaml.js'
import { ignoreRuleOf } from './argo-cd.js'

/** The app with the place of each of its ignore rules in Git; a rule that Git does not state has none. */
export async function withRuleLines(
  application: Application,
  written: readonly Manifest[],
  files: RepoFiles,
): Promise<Application> {
  const { ignore, origin } = application
  const manifest = origin === null ? undefined : written.find((one) => one.origin === origin)
  if (ignore.length === 0 || manifest === undefined) return application
  const text = await files.read(manifest.origin.file)
  const read = text === null ? null : readYaml(text)
  const document = read !== null && 'documents' in read ? read.documents[manifest.origin.document] : undefined
  if (text === null || document === undefined) return application
  const spec = manifest.key.kind === 'ApplicationSet' ? ['spec', 'template', 'spec'] : ['spec']
  const stated = listAt(manifest.object, ...spec, 'ignoreDifferences').map((one) => ignoreRuleOf(one))
  const { item } = manifest.origin
  const within: FieldPath = item === undefined ? [] : [{ field: 'items' }, { index: item }]
  const place = (index: number): FieldPath => [...within, ...fields(...spec, 'ignoreDifferences'), { index }]
  const located = (rule: IgnoreRule): IgnoreRule => {
    const index = stated.findIndex((one) => equalJson(one, rule))
    if (index < 0) return rule
    return { ...rule, source: { file: manifest.origin.file, ...locateInYaml(text, document, place(index)) } }
  }
  return { ...application, ignore: ignore.map(located) }
}
