import type { Application } from '../model/application.js'
import type { Json, JsonObject } from '../model/json.js'
import { isObject } from '../model/json.js'
import type { FieldPath } from '../model/path.js'
import { getPath } from '../model/path.js'
import type { RepoFiles } from '../model/ports.js'
import { keyOf } from '../model/resource.js'
import { readYaml } from '../render/yaml.js'

/** Where an object that describes apps stands in Git: an Application, a Kustomization, a HelmRelease, a source. */
export type AppObject = {
  readonly file: string
  readonly document: number
  /** From the document's root to the object: it may be an item of a List. */
  readonly prefix: FieldPath
  readonly object: JsonObject
}

/** The app's own object in Git, or why it cannot be edited there, in words that follow "is not written back: ". */
export async function appObject(
  { origin, resource, name, generatedBy, alsoIn = [] }: Application,
  files: Pick<RepoFiles, 'read'>,
): Promise<AppObject | { readonly reason: string }> {
  if (resource === null)
    return { reason: `${name} is a folder of the settings file and has no object of its own` }
  const what = `${resource.kind} ${resource.name}`
  // Git may hold the set all the same, such as one with a template that does not come out.
  if (origin === null && generatedBy !== undefined)
    return {
      reason: `the value stands in ${what}, which ApplicationSet ${generatedBy} generates: edit what it is generated from by hand`,
    }
  if (origin === null)
    return {
      reason: `the value stands in ${what}, which this repository does not hold: edit it where it is kept`,
    }
  // Which of them is applied to this cluster no file tells, and the proof would take any of them for it.
  if (alsoIn.length > 0)
    return {
      reason: `the value stands in ${what}, which ${[origin.file, ...alsoIn].join(' and ')} describe: edit the one of this cluster by hand`,
    }
  const found = (await objectsIn(origin.file, files)).find(({ object }) => {
    const key = keyOf(object)
    return key.group === resource.group && key.kind === resource.kind && key.name === resource.name
  })
  if (found !== undefined) return found
  const where = generatedBy === undefined ? 'it there' : 'what it is generated from'
  return { reason: `the value stands in ${what}, which ${origin.file} generates: edit ${where} by hand` }
}

/** All objects that a file of Git holds, each with its place; none where it is not readable as YAML. */
async function objectsIn(file: string, files: Pick<RepoFiles, 'read'>): Promise<readonly AppObject[]> {
  const text = await files.read(file)
  const read = text === null ? null : readYaml(text)
  const documents = read !== null && 'documents' in read ? read.documents : []
  return documents.flatMap(({ value }, document) =>
    candidates(value).map(({ prefix, object }) => ({ file, document, prefix, object })),
  )
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
