import { isAbout } from '../controller-rules/match.js'
import type { Application, IgnoreRule } from '../model/application.js'
import type { Change } from '../model/finding.js'
import type { Json, JsonObject } from '../model/json.js'
import { isList } from '../model/json.js'
import type { FieldPath } from '../model/path.js'
import { getPath } from '../model/path.js'
import type { ResourceKey } from '../model/resource.js'

/** How the app's own ignoreDifferences bear on one change. */
export type Ignored = {
  /** The pointer that covers it, null where none does. */
  readonly by: string | null
  /** The rule that the pointer stands in. */
  readonly rule: IgnoreRule | null
  /** Rules for this object that are not evaluated here, as text. */
  readonly unread: readonly string[]
}

/**
 * Whether the Application's `ignoreDifferences` keep Argo CD from comparing what changed: JSON pointers, and jq
 * expressions that are a plain path (argo-cd util/argo/normalizers/diff_normalizer.go). Group and kind may be globs;
 * name and namespace are exact.
 */
export function ignoredBy(
  { ignore }: Pick<Application, 'ignore'>,
  key: ResourceKey,
  change: Change,
  live: JsonObject,
  desired: JsonObject,
): Ignored {
  const rules = ignore.filter((rule) => isAbout(rule, key))
  const side = change.type === 'removed' ? desired : live
  const pointer = pointerOf(change.path, side)
  const unread: string[] = []
  for (const rule of rules) {
    const pointers = [...rule.jsonPointers]
    for (const expression of rule.jqPathExpressions) {
      const plain = plainPath(expression)
      if (plain === null) unread.push(expression)
      else pointers.push(plain)
    }
    const covering = pointers.find(
      (one) => pointer !== null && (pointer === one || pointer.startsWith(`${one}/`)),
    )
    if (covering !== undefined) return { by: covering, rule, unread: [] }
    unread.push(...rule.managedFieldsManagers.map((manager) => `fields of ${manager}`))
  }
  return { by: null, rule: null, unread }
}

/** The change's place as a JSON pointer into the side that has it; null where that side lacks it. */
function pointerOf(path: FieldPath, root: Json): string | null {
  let pointer = ''
  for (const [depth, element] of path.entries()) {
    if ('field' in element) {
      pointer += `/${element.field.replaceAll('~', '~0').replaceAll('/', '~1')}`
      continue
    }
    const list = getPath(root, path.slice(0, depth))
    const item = getPath(root, path.slice(0, depth + 1))
    const index = isList(list) && item !== undefined ? list.indexOf(item) : -1
    if (index < 0) return null
    pointer += `/${index}`
  }
  return pointer
}

/** `.spec.replicas` as a JSON pointer; null for an expression that is more than a path of plain names. */
function plainPath(expression: string): string | null {
  return /^(\.[A-Za-z_]\w*)+$/.test(expression.trim()) ? expression.trim().replaceAll('.', '/') : null
}

/** What a person should know about the rule that covers a change, or about rules that could. */
export function ignoreRemarks(ignored: Ignored, respected: boolean): readonly string[] {
  if (ignored.by !== null) {
    return [
      respected
        ? `Argo CD neither compares nor writes it: ignoreDifferences has ${ignored.by}.`
        : `Argo CD does not show it, but a sync still writes Git’s value: ignoreDifferences has ${ignored.by}, without RespectIgnoreDifferences.`,
    ]
  }
  if (ignored.unread.length === 0) return []
  return [
    `The app has ignore rules for this object that are not evaluated here: ${ignored.unread.slice(0, 3).join(', ')}.`,
  ]
}
