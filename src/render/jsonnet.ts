import type { Source } from '../model/application.js'
import type { Json } from '../model/json.js'
import { isList, listAt, objectAt, stringAt, valueAt } from '../model/json.js'
import type { RepoFiles, Tools } from '../model/ports.js'
import type { Rendered } from './directory.js'
import { renderFailed, toolProblem } from './failures.js'
import { readFileSet } from './file-set.js'
import type { BuildEnvironment } from './kustomize/options.js'
import { substitute } from './kustomize/options.js'
import { readManifests } from './manifests.js'
import { folderOf, joinPath, resolvePath } from './repo-path.js'

/** What evaluates Jsonnet files, where the controller does so (Argo CD; kubectl and Flux pass them over). */
export type JsonnetWorld = { readonly tools: Tools; readonly environment: BuildEnvironment }

/**
 * The objects of one Jsonnet file, with the source's `directory.jsonnet`: an object, or a list of them (argo-cd
 * reposerver/repository, makeJsonnetVm). It sees the files that it imports and nothing else.
 */
export async function renderJsonnet(
  { tools, environment }: JsonnetWorld,
  application: string,
  source: Source,
  file: string,
  files: RepoFiles,
): Promise<Rendered> {
  const failed = (reason: string): Rendered => ({
    manifests: [],
    problems: [renderFailed(application, file, reason)],
  })
  const options = objectAt(source.raw, 'directory', 'jsonnet')
  const libraries = listAt(options, 'libs').map((lib) =>
    typeof lib === 'string' ? resolvePath('', lib) : null,
  )
  const search = [source.path, ...libraries]
  const folders = search.filter((folder) => folder !== null)
  if (folders.length < search.length) return failed('one of its libs leads out of the repository')
  const imported = await importsOf(files, file, folders)
  if (typeof imported === 'string') return failed(imported)
  const contents = await readFileSet(files, imported)
  if (typeof contents === 'string') return failed(contents)
  const job = {
    files: contents,
    folder: '',
    commands: [
      [
        ...folders.flatMap((folder) => ['--jpath', joinPath('.', folder)]),
        ...variables('ext', listAt(options, 'extVars'), environment),
        ...variables('tla', listAt(options, 'tlas'), environment),
        joinPath('.', file),
      ],
    ],
  }
  const result = await tools.run('jsonnet', job)
  if (result.state !== 'done')
    return { manifests: [], problems: [toolProblem(application, file, 'jsonnet', result)] }
  return readOutput(application, file, result.output)
}

/** A list gives each of its items; null gives nothing. */
function readOutput(application: string, file: string, output: string): Rendered {
  const value = JSON.parse(output) as Json
  const objects = isList(value) ? value : value === null ? [] : [value]
  const { manifests, problems } = readManifests(
    file,
    objects.map((object) => JSON.stringify(object)).join('\n---\n'),
    application,
  )
  // The lines are those of the output, which nobody has.
  return {
    manifests: manifests.map((manifest) => ({ ...manifest, origin: { ...manifest.origin, line: 1 } })),
    problems,
  }
}

function variables(kind: 'ext' | 'tla', entries: readonly Json[], environment: BuildEnvironment): string[] {
  return entries.flatMap((entry) => [
    `--${kind}-${valueAt(entry, 'code') === true ? 'code' : 'str'}`,
    `${stringAt(entry, 'name')}=${substitute(stringAt(entry, 'value'), environment)}`,
  ])
}

/** All that could be an import, also where it stands in a comment or a text: too many rather than too few. */
const importing =
  /\bimport(?:str|bin)?\s*(?:(?:(?:\/\/|#)[^\n]*\n|\/\*[\s\S]*?\*\/)\s*)*@?(["'])([\s\S]*?)\1/g

/** The path of an import as people write it: no escapes, nothing that could hide another import. */
const plainPath = /^[\w.@+~-][\w.@+~ /-]*$/

/**
 * The file and all that it imports, at any depth; or why it must not be evaluated: Jsonnet reads any file of the
 * machine that a path leads to.
 */
async function importsOf(
  files: RepoFiles,
  file: string,
  search: readonly string[],
): Promise<ReadonlySet<string> | string> {
  const found = new Set<string>()
  const waiting = [file]
  for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) {
    if (found.has(next)) continue
    found.add(next)
    for (const [, , path = ''] of ((await files.read(next)) ?? '').matchAll(importing)) {
      if (!plainPath.test(path)) return `${next} imports ${JSON.stringify(path)}, which is no plain path`
      const own = resolvePath(folderOf(next), path)
      const places = [own, ...search.map((folder) => resolvePath(folder, path))]
      const isOwn = own !== null && (await files.readBytes(own)) !== null
      if (!isOwn && places.includes(null)) return `${next} imports ${path}, which leads out of the repository`
      for (const place of places)
        if (place !== null && (await files.readBytes(place)) !== null) waiting.push(place)
    }
  }
  return found
}
