import type { Config } from '../config/config.js'
import { nearest } from '../config/nearest.js'
import type { Application } from '../model/application.js'
import type { JsonObject } from '../model/json.js'
import { naturally } from '../model/natural-order.js'
import type { Cluster, Repository, ServedKind, Tools } from '../model/ports.js'
import type { Problem } from '../model/problem.js'
import { problem } from '../model/problem.js'
import type { Manifest } from '../model/resource.js'
import { readArgoClusters } from '../pull/argo-clusters.js'
import { argoApplication, argoGroup } from './argo-cd.js'
import type { ArgoSettings } from './argo-settings.js'
import { readArgoSettings } from './argo-settings.js'
import { fluxApplications } from './flux/flux.js'
import { createKindReader } from './flux/kinds.js'
import type { EvaluatedSet, Generated } from './application-set/application-sets.js'
import { generateApplications } from './application-set/application-sets.js'
import type { LeftOver } from './application-set/left-over.js'
import { folderApplication } from './folders.js'
import { madeHereNote } from './made-from.js'
import { withRuleLines } from './rule-lines.js'
import { isHere, namelessNote, withElsewhere } from './sources.js'
import { uniqueNames } from './unique-names.js'
import { alsoIn, readWritten, whereWritten } from './written.js'

export type Discovered = {
  readonly applications: readonly Application[]
  readonly problems: readonly Problem[]
  /** Names of apps in the cluster whose manifests come from other repositories. */
  readonly elsewhere: readonly string[]
  /** What ApplicationSets make, as far as they are evaluated. */
  readonly generated: readonly Generated[]
  /** All ApplicationSets, with what each of them makes. */
  readonly sets: readonly EvaluatedSet[]
  /** Applications in the cluster that their ApplicationSet makes no more. */
  readonly leftOver: readonly LeftOver[]
  /** What is not known of settings that only add to what an app says. */
  readonly notes: readonly string[]
  /** True where ApplicationSets took part: any file may decide what they make. */
  readonly hasSets: boolean
}

/** Where apps are looked for. The tools evaluate templates of sets. */
export type DiscoverWorld = {
  readonly repository: Repository
  readonly cluster: Cluster
  readonly kinds: readonly ServedKind[]
  readonly tools: Tools
  /** What is assumed of an ApplicationSet or an object of Flux's instead of what was found, such as its state after a merge. */
  readonly assumeObject?: (object: JsonObject) => JsonObject
}

/**
 * Every app that this repository feeds. An Application's live spec counts, since the controller uses that one; the
 * file in Git adds where it is written. `wanted` limits the result; a name that no app has is a problem.
 */
export async function discover(
  world: DiscoverWorld,
  config: Config,
  wanted: readonly string[],
): Promise<Discovered> {
  const reader = createKindReader(world.cluster, world.kinds)
  const [liveApplications, liveSets, written, flux] = await Promise.all([
    reader.all(argoGroup, 'Application'),
    // Their Applications are listed above; where sets may not be read, those in Git stand for them.
    reader.readable(argoGroup, 'ApplicationSet'),
    readWritten(world.repository),
    fluxApplications(reader, world.assumeObject),
  ])
  const urls = [...world.repository.urls, ...config.repositoryUrls]
  const others = config.repositories.map(({ url }) => url)
  const repositories = { urls, others, fetchFrom: config.fetchFrom }
  const settings = await readArgoSettings(world, [...liveApplications, ...liveSets])
  const sets = await generateApplications(liveSets, written, liveApplications, {
    ...world,
    repositories,
    crossesFolders: !settings.newFileGlobbing,
    setPolicy: settings.setPolicy,
    clusters: async (namespace) => ({
      registered: await registeredClusters(world, config, namespace),
      inClusterEnabled: settings.inClusterEnabled,
    }),
  })
  const all = uniqueNames([
    ...merge(
      liveApplications.map((object) => argoApplication(object, 'cluster', null)),
      [
        ...sets.generated.map(({ object, origin }) => ({
          ...argoApplication(object, 'repository', origin),
          inGit: { object, isFile: false },
        })),
        ...applicationsOf(written),
      ],
    ),
    ...flux.map((application) => whereWritten(application, written)),
    ...config.applications.map(folderApplication),
  ])
  const marked = all.map((application) => withElsewhere(application, repositories))
  const here = marked.filter((application) => isHere(application, repositories))
  const passedOver = marked.filter((application) => !here.includes(application))
  const elsewhere = namesOf(passedOver)
  const problems = [...reader.problems(), ...sets.problems, ...unknownNames(wanted, namesOf(here), elsewhere)]
  if (here.length === 0 && wanted.length === 0 && problems.length === 0) problems.push(noApplications(all))
  const chosen = wanted.length === 0 ? here : here.filter(({ name }) => wanted.includes(name))
  return {
    applications: await Promise.all(chosen.map((one) => withRules(one, settings, written, world.repository))),
    problems,
    elsewhere,
    generated: sets.generated,
    sets: sets.evaluated,
    leftOver: sets.leftOver,
    notes: [...namelessNote(all, urls), ...madeHereNote(passedOver, urls), ...settings.notes, ...sets.notes],
    hasSets: liveSets.length > 0 || written.some(({ gvk }) => gvk.kind === 'ApplicationSet'),
  }
}

/** Secrets are read only by who has said so. */
async function registeredClusters(
  world: DiscoverWorld,
  { secrets }: Config,
  namespace: string,
): ReturnType<typeof readArgoClusters> {
  if (secrets !== 'compare')
    return { unread: 'Secrets, by which Argo CD knows its clusters, are read only with secrets: compare' }
  return readArgoClusters(world, namespace)
}

/** An app of Argo CD with the places of its own ignore rules, and with those of the whole system. */
async function withRules(
  application: Application,
  { ignore, serverSideDiff, buildOptions }: ArgoSettings,
  written: readonly Manifest[],
  repository: Repository,
): Promise<Application> {
  if (application.controller !== 'argo-cd') return application
  const isStated = application.ignore.length > 0 || application.sync.namespaceMetadata !== undefined
  const head = isStated ? await repository.resolve('HEAD') : null
  const located = head === null ? application : await withRuleLines(application, written, repository.at(head))
  return {
    ...located,
    ignore: [...located.ignore, ...ignore],
    serverSideDiff,
    ...(buildOptions === '' ? {} : { buildOptions }),
  }
}

function applicationsOf(written: readonly Manifest[]): Application[] {
  return written
    .filter(({ gvk }) => gvk.group === argoGroup && gvk.kind === 'Application')
    .map(({ object, origin }) => argoApplication(object, 'repository', origin))
}

/** An app found on both sides keeps the cluster's spec and gets the file's place. */
function merge(inCluster: readonly Application[], inGit: readonly Application[]): Application[] {
  const byKey = new Map(inCluster.map((application) => [identity(application), application]))
  const [liveNamed, writtenNamed] = [byName(inCluster), byName(inGit)]
  for (const written of inGit) {
    // Git may leave the namespace to the parent app: then the name alone has to do.
    const live =
      byKey.get(identity(written)) ??
      (written.resource?.namespace === '' ? soleOf(liveNamed.get(written.name)) : undefined)
    const namesakes = writtenNamed.get(written.name) ?? []
    if (live === undefined) byKey.set(identity(written), written)
    else
      byKey.set(identity(live), {
        ...live,
        foundIn: written.origin === null ? live.foundIn : 'both',
        origin: written.origin,
        ...alsoIn(
          namesakes.flatMap((one) => (one !== written && isTwin(one, written) ? (one.origin ?? []) : [])),
        ),
        ...(written.inGit === undefined || namesakes.length > 1 ? {} : { inGit: written.inGit }),
      })
  }
  return [...byKey.values()]
}

/** Of two that have a name in common: Git may state the namespace in one of them only. */
function isTwin(one: Application, other: Application): boolean {
  const [a, b] = [one.resource?.namespace ?? '', other.resource?.namespace ?? '']
  return a === b || a === '' || b === ''
}

function identity({ resource, name }: Application): string {
  return `${resource?.namespace ?? ''}/${name}`
}

function byName(applications: readonly Application[]): ReadonlyMap<string, readonly Application[]> {
  const named = new Map<string, Application[]>()
  for (const application of applications) {
    const known = named.get(application.name)
    if (known === undefined) named.set(application.name, [application])
    else known.push(application)
  }
  return named
}

function soleOf(applications: readonly Application[] = []): Application | undefined {
  return applications.length === 1 ? applications[0] : undefined
}

function namesOf(applications: readonly Application[]): readonly string[] {
  return applications.map(({ name }) => name)
}

/** A problem for each name that was asked for and that no app has. */
export function unknownNames(
  wanted: readonly string[],
  names: readonly string[],
  elsewhere: readonly string[],
): Problem[] {
  return wanted
    .filter((name) => !names.includes(name))
    .map((name) => {
      const meant = nearest(name, names)
      const hint = elsewhere.includes(name)
        ? 'Its manifests come from another repository: run there, or add that address to repository-urls in the settings file. Where they are in a registry, run in the repository that holds its object.'
        : meant === null
          ? `Known applications: ${names.slice(0, 20).join(', ') || 'none'}.`
          : `Did you mean ${meant}?`
      return problem('APPLICATION_NOT_FOUND', `Application ${name} was not found.`, hint, {
        application: name,
      })
    })
}

/** None is here; those that are elsewhere name the addresses under which they might be this very repository. */
function noApplications(elsewhere: readonly Application[]): Problem {
  const urls = new Set(elsewhere.flatMap(({ sources }) => sources.map(({ repoUrl }) => repoUrl)))
  urls.delete('')
  if (elsewhere.length > 0) {
    const named = [...urls].sort(naturally).slice(0, 3).join(', ') || 'no Git repository'
    return problem(
      'NO_APPLICATIONS',
      `None of the ${elsewhere.length} applications that were found comes from this repository: they name ${named}${urls.size > 3 ? ` and ${urls.size - 3} more` : ''}.`,
      'If one of these is this repository under another address, add it to repository-urls in .github/drift-triage.yml (or --repository-url); else run in the repository that they name.',
    )
  }
  return problem(
    'NO_APPLICATIONS',
    'No application was found in the cluster or the repository.',
    'Grant list on applications.argoproj.io (Flux: on kustomizations, helmreleases and their sources), commit the Application manifests, or name folders in .github/drift-triage.yml.',
  )
}
