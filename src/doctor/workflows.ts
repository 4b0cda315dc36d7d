import type { Json } from '../model/json.js'
import { field, isList, isObject, listAt, objectAt, stringAt } from '../model/json.js'
import { readYaml } from '../render/yaml.js'
import type { Check } from './check.js'
import { failed, ok, skipped, warning } from './check.js'

export type WorkflowFile = { readonly path: string; readonly text: string }

/** A job that runs this action, and what starts it. */
export type ActionJob = {
  readonly path: string
  readonly job: string
  readonly events: readonly string[]
  /** Inputs that the action is given, by name. */
  readonly inputs: readonly string[]
  /** Environment variables that its step has, by name. */
  readonly variables: readonly string[]
  /** Scopes that its token has; null where no block limits it, and the repository's setting decides. */
  readonly permissions: { readonly [scope: string]: Json } | 'read-all' | 'write-all' | null
}

const guardEvents = ['pull_request', 'merge_group']

/** Jobs with a step that uses an action called drift-triage. A file that is no YAML has none. */
export function actionJobs(files: readonly WorkflowFile[]): readonly ActionJob[] {
  return files.flatMap(({ path, text }) => {
    const read = readYaml(text)
    const root = 'error' in read ? undefined : read.documents[0]?.value
    return Object.entries(objectAt(root, 'jobs'))
      .flatMap(([job, body]) => {
        const step = listAt(body, 'steps').find((one) =>
          /\/drift-triage(?:\/[^@]*)?@/.test(stringAt(one, 'uses')),
        )
        const variables = [root, body, step].flatMap((one) => Object.keys(objectAt(one, 'env')))
        const inputs = Object.keys(objectAt(step, 'with'))
        return step === undefined ? [] : [{ job, body, inputs, variables }]
      })
      .map(({ body, ...rest }) => ({
        path,
        ...rest,
        events: eventsOf(root),
        permissions: permissionsOf(field(body, 'permissions') ?? field(root, 'permissions')),
      }))
  })
}

/** As YAML 1.1 reads it, which the manifests' reader does, the key `on` is `true`. */
function eventsOf(root: Json | undefined): readonly string[] {
  const on = field(root, 'on') ?? field(root, 'true')
  if (typeof on === 'string') return [on]
  if (isList(on)) return on.filter((event) => typeof event === 'string')
  return isObject(on) ? Object.keys(on) : []
}

function permissionsOf(block: Json | undefined): ActionJob['permissions'] {
  if (block === 'read-all' || block === 'write-all') return block
  return isObject(block) ? block : null
}

/** Whether the workflows that run this action have what each event needs. */
export function checkWorkflows(jobs: readonly ActionJob[]): readonly Check[] {
  if (jobs.length === 0)
    return [skipped('github', 'no workflow uses drift-triage yet', 'drift-triage init writes them.')]
  return jobs.flatMap((one) => [...checkTriageJob(one), ...checkGuardJob(one)])
}

/** True for a job that checks pull requests, and files nothing. */
export function isOfMergesOnly({ events }: ActionJob): boolean {
  return events.every((event) => guardEvents.includes(event))
}

function checkTriageJob(job: ActionJob): readonly Check[] {
  if (isOfMergesOnly(job)) return []
  const name = `${job.path}, job ${job.job}`
  const lacking = ['issues: write', 'contents: read'].filter((scope) => !grants(job, scope))
  if (lacking.length > 0)
    return [
      failed(
        'github',
        `${name}: its token lacks ${lacking.join(' and ')}`,
        `Add to its permissions block: ${lacking.join(', ')}.`,
      ),
    ]
  const noNightly = !job.events.includes('schedule')
  return [
    noNightly
      ? warning(
          'github',
          `${name}: nothing starts it of its own accord`,
          "Add a schedule, such as cron '17 3 * * *'.",
        )
      : ok('github', `${name}: may read the contents and write issues`),
  ]
}

function checkGuardJob(job: ActionJob): readonly Check[] {
  if (!job.events.some((event) => guardEvents.includes(event))) return []
  const name = `${job.path}, job ${job.job}`
  const hasCluster = job.inputs.some((input) => /^kubeconfig|^snapshot$/.test(input))
  const needed = ['contents: read', ...(hasCluster ? [] : ['actions: read'])]
  const lacking = needed.filter((scope) => !grants(job, scope))
  if (lacking.length > 0) {
    const list = lacking.join(', ')
    return [failed('github', `${name}: its token lacks ${list}`, `Add to its permissions block: ${list}.`)]
  }
  return [
    grants(job, 'pull-requests: write')
      ? ok('github', `${name}: may read the contents and comment on pull requests`)
      : warning(
          'github',
          `${name}: its token lacks pull-requests: write`,
          'Without it the check works, but has no comment and no override.',
        ),
  ]
}

/** A scope that a block does not name is not granted; without a block nobody can say from here. */
function grants({ permissions }: ActionJob, wanted: string): boolean {
  if (permissions === null || permissions === 'write-all') return true
  const [scope = '', access = ''] = wanted.split(': ')
  if (permissions === 'read-all') return access === 'read'
  const given = permissions[scope]
  return given === 'write' || (given === 'read' && access === 'read')
}
