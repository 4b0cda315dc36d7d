import type { Application } from '../model/application.js'
import type { RepoFiles, Repository } from '../model/ports.js'
import type { FileLocation, Manifest } from '../model/resource.js'
import { readManifests } from '../render/manifests.js'
import { argoGroup } from './argo-cd.js'
import { helmGroup, kustomizeGroup, sourceGroup } from './flux/kinds.js'

const kinds = new Set([
  `${argoGroup}/Application`,
  `${argoGroup}/ApplicationSet`,
  `${kustomizeGroup}/Kustomization`,
  `${helmGroup}/HelmRelease`,
  ...['GitRepository', 'HelmRepository', 'OCIRepository'].map((kind) => `${sourceGroup}/${kind}`),
])

/**
 * The objects in the repository's files, or in some of them, that describe apps and Flux's sources; a broken file is the problem of the app
 * it belongs to, not of this search.
 */
export async function readWritten(
  repository: Repository,
  only?: readonly string[],
): Promise<readonly Manifest[]> {
  const head = await repository.resolve('HEAD')
  if (head === null) return []
  const files = repository.at(head)
  const listed = only ?? (await files.holding?.(groupEnds, endings)) ?? (await files.list('')) ?? []
  const names = listed.filter((name) => endings.some((ending) => name.endsWith(ending)))
  return (await Promise.all(names.map((name) => writtenIn(files, name)))).flat()
}

/** One of them is in every file that states one of the kinds. */
const groupEnds = ['argoproj.io', 'toolkit.fluxcd.io']
const endings = ['.yaml', '.yml', '.json']

async function writtenIn(files: RepoFiles, file: string): Promise<Manifest[]> {
  const text = await files.read(file)
  if (text === null || !groupEnds.some((end) => text.includes(end))) return []
  const { manifests } = readManifests(file, text, '', 'last')
  return manifests.filter(({ gvk }) => kinds.has(`${gvk.group}/${gvk.kind}`))
}

/** The app with its place in Git, where it has one: by kind, namespace and name, or by a name that is written once. */
export function whereWritten(application: Application, written: readonly Manifest[]): Application {
  const { resource } = application
  const named = written.filter(
    ({ key }) => key.group === resource?.group && key.kind === resource.kind && key.name === resource.name,
  )
  const exact = named.find(({ key }) => key.namespace === resource?.namespace)
  // Git may leave the namespace to whatever applies it.
  const found = exact ?? (named.length === 1 && named[0]?.key.namespace === '' ? named[0] : undefined)
  if (found === undefined) return application
  const inGit = { object: found.object, isFile: true }
  const others = named.filter(
    (one) => one !== found && ['', resource?.namespace, found.key.namespace].includes(one.key.namespace),
  )
  return {
    ...application,
    foundIn: 'both',
    origin: found.origin,
    ...alsoIn(others.map(({ origin }) => origin)),
    ...(named.length === 1 ? { inGit } : {}),
  }
}

/** The mark of an app whose name stands in other places as well. */
export function alsoIn(others: readonly FileLocation[]): Pick<Application, 'alsoIn'> {
  return others.length === 0 ? {} : { alsoIn: others.map(({ file }) => file) }
}
