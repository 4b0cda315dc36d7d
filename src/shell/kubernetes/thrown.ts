/** The code that Node puts on an error (`ECONNREFUSED`), '' where there is none. */
export function codeOf(thrown: unknown): string {
  return text(thrown, 'code')
}

/** The message of whatever was thrown. Not by instanceof: an error may come from another realm. */
export function messageOf(thrown: unknown): string {
  return text(thrown, 'message') || String(thrown)
}

function text(thrown: unknown, key: 'code' | 'message'): string {
  if (typeof thrown !== 'object' || thrown === null) return ''
  const found: unknown = (thrown as { [name: string]: unknown })[key]
  return typeof found === 'string' ? found : ''
}
