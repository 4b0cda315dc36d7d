import type { GuardScope } from '../model/guard.js'
import { guardScopes } from '../model/guard.js'
import type { Json, JsonObject } from '../model/json.js'
import type { Problem } from '../model/problem.js'
import { problem } from '../model/problem.js'
import type { PullSettings } from '../model/pull-request.js'
import { autoMergeChoices, draftChoices } from '../model/pull-request.js'
import { readYaml } from '../render/yaml.js'
import type { StatedCluster } from '../model/cluster.js'
import type { Accepted, Policy } from '../model/policy.js'
import { clustersOf } from './clusters.js'
import type { FetchPlace } from '../model/fetching.js'
import { fetchFromOf } from './fetch-from.js'
import type { OtherRepository } from '../model/other-repository.js'
import { repositoriesOf } from './repositories.js'
import { acceptedOf, policyOf } from './policies.js'
import type { Reader } from './reader.js'
import { buildOptionsOf, rendererOf } from './renderers.js'
import { choice, listOf, mapping, mistake, strings, text } from './reader.js'

/** Where the settings of a repository live, relative to its root. */
export const configFile = '.github/drift-triage.yml'

/** A folder that is deployed by something other than Argo CD or Flux. */
export type FolderApplication = {
  readonly name: string
  readonly path: string
  readonly namespace: string
  /** '' is HEAD. */
  readonly revision: string
  /** Field managers its deployer writes with; empty means kubectl apply. */
  readonly appliers: readonly string[]
  readonly recurse: boolean
  /** Globs over file names; '' or none takes all and leaves out none. */
  readonly include?: string
  readonly exclude?: string
  /** The tool that renders it with its options, in the words of an Argo CD source; absent for plain files. */
  readonly renderer?: JsonObject
  /** What `kustomize build` gets besides; absent for nothing. */
  readonly buildOptions?: string
  /** A name of one of the clusters; absent for that of the run. */
  readonly cluster?: string
}

/** Names of field managers (`*` matches any run of characters) beside the built-in table. */
export type ManagerTable = {
  readonly 'person-tool': readonly string[]
  readonly applier: readonly string[]
  readonly controller: readonly string[]
  readonly pipeline: readonly string[]
}

/** How the check of pull requests judges (docs/guard.md). */
export type GuardConfig = {
  readonly scope: GuardScope
  /** What an app that could not be judged does to the check. */
  readonly onUnknown: 'fail' | 'warn'
  /** The label by which somebody who may write accepts what a merge undoes. */
  readonly overrideLabel: string
}

export type Config = {
  readonly applications: readonly FolderApplication[]
  /** Further URLs under which Applications name this repository (mirrors, ssh, old names). */
  readonly repositoryUrls: readonly string[]
  /** Other repositories that are checked out beside this one. */
  readonly repositories: readonly OtherRepository[]
  /** Where other repositories and charts may be fetched from; nothing is fetched where none is named. */
  readonly fetchFrom: readonly FetchPlace[]
  /** What the clusters of this run are called, beside their names in the kubeconfig. */
  readonly clusters: readonly StatedCluster[]
  readonly managers: ManagerTable
  readonly guard: GuardConfig
  readonly pullRequests: PullSettings
  /** What the team decided beforehand: the first policy that matches a finding gives its direction. */
  readonly policies: readonly Policy[]
  /** Drift that is known and wanted for the time being. */
  readonly accepted: readonly Accepted[]
  /** Whether Secrets are read and compared; values are hidden in either case. */
  readonly secrets: (typeof secretModes)[number]
  /** Whether write-back also proposes what the controller should ignore. */
  readonly ignoreRules: (typeof ignoreRuleModes)[number]
}

const secretModes = ['ignore', 'compare'] as const
const ignoreRuleModes = ['never', 'propose'] as const

export const emptyConfig: Config = {
  applications: [],
  repositoryUrls: [],
  repositories: [],
  fetchFrom: [],
  clusters: [],
  managers: { 'person-tool': [], applier: [], controller: [], pipeline: [] },
  guard: { scope: 'branch', onUnknown: 'fail', overrideLabel: 'drift-override' },
  pullRequests: { draft: 'follow-up', reviewers: 'codeowners', autoMerge: 'never' },
  policies: [],
  accepted: [],
  secrets: 'ignore',
  ignoreRules: 'never',
}

/** Reads the settings. All mistakes are reported at once; what is right in a wrong file is still returned. */
export function readConfig(text: string, file = configFile): { config: Config; problems: Problem[] } {
  const read = readYaml(text)
  const reader: Reader = { file, mistakes: [] }
  if ('error' in read) {
    const { message, line, column } = read.error
    reader.mistakes.push(
      problem('YAML_INVALID', `${file}:${line}:${column}: ${message}.`, 'Correct the settings file.'),
    )
    return { config: emptyConfig, problems: reader.mistakes }
  }
  const root = read.documents[0]?.value ?? {}
  const config = mapping(reader, root, '', [
    'applications',
    'repository-urls',
    'repositories',
    'fetch-from',
    'clusters',
    'managers',
    'guard',
    'pull-requests',
    'policies',
    'accepted',
    'secrets',
    'ignore-rules',
  ])
  return {
    config: {
      applications: listOf(reader, config['applications'], 'applications').flatMap((item, i) =>
        folderOf(reader, item, i),
      ),
      repositoryUrls: strings(reader, config['repository-urls'], 'repository-urls'),
      repositories: repositoriesOf(reader, config['repositories']),
      fetchFrom: fetchFromOf(reader, config['fetch-from']),
      clusters: clustersOf(reader, config['clusters']),
      managers: managersOf(reader, config['managers']),
      guard: guardOf(reader, config['guard']),
      pullRequests: pullRequestsOf(reader, config['pull-requests']),
      policies: listOf(reader, config['policies'], 'policies').flatMap((item, i) =>
        policyOf(reader, item, `policies[${i}]`),
      ),
      accepted: listOf(reader, config['accepted'], 'accepted').flatMap((item, i) =>
        acceptedOf(reader, item, `accepted[${i}]`),
      ),
      secrets: choice(reader, config['secrets'], 'secrets', secretModes) ?? emptyConfig.secrets,
      ignoreRules:
        choice(reader, config['ignore-rules'], 'ignore-rules', ignoreRuleModes) ?? emptyConfig.ignoreRules,
    },
    problems: reader.mistakes,
  }
}

function folderOf(reader: Reader, value: Json, index: number): FolderApplication[] {
  const at = `applications[${index}]`
  const known = ['name', 'path', 'namespace', 'revision', 'appliers', 'recurse', 'cluster', ...rendering]
  const item = mapping(reader, value, at, known)
  const [name, path] = [text(reader, item['name'], `${at}.name`), text(reader, item['path'], `${at}.path`)]
  const cluster = text(reader, item['cluster'], `${at}.cluster`)
  const buildOptions = buildOptionsOf(reader, item, at)
  if (name === '' || path === '') {
    mistake(
      reader,
      `${at} needs a name and a path`,
      'Give both, for example "name: shop" and "path: deploy/shop".',
    )
    return []
  }
  return [
    {
      name,
      path: path.replace(/^\.?\/+|\/+$/g, '').replace(/^\.$/, ''),
      namespace: text(reader, item['namespace'], `${at}.namespace`) || 'default',
      revision: text(reader, item['revision'], `${at}.revision`),
      appliers: strings(reader, item['appliers'], `${at}.appliers`),
      recurse: item['recurse'] !== false,
      include: text(reader, item['include'], `${at}.include`),
      exclude: text(reader, item['exclude'], `${at}.exclude`),
      renderer: rendererOf(reader, item, at),
      ...(buildOptions === '' ? {} : { buildOptions }),
      ...(cluster === '' ? {} : { cluster }),
    },
  ]
}

const rendering = ['include', 'exclude', 'helm', 'kustomize']

function managersOf(reader: Reader, value: Json | undefined): ManagerTable {
  const actors = Object.keys(emptyConfig.managers) as (keyof ManagerTable)[]
  const table = mapping(reader, value ?? {}, 'managers', actors)
  const of = (actor: keyof ManagerTable): readonly string[] =>
    strings(reader, table[actor], `managers.${actor}`)
  return {
    'person-tool': of('person-tool'),
    applier: of('applier'),
    controller: of('controller'),
    pipeline: of('pipeline'),
  }
}

function guardOf(reader: Reader, value: Json | undefined): GuardConfig {
  const given = mapping(reader, value ?? {}, 'guard', ['scope', 'on-unknown', 'override-label'])
  return {
    scope: choice(reader, given['scope'], 'guard.scope', guardScopes) ?? emptyConfig.guard.scope,
    onUnknown:
      choice(reader, given['on-unknown'], 'guard.on-unknown', ['fail', 'warn']) ??
      emptyConfig.guard.onUnknown,
    overrideLabel:
      text(reader, given['override-label'], 'guard.override-label') || emptyConfig.guard.overrideLabel,
  }
}

function pullRequestsOf(reader: Reader, value: Json | undefined): PullSettings {
  const at = 'pull-requests'
  const given = mapping(reader, value ?? {}, at, ['draft', 'reviewers', 'auto-merge'])
  const { draft, reviewers, autoMerge } = emptyConfig.pullRequests
  return {
    draft: choice(reader, given['draft'], `${at}.draft`, draftChoices) ?? draft,
    reviewers: choice(reader, given['reviewers'], `${at}.reviewers`, ['codeowners', 'none']) ?? reviewers,
    autoMerge: choice(reader, given['auto-merge'], `${at}.auto-merge`, autoMergeChoices) ?? autoMerge,
  }
}
