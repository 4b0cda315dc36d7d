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
}

type Manifest = {
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

/** The Applications below argocd/, in the order of their files. */
export async function applicationsOf(folder: string): Promise<CaseApplication[]> {
  const below = join(folder, 'argocd')
  if (!existsSync(below)) return []
  const texts = await Promise.all(
    (await readdir(below)).sort().map((name) => readFile(join(below, name), 'utf8')),
  )
  return texts
    .flatMap((text) => parseAllDocuments(text).map((document) => document.toJS() as Manifest))
    .map(({ metadata, spec, ...rest }) => ({
      manifest: { ...rest, metadata, spec },
      name: metadata.name,
      repoUrl: spec.source.repoURL,
      path: spec.source.path,
      namespace: spec.destination.namespace,
      recurse: spec.source.directory?.recurse ?? false,
      options: spec.syncPolicy?.syncOptions ?? [],
      prune: spec.syncPolicy?.automated?.prune ?? false,
      ignoreDifferences: spec.ignoreDifferences ?? [],
    }))
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
