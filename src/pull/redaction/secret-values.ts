const words =
  /^(?:true|false|yes|no|on|off|null|nil|none|enabled?|disabled?|\d{1,6}(?:\.\d+)?(?:ms|s|m|h|d)?)$/i
/** Says where the secret is: $(VAR), ${VAR}, $VAR, {{ … }}, <your-password>, a vault, an ARN. */
const references =
  /^(?:\$\([\w.-]+\)|\$\{[^{}]*\}|\$[A-Z_][A-Z0-9_]*|\{\{[^{}]*\}\}|<[^<>#]*>|(?:vault:|ref\+|op:\/\/|arn:)\S*)$/
const filePath = /^(?:\/[\w.@-]{1,40}){2,}\/?$/
const plainUrl = /^[a-z][a-z0-9+.-]{0,20}:\/\/[^\s@]*$/i
const plainWords = /^[a-z]+(?:[-._/][a-z]+)*$/

/** True where the value cannot be a secret whatever its name: a switch, a small number, a reference, a file, an address. */
export function isPlain(value: string): boolean {
  if (value === '') return true
  if (value.length > 300) return false
  return words.test(value) || references.test(value) || filePath.test(value) || plainUrl.test(value)
}

/** True where a value under a name such as `token` looks like one: one piece of text that is no plain word. */
export function looksLikeCredential(value: string): boolean {
  return value.length >= 6 && !/\s/.test(value) && !isPlain(value) && !plainWords.test(value)
}

/** True where the text has the mixture of a generated value: letters with digits, or case changing inside. */
export function looksGenerated(value: string): boolean {
  return (/\d/.test(value) && /[A-Za-z]/.test(value)) || /[a-z][A-Z]/.test(value)
}
