import { kubectlApply } from '../discover/folders.js'
import type { Application } from '../model/application.js'
import { objectAt } from '../model/json.js'
import type { RepoFiles, Repository } from '../model/ports.js'
import type { Manifest } from '../model/resource.js'
import { gvkOf, keyText } from '../model/resource.js'
import { kustomizationOf } from '../render/kustomize/inputs.js'
import { folderOf } from '../render/repo-path.js'
import { renderedOfAppKinds } from './not-in-git.js'
import type { Prepared } from './prepare.js'

/**
 * The Applications, Kustomizations and HelmReleases that stand in a file of Git and that no app renders, each as if it
 * were an app of its own that somebody applies by hand: a spec that was changed in the cluster is drift, too.
 */
export async function describingObjects(
  prepared: readonly Prepared[],
  repository: Repository,
): Promise<readonly Prepared[]> {
  const rendered = renderedOfAppKinds(prepared)
  const head = await repository.resolve('HEAD')
  if (head === null) return []
  const files = repository.at(head)
  const unrendered = prepared.filter(({ problems }) => problems.length > 0)
  const rest = prepared.filter(({ problems }) => problems.length === 0)
  const present = new Set(rest.map(({ application: { name } }) => name))
  const found = await Promise.all(
    prepared.map(async ({ application }) => {
      const manifest = manifestOf(application)
      if (manifest === null || rendered.has(keyText(manifest.key))) return []
      if (isOfAnAbsentApp(application, present)) return []
      if (unrendered.some((other) => readsFolderOf(other.application, manifest))) return []
      return (await isAppliedAsWritten(files, manifest)) ? [asApplied(application, manifest)] : []
    }),
  )
  return found.flat()
}

/** By its marks an app applies it that this run does not look at or could not render: whether it does nobody knows here. */
function isOfAnAbsentApp({ appliedBy }: Application, present: ReadonlySet<string>): boolean {
  return appliedBy !== undefined && !present.has(appliedBy)
}

/** True where an app that could not be rendered takes its manifests from where this one stands. */
function readsFolderOf({ sources }: Application, { origin: { file } }: Manifest): boolean {
  return sources.some(
    ({ path, elsewhere }) => elsewhere !== true && (path === '' || file.startsWith(`${path}/`)),
  )
}

function manifestOf({ foundIn, resource, origin, inGit }: Application): Manifest | null {
  if (foundIn !== 'both' || resource === null || origin === null || inGit?.isFile !== true) return null
  const { object } = inGit
  // Git may leave the namespace to whatever applies it.
  const metadata = { ...objectAt(object, 'metadata'), namespace: resource.namespace }
  return {
    key: resource,
    gvk: gvkOf(object),
    object: { ...object, metadata },
    origin: { ...origin, document: 0 },
  }
}

/** What a kustomization or a chart takes in may be changed on its way to the cluster. */
async function isAppliedAsWritten(files: RepoFiles, { origin }: Manifest): Promise<boolean> {
  const folder = folderOf(origin.file)
  return !/(?:^|\/)templates(?:\/|$)/.test(folder) && (await kustomizationOf(files, folder)) === null
}

function asApplied(application: Application, manifest: Manifest): Prepared {
  return {
    application: {
      ...application,
      controller: 'folder',
      sources: [],
      appliers: kubectlApply,
      sync: {
        ...application.sync,
        automated: false,
        selfHeal: false,
        prune: false,
        serverSideApply: false,
        replace: false,
        force: false,
      },
      ignore: [],
      annotations: {},
      status: null,
    },
    desired: [manifest],
    duplicates: [],
    synced: { known: false, reason: 'nobody records when it was applied' },
    problems: [],
  }
}
