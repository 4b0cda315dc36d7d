import { stringAt } from '../model/json.js'
import type { FieldPath } from '../model/path.js'
import { getPath } from '../model/path.js'
import { readYaml } from '../render/yaml.js'
import type { Edit, Edited } from './edit.js'
import { editYaml } from './edit-yaml.js'

/**
 * Changes one value of YAML that stands as a text inside another document: an inline patch, `helm.values`. The text
 * around it and the lines inside it that are not meant stay as they are.
 */
export function editNestedYaml(
  text: string,
  document: number,
  path: FieldPath,
  inner: { readonly document: number; readonly edit: Edit },
): Edited {
  const read = readYaml(text)
  const value = 'documents' in read ? read.documents[document]?.value : undefined
  const nested = stringAt({ value: getPath(value, path) ?? null }, 'value')
  if (nested === '') return { refused: 'the text that holds the value is not there' }
  const edited = editYaml(nested, inner.document, inner.edit)
  if ('refused' in edited) return edited
  // What stands before a last line that is taken away ends with that line's feed, which a text without one did not.
  const after = nested.endsWith('\n') ? edited.text : edited.text.replace(/\n$/, '')
  return editYaml(text, document, { type: 'set', path, value: after })
}
