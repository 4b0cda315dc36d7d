import type { Application } from '../model/application.js'
import type { Json, JsonObject } from '../model/json.js'
import { isObject } from '../model/json.js'
import type { FieldPath } from '../model/path.js'
import { getPath } from '../model/path.js'
import type { RepoFiles } from '../model/ports.js'
import { keyOf } from '../model/resource.js'
import { readYaml } from '../render/yaml.js'

/** Where the app's own object stands in Git: an Application, a Kustomization or a HelmRelease. */
export type AppObject = {
  readonly file: string
  readonly document: number
  /** From the document's root to the object: it may be an item of a List. */
  readonly prefix: FieldPath
  readonly object: JsonObject
}

/** The app's own object in Git, or why it cannot be edited there, in words that follow "is not written back: ". */
export async function appObject(
  { origin, resource, name, alsoIn = [] }: Application,
  files: Pick<RepoFiles, 'read'>,
): Promise<AppObject | { readonly reason: string }> {
  if (resource === null)
    return { reason: `${name} is a folder of the settings file and has no object of its own` }
  const what = `${resource.kind} ${resource.name}`
  if (origin === null)
    return {
      reason: `the value stands in ${what}, which this repository does not hold: edit it where it is kept`,
    }
  // Which of them is applied to this cluster no file tells, and the proof would take any of them for it.
  if (alsoIn.length > 0)
    return {
      reason: `the value stands in ${what}, which ${[origin.file, ...alsoIn].join(' and ')} describe: edit the one of this cluster by hand`,
    }
  const text = await files.read(origin.file)
  const read = text === null ? null : readYaml(text)
  const documents = read !== null && 'documents' in read ? read.documents : []
  for (const [document, { value }] of documents.entries())
    for (const { prefix, object } of candidates(value)) {
      const key = keyOf(object)
      if (key.group === resource.group && key.kind === resource.kind && key.name === resource.name)
        return { file: origin.file, document, prefix, object }
    }
  return { reason: `the value stands in ${what}, which ${origin.file} generates: edit it there by hand` }
}

function candidates(value: Json): { readonly prefix: FieldPath; readonly object: JsonObject }[] {
  if (!isObject(value)) return []
  const items = getPath(value, [{ field: 'items' }])
  const listed = Array.isArray(items) ? (items as readonly Json[]) : []
  return [
    { prefix: [], object: value },
    ...listed.flatMap((item, index) =>
      isObject(item) ? [{ prefix: [{ field: 'items' }, { index }], object: item }] : [],
    ),
  ]
}
