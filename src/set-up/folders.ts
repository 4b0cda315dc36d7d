import { argoGroup } from '../discover/argo-cd.js'
import { naturally } from '../model/natural-order.js'
import type { Manifest } from '../model/resource.js'

/** A folder whose manifests look like one application. */
export type CandidateFolder = {
  readonly name: string
  readonly path: string
  /** The namespace that all its manifests agree on, '' where they state none or several. */
  readonly namespace: string
}

const controllers = /(?:^|\.)(?:argoproj\.io|fluxcd\.io)$/
const needsRenderer = /(?:^|\/)(?:Chart\.yaml|kustomization\.ya?ml|Kustomization)$/

/**
 * The uppermost folders that hold plain manifests of their own. Folders that Kustomize or Helm would render are left
 * out, since the settings' folders are read as they are; so are those of Argo CD's and Flux's own objects.
 */
export function candidateFolders(
  files: readonly string[],
  manifests: readonly Manifest[],
): readonly CandidateFolder[] {
  const rendered = files.filter((file) => needsRenderer.test(file)).map(folderOf)
  const plain = manifests.filter(
    ({ gvk, origin }) =>
      !controllers.test(gvk.group) &&
      gvk.group !== argoGroup &&
      !rendered.some((folder) => isBelow(origin.file, folder)),
  )
  const holding = [...new Set(plain.map(({ origin }) => folderOf(origin.file)))]
  const uppermost = holding
    .filter((folder) => folder !== '' && !holding.some((other) => other !== folder && isBelow(folder, other)))
    .sort(naturally)
  return uppermost.map((path) => ({
    name: nameOf(path, uppermost),
    path,
    namespace: commonNamespace(plain.filter(({ origin }) => isBelow(origin.file, path))),
  }))
}

function folderOf(file: string): string {
  return file.slice(0, Math.max(file.lastIndexOf('/'), 0))
}

function isBelow(path: string, folder: string): boolean {
  return folder !== '' && path.startsWith(`${folder}/`)
}

/** The last part of the path, or all of it where another folder ends alike. */
function nameOf(path: string, all: readonly string[]): string {
  const last = path.slice(path.lastIndexOf('/') + 1)
  const shared = all.filter((one) => one === last || one.endsWith(`/${last}`)).length > 1
  return shared ? path.replaceAll('/', '-') : last
}

function commonNamespace(manifests: readonly Manifest[]): string {
  const stated = new Set(manifests.map(({ key }) => key.namespace).filter((name) => name !== ''))
  return stated.size === 1 ? ([...stated][0] ?? '') : ''
}
