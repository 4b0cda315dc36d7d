import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { JsonObject } from '../../src/model/json.js'
import type { ServedKind, Tools } from '../../src/model/ports.js'
import { problem } from '../../src/model/problem.js'
import type { WriteBack } from '../../src/model/write-back.js'
import { overlayFiles } from '../../src/render/overlay-files.js'
import type { World } from '../../src/triage/triage.js'
import { realTools } from '../render/tools.js'
import type { HandEdit } from './staged.js'
import { adopt, stage } from './staged.js'

export const flux = fileURLToPath(new URL('fixtures/kustomize-flux/repo/', import.meta.url))
export const source = 'clusters/prod/source.yaml'
export const overlay = 'apps/search/prod/heap.yaml'
export const base = 'apps/search/base/search.yaml'
export const dev = 'apps/search/dev/kustomization.yaml'
export const atTag = readFileSync(`${flux}${source}`, 'utf8').replace('branch: main', 'tag: v2.0.0')
export const tag = '2222222222222222222222222222222222222222'
// What its Kustomization could patch by itself needs no other commit.
const apps = readFileSync(`${flux}clusters/prod/apps.yaml`, 'utf8')
  .replace('path: ./apps/search/base', 'path: ./apps/search/dev')
  .replace(/ {2}patches:[^]*?(?= {2}postBuild)/, '')
/** What applies all of these objects, by a source of its own that follows the branch. */
export const system = `apiVersion: source.toolkit.fluxcd.io/v1
kind: GitRepository
metadata:
  name: flux-system
  namespace: flux-system
spec:
  url: https://git.example.com/platform.git
  ref: { branch: main }
---
apiVersion: kustomize.toolkit.fluxcd.io/v1
kind: Kustomization
metadata:
  name: flux-system
  namespace: flux-system
spec:
  path: ./clusters/prod
  sourceRef: { kind: GitRepository, name: flux-system }
`
export const memory: HandEdit = {
  object: 'Deployment/shop/search',
  at: 'spec.template.spec.containers[name="search"].resources.limits.memory',
  live: '4Gi',
}

let tools: Promise<Tools> | null = null

export type Told = {
  /** What the cluster was synced with, in place of the fixture's texts. */
  readonly synced?: Readonly<Record<string, string>>
  /** What the branch at hand has since. */
  readonly onBranch?: Readonly<Record<string, string>>
  readonly atTag?: Readonly<Record<string, string>>
  readonly live?: (object: JsonObject) => JsonObject
  /** A kind that the cluster serves and does not let be listed. */
  readonly forbidden?: ServedKind
  readonly edits?: readonly HandEdit[]
  /** The branches that hold the commit which the source follows. */
  readonly holding?: readonly string[]
  /** True where the branch has moved on since it was checked out. */
  readonly isBehind?: boolean
}

/** What is written back of search, which follows v2.0.0. */
export async function adopted(told: Told): Promise<WriteBack> {
  const one = (await adoptedOf(told)).find(({ application }) => application === 'search')
  if (one === undefined) throw new Error('search was to be written back')
  return one
}

export async function adoptedOf({
  synced = {},
  onBranch = {},
  atTag: tagged = {},
  live,
  forbidden,
  edits = [memory],
  holding,
  isBehind = false,
}: Told): Promise<readonly WriteBack[]> {
  const texts = {
    [source]: atTag,
    'clusters/prod/apps.yaml': apps,
    'clusters/prod/system.yaml': system,
    [dev]: 'resources: [../base]\n',
    ...synced,
  }
  const world = await stage(flux, new Map(Object.entries(texts)), edits, await (tools ??= realTools()))
  const { repository, cluster } = world
  const here = await repository.resolve('HEAD')
  const withTag: World['repository'] = {
    ...repository,
    async resolve(revision) {
      if (/^(refs\/tags\/)?v2\.0\.0$/.test(revision)) return tag
      if (revision === tag) return tag
      if (revision === 'main' && isBehind) return '3333333333333333333333333333333333333333'
      return /^refs\/(heads|remotes\/origin)\/(v2|222)/.test(revision) ? null : repository.resolve(revision)
    },
    ...(holding === undefined ? {} : { branchesWith: async () => holding }),
    at: (commit) =>
      overlayFiles(repository.at(commit), new Map(Object.entries(commit === here ? onBranch : tagged))),
  }
  const changed: World['cluster'] = {
    ...cluster,
    async kinds() {
      const { kinds, problems } = await cluster.kinds()
      return { kinds: [...kinds, ...(forbidden === undefined ? [] : [forbidden])], problems }
    },
    async list(kind, namespace) {
      if (kind === forbidden)
        return { state: 'failed', problem: problem('LIVE_FORBIDDEN', 'no', 'grant it', {}) }
      const listed = await cluster.list(kind, namespace)
      return listed.state === 'listed' && live !== undefined
        ? { ...listed, items: listed.items.map(live) }
        : listed
    },
  }
  return adopt({ ...world, repository: withTag, cluster: changed })
}
