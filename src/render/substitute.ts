/** A text with `${name}` put in its place, or why that cannot be said here. */
export type Substituted =
  { readonly text: string; readonly unknown: readonly string[] } | { readonly unsupported: string }

const expression = /\$?\$\{([^{}]*)\}/g
const simple = /^([A-Za-z_][A-Za-z0-9_]*)(?:(:?[-=])(.*))?$/s

/**
 * Flux's variable substitution: `${name}`, `${name:=default}` and `${name:-default}`; `$${name}` stands for `${name}`
 * itself. A name without a value is empty, or stays as it is where `mayBeElsewhere`; newer versions of Flux refuse to
 * build with one, which their condition tells. Other forms of the shell's
 * parameter expansion are not evaluated.
 */
export function substitute(
  text: string,
  values: { readonly [name: string]: string },
  mayBeElsewhere: boolean,
): Substituted {
  const unknown = new Set<string>()
  let unsupported = ''
  const replaced = text.replace(expression, (whole: string, inner: string) => {
    if (whole.startsWith('$$')) return whole.slice(1)
    const parts = simple.exec(inner)
    const name = parts?.[1]
    if (name === undefined) {
      unsupported ||= whole
      return whole
    }
    const value = Object.hasOwn(values, name) ? values[name] : undefined
    if (value !== undefined && (value !== '' || parts?.[2] === undefined)) return value
    if (value === undefined && mayBeElsewhere) {
      unknown.add(name)
      return `\${${name}}`
    }
    return parts?.[3] ?? ''
  })
  return unsupported === '' ? { text: replaced, unknown: [...unknown] } : { unsupported }
}
