import { nearest } from '../config/nearest.js'
import type { Problem } from '../model/problem.js'
import type { ReportMode } from './judge-for-reports.js'
import { reportModes } from './judge-for-reports.js'
import { problem } from '../model/problem.js'
import type { Limits } from './limits.js'
import { most, usual } from './limits.js'
import type { Shard } from '../shard/shard.js'
import { maxShards, parseShard } from '../shard/shard.js'
import { webhookMistake } from './webhook.js'

/** What the action was told; every field as action.yml describes it. */
export type Inputs = Limits & {
  readonly kubeconfig: string
  readonly kubeconfigFile: string
  readonly context: string
  readonly snapshot: string
  readonly path: string
  readonly configFile: string
  readonly apps: readonly string[]
  readonly changed: string
  readonly dryRun: boolean
  readonly clusterName: string
  readonly repositoryUrls: readonly string[]
  readonly report: ReportMode
  readonly noiseIssues: 'out-of-sync' | 'always' | 'never'
  readonly firstRun: 'preview' | 'file'
  readonly failOn: 'none' | 'unsafe' | 'drift'
  readonly onUnknown: 'warn' | 'fail'
  readonly reportFolder: string
  readonly cacheFolder: string
  readonly confirmForecasts: boolean
  readonly allowExecPlugins: boolean
  readonly allowInsecure: boolean
  readonly webhookUrl: string
  readonly webhookFormat: 'json' | 'slack'
  readonly webhookSecret: string
  readonly githubToken: string
  readonly guardState: 'false' | 'true' | 'public'
  readonly stateArtifact: string
  readonly stateWorkflow: string
  readonly stateMaxAgeHours: number
  /** '' where the event says which pull request it is about. */
  readonly pullRequest: string
  /** '' where one job does everything. */
  readonly shard: '' | 'plan' | 'merge' | Shard
  /** Jobs that a plan may share the apps out over. */
  readonly shards: number
  readonly shardFolder: string
}

/** The inputs of action.yml; a test holds the two together. */
export const inputNames = [
  'kubeconfig',
  'kubeconfig-file',
  'context',
  'snapshot',
  'path',
  'config-file',
  'apps',
  'changed',
  'dry-run',
  'cluster-name',
  'repository-urls',
  'report',
  'noise-issues',
  'first-run',
  'max-new-issues',
  'max-new-pull-requests',
  'min-age',
  'follow-up-after',
  'fail-on',
  'on-unknown',
  'cache-folder',
  'report-folder',
  'confirm-forecasts',
  'allow-exec-plugins',
  'allow-insecure',
  'webhook-url',
  'webhook-format',
  'webhook-secret',
  'github-token',
  'guard-state',
  'state-artifact',
  'state-workflow',
  'state-max-age',
  'pull-request',
  'shard',
  'shards',
  'shard-folder',
] as const
type InputName = (typeof inputNames)[number]

type Environment = { readonly [name: string]: string | undefined }

/** Reads the inputs from the runner's INPUT_ variables; all mistakes at once. An empty value means the default. */
export function readInputs(env: Environment): { inputs: Inputs; problems: readonly Problem[] } {
  const problems: Problem[] = unknownInputs(env)
  const text = (name: InputName): string => (env[`INPUT_${name.toUpperCase()}`] ?? '').trim()
  const choice = <T extends string>(name: InputName, allowed: readonly [T, ...T[]]): T => {
    const given = text(name)
    const found = allowed.find((one) => one === given.toLowerCase())
    if (given !== '' && found === undefined) problems.push(notAllowed(name, given, allowed))
    return found ?? allowed[0]
  }
  const count = (name: InputName, limit: keyof Limits): number => {
    const given = text(name)
    const value = given === '' ? usual[limit] : Number(given)
    if (/^\d{0,6}$/.test(given) && value <= most[limit]) return value
    problems.push(notAllowed(name, given, [`a whole number from 0 to ${most[limit]}`]))
    return usual[limit]
  }
  const flag = (name: InputName): boolean => choice(name, ['false', 'true']) === 'true'
  const matching = (name: InputName, pattern: RegExp, what: string, otherwise: string): string => {
    const given = text(name)
    if (given === '' || pattern.test(given)) return given || otherwise
    problems.push(notAllowed(name, given, [what]))
    return otherwise
  }
  const inputs: Inputs = {
    kubeconfig: text('kubeconfig'),
    kubeconfigFile: text('kubeconfig-file'),
    context: text('context'),
    snapshot: text('snapshot'),
    path: text('path') || '.',
    configFile: text('config-file') || '.github/drift-triage.yml',
    apps: splitList(text('apps')),
    changed: text('changed'),
    dryRun: flag('dry-run'),
    clusterName: text('cluster-name'),
    repositoryUrls: splitList(text('repository-urls')),
    report: choice('report', reportModes),
    ...choices(choice),
    ...{ maxNewIssues: count('max-new-issues', 'maxNewIssues'), minAge: count('min-age', 'minAge') },
    maxNewPullRequests: count('max-new-pull-requests', 'maxNewPullRequests'),
    followUpAfter: count('follow-up-after', 'followUpAfter'),
    reportFolder: text('report-folder'),
    cacheFolder: text('cache-folder'),
    confirmForecasts: flag('confirm-forecasts'),
    allowExecPlugins: flag('allow-exec-plugins'),
    allowInsecure: flag('allow-insecure'),
    webhookUrl: text('webhook-url'),
    webhookFormat: choice('webhook-format', ['json', 'slack']),
    webhookSecret: text('webhook-secret'),
    githubToken: text('github-token'),
    guardState: choice('guard-state', ['false', 'true', 'public']),
    stateArtifact: matching('state-artifact', /^[\w.-]+$/, 'a name', 'drift-triage-state'),
    stateWorkflow: matching('state-workflow', /^[\w.-]+\.ya?ml$/, 'a file name', 'drift-triage.yml'),
    stateMaxAgeHours: Number(matching('state-max-age', /^[1-9]\d{0,3}$/, 'a number of hours', '36')),
    pullRequest: matching('pull-request', /^[1-9]\d{0,9}$/, 'the number of a pull request', ''),
    ...sharding(text, problems),
  }
  return { inputs, problems: [...problems, ...mistakesOf(inputs)] }
}

type Choice = <T extends string>(name: InputName, allowed: readonly [T, ...T[]]) => T

function choices(choice: Choice): Pick<Inputs, 'noiseIssues' | 'firstRun' | 'failOn' | 'onUnknown'> {
  return {
    noiseIssues: choice('noise-issues', ['out-of-sync', 'always', 'never']),
    firstRun: choice('first-run', ['preview', 'file']),
    failOn: choice('fail-on', ['none', 'unsafe', 'drift']),
    onUnknown: choice('on-unknown', ['warn', 'fail']),
  }
}

function sharding(
  text: (name: InputName) => string,
  problems: Problem[],
): Pick<Inputs, 'shard' | 'shards' | 'shardFolder'> {
  const refuse = (name: InputName, ...allowed: string[]): void =>
    void problems.push(notAllowed(name, text(name), allowed))
  const given = text('shard')
  const shard = given === 'plan' || given === 'merge' || given === '' ? given : parseShard(given)
  if (shard === null) refuse('shard', 'plan', `1/8 and so on up to ${maxShards}`, 'merge')
  const shards = Number(text('shards') || 4)
  const isCount = Number.isInteger(shards) && shards >= 1 && shards <= maxShards
  if (!isCount) refuse('shards', `a whole number from 1 to ${maxShards}`)
  return { shard: shard ?? '', shards: isCount ? shards : 4, shardFolder: text('shard-folder') }
}

/** What each input allows by itself and all of them together do not. */
function mistakesOf(inputs: Inputs): readonly Problem[] {
  const sources = [inputs.kubeconfig, inputs.kubeconfigFile, inputs.snapshot].filter((one) => one !== '')
  const webhook = inputs.webhookUrl === '' ? null : webhookMistake(inputs.webhookUrl)
  return [
    ...(sources.length > 1
      ? [
          problem(
            'INPUT_INVALID',
            'kubeconfig, kubeconfig-file and snapshot exclude each other.',
            'Keep one of them.',
          ),
        ]
      : []),
    ...(webhook === null
      ? []
      : [
          problem(
            'INPUT_INVALID',
            `Input webhook-url: ${webhook}.`,
            'Store the whole https:// address in the secret.',
          ),
        ]),
  ]
}

/** Items of a list that is written with commas or newlines. */
function splitList(text: string): string[] {
  return text
    .split(/[,\n]/)
    .map((item) => item.trim())
    .filter((item) => item !== '')
}

/** The runner only warns about an input that action.yml does not declare: a mistyped `dry-rum` would file issues. */
function unknownInputs(env: Environment): Problem[] {
  const known: ReadonlySet<string> = new Set(inputNames.map((name) => name.toUpperCase()))
  return Object.keys(env)
    .filter((name) => name.startsWith('INPUT_') && !known.has(name.slice('INPUT_'.length)))
    .map((name) => {
      const given = name.slice('INPUT_'.length).toLowerCase()
      const meant = nearest(given, inputNames)
      return problem(
        'INPUT_INVALID',
        `There is no input ${given}.`,
        meant === null ? `Inputs: ${inputNames.join(', ')}.` : `Did you mean ${meant}?`,
      )
    })
}

function notAllowed(name: string, given: string, allowed: readonly string[]): Problem {
  return problem(
    'INPUT_INVALID',
    `Input ${name}: ${given.slice(0, 60)} is not allowed.`,
    `Use one of: ${allowed.join(', ')}.`,
  )
}
