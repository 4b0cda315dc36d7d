/**
 * Whether `a` stands before `b` (negative) in a list that people read: as text by its characters, but digits by the
 * number that they make, so `app-2` before `app-10`. The same everywhere, whatever the machine's language; 0 for equal
 * texts alone.
 */
export function naturally(a: string, b: string): number {
  let at = 0
  while (at < a.length && a[at] === b[at]) at++
  // A number that differs in its middle is compared from its beginning.
  while (at > 0 && isDigit(a[at - 1])) at--
  const [left, right] = [numberAt(a, at), numberAt(b, at)]
  if (left === '' || right === '') return plainly(a.slice(at), b.slice(at))
  const [x, y] = [left.replace(/^0+/, ''), right.replace(/^0+/, '')]
  return (
    x.length - y.length ||
    plainly(x, y) ||
    naturally(a.slice(at + left.length), b.slice(at + right.length)) ||
    left.length - right.length
  )
}

/** The same of what has a name. */
export function byName(a: { readonly name: string }, b: { readonly name: string }): number {
  return naturally(a.name, b.name)
}

function numberAt(text: string, at: number): string {
  let end = at
  while (isDigit(text[end])) end++
  return text.slice(at, end)
}

function isDigit(character: string | undefined): boolean {
  return character !== undefined && character >= '0' && character <= '9'
}

function plainly(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
