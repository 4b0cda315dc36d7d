import { posix } from 'node:path'
import type { Json, JsonObject } from '../../model/json.js'
import { field, isObject, listAt, objectAt, stringAt } from '../../model/json.js'
import type { RepoFiles } from '../../model/ports.js'
import { isExcessive } from '../../render/glob.js'
import { globMatcher } from '../../render/glob-matcher.js'
import { folderOf } from '../../render/repo-path.js'
import { readYaml } from '../../render/yaml.js'
import type { Params } from './params.js'
import { flatten, paramsOf } from './params.js'
import type { FilePart } from './row-origin.js'
import type { Fill } from './template.js'
import { SetFailure, TemplateFault } from './template-fault.js'
import { withValues } from './values.js'

/** How parameters are named: for Go templates or for plain ones. */
type Way = { readonly isGo: boolean }

/** Tells of paths, of folders or of files, whether they match the glob of a generator's entry. */
type Matching = (glob: string) => (path: string) => boolean

/** The files of the commit that a git generator looks at; the rest as in a FilePart. */
export type GeneratorFiles = { readonly files: RepoFiles } & Pick<FilePart, 'commit' | 'revision' | 'url'>

/**
 * Parameters of a git generator over the files of its revision, in the order of their paths. `crossesFolders` is Argo
 * CD's usual way with files: Git's own patterns, in which `*` also takes slashes. Of files only those count that `isRead`
 * says.
 */
export async function gitParams(
  generator: JsonObject,
  from: GeneratorFiles,
  {
    crossesFolders,
    isRead = () => true,
    ...language
  }: Way & {
    readonly fill: Fill
    readonly crossesFolders: boolean
    readonly isRead?: (file: string) => boolean
  },
): Promise<Params[]> {
  const all = (await from.files.list('')) ?? []
  const [directories, patterns] = [listAt(generator, 'directories'), listAt(generator, 'files')]
  if ([...directories, ...patterns].some((entry) => isExcessive(stringAt(entry, 'path'))))
    throw new TemplateFault('a path pattern is too long or has too many wildcards')
  if (directories.length === 0 && patterns.length === 0)
    throw new SetFailure('a git generator has directories or files')
  if (directories.length === 0 && !crossesFolders) refuseFolders(all, patterns)
  const how = { prefix: stringAt(generator, 'pathParamPrefix'), isGo: language.isGo }
  const chosen = selected(all, patterns, crossesFolders ? asPathspec : withinFolders)
  const isShown = (folder: string): boolean => !/(?:^|\/)\./.test(folder)
  const made =
    directories.length > 0
      ? selected(foldersOf(all).filter(isShown), directories, withinFolder).map((path) =>
          paramsOf(pathParams(path, '', how), [], typedIn(how)),
        )
      : (await Promise.all(chosen.filter(isRead).map((file) => fileParams(from, file, how)))).flat()
  return withValues(made, objectAt(generator, 'values'), language)
}

/** Every folder that holds a file, at any depth. */
function foldersOf(files: readonly string[]): string[] {
  const folders = new Set<string>()
  for (const file of files)
    for (let folder = folderOf(file); folder !== ''; folder = folderOf(folder)) folders.add(folder)
  return [...folders].sort()
}

/** The new globbing also finds folders, and Argo CD fails to read what it finds (util/git, LsFiles). */
function refuseFolders(files: readonly string[], patterns: readonly Json[]): void {
  const folders = ['', ...foldersOf(files)]
  for (const glob of patterns.map((entry) => stringAt(entry, 'path'))) {
    const found = folders.find(withinFolders(glob))
    if (found !== undefined) throw new SetFailure(`the path pattern ${glob} finds the folder ${found || '.'}`)
  }
}

/** An entry that excludes wins, whatever the order. */
function selected(paths: readonly string[], entries: readonly Json[], matching: Matching): string[] {
  const matches = entries.map((entry) => ({
    excludes: field(entry, 'exclude') === true,
    isMatch: matching(stringAt(entry, 'path')),
  }))
  const isNamed = (path: string, exclude: boolean): boolean =>
    matches.some(({ excludes, isMatch }) => excludes === exclude && isMatch(path))
  return paths.filter((path) => isNamed(path, false) && !isNamed(path, true)).sort()
}

/** Folders: Go's path.Match, which has no `**`, and no `!` that turns a class round. */
const withinFolder: Matching = (glob) =>
  globMatcher(glob.replaceAll('**', '*').replaceAll('[!', '[\\!'), {
    crossesFolders: false,
    hasBraces: false,
  })

/** Files, where the controller has the new globbing switched on (doublestar). */
const withinFolders: Matching = (stated) => {
  if (!isPaired(stated))
    throw new TemplateFault(`the path pattern ${stated} has braces or brackets that do not pair`)
  const glob = posix.join('.', stated)
  if (/^\.\.(?:\/|$)/.test(glob)) return () => false
  const inRoot = glob === '.' ? '' : glob.replace(/^\/|\/$/g, '')
  return globMatcher(inRoot, { crossesFolders: false, hasBraces: true })
}

function isPaired(glob: string): boolean {
  const plain = glob.replace(/\\./g, '')
  const count = (sign: string): number => plain.split(sign).length
  return count('{') === count('}') && count('[') === count(']') && !plain.endsWith('\\')
}

/** Files: a pathspec of `git ls-files`; one without a wildcard also names all that is below a folder. */
const asPathspec: Matching = (stated) => {
  if (stated.startsWith(':')) throw new TemplateFault(`the path pattern ${stated} has magic signs of Git's`)
  const glob = posix.normalize(stated)
  if (/^(?:\/|\.\.(?:\/|$))/.test(glob))
    throw new SetFailure(`the path pattern ${stated} leads out of the repository`)
  if (/[*?[\\]/.test(glob)) return globMatcher(glob, { crossesFolders: true, hasBraces: false })
  const folder = glob === './' || glob === '.' ? '' : `${glob.replace(/\/$/, '')}/`
  return (path) => path === glob || path.startsWith(folder)
}

type Naming = Way & { readonly prefix: string }

function pathParams(path: string, file: string, { prefix, isGo }: Naming): JsonObject {
  const segments = path.split('/')
  const basename = segments.at(-1) ?? ''
  const names = { basename, basenameNormalized: normalise(basename) }
  const ofFile = file === '' ? {} : { filename: file, filenameNormalized: normalise(file) }
  const own = { ...names, ...ofFile }
  if (isGo) {
    const found = { path: { path, ...own, segments } }
    return prefix === '' ? found : { [prefix]: found }
  }
  const name = prefix === '' ? 'path' : `${prefix}.path`
  const numbered = segments.map((segment, at) => [`${name}[${at}]`, segment] as const)
  return { [name]: path, ...flatten(own, name), ...Object.fromEntries(numbered) }
}

function typedIn({ prefix, isGo }: Naming): readonly string[] {
  if (!isGo) return []
  return [prefix === '' ? 'path.segments' : `${prefix}.path.segments`]
}

/** A file may hold one set of parameters or a list of them. */
async function fileParams(
  { files, commit, revision, url }: GeneratorFiles,
  file: string,
  how: Naming,
): Promise<Params[]> {
  const read = readYaml((await files.read(file)) ?? '', 'last')
  // Our reader may refuse what Argo CD's takes.
  if ('error' in read) throw new TemplateFault(`${file} cannot be read: ${read.error.message}`)
  const value = read.documents[0]?.value ?? {}
  const items = Array.isArray(value) ? (value as readonly Json[]) : [value]
  const path = pathParams(folderOf(file) || '.', file.slice(file.lastIndexOf('/') + 1), how)
  return items.map((item, index) => {
    if (item !== null && !isObject(item)) throw new SetFailure(`${file} holds no mapping`)
    const own = { file, commit, revision, url, path: Array.isArray(value) ? [{ index }] : [] }
    const stated = item ?? {}
    return paramsOf({ ...(how.isGo ? stated : flatten(stated)), ...path }, [own], typedIn(how))
  })
}

/** A name as Kubernetes allows it (argo-cd applicationset/utils, SanitizeName). */
export function normalise(name: string): string {
  return name
    .toLowerCase()
    .replace(/[^-a-z0-9.]/g, '-')
    .slice(0, 253)
    .replace(/^[-.]+|[-.]+$/g, '')
}
