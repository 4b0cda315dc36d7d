import type { Json } from '../../model/json.js'
import { isObject } from '../../model/json.js'
import type { RepoFiles } from '../../model/ports.js'
import { isKustomization } from '../../render/flux-kustomization.js'
import { overlayFiles } from '../../render/overlay-files.js'
import { isRemote, kustomizationOf, kustomizeInputs, referencesIn } from '../../render/kustomize/inputs.js'
import { folderOf, joinPath, resolvePath } from '../../render/repo-path.js'
import { readYaml } from '../../render/yaml.js'

/** One kustomization that takes part in a build. */
export type Root = {
  readonly folder: string
  /** Null where the controller makes one up for a folder without any. */
  readonly file: string | null
  readonly value: Json
  /** Names another kustomization of the repository that takes it as well; null for none. */
  readonly sharedWith: string | null
}

/** The kustomizations behind a build, the outermost first. `more` are folders that the app's own object adds. */
export async function rootsOf(
  files: RepoFiles,
  path: string,
  more: readonly string[],
): Promise<readonly Root[]> {
  const own = await kustomizationOf(files, path)
  const generated = joinPath(path, 'kustomization.yaml')
  const seen =
    own === null ? overlayFiles(files, new Map([[generated, await everyFile(files, path)]])) : files
  const { roots } = await kustomizeInputs(seen, path, more)
  const users = await usersOf(files, roots)
  return Promise.all(
    roots.map(async (folder) => {
      const found = await kustomizationOf(seen, folder)
      return {
        folder,
        file: found === null || (own === null && folder === path) ? null : found.file,
        value: found === null ? {} : parsed(found.text),
        sharedWith: users.get(folder) ?? null,
      }
    }),
  )
}

/** What Flux builds where a folder has no kustomization: all that is below it. */
async function everyFile(files: RepoFiles, path: string): Promise<string> {
  const listed = ((await files.list(path)) ?? []).map((file) =>
    path === '' ? file : file.slice(path.length + 1),
  )
  const folders = listed.filter(isKustomization).map(folderOf)
  const loose = listed.filter(
    (file) => /\.ya?ml$/.test(file) && !folders.some((one) => file.startsWith(`${one}/`)),
  )
  return JSON.stringify({ resources: [...loose, ...folders] })
}

/** For each of these folders a kustomization outside them that names it. */
async function usersOf(files: RepoFiles, roots: readonly string[]): Promise<ReadonlyMap<string, string>> {
  const users = new Map<string, string>()
  for (const file of ((await files.list('')) ?? []).filter(isKustomization)) {
    const folder = folderOf(file)
    if (roots.includes(folder)) continue
    for (const reference of referencesOf((await files.read(file)) ?? '')) {
      const target = isRemote(reference) ? null : resolvePath(folder, reference)
      if (target === null) continue
      for (const root of roots)
        if (target === root || target.startsWith(`${root}/`)) users.set(root, users.get(root) ?? file)
    }
  }
  // What a shared base is made of is shared with it.
  for (const root of roots)
    for (const reference of users.has(root) ? referencesIn(await valueIn(files, root)) : []) {
      const target = isRemote(reference) ? null : resolvePath(root, reference)
      const user = users.get(root)
      if (target !== null && user !== undefined && roots.includes(target) && !users.has(target))
        users.set(target, user)
    }
  return users
}

/** Texts whose references are remembered. */
const mostTexts = 4_096
const references = new Map<string, readonly string[]>()

/** What a kustomization's text names. Each app asks it of all of them, so that it is read once for each text. */
function referencesOf(text: string): readonly string[] {
  const known = references.get(text)
  if (known !== undefined) return known
  const found = referencesIn(parsed(text))
  if (references.size >= mostTexts) references.clear()
  references.set(text, found)
  return found
}

async function valueIn(files: RepoFiles, folder: string): Promise<Json> {
  return parsed((await kustomizationOf(files, folder))?.text ?? '')
}

function parsed(text: string): Json {
  const read = readYaml(text)
  const value = 'documents' in read ? read.documents[0]?.value : undefined
  return isObject(value) ? value : {}
}
