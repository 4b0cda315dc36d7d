import picomatch from 'picomatch'
import type { Json, JsonObject } from '../../model/json.js'
import { field, isObject, listAt, objectAt, stringAt } from '../../model/json.js'
import type { RepoFiles } from '../../model/ports.js'
import { isExcessive } from '../../render/glob.js'
import { folderOf } from '../../render/repo-path.js'
import { readYaml } from '../../render/yaml.js'
import type { Params } from './params.js'
import { flatten, paramsOf } from './params.js'
import { TemplateFault } from './template.js'

/** Parameters of a git generator over the files of its revision, in the order of their paths. */
export async function gitParams(generator: JsonObject, files: RepoFiles): Promise<Params[]> {
  if (stringAt(generator, 'pathParamPrefix') !== '')
    throw new TemplateFault('pathParamPrefix is not followed')
  const all = (await files.list('')) ?? []
  const directories = listAt(generator, 'directories')
  if ([...directories, ...listAt(generator, 'files')].some((entry) => isExcessive(stringAt(entry, 'path'))))
    throw new TemplateFault('a path pattern is too long or has too many wildcards')
  const made =
    directories.length > 0
      ? selected(foldersOf(all), directories, (glob) => glob.replaceAll('**', '*')).map((path) =>
          pathParams(path),
        )
      : (
          await Promise.all(
            selected(all, listAt(generator, 'files'), (glob) => glob).map((file) => fileParams(files, file)),
          )
        ).flat()
  const values = objectAt(generator, 'values')
  if (JSON.stringify(values).includes('{{'))
    throw new TemplateFault('values with templates in them are not followed')
  return made.map(({ nested, flat }) =>
    Object.keys(values).length === 0
      ? { nested, flat }
      : paramsOf({ ...nested, values }, { ...flat, ...flatten(values, 'values') }),
  )
}

/** Every folder that holds a file, at any depth, without hidden ones. */
function foldersOf(files: readonly string[]): string[] {
  const folders = new Set<string>()
  for (const file of files)
    for (let folder = folderOf(file); folder !== ''; folder = folderOf(folder)) folders.add(folder)
  return [...folders].filter((folder) => !/(?:^|\/)\./.test(folder)).sort()
}

function selected(
  paths: readonly string[],
  entries: readonly Json[],
  glob: (text: string) => string,
): string[] {
  const matches = (path: string, exclude: boolean): boolean =>
    entries.some(
      (entry) =>
        (field(entry, 'exclude') === true) === exclude &&
        picomatch.isMatch(path, glob(stringAt(entry, 'path')), { dot: true }),
    )
  return paths.filter((path) => matches(path, false) && !matches(path, true))
}

function pathParams(path: string, file = ''): Params {
  const segments = path.split('/')
  const basename = segments.at(-1) ?? ''
  const named = { basename, basenameNormalized: normalise(basename) }
  const ofFile = file === '' ? {} : { filename: file, filenameNormalized: normalise(file) }
  return paramsOf(
    { path: { path, ...named, ...ofFile, segments } },
    { path, ...flatten({ ...named, ...ofFile }, 'path'), ...flatten(segments, 'path') },
  )
}

/** A file may hold one set of parameters or a list of them. */
async function fileParams(files: RepoFiles, file: string): Promise<Params[]> {
  const read = readYaml((await files.read(file)) ?? '')
  const value = 'documents' in read ? read.documents[0]?.value : undefined
  const items = Array.isArray(value) ? (value as readonly Json[]) : [value]
  const path = pathParams(folderOf(file), file.slice(file.lastIndexOf('/') + 1))
  return items.map((item) => {
    if (!isObject(item)) throw new TemplateFault(`${file} holds no mapping`)
    return paramsOf({ ...item, ...path.nested }, { ...flatten(item), ...path.flat })
  })
}

/** A name as Kubernetes allows it (argo-cd applicationset/utils, SanitizeName). */
function normalise(name: string): string {
  return name
    .toLowerCase()
    .replace(/[^-a-z0-9.]/g, '-')
    .slice(0, 253)
    .replace(/^[-.]+|[-.]+$/g, '')
}
