/** How a glob is read, beside `*`, `?`, `[a-z]`, `[!a-z]` and `\` before a sign that stands for itself. */
export type GlobRules = {
  /** Whether `*` and `?` take slashes as well; else `**` alone between slashes stands for any folders, or none. */
  readonly crossesFolders: boolean
  /** Whether `{a,b}` is either. */
  readonly hasBraces: boolean
}

/** A place between two signs of a glob: what of the text leads on from it, and to where. */
type Place = { readonly takes: ((sign: string) => boolean) | null; readonly next: readonly number[] }

/**
 * A matcher of whole texts. Globs and paths come from whoever can open a pull request: all places that a text may have
 * come to are followed at once, so that its time is bounded by the product of both lengths. A regular expression, which tries one
 * after the other, takes minutes for a few stars.
 */
export function globMatcher(glob: string, rules: GlobRules): (text: string) => boolean {
  const places: Place[] = [{ takes: null, next: [] }]
  const start = build(signsOf(glob, rules), 0, places)
  return (text) => {
    let now = reached([start], places)
    for (const sign of text) {
      now = reached(
        [...now].flatMap((at) => {
          const place = places[at]
          return place?.takes?.(sign) === true ? place.next : []
        }),
        places,
      )
      if (now.size === 0) return false
    }
    return now.has(0)
  }
}

/** With the places that nothing has to be taken for. */
function reached(from: readonly number[], places: readonly Place[]): ReadonlySet<number> {
  const found = new Set<number>()
  const waiting = [...from]
  for (let at = waiting.pop(); at !== undefined; at = waiting.pop()) {
    if (found.has(at)) continue
    found.add(at)
    const place = places[at]
    if (place?.takes === null) waiting.push(...place.next)
  }
  return found
}

type Takes = (sign: string) => boolean
type Sign =
  | { readonly type: 'one' | 'many'; readonly takes: Takes }
  /** Any folders with their slashes, or none. */
  | { readonly type: 'folders' }
  | { readonly type: 'either'; readonly ways: readonly (readonly Sign[])[] }

const isAny: Takes = () => true
const isNoSlash: Takes = (sign) => sign !== '/'

/** Puts the places of these signs before `next`, and gives the first of them. */
function build(signs: readonly Sign[], next: number, places: Place[]): number {
  return signs.reduceRight((then, sign) => {
    switch (sign.type) {
      case 'one':
        return add({ takes: sign.takes, next: [then] }, places)
      case 'many':
        return loop(sign.takes, then, places)
      case 'folders': {
        const begin = places.length
        places.push({ takes: null, next: [then] })
        const slash = add({ takes: (one) => one === '/', next: [begin] }, places)
        places[begin] = { takes: null, next: [then, loop(isNoSlash, slash, places)] }
        return begin
      }
      case 'either':
        return add({ takes: null, next: sign.ways.map((way) => build(way, then, places)) }, places)
    }
  }, next)
}

function loop(takes: Takes, then: number, places: Place[]): number {
  const begin = places.length
  places.push({ takes: null, next: [then, begin + 1] }, { takes, next: [begin] })
  return begin
}

function add(place: Place, places: Place[]): number {
  places.push(place)
  return places.length - 1
}

function signsOf(glob: string, rules: GlobRules): readonly Sign[] {
  const within = rules.crossesFolders ? isAny : isNoSlash
  const signs: Sign[] = []
  for (let at = 0; at < glob.length;) {
    const rest = glob.slice(at)
    const folders = rules.crossesFolders || !isBoundary(glob[at - 1]) ? null : /^\*\*(?:\/|$)/.exec(rest)
    const stars = /^\*+/.exec(rest)
    const group = /^\[[!^]?(?:\\.|[^\]\\])(?:\\.|[^\]\\])*\]/s.exec(rest)
    const brace = rules.hasBraces && rest.startsWith('{') ? waysOf(rest) : null
    const sign = rest.startsWith('\\') && rest.length > 1 ? rest.slice(1) : rest
    const one = String.fromCodePoint(sign.codePointAt(0) ?? 0)
    if (folders !== null)
      signs.push(folders[0] === '**' ? { type: 'many', takes: isAny } : { type: 'folders' })
    else if (stars !== null) signs.push({ type: 'many', takes: within })
    else if (group !== null) signs.push({ type: 'one', takes: classOf(group[0], within) })
    else if (brace !== null)
      signs.push({ type: 'either', ways: brace.ways.map((way) => signsOf(way, rules)) })
    else if (rest.startsWith('?')) signs.push({ type: 'one', takes: within })
    else signs.push({ type: 'one', takes: (given) => given === one })
    at += (folders ?? stars ?? group)?.[0].length ?? brace?.length ?? rest.length - sign.length + one.length
  }
  return signs
}

function isBoundary(before: string | undefined): boolean {
  return before === undefined || before === '/'
}

/** `[a-c_]`, `[!a]`: never a slash where a star takes none. */
function classOf(text: string, within: Takes): Takes {
  const isNegated = text[1] === '!' || text[1] === '^'
  const ranges = [...text.slice(isNegated ? 2 : 1, -1).matchAll(/(\\.|[^\\])(?:-(\\.|[^\\]))?/gsu)].map(
    ([, from = '', to = from]) => [from.at(-1) ?? '', to.at(-1) ?? ''] as const,
  )
  return (sign) => within(sign) && ranges.some(([from, to]) => sign >= from && sign <= to) !== isNegated
}

/** The ways of `{a,b}` at the begin of a text, null where it is not closed. */
function waysOf(text: string): { readonly ways: readonly string[]; readonly length: number } | null {
  const ways: string[] = []
  let depth = 0
  let begin = 1
  for (let at = 0; at < text.length; at++) {
    const sign = text[at]
    if (sign === '\\') at++
    else if (sign === '{') depth++
    else if (depth === 1 && (sign === ',' || sign === '}')) {
      ways.push(text.slice(begin, at))
      begin = at + 1
    }
    if (sign === '}' && --depth === 0) return { ways, length: at + 1 }
  }
  return null
}
