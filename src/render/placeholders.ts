import type { Json, JsonObject } from '../model/json.js'
import { isList, isObject } from '../model/json.js'
import type { Manifest } from '../model/resource.js'
import { annotation } from '../model/resource.js'

/** Values that something decrypts or puts in before the cluster sees them: Git says that there is one, not which. */
const forms: readonly { readonly form: RegExp; readonly reason: string }[] = [
  // getsops.io, "Encrypting only parts of a file": ENC[AES256_GCM,data:…,type:str]
  {
    form: /ENC\[AES256_GCM,data:/,
    reason: 'its values are encrypted with SOPS in Git, and nothing is decrypted here',
  },
  // argocd-vault-plugin.readthedocs.io, "Inline-path placeholders": <path:secret/data/app#password>
  {
    form: /<path:[^>#]+#[^>]+>/,
    reason: 'its values are put in from a secret store that is not read',
  },
]

/** `<name>` counts only where the object says that the plugin is to look for it. */
const named = /<\s*[\w.-]+\s*(?:\|[^>]*)?>/
const vaultPath = 'avp.kubernetes.io/path'

/** Objects without any: two revisions share those that no commit between them has touched. */
const plain = new WeakSet<JsonObject>()

/** True where a value of Git's is only a place for another one. */
export function holdsPlaceholder(value: Json, { object }: Pick<Manifest, 'object'>): boolean {
  return reasonOf(value, annotation(object, vaultPath) !== '') !== null
}

/**
 * The manifest with what is known not to be known: why some of its values say nothing about live. What SOPS notes in
 * the file itself (`sops`) never reaches the cluster.
 */
export function withPlaceholders(manifest: Manifest): Manifest {
  const { object } = manifest
  if (plain.has(object)) return manifest
  const reason = reasonOf(object, annotation(object, vaultPath) !== '')
  if (reason === null) {
    plain.add(object)
    return manifest
  }
  return { ...manifest, object: withoutSops(object), unread: manifest.unread ?? reason }
}

/** The reason of the first form, in their order, that some text of the value has. */
function reasonOf(value: Json, isNamed: boolean): string | null {
  if (!mayHoldOne(value)) return null
  const found = forms.find(({ form }) => someText(value, (text) => form.test(text)))
  if (found !== undefined) return found.reason
  return isNamed && someText(value, (text) => named.test(text)) ? (forms[1]?.reason ?? null) : null
}

/** What every form has in it; one look decides for nearly every object. */
function mayBeOne(text: string): boolean {
  return text.includes('<') || text.includes('ENC[')
}

/** The same of any text in the value. Of every object of Git's, so without a function for each list and mapping. */
function mayHoldOne(value: Json): boolean {
  if (typeof value === 'string') return mayBeOne(value)
  if (typeof value !== 'object' || value === null) return false
  if (isList(value)) {
    for (const item of value) if (mayHoldOne(item)) return true
    return false
  }
  for (const key of Object.keys(value)) if (mayBeOne(key) || mayHoldOne(value[key] as Json)) return true
  return false
}

/** True where a text in the value, a key or a value itself, passes. */
function someText(value: Json, passes: (text: string) => boolean): boolean {
  if (typeof value === 'string') return passes(value)
  if (isList(value)) return value.some((item) => someText(item, passes))
  if (!isObject(value)) return false
  for (const key of Object.keys(value)) if (passes(key) || someText(value[key] as Json, passes)) return true
  return false
}

function withoutSops(object: JsonObject): JsonObject {
  const { sops, ...rest } = object
  return isObject(sops) ? rest : object
}
