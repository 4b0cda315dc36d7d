import { readFile, readdir } from 'node:fs/promises'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { parseAllDocuments } from 'yaml'

/** An Argo CD Application of a case, as its file states it. */
export type CaseApplication = {
  readonly manifest: object
  readonly name: string
  readonly repoUrl: string
  readonly path: string
  readonly namespace: string
  readonly recurse: boolean
  readonly options: readonly string[]
  readonly prune: boolean
  readonly ignoreDifferences: readonly object[]
  /** True for one that another Application of the case applies, or a set that it applies makes. */
  readonly isHeld: boolean
}

/** An Application as it is written. */
export type ApplicationManifest = {
  readonly kind?: string
  readonly metadata: { readonly name: string }
  readonly spec: {
    readonly source: {
      readonly repoURL: string
      readonly path: string
      readonly directory?: { readonly recurse?: boolean }
    }
    readonly destination: { readonly namespace: string }
    readonly ignoreDifferences?: readonly object[]
    readonly syncPolicy?: {
      readonly automated?: { readonly prune?: boolean }
      readonly syncOptions?: readonly string[]
    }
  }
}

/** An ApplicationSet with lists alone, whose template has parameters in double braces. */
export type SetManifest = {
  readonly spec: {
    readonly generators: readonly { readonly list: { readonly elements: readonly Record<string, string>[] } }[]
    readonly template: object
    readonly syncPolicy?: { readonly preserveResourcesOnDeletion?: boolean }
  }
}

/** The Applications below argocd/, in the order of their files, then those that they hold. */
export async function applicationsOf(folder: string): Promise<CaseApplication[]> {
  const below = join(folder, 'argocd')
  if (!existsSync(below)) return []
  const texts = await Promise.all(
    (await readdir(below)).sort().map((name) => readFile(join(below, name), 'utf8')),
  )
  const top = texts.flatMap((text) =>
    parseAllDocuments(text).map((document) => caseApplication(document.toJS() as ApplicationManifest, false)),
  )
  const held = await Promise.all(top.map((application) => heldBy(folder, application)))
  return [...top, ...held.flat()]
}

/** The Applications that a set makes, without their owner (argo-cd docs, operator-manual/applicationset/Generators-List). */
export function madeBy({ spec }: SetManifest): readonly ApplicationManifest[] {
  const { generators, template, syncPolicy } = spec
  return generators
    .flatMap(({ list }) => list.elements)
    .map((element) => {
      const text = Object.entries(element).reduce(
        (filled, [name, value]) => filled.replaceAll(`{{${name}}}`, value),
        JSON.stringify(template),
      )
      const made = JSON.parse(text) as ApplicationManifest
      const finalizers = syncPolicy?.preserveResourcesOnDeletion === true ? [] : [cascading]
      return {
        ...{ apiVersion: 'argoproj.io/v1alpha1', kind: 'Application' },
        ...made,
        metadata: { ...made.metadata, finalizers },
      }
    })
}

/** With it the deletion of an Application takes its objects along. */
export const cascading = 'resources-finalizer.argocd.argoproj.io'

async function heldBy(folder: string, application: CaseApplication): Promise<CaseApplication[]> {
  const text = (await manifestsOf(folder, application)) ?? ''
  if (!/^kind: Application(Set)?$/m.test(text)) return []
  return parseAllDocuments(text)
    .map((document) => document.toJS() as ApplicationManifest | (SetManifest & { kind: 'ApplicationSet' }))
    .flatMap((manifest) => {
      if (manifest.kind === 'Application') return [manifest]
      return manifest.kind === 'ApplicationSet' ? madeBy(manifest as SetManifest) : []
    })
    .map((manifest) => caseApplication(manifest, true))
}

/** An Application as it is written or live, for a sync. */
export function caseApplication(manifest: ApplicationManifest, isHeld: boolean): CaseApplication {
  const { metadata, spec } = manifest
  return {
    ...{ manifest, isHeld },
    name: metadata.name,
    repoUrl: spec.source.repoURL,
    path: spec.source.path,
    namespace: spec.destination.namespace,
    recurse: spec.source.directory?.recurse ?? false,
    options: spec.syncPolicy?.syncOptions ?? [],
    prune: spec.syncPolicy?.automated?.prune ?? false,
    ignoreDifferences: spec.ignoreDifferences ?? [],
  }
}

/** The manifests of an app as one stream; null where its folder does not exist. */
export async function manifestsOf(folder: string, { path, recurse }: CaseApplication): Promise<string | null> {
  const below = join(folder, path)
  if (!existsSync(below)) return null
  const names = (await readdir(below, { recursive: recurse }))
    .filter((name) => /\.(ya?ml|json)$/.test(name))
    .sort()
  const texts = await Promise.all(names.map((name) => readFile(join(below, name), 'utf8')))
  return texts.map(takeListsApart).join('\n---\n')
}

/** Argo CD's repository server does so before the engine sees the manifests. */
export function takeListsApart(text: string): string {
  if (!/^kind: List$/m.test(text)) return text
  return parseAllDocuments(text)
    .map((document) => document.toJS() as { items?: unknown[] } | null)
    .flatMap((value) => value?.items ?? (value === null ? [] : [value]))
    .map((value) => JSON.stringify(value))
    .join('\n---\n')
}

/** The apiVersion that Git uses for each `group/Kind` below a case's Applications. */
export async function versionsInGit(folder: string): Promise<ReadonlyMap<string, string>> {
  const versions = new Map<string, string>()
  for (const application of await applicationsOf(folder)) {
    const text = (await manifestsOf(folder, application)) ?? ''
    for (const [, apiVersion = '', kind = ''] of text.matchAll(/^apiVersion: (\S+)\nkind: (\S+)$/gm))
      versions.set(`${apiVersion.includes('/') ? apiVersion.replace(/\/.*/, '') : ''}/${kind}`, apiVersion)
  }
  return versions
}
