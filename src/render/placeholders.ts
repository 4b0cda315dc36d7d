import type { Json, JsonObject } from '../model/json.js'
import { isObject } from '../model/json.js'
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

/** True where a value of Git's is only a place for another one. */
export function holdsPlaceholder(value: Json, { object }: Pick<Manifest, 'object'>): boolean {
  const text = JSON.stringify(value)
  return (
    forms.some(({ form }) => form.test(text)) || (annotation(object, vaultPath) !== '' && named.test(text))
  )
}

/**
 * The manifest with what is known not to be known: why some of its values say nothing about live. What SOPS notes in
 * the file itself (`sops`) never reaches the cluster.
 */
export function withPlaceholders(manifest: Manifest): Manifest {
  const { object } = manifest
  const text = JSON.stringify(object)
  const found = forms.find(({ form }) => form.test(text))
  const reason =
    found?.reason ?? (annotation(object, vaultPath) !== '' && named.test(text) ? forms[1]?.reason : undefined)
  if (reason === undefined) return manifest
  return { ...manifest, object: withoutSops(object), unread: manifest.unread ?? reason }
}

function withoutSops(object: JsonObject): JsonObject {
  const { sops, ...rest } = object
  return isObject(sops) ? rest : object
}
