import { editYaml } from '../edit/edit-yaml.js'
import type { Edit } from '../edit/edit.js'
import { argoGroup } from '../discover/argo-cd.js'
import type { Application, IgnoreRule } from '../model/application.js'
import type { JsonObject } from '../model/json.js'
import { isObject, listAt, stringAt } from '../model/json.js'
import type { FieldPath } from '../model/path.js'
import { fields, getPath } from '../model/path.js'
import { keyOf } from '../model/resource.js'
import type { FileEdit } from '../model/write-back.js'
import { readYaml } from '../render/yaml.js'

/** The rule as that file states it: a set's template is that of apps in many namespaces. */
export function ruleInFile({ generatedBy }: Application, rule: IgnoreRule): IgnoreRule {
  return generatedBy === undefined ? rule : { ...rule, namespace: '' }
}

/** The file of the Application, or of the set that makes it, with an ignore rule more; `respected`: and told to leave what is ignored alone. */
export async function withIgnoreRule(
  application: Application,
  rule: IgnoreRule,
  respected: boolean,
  read: (file: string) => Promise<string | null>,
): Promise<FileEdit | { readonly reason: string }> {
  const entry = ruleInFile(application, rule)
  return editApplication(application, read, (object, within) => [
    { type: 'set', path: next(object, within, ['spec', 'ignoreDifferences']), value: stated(entry) },
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

/** The same file, told to have the API server say what an apply would change. */
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
  { origin, resource, generatedBy, alsoIn = [] }: Application,
  read: (file: string) => Promise<string | null>,
  editsFor: (object: JsonObject, within: FieldPath) => readonly Edit[],
): Promise<FileEdit | { readonly reason: string }> {
  const set = generatedBy?.replace(/^.*\//, '')
  const text = origin === null ? null : await read(origin.file)
  if (origin === null || text === null || resource === null)
    return { reason: 'the Application is not written in this repository' }
  if (alsoIn.length > 0) {
    const files = [origin.file, ...alsoIn].join(' and ')
    return { reason: `${files} describe the Application: put the rule into the one of this cluster by hand` }
  }
  const parsed = readYaml(text)
  const documents = 'documents' in parsed ? parsed.documents : []
  const document = documents.findIndex(({ value }) =>
    set === undefined ? isIt(value, 'Application', resource.name) : isIt(value, 'ApplicationSet', set),
  )
  const object = documents[document]?.value
  if (!isObject(object)) return { reason: `${origin.file} does not hold the Application as a document` }
  const obstacle = set === undefined ? null : notByTemplate(object)
  if (obstacle !== null) return { reason: `ApplicationSet ${set} ${obstacle}` }
  let edited = text
  for (const edit of editsFor(object, set === undefined ? [] : fields('spec', 'template'))) {
    // What begins like this would be read as one of the set’s own parameters.
    if (set !== undefined && /\{\{/.test(JSON.stringify(edit)))
      return { reason: `the rule would be read as a parameter of ApplicationSet ${set}` }
    const result = editYaml(edited, document, edit)
    if ('refused' in result) return { reason: `${origin.file}: ${result.refused}` }
    edited = result.text
  }
  return { file: origin.file, before: text, after: edited }
}

function isIt(value: unknown, kind: string, name: string): boolean {
  if (!isObject(value)) return false
  const key = keyOf(value)
  return key.group === argoGroup && key.kind === kind && key.name === name
}

/** Why what a set's template says need not be what its Applications say. */
function notByTemplate(set: JsonObject): string | null {
  const policy = stringAt(set, 'spec', 'syncPolicy', 'applicationsSync')
  if (policy === 'create-only' || policy === 'create-delete')
    return `does not change the Applications that are there (${policy}): put the rule into its template and into the Application`
  if (stringAt(set, 'spec', 'templatePatch') !== '')
    return 'has a templatePatch, which may take it back: put the rule into its template by hand'
  const own = listAt(set, 'spec', 'generators').some((one) => JSON.stringify(one).includes('"template":'))
  return own ? 'has a template for a generator: put the rule there by hand' : null
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
