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
    fill,
    crossesFolders,
    isRead = () => true,
  }: {
    readonly fill: Fill
    readonly crossesFolders: boolean
    readonly isRead?: (file: string) => boolean
  },
): Promise<Params[]> {
  const all = (await from.files.list('')) ?? []
  const [directories, patterns] = [listAt(generator, 'directories'), listAt(generator, 'files')]
  if ([...directories, ...patterns].some((entry) => isExcessive(stringAt(entry, 'path'))))
    throw new TemplateFault('a path pattern is too long or has too many wildcards')
  const prefix = stringAt(generator, 'pathParamPrefix')
  const named = selected(all, patterns, crossesFolders ? asPathspec : withinFolders)
  const made =
    directories.length > 0
      ? selected(foldersOf(all), directories, withinFolder).map((path) => pathParams(path, '', prefix))
      : await filesParams(from, named.filter(isRead), prefix)
  return withValues(made, objectAt(generator, 'values'), fill)
}

/** Every folder that holds a file, at any depth, without hidden ones. */
function foldersOf(files: readonly string[]): string[] {
  const folders = new Set<string>()
  for (const file of files)
    for (let folder = folderOf(file); folder !== ''; folder = folderOf(folder)) folders.add(folder)
  return [...folders].filter((folder) => !/(?:^|\/)\./.test(folder)).sort()
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

/** Folders: Go's path.Match, which has no `**`. */
const withinFolder: Matching = (glob) =>
  globMatcher(glob.replaceAll('**', '*'), { crossesFolders: false, hasBraces: false })

/** Files, where the controller has the new globbing switched on (doublestar). */
const withinFolders: Matching = (glob) => globMatcher(glob, { crossesFolders: false, hasBraces: true })

/** Files: a pathspec of `git ls-files`; one without a wildcard also names all that is below a folder. */
const asPathspec: Matching = (glob) => {
  const folder = `${glob.replace(/\/+$/, '')}/`
  if (!/[*?[]/.test(glob)) return (path) => path === glob || path.startsWith(folder)
  return globMatcher(glob, { crossesFolders: true, hasBraces: false })
}

function pathParams(path: string, file: string, prefix: string): Params {
  const segments = path.split('/')
  const basename = segments.at(-1) ?? ''
  const named = { basename, basenameNormalized: normalise(basename) }
  const ofFile = file === '' ? {} : { filename: file, filenameNormalized: normalise(file) }
  const own = { path: { path, ...named, ...ofFile, segments } }
  const name = prefix === '' ? 'path' : `${prefix}.path`
  const numbered = Object.fromEntries(segments.map((segment, at) => [`${name}[${at}]`, segment]))
  return paramsOf(prefix === '' ? own : { [prefix]: own }, {
    [name]: path,
    ...flatten({ ...named, ...ofFile }, name),
    ...numbered,
  })
}

async function filesParams(
  from: GeneratorFiles,
  names: readonly string[],
  prefix: string,
): Promise<Params[]> {
  return (await Promise.all(names.map((name) => fileParams(from, name, prefix)))).flat()
}

/** A file may hold one set of parameters or a list of them. */
async function fileParams(
  { files, commit, revision, url }: GeneratorFiles,
  file: string,
  prefix: string,
): Promise<Params[]> {
  const read = readYaml((await files.read(file)) ?? '', 'last')
  // Our reader may refuse what Argo CD's takes.
  if ('error' in read) throw new TemplateFault(`${file} cannot be read: ${read.error.message}`)
  const value = read.documents[0]?.value ?? {}
  const items = Array.isArray(value) ? (value as readonly Json[]) : [value]
  const path = pathParams(folderOf(file) || '.', file.slice(file.lastIndexOf('/') + 1), prefix)
  return items.map((item, index) => {
    if (!isObject(item)) throw new SetFailure(`${file} holds no mapping`)
    const own = { file, commit, revision, url, path: Array.isArray(value) ? [{ index }] : [] }
    return paramsOf({ ...item, ...path.nested }, { ...flatten(item), ...path.flat }, [own])
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
