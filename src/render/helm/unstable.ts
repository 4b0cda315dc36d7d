import type { Json } from '../../model/json.js'
import { equalJson, isList, isObject } from '../../model/json.js'
import type { FieldPath } from '../../model/path.js'
import type { Manifest } from '../../model/resource.js'
import { keyText } from '../../model/resource.js'

/** Functions of Helm's templates whose result is not settled by their arguments (sprig, and maps without an order). */
const random =
  /\b(?:rand(?:Alpha|AlphaNum|Ascii|Bytes|Int|Numeric)|gen(?:CA|CAWithKey|PrivateKey|SelfSignedCert|SelfSignedCertWithKey|SignedCert|SignedCertWithKey)|uuidv4|now|ago|htpasswd|bcrypt|encryptAES|shuffle|keys|values)\b/

/** True for a text that names such a function. */
export function isRandom(text: string): boolean {
  return random.test(text)
}

/** True where some template calls such a function, or may: a packed chart is not looked into. */
export function mayBeRandom(tree: ReadonlyMap<string, Uint8Array>): boolean {
  return [...tree].some(
    ([file, content]) =>
      file.endsWith('.tgz') ||
      (file.includes('templates/') && isRandom(Buffer.from(content).toString('utf8'))),
  )
}

/** Marks in each manifest the fields that a second rendering gave another value. */
export function withUnstable(
  manifests: readonly Manifest[],
  again: readonly Manifest[],
): readonly Manifest[] {
  const others = new Map(again.map((manifest) => [keyText(manifest.key), manifest.object]))
  return manifests.map((manifest) => {
    const other = others.get(keyText(manifest.key))
    const unstable = other === undefined ? [] : differences(manifest.object, other)
    return unstable.length === 0 ? manifest : { ...manifest, unstable }
  })
}

/** The deepest places at which two values differ; lists of another length differ as a whole. */
export function differences(a: Json, b: Json): readonly FieldPath[] {
  if (equalJson(a, b)) return []
  if (isList(a) && isList(b) && a.length === b.length)
    return a.flatMap((item, index) => differences(item, b[index] ?? null).map((path) => [{ index }, ...path]))
  if (!isObject(a) || !isObject(b)) return [[]]
  return [...new Set([...Object.keys(a), ...Object.keys(b)])].flatMap((name) => {
    const [left, right] = [a[name], b[name]]
    const below = left === undefined || right === undefined ? [[]] : differences(left, right)
    return below.map((path) => [{ field: name }, ...path])
  })
}
