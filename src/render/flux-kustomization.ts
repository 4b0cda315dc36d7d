import type { Json, JsonObject } from '../model/json.js'
import { isObject, listAt, stringAt } from '../model/json.js'
import type { RepoFiles } from '../model/ports.js'
import { kustomizationNames, kustomizationOf } from './kustomize/inputs.js'
import { folderOf, joinPath } from './repo-path.js'
import { readYaml } from './yaml.js'

export function isKustomization(file: string): boolean {
  return kustomizationNames.some((name) => file === name || file.endsWith(`/${name}`))
}

/**
 * The kustomization that Flux builds: the folder's own or a generated one, with what the Kustomization object states
 * put over it (fluxcd/pkg kustomize, Generator). Components are left to the build.
 */
export async function fluxKustomization(
  files: RepoFiles,
  path: string,
  stated: JsonObject,
): Promise<{ readonly file: string; readonly value: JsonObject } | { readonly fault: string }> {
  const own = await kustomizationOf(files, path)
  if (own === null) {
    const value = { kind: 'Kustomization', resources: await resourcesOf(files, path) }
    return { file: joinPath(path, kustomizationNames[0]), value: withStated(value, stated) }
  }
  const read = readYaml(own.text)
  const value = 'documents' in read ? (read.documents[0]?.value ?? {}) : undefined
  return isObject(value)
    ? { file: own.file, value: withStated(value, stated) }
    : { fault: `${own.file} is no mapping` }
}

/** Every YAML file below the folder; of a subfolder with a kustomization the folder itself. */
async function resourcesOf(files: RepoFiles, path: string): Promise<readonly string[]> {
  const listed = (await files.list(path)) ?? []
  const roots = listed.filter(isKustomization).map(folderOf)
  const outermost = roots.filter((root) => !roots.some((other) => root.startsWith(`${other}/`)))
  const isWithin = (file: string): boolean => outermost.some((root) => file.startsWith(`${root}/`))
  const loose = listed.filter((file) => /\.ya?ml$/.test(file) && !isWithin(file))
  return [...loose, ...outermost].map((file) => (path === '' ? file : file.slice(path.length + 1))).sort()
}

/** An image of the same name is replaced; patches come after the folder's own. */
function withStated(value: JsonObject, stated: JsonObject): JsonObject {
  const images = listAt(stated, 'images')
  const named = new Set(images.map((image) => stringAt(image, 'name')))
  const kept = listAt(value, 'images').filter((image) => !named.has(stringAt(image, 'name')))
  const patches = [...listAt(value, 'patches'), ...listAt(stated, 'patches')]
  const single = ['namespace', 'namePrefix', 'nameSuffix', 'buildMetadata'].flatMap(
    (name): [string, Json][] => {
      const value = stated[name]
      return value === undefined ? [] : [[name, value]]
    },
  )
  return {
    ...value,
    ...Object.fromEntries(single),
    ...(images.length === 0 ? {} : { images: [...kept, ...images] }),
    ...(patches.length === 0 ? {} : { patches }),
  }
}
