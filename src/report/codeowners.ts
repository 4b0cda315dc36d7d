import type { RepoFiles } from '../model/ports.js'
import { isExcessive } from '../render/glob.js'
import { globMatcher } from '../render/glob-matcher.js'

/** Where GitHub looks, the first one it finds counts (docs.github.com, "About code owners"). */
const places = ['.github/CODEOWNERS', 'CODEOWNERS', 'docs/CODEOWNERS']

/** Lines beyond these are nobody's handiwork. */
const maxLines = 5_000

/** The text of the repository's CODEOWNERS; '' where it has none. */
export async function readCodeowners(files: RepoFiles): Promise<string> {
  for (const place of places) {
    const text = await files.read(place)
    if (text !== null) return text
  }
  return ''
}

/**
 * Who owns at least one of these files, in the order in which they stand: `@login` or `@organization/team`. Of each
 * file the last line that matches counts, also where it names nobody. Owners given by e-mail are left out: nothing
 * but GitHub knows whose they are.
 */
export function ownersOf(codeowners: string, paths: readonly string[]): readonly string[] {
  const rules = codeowners.split(/\r?\n/).slice(0, maxLines).flatMap(ruleOf).reverse()
  const owners = paths.flatMap((path) => rules.find(({ matches }) => matches(path))?.owners ?? [])
  return [...new Set(owners)]
}

type Rule = { readonly matches: (path: string) => boolean; readonly owners: readonly string[] }

function ruleOf(line: string): readonly Rule[] {
  const [pattern = '', ...names] = line
    .replace(/(^|\s)#.*$/, '')
    .trim()
    .split(/(?<!\\)\s+/)
  if (pattern === '' || isExcessive(pattern)) return []
  const matchers = globsOf(pattern.replace(/\\ /g, ' ')).map((glob) =>
    globMatcher(glob, { crossesFolders: false, hasBraces: false }),
  )
  const matches = (path: string): boolean => matchers.some((isMatch) => isMatch(path))
  return [{ matches, owners: names.filter((name) => owner.test(name)) }]
}

const owner = /^@[A-Za-z\d][\w-]*(\/[\w.-]+)?$/

/** A pattern of CODEOWNERS as globs over whole paths: as in .gitignore, but a star never reaches into a folder. */
function globsOf(pattern: string): readonly string[] {
  const anchored = pattern.slice(0, -1).includes('/')
  const glob = `${anchored ? '' : '**/'}${pattern.replace(/^\//, '')}`
  if (glob.endsWith('/')) return [`${glob}**`]
  return /\*[^/]*$/.test(glob) ? [glob] : [glob, `${glob}/**`]
}
