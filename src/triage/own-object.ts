import { kubectlApply } from '../discover/folders.js'
import { isInGit } from '../discover/sources.js'
import type { Application } from '../model/application.js'
import { objectAt } from '../model/json.js'
import type { RepoFiles, Repository } from '../model/ports.js'
import type { Manifest } from '../model/resource.js'
import type { Problem } from '../model/problem.js'
import { problem } from '../model/problem.js'
import { naturally } from '../model/natural-order.js'
import { gvkOf, keyText } from '../model/resource.js'
import { kustomizationOf } from '../render/kustomize/inputs.js'
import { detectTool } from '../render/render-source.js'
import { folderOf } from '../render/repo-path.js'
import { renderedOfAppKinds } from './not-in-git.js'
import type { Prepared } from './prepare.js'

/** Objects that are apps themselves, and what of them nobody could look at. */
export type Describing = { readonly apps: readonly Prepared[]; readonly problems: readonly Problem[] }

const nothingDescribed: Describing = { apps: [], problems: [] }

/**
 * The Applications, Kustomizations and HelmReleases that stand in a file of Git and that no app renders, each as if it
 * were an app of its own that somebody applies by hand: a spec that was changed in the cluster is drift, too. One that an
 * app may hold which could not be rendered is a problem of that: what it says of the object is not known. Nothing where they are not wanted.
 */
export async function describingObjects(
  prepared: readonly Prepared[],
  repository: Repository,
  isWanted: boolean,
): Promise<Describing> {
  if (!isWanted) return nothingDescribed
  const rendered = renderedOfAppKinds(prepared)
  const head = await repository.resolve('HEAD')
  if (head === null) return nothingDescribed
  const files = repository.at(head)
  const unrendered = prepared.filter(({ problems }) => problems.length > 0).map((one) => one.application)
  const rest = prepared.filter(({ problems }) => problems.length === 0)
  const present = new Set(rest.map(({ application: { name } }) => name))
  const unseen = new Map<string, string[]>()
  const apps: Prepared[] = []
  for (const { application } of prepared) {
    const manifest = manifestOf(application)
    if (manifest === null || rendered.has(keyText(manifest.key))) continue
    const holder = await brokenHolder(application, manifest, unrendered, files)
    if (holder !== null) unseen.set(holder, [...(unseen.get(holder) ?? []), application.name])
    if (holder !== null || isOfAnAbsentApp(application, present)) continue
    if (await isAppliedAsWritten(files, manifest)) apps.push(asApplied(application, manifest))
  }
  return { apps, problems: [...unseen].map(([holder, names]) => holderUnrendered(holder, names)) }
}

/** The app that could not be rendered and may be what applies this one: by its marks, else by where its files are. */
async function brokenHolder(
  application: Application,
  manifest: Manifest,
  unrendered: readonly Application[],
  files: RepoFiles,
): Promise<string | null> {
  const { appliedBy } = application
  if (appliedBy !== undefined) return unrendered.find(({ name }) => name === appliedBy)?.name ?? null
  for (const other of unrendered) if (await readsFileOf(other, manifest, files)) return other.name
  return null
}

/** By its marks an app applies it that this run does not look at or could not render: whether it does nobody knows here. */
function isOfAnAbsentApp({ appliedBy }: Application, present: ReadonlySet<string>): boolean {
  return appliedBy !== undefined && !present.has(appliedBy)
}

/** True where an app that could not be rendered may take this manifest: of a plain folder of Argo CD, what is in it alone. */
async function readsFileOf(
  { sources, controller }: Application,
  { origin: { file } }: Manifest,
  files: RepoFiles,
): Promise<boolean> {
  for (const source of sources) {
    const { path, elsewhere, directory } = source
    // A chart of a registry has no path, and nothing of this repository's files but values.
    if (elsewhere === true || !isInGit(source) || !(path === '' || file.startsWith(`${path}/`))) continue
    const isFlat = controller === 'argo-cd' && !directory.recurse
    if (!isFlat || folderOf(file) === path || (await detectTool(files, source)) !== 'directory') return true
  }
  return false
}

/** Apps named in one line. */
const maxNamed = 20

function holderUnrendered(application: string, held: readonly string[]): Problem {
  const names = [...held].sort(naturally)
  const more = names.length > maxNamed ? ` and ${names.length - maxNamed} more` : ''
  return problem(
    'HOLDER_UNRENDERED',
    `Application ${application}: it could not be rendered, and may hold the objects of ${names.slice(0, maxNamed).join(', ')}${more}. Whether somebody changed these objects themselves in the cluster (source, destination, sync policy) was not looked at.`,
    `Resolve what keeps ${application} from being rendered. What these applications deploy is judged all the same.`,
    { application },
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
