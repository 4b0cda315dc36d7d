import type { Generated } from '../../discover/application-set/application-sets.js'
import type { RowOrigin } from '../../discover/application-set/row-origin.js'
import { isFilePart } from '../../discover/application-set/row-origin.js'
import { withoutUser } from '../../discover/repository-url.js'
import { equalJson } from '../../model/json.js'
import type { FieldPath } from '../../model/path.js'
import { getPath } from '../../model/path.js'
import type { Repository } from '../../model/ports.js'
import type { FileLocation } from '../../model/resource.js'
import { locateInYaml, readYaml } from '../../render/yaml.js'

type Where = { readonly repository: Repository; readonly commit: string }

/**
 * File and line of what a set is made of; null where Git does not say the same of the set, or where the file is another
 * one at the commit that the app is rendered from: lines of a finding are those of that commit.
 */
export async function locatePart(
  origin: RowOrigin,
  generated: Generated,
  where: Where,
): Promise<FileLocation | null> {
  if (!isFilePart(origin)) return inSet(origin.path, generated, where)
  const { file, commit, url, path } = origin
  const text = await where.repository.at(commit).read(file)
  if (text === null || (url === '' && !(await isSame(text, file, where)))) return null
  const found = lineOf(text, 0, path)
  if (found === null) return null
  return url === '' ? { file, line: found } : { file: `${withoutUser(url)}//${file}`, line: found }
}

/** The cluster's set is the one that was evaluated: Git has to say the same of it there. */
async function inSet(
  path: FieldPath,
  { set, soleOrigin }: Generated,
  where: Where,
): Promise<FileLocation | null> {
  const head = await where.repository.resolve('HEAD')
  if (soleOrigin === null || head === null) return null
  const { file, document, item } = soleOrigin
  const text = await where.repository.at(head).read(file)
  if (text === null || !(await isSame(text, file, where))) return null
  const full: FieldPath = [...(item === undefined ? [] : [{ field: 'items' }, { index: item }]), ...path]
  const line = lineOf(text, document, full)
  const read = readYaml(text, 'last')
  const written = 'documents' in read ? getPath(read.documents[document]?.value, full) : undefined
  return line !== null && equalJson(written, getPath(set, path)) ? { file, line } : null
}

async function isSame(text: string, file: string, { repository, commit }: Where): Promise<boolean> {
  return (await repository.at(commit).read(file)) === text
}

function lineOf(text: string, document: number, path: FieldPath): number | null {
  const read = readYaml(text, 'last')
  const found = 'documents' in read ? read.documents[document] : undefined
  return found === undefined ? null : locateInYaml(text, found, path).line
}
