import type { DestinationCluster } from './cluster.js'
import type { ArtifactChoice, MadeFrom } from './fetching.js'
import type { Json, JsonObject } from './json.js'
import type { Problem } from './problem.js'
import type { FileLocation, ResourceKey } from './resource.js'

export type Controller = 'argo-cd' | 'flux' | 'folder'

/** One place manifests come from. */
export type Source = {
  /** '' means the repository at hand. */
  readonly repoUrl: string
  /** A folder below the repository's root, '' for the root. */
  readonly path: string
  /** Branch, tag, SHA or HEAD; '' is HEAD. Of an artifact a tag, a digest or a range. */
  readonly revision: string
  readonly directory: DirectoryOptions
  /** Everything else the controller's source says (helm, kustomize, plugin, chart …), for other renderers. */
  readonly raw: { readonly [key: string]: Json }
  /** True where it is outside of this repository and can be had: in a checkout that the settings name, or fetched. */
  readonly elsewhere?: boolean
  /** Where it is an OCI artifact, or a chart whose version is chosen among the tags of one. */
  readonly artifact?: ArtifactChoice
  /** Where Argo CD itself writes the manifests into Git: the folder and revision that it renders them from. */
  readonly hydratedFrom?: string
  /** Where Flux builds it: what a Kustomization adds to its folder. */
  readonly flux?: FluxBuild
  /** Where Flux releases it as a chart: what is done to the rendered objects. */
  readonly release?: FluxRelease
}

/** What a Flux Kustomization does with the folder it names (kustomize.toolkit.fluxcd.io/v1). */
export type FluxBuild = {
  /** `spec.ignore` of the source, in the form of .gitignore; null where it states none. */
  readonly ignore: string | null
  /** The source hands on what it fetched as it is: nothing is ignored. */
  readonly ignoresNothing?: boolean
  /** Fields of a kustomization.yaml that the Kustomization states: namespace, patches, images, components … */
  readonly kustomize: JsonObject
  /** What `${name}` stands for after the build. */
  readonly variables: { readonly [name: string]: string }
  /** Secrets that may hold further variables; they are not read. */
  readonly unreadSecrets: readonly string[]
  /** Variables are put in even where there are none, which leaves nothing in their place. */
  readonly alwaysSubstitutes?: boolean
  /** What becomes of a variable that nothing defines; absent where nothing tells. */
  readonly undefinedVariables?: UndefinedVariables
  readonly labels: JsonObject
  readonly annotations: JsonObject
}

/**
 * What Flux does with a variable that nothing defines: it refuses to build, or puts in the empty text. `plain`: with
 * `${name}` itself; `changed`: with a form that works on the value, such as `${name^^}`, which the first strict versions
 * take for empty (fluxcd/pkg envsubst before 1.7).
 */
export type UndefinedVariables = { readonly plain: WhenUndefined; readonly changed: WhenUndefined }
export type WhenUndefined = 'refused' | 'empty' | 'unknown'

/** What a HelmRelease does to what its chart renders (helm.toolkit.fluxcd.io/v2). */
export type FluxRelease = {
  readonly postRenderers: readonly JsonObject[]
  /** True where its value files stand for the chart's own values.yaml. */
  readonly replacesValues?: boolean
  readonly labels: JsonObject
  readonly annotations: JsonObject
  /** What Flux adds to the chart's version, of the release that is live; absent for nothing. */
  readonly versionMetadata?: string
}

export type DirectoryOptions = {
  readonly recurse: boolean
  /** Glob over file names; '' takes all. */
  readonly include: string
  readonly exclude: string
}

/** How the controller writes, and when it does so of its own accord. */
export type SyncPolicy = {
  readonly automated: boolean
  readonly selfHeal: boolean
  readonly prune: boolean
  readonly serverSideApply: boolean
  readonly clientSideApplyMigration: boolean
  readonly replace: boolean
  readonly force: boolean
  readonly applyOutOfSyncOnly: boolean
  readonly respectIgnoreDifferences: boolean
  /** What the controller itself puts on the namespace that it makes; absent where it leaves that as it is. */
  readonly namespaceMetadata?: NamespaceMetadata
  /** The app's own sync options and compare options, unread. */
  readonly options: readonly string[]
}

export type NamespaceMetadata = {
  readonly labels: JsonObject
  readonly annotations: JsonObject
  /** Its place in Git, where it is known. */
  readonly source?: FileLocation
}

/**
 * An `ignoreDifferences` entry of an Argo CD Application, or the same stated elsewhere: in Argo CD's own settings, in an
 * annotation of the object in Git, in a Kustomization or HelmRelease of Flux, or in the metadata of what a chart renders.
 */
export type IgnoreRule = {
  /** Absent for the Application. */
  readonly statedIn?: 'argocd-cm' | 'annotation' | 'kustomization' | 'helm-release' | 'metadata'
  readonly group: string
  readonly kind: string
  readonly namespace: string
  readonly name: string
  readonly jsonPointers: readonly string[]
  readonly jqPathExpressions: readonly string[]
  readonly managedFieldsManagers: readonly string[]
  /** Why it cannot be told which objects it is about; absent where it can. */
  readonly unread?: string
  /** Its place in Git, where it is known. */
  readonly source?: FileLocation
}

/** What was synced when: one entry of `status.history`, or Flux's last applied revision. */
export type SyncedRevision = {
  readonly sources: readonly Source[]
  readonly at: string | null
}

/** A sync of some objects: by hand of a selection, or by self-heal of what had drifted. */
export type PartialSync = SyncedRevision & {
  /** Objects it applied, and those it pruned. */
  readonly applied: readonly ResourceKey[]
  readonly pruned: readonly ResourceKey[]
}

/** A release that helm-controller has made. */
export type Released = {
  /** With what Flux adds to it: of a chart in Git the commit, of an OCI artifact its digest, both shortened. */
  readonly chartVersion: string
  /** Digest of the OCI artifact; '' where it is none. */
  readonly digest: string
  readonly at: string | null
  /** True where it was made of the values, and of all else that the object says of a release, as they are now. */
  readonly isOfThisSpec: boolean
}

/**
 * What a controller says keeps it from getting on with an app. The message is foreign text, and redacted once a triage
 * is done.
 */
export type Trouble = {
  /** The object that says so, where it is not the app's own: `GitRepository flux-system/fleet`. */
  readonly of?: string
  /** The type of its condition, or `operationState` for the last sync of Argo CD. */
  readonly condition: string
  /** The condition's reason, or the phase that the sync ended with; '' where a condition has none. */
  readonly reason: string
  readonly message: string
  /** When it began, RFC 3339; null where the status does not tell, as each further attempt writes it anew. */
  readonly since: string | null
  /** When everything was applied last, and well; null where that is not told. */
  readonly lastSuccess: string | null
  readonly holds: Holds
}

/**
 * What trouble keeps out of the cluster. `everything`: nothing is applied until it is resolved. `for-now`: the same,
 * until something else is ready. `newer`: only what was fetched before is applied. `attempt`: what was tried last may
 * be applied in part, and is tried again. `until-changed`: the same, but it is not tried again before something
 * changes. `nothing`: what Git says is applied.
 */
export type Holds = 'everything' | 'for-now' | 'newer' | 'attempt' | 'until-changed' | 'nothing' | 'unknown'

/** What the controller itself says about the app; null fields are not known. */
export type ControllerStatus = {
  readonly sync: 'Synced' | 'OutOfSync' | 'Unknown'
  /** The commit that this verdict is about; absent where it is not one of a single source. */
  readonly compared?: string
  /** Objects the controller tracks, with its verdict on each. */
  readonly resources: readonly {
    readonly key: ResourceKey
    readonly version: string
    readonly status: string
    readonly requiresPruning: boolean
  }[]
  /** Oldest first; the last one is the newest full, successful sync. */
  readonly history: readonly SyncedRevision[]
  /**
   * Later commits of which a part may have been applied before the attempt failed, newest first; absent for none. What
   * is pruned is so only once all is applied.
   */
  readonly attempted?: readonly SyncedRevision[]
  /** Why there is no entry although something was synced, in words that continue "not known, because". */
  readonly withoutHistory?: string
  /** The last sync, where it was a successful one of some objects only; it is in no history. */
  readonly partial?: PartialSync
  readonly operationInProgress: boolean
  /** What a Helm release of Flux was made of last; absent where that is not told, or its last Helm action failed. */
  readonly released?: Released
  /** True for a Helm release of Flux that its next reconcile makes: it is not installed, or its last attempt failed. */
  readonly releasesNext?: boolean
  /** What keeps the controller from getting on; absent where it reports nothing of the kind. */
  readonly trouble?: Trouble
}

/** One unit a GitOps controller syncs. */
export type Application = {
  /** Unique in a run, and what issues are found again by: an app keeps it whatever other apps come. */
  readonly name: string
  /** When its object was created, as the cluster tells; absent where it does not. */
  readonly createdAt?: string
  /** What Argo CD calls it in the tracking ids of its objects; absent where that is its name. */
  readonly trackedAs?: readonly string[]
  readonly controller: Controller
  /** The Application object itself, null for a folder. */
  readonly resource: ResourceKey | null
  readonly foundIn: 'cluster' | 'repository' | 'both' | 'config'
  readonly origin: FileLocation | null
  /** Other files that describe an object of this name, such as another cluster's; absent where there is none. */
  readonly alsoIn?: readonly string[]
  /**
   * The object as a file of Git has it, or as a set makes it out of Git; absent where Git does not tell, or tells it in
   * several ways.
   */
  readonly inGit?: { readonly object: JsonObject; readonly isFile: boolean }
  readonly sources: readonly Source[]
  /** What the artifact that Flux has for it says it was made from. */
  readonly madeFrom?: MadeFrom
  readonly destination: { readonly server: string; readonly name: string; readonly namespace: string }
  /** The cluster of the destination, once it is found; absent for the one that holds the Application. */
  readonly cluster?: DestinationCluster
  /** Field managers the controller writes with. */
  readonly appliers: readonly string[]
  readonly sync: SyncPolicy
  readonly ignore: readonly IgnoreRule[]
  /** Argo CD asks the API server what an apply would change, unless the app's annotation says otherwise. */
  readonly serverSideDiff?: boolean
  /** helm-controller upgrades it with each new revision of its source, whatever that changes (`reconcileStrategy`). */
  readonly upgradesOnRevision?: true
  /** Its chart is in Git, and Flux takes what changes there only with another version in Chart.yaml. */
  readonly packsOnVersion?: true
  /** helm-controller reports what differs, and corrects none of it (`driftDetection.mode: warn`). */
  readonly warnsOfDrift?: true
  /** `kustomize.buildOptions` of the Argo CD that renders it; absent for none. */
  readonly buildOptions?: string
  /** The ApplicationSet that made it, with its namespace. */
  readonly generatedBy?: string
  /** True where its objects go with it when it is deleted; absent where the cluster was not asked. */
  readonly cascades?: boolean
  /** What applies the app's own object, by its marks; absent where it has none, or where it was not looked at. */
  readonly appliedBy?: string
  readonly annotations: { readonly [name: string]: string }
  /** Null where the cluster does not hold the object or was not asked. */
  readonly status: ControllerStatus | null
  /** What discovery could not know about it; such an app is not rendered. */
  readonly problems?: readonly Problem[]
}
