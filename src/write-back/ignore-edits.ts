import { editYaml } from '../edit/edit-yaml.js'
import type { Edit } from '../edit/edit.js'
import { argoGroup } from '../discover/argo-cd.js'
import type { Application, IgnoreRule } from '../model/application.js'
import type { JsonObject } from '../model/json.js'
import { isObject, listAt } from '../model/json.js'
import type { FieldPath } from '../model/path.js'
import { fields, getPath } from '../model/path.js'
import { keyOf } from '../model/resource.js'
import type { FileEdit } from '../model/write-back.js'
import { readYaml } from '../render/yaml.js'

/** The Application's own file with an ignore rule more; `respected`: and told to leave what is ignored alone. */
export async function withIgnoreRule(
  application: Application,
  rule: IgnoreRule,
  respected: boolean,
  read: (file: string) => Promise<string | null>,
): Promise<FileEdit | { readonly reason: string }> {
  return editApplication(application, read, (object, within) => [
    { type: 'set', path: next(object, within, ['spec', 'ignoreDifferences']), value: stated(rule) },
    ...(respected
      ? [
          {
            type: 'set' as const,
            path: next(object, within, ['spec', 'syncPolicy', 'syncOptions']),
            value: 'RespectIgnoreDifferences=true',
          },
        ]
      : []),
  ])
}

/** The Application's own file, told to have the API server say what an apply would change. */
export async function withServerSideDiff(
  application: Application,
  read: (file: string) => Promise<string | null>,
): Promise<FileEdit | { readonly reason: string }> {
  const option = 'argocd.argoproj.io/compare-options'
  const before = application.annotations[option] ?? ''
  const value = before === '' ? 'ServerSideDiff=true' : `${before},ServerSideDiff=true`
  return editApplication(application, read, (_object, within) => [
    { type: 'set', path: [...within, ...fields('metadata', 'annotations', option)], value },
  ])
}

async function editApplication(
  { origin, resource, generatedBy }: Application,
  read: (file: string) => Promise<string | null>,
  editsFor: (object: JsonObject, within: FieldPath) => readonly Edit[],
): Promise<FileEdit | { readonly reason: string }> {
  if (generatedBy !== undefined)
    return {
      reason: `the Application is made by the ApplicationSet ${generatedBy}: put the rule into its template`,
    }
  const text = origin === null ? null : await read(origin.file)
  if (origin === null || text === null || resource === null)
    return { reason: 'the Application is not written in this repository' }
  const parsed = readYaml(text)
  const documents = 'documents' in parsed ? parsed.documents : []
  const document = documents.findIndex(({ value }) => isIt(value, resource.name))
  const object = documents[document]?.value
  if (!isObject(object)) return { reason: `${origin.file} does not hold the Application as a document` }
  let edited = text
  for (const edit of editsFor(object, [])) {
    const result = editYaml(edited, document, edit)
    if ('refused' in result) return { reason: `${origin.file}: ${result.refused}` }
    edited = result.text
  }
  return { file: origin.file, before: text, after: edited }
}

function isIt(value: unknown, name: string): boolean {
  if (!isObject(value)) return false
  const key = keyOf(value)
  return key.group === argoGroup && key.kind === 'Application' && key.name === name
}

/** Behind the last item of a list. */
function next(object: JsonObject, within: FieldPath, way: readonly string[]): FieldPath {
  const { length } = listAt(getPath(object, within), ...way)
  return [...within, ...fields(...way), { index: length }]
}

/** As people write an entry: only what it says. */
function stated({ group, kind, namespace, name, jsonPointers, jqPathExpressions }: IgnoreRule): JsonObject {
  return {
    group,
    kind,
    ...(namespace === '' ? {} : { namespace }),
    name,
    ...(jsonPointers.length === 0 ? {} : { jsonPointers }),
    ...(jqPathExpressions.length === 0 ? {} : { jqPathExpressions }),
  }
}
