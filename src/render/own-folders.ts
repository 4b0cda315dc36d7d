import type { Application, Source } from '../model/application.js'
import type { Json } from '../model/json.js'
import { listAt, objectAt, stringAt } from '../model/json.js'
import type { RepoFiles } from '../model/ports.js'
import { linkBelow } from './file-set.js'
import { chartInputs } from './helm/dependencies.js'
import { kustomizeInputs } from './kustomize/inputs.js'
import { detectTool, namesRevision, sourceAt } from './render-source.js'

/**
 * Folders that hold all that a source is rendered from; null where only rendering it tells. Only a few small files are
 * read for it, where a rendering reads all, so that of many apps those that a change leaves alone cost next to nothing.
 */
export async function ownFolders(
  application: Application,
  given: Source,
  files: RepoFiles,
): Promise<readonly string[] | null> {
  if (given.flux !== undefined || given.release !== undefined) return null
  const source = await sourceAt(application, given, files)
  if (namesRevision(source)) return null
  const folders = await foldersOf(application, source, files)
  // A link may lead anywhere.
  return folders === null || (await linkBelow(files, folders)) !== null ? null : folders
}

async function foldersOf(
  application: Application,
  source: Source,
  files: RepoFiles,
): Promise<readonly string[] | null> {
  switch (await detectTool(files, source)) {
    case 'plugin':
      return null
    case 'directory':
      return directoryFolders(source, files)
    case 'helm':
      return chartFolders(source, files)
    case 'kustomize':
      return baseFolders(application, source, files)
  }
}

/** Manifests stand in their folder; Jsonnet imports from anywhere. */
async function directoryFolders({ path }: Source, files: RepoFiles): Promise<readonly string[] | null> {
  const names = (await files.list(path)) ?? []
  return names.some((name) => /\.jsonnet$/i.test(name)) ? null : [path]
}

async function chartFolders({ path, raw }: Source, files: RepoFiles): Promise<readonly string[] | null> {
  if (stringAt(raw, 'chart') !== '') return null
  const helm = objectAt(raw, 'helm')
  const named = [
    ...listAt(helm, 'valueFiles'),
    ...listAt(helm, 'fileParameters').map((one) => stringAt(one, 'path')),
  ]
  if (!named.every(isBelowChart)) return null
  const { folders, remote } = await chartInputs(files, path)
  return remote.length > 0 ? null : folders
}

/** False also for some that do stay below: those of another source, and with variables of the build. */
function isBelowChart(name: Json): boolean {
  return typeof name === 'string' && !/^\/|[$:]|\.\./.test(name)
}

async function baseFolders(
  { buildOptions = '' }: Application,
  { path, raw }: Source,
  files: RepoFiles,
): Promise<readonly string[] | null> {
  // Both may take in files from anywhere.
  if (buildOptions !== '' || listAt(raw, 'kustomize', 'components').length > 0) return null
  const { files: read, roots, remote, hasCharts } = await kustomizeInputs(withoutBytes(files), path)
  const isBelow = (file: string): boolean => roots.some((root) => root === '' || file.startsWith(`${root}/`))
  return remote.length > 0 || hasCharts || ![...read].every(isBelow) ? null : roots
}

const nothing = new Uint8Array()

/** The same files, of which no bytes are read where something tells that there is such a file. */
function withoutBytes(files: RepoFiles): RepoFiles {
  return {
    ...files,
    async readBytes(file) {
      const id = (await files.fileId?.(file)) ?? null
      return id === null ? files.readBytes(file) : nothing
    },
  }
}
