import { globMatcher } from './glob-matcher.js'

/**
 * One line of a `.sourceignore` or of `spec.ignore`. It looks like one of .gitignore and means something else: case
 * counts, of several that match the last one decides, and a file comes back though its folder is left out
 * (fluxcd/pkg sourceignore/gitignore, Pattern and Matcher).
 */
export type IgnorePattern = {
  /** Folders of the file that states it, below which alone it counts. */
  readonly within: readonly string[]
  readonly brings: boolean
  /** What comes of the path below `within`: true where the pattern is about that file. */
  readonly matches: (path: readonly string[]) => boolean
}

/** The patterns of a text, those of a file in `folder` ('' for the root); without comments and empty lines. */
export function ignorePatterns(text: string, folder = ''): readonly IgnorePattern[] {
  const within = folder === '' ? [] : folder.split('/')
  return text
    .split(/\r?\n/)
    .filter((line) => line.trim() !== '' && !line.startsWith('#'))
    .map((line) => patternOf(line, within))
}

/** True where the last of the patterns that is about a file leaves it out. */
export function isLeftOut(patterns: readonly IgnorePattern[], file: string): boolean {
  const path = file.split('/')
  const last = patterns.findLast(
    ({ within, matches }) =>
      path.length > within.length &&
      within.every((step, at) => step === path[at]) &&
      matches(path.slice(within.length)),
  )
  return last?.brings === false
}

function patternOf(line: string, within: readonly string[]): IgnorePattern {
  const brings = line.startsWith('!')
  const stated = line.slice(brings ? 1 : 0)
  const text = stated.endsWith('\\ ') ? stated : stated.replace(/ +$/, '')
  const isOfFolders = text.endsWith('/')
  const steps = (isOfFolders ? text.slice(0, -1) : text).split('/')
  const matches = steps.length === 1 ? aName(steps[0] ?? '', isOfFolders) : aWay(steps, isOfFolders)
  return { within, brings, matches }
}

type Matches = IgnorePattern['matches']

/** Without a slash: any step of the path. */
function aName(name: string, isOfFolders: boolean): Matches {
  const isNamed = matcherOf(name)
  return (path) => {
    const at = path.findIndex(isNamed)
    return at >= 0 && !(isOfFolders && at === path.length - 1)
  }
}

/** With one: the path from its begin, or a folder on it. `**` stands for any folders where it is all of a step. */
function aWay(steps: readonly string[], isOfFolders: boolean): Matches {
  const isTrailing = steps.at(-1) === '**'
  const way = isTrailing ? steps.slice(0, -1) : steps
  if (way.some((step) => step !== '**' && step.includes('**'))) return () => false
  const matchers = way.map((step) => (step === '' || step === '**' ? step : matcherOf(step)))
  return (path) => {
    let rest: readonly string[] | null = null
    let isAnywhere = false
    for (const isNamed of matchers) {
      if (typeof isNamed === 'string') {
        isAnywhere = isNamed === '**'
        continue
      }
      const left: readonly string[] = rest ?? path
      const at = isAnywhere ? left.findIndex(isNamed) : left[0] !== undefined && isNamed(left[0]) ? 0 : -1
      if (at < 0) return false
      rest = left.slice(at + 1)
      isAnywhere = false
    }
    return rest !== null && !(isOfFolders && rest.length === 0)
  }
}

/** Go's filepath.Match, where only `^` turns a class around. Most are a name or an ending, of very many files. */
function matcherOf(step: string): (name: string) => boolean {
  const [, star, rest = ''] = /^(\*?)([^*?[\\]*)$/.exec(step) ?? []
  if (star === '') return (name) => name === rest
  if (star === '*') return (name) => name.endsWith(rest)
  const matches = globMatcher(step.replaceAll('[!', '[\\!'), { crossesFolders: false, hasBraces: false })
  // The same folders are on the way to most files.
  const known = new Map<string, boolean>()
  return (name) => {
    const found = known.get(name) ?? matches(name)
    known.set(name, found)
    return found
  }
}
