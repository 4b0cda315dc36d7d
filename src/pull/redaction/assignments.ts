import type { Replace } from './patterns.js'
import type { SecretName } from './secret-names.js'
import { isPlain, looksLikeCredential } from './secret-values.js'

type SecretNames = (name: string) => SecretName

/** Where an assignment to a secret-like name could be. */
export const assignmentHint =
  /passw|passphrase|pwd|secret|token|credential|[_-]?key["']?\s?[:=]|authorization|pass["']?\s?[:=]/i

/** `--password=x`, `Password=x;`, `?token=x&`; the lookbehind keeps it from beginning inside a name. */
const inline = /(?<![\w.-])(-{0,2}[A-Za-z][\w.-]{0,80}=)("[^"]{1,512}"|'[^']{1,512}'|[^\s;&"',]{1,512})/g
/** `"password": "x"` in JSON, also where the JSON stands in a string of its own. */
const member = /(\\?"([\w.-]{1,80})\\?"[ \t]{0,8}:[ \t]{0,8}\\?")((?:[^"\\]|\\[^"]){1,512})(?=\\?")/g
/** A whole line of a properties, ini, env or YAML text. */
const line = /^([ \t]*(?:- |export )?["']?([A-Za-z_][\w.-]{0,80})["']?[ \t]{0,20}[:=][ \t]{0,20})(\S.*)$/gm

/**
 * Replaces the values of assignments to secret-like names inside a text: configuration files in a ConfigMap,
 * arguments of a container. Prose that mentions a password is left alone: it assigns nothing.
 */
export function maskAssignments(text: string, secretName: SecretNames, replace: Replace): string {
  // Every form of an assignment has one of these signs, and most texts have none.
  if (!text.includes('=') && !text.includes(':')) return text
  if (!assignmentHint.test(text)) return text
  return text
    .replace(member, (found, before: string, name: string, value: string) =>
      isSecret(secretName(name), value) ? before + replace(value) : found,
    )
    .replace(line, (found, before: string, name: string, rest: string) => {
      const { open, value, close } = unquote(rest)
      return isSecret(secretName(name), value) ? before + open + replace(value) + close : found
    })
    .replace(inline, (found, name: string, given: string) => {
      const { open, value, close } = unquote(given)
      return isSecret(secretName(name.slice(0, -1)), value) ? name + open + replace(value) + close : found
    })
}

/** Splits `"value",` into what surrounds the value and the value. */
function unquote(text: string): { open: string; value: string; close: string } {
  const trimmed = text.trimEnd().replace(/,$/, '')
  const quote = trimmed[0] ?? ''
  if (trimmed.length > 1 && (quote === '"' || quote === "'") && trimmed.endsWith(quote))
    return { open: quote, value: trimmed.slice(1, -1), close: text.slice(trimmed.length - 1) }
  return { open: '', value: trimmed, close: text.slice(trimmed.length) }
}

/** What an earlier step put there; cut at the space where the value of this step ends. */
export const replaced = /^<redacted[a-z-]*(?:$|>| #\d+>)/

/** Argo CD's tracking id begins with the app's name, whatever that is: `secret-store:apps/Deployment:ns/name`. */
const trackingId = /^[a-z0-9.-]*\/[A-Z]\w*:[^\s/]*\/[^\s/]+$/

function isSecret(name: SecretName, value: string): boolean {
  if (name === null || trackingId.test(value) || replaced.test(value) || /^[[{|>]/.test(value)) return false
  // Unquoted prose after a colon ("Token: the one from the portal") has spaces; a password in a file has none.
  return name === 'password' ? !isPlain(value) && !/\s/.test(value) : looksLikeCredential(value)
}
