import { argoGroup } from '../discover/argo-cd.js'
import { isInCluster } from '../discover/destination.js'
import { helmGroup, kustomizeGroup } from '../discover/flux/kinds.js'
import { stringAt } from '../model/json.js'
import { naturally } from '../model/natural-order.js'
import type { RepoFiles } from '../model/ports.js'
import type { Manifest } from '../model/resource.js'
import { readManifests } from '../render/manifests.js'
import type { CandidateFolder } from './folders.js'
import { candidateFolders } from './folders.js'

/** What a repository tells about how it is deployed, before any cluster is asked. */
export type Survey = {
  /** Argo CD Applications and ApplicationSets, and Flux Kustomizations and HelmReleases, written in its files. */
  readonly argoCd: number
  readonly flux: number
  /** Branches that its Applications follow, as they are written. */
  readonly branches: readonly string[]
  /** Clusters that its Applications are deployed to beside the one that holds them, by address or name as written. */
  readonly destinations: readonly string[]
  /** Folders of plain manifests that something else could be applying. */
  readonly folders: readonly CandidateFolder[]
  readonly manifests: readonly Manifest[]
  /** Workflow files that mention this action already. */
  readonly workflows: readonly string[]
}

const workflowFile = /^\.github\/workflows\/[^/]+\.ya?ml$/

/** Reads every YAML file once. A file that is no manifest (a chart's template, a list of values) tells nothing. */
export async function surveyRepository(files: RepoFiles): Promise<Survey> {
  const names = ((await files.list('')) ?? []).filter((name) => /\.ya?ml$/.test(name))
  const manifests: Manifest[] = []
  const workflows: string[] = []
  for (const name of names) {
    const text = (await files.read(name)) ?? ''
    if (workflowFile.test(name)) {
      if (/uses:.*\bdrift-triage\b/.test(text)) workflows.push(name)
    } else if (/^\s*"?kind"?:/m.test(text) && !name.startsWith('.github/')) {
      manifests.push(...readManifests(name, text, '', 'last').manifests)
    }
  }
  return {
    argoCd: countOf(manifests, argoGroup, ['Application', 'ApplicationSet']),
    flux:
      countOf(manifests, kustomizeGroup, ['Kustomization']) + countOf(manifests, helmGroup, ['HelmRelease']),
    branches: followedBranches(manifests),
    destinations: furtherClusters(manifests),
    folders: candidateFolders(names, manifests),
    manifests,
    workflows,
  }
}

function countOf(manifests: readonly Manifest[], group: string, kinds: readonly string[]): number {
  return manifests.filter(({ gvk }) => gvk.group === group && kinds.includes(gvk.kind)).length
}

/** HEAD and versions are no branch; whether the rest exist is for the caller to find out. */
function followedBranches(manifests: readonly Manifest[]): readonly string[] {
  const named = manifests.flatMap(({ gvk, object }) => {
    if (gvk.group === argoGroup && gvk.kind === 'Application')
      return [stringAt(object, 'spec', 'source', 'targetRevision')]
    return gvk.kind === 'GitRepository' ? [stringAt(object, 'spec', 'ref', 'branch')] : []
  })
  return [...new Set(named)].filter((name) => name !== '' && name !== 'HEAD').sort(naturally)
}

function furtherClusters(manifests: readonly Manifest[]): readonly string[] {
  const named = manifests.flatMap(({ gvk, object }) => {
    if (gvk.group !== argoGroup || gvk.kind !== 'Application') return []
    const at = (field: string): string => stringAt(object, 'spec', 'destination', field)
    const destination = { server: at('server'), name: at('name'), namespace: '' }
    return isInCluster(destination) ? [] : [destination.server || destination.name]
  })
  return [...new Set(named)].filter((name) => name !== '').sort(naturally)
}
