import type { Application, IgnoreRule } from '../model/application.js'
import { equalJson, listAt } from '../model/json.js'
import type { FieldPath } from '../model/path.js'
import { fields } from '../model/path.js'
import type { RepoFiles } from '../model/ports.js'
import type { FileLocation, Manifest } from '../model/resource.js'
import { locateInYaml, readYaml } from '../render/yaml.js'
import { ignoreRuleOf } from './argo-cd.js'

/**
 * The app with the places in Git of what its own object states beside its sources: its ignore rules, and the metadata of
 * its namespace. What Git does not state has none.
 */
export async function withRuleLines(
  application: Application,
  written: readonly Manifest[],
  files: RepoFiles,
): Promise<Application> {
  const { ignore, origin, sync } = application
  const manifest = origin === null ? undefined : written.find((one) => one.origin === origin)
  if (manifest === undefined || (ignore.length === 0 && sync.namespaceMetadata === undefined))
    return application
  const text = await files.read(manifest.origin.file)
  const read = text === null ? null : readYaml(text)
  const document = read !== null && 'documents' in read ? read.documents[manifest.origin.document] : undefined
  if (text === null || document === undefined) return application
  const spec = manifest.key.kind === 'ApplicationSet' ? ['spec', 'template', 'spec'] : ['spec']
  const stated = listAt(manifest.object, ...spec, 'ignoreDifferences').map((one) => ignoreRuleOf(one))
  const { item } = manifest.origin
  const within: FieldPath = item === undefined ? [] : [{ field: 'items' }, { index: item }]
  const placeOf = (...path: FieldPath): FileLocation => ({
    file: manifest.origin.file,
    ...locateInYaml(text, document, [...within, ...fields(...spec), ...path]),
  })
  const located = (rule: IgnoreRule): IgnoreRule => {
    const index = stated.findIndex((one) => equalJson(one, rule))
    if (index < 0) return rule
    return { ...rule, source: placeOf({ field: 'ignoreDifferences' }, { index }) }
  }
  const metadata = sync.namespaceMetadata
  const source = placeOf(...fields('syncPolicy', 'managedNamespaceMetadata'))
  return {
    ...application,
    ignore: ignore.map(located),
    ...(metadata === undefined ? {} : { sync: { ...sync, namespaceMetadata: { ...metadata, source } } }),
  }
}
