/** An image in its parts; '' for one that it does not have. */
export type Image = { readonly name: string; readonly tag: string; readonly digest: string }

export function imageOf(text: string): Image {
  const [named = '', digest = ''] = text.split('@')
  const colon = named.indexOf(':', named.lastIndexOf('/') + 1)
  return colon < 0
    ? { name: named, tag: '', digest }
    : { name: named.slice(0, colon), tag: named.slice(colon + 1), digest }
}

export function imageText({ name, tag, digest }: Image): string {
  return `${name}${tag === '' ? '' : `:${tag}`}${digest === '' ? '' : `@${digest}`}`
}
