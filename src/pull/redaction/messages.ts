import { replaced } from './assignments.js'
import type { Replace } from './patterns.js'
import type { SecretName } from './secret-names.js'
import { isPlain, looksLikeCredential } from './secret-values.js'

/** How the API server quotes what it refuses: `path: Invalid value: "…"` (apimachinery, util/validation/field). */
const refused = /(: (?:Invalid|Unsupported|Duplicate) value: ")([^"\\]*(?:\\[\s\S][^"\\]*)*)/g
/** Kustomize prints the node it could not use, whatever that is, to the end of its message (kyaml, ErrorIfInvalid). */
const printed = /(: node contents:|was \w{1,20}Node: value:)\s([\s\S]+)$/

/** Hides what the messages of controllers quote of secret-like fields, and what they print of files. */
export function maskQuoted(text: string, secretName: (name: string) => SecretName, replace: Replace): string {
  if (!text.includes(' value: "') && !/node contents:|Node: value:/.test(text)) return text
  return text
    .replace(printed, (_found, before: string, node: string) => `${before} ${replace(node.trim())}`)
    .replace(refused, (found, before: string, value: string, at: number, whole: string) =>
      isSecret(whole.slice(Math.max(0, at - 512), at), value, secretName) ? before + replace(value) : found,
    )
}

/** `before` ends in the path of the field; its last name counts, and any that `stringData` holds. */
function isSecret(before: string, value: string, secretName: (name: string) => SecretName): boolean {
  if (replaced.test(value)) return false
  const path = before.slice(before.search(/\S*$/))
  const names = path.split(/[.[\]]/).filter((name) => name !== '' && !/^\d+$/.test(name))
  const name = names.includes('stringData') ? 'password' : secretName(names.at(-1) ?? '')
  if (name === 'password') return !isPlain(value)
  return name === 'credential' && looksLikeCredential(value)
}
