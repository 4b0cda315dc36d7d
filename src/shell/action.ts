import { readFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import * as core from '@actions/core'
import type { Json } from '../model/json.js'
import { valueAt } from '../model/json.js'
import type { Cluster } from '../model/ports.js'
import type { Triage } from '../model/triage.js'
import { readCodeowners } from '../report/codeowners.js'
import { logLine } from '../report/log-text.js'
import { memoryOf } from '../report/memory.js'
import type { IssueOptions } from '../report/tracked.js'
import { actionLog } from './action-log.js'
import {
  annotate,
  logProblems,
  logReport,
  reportFolderOf,
  setOutputs,
  writePage,
  writeReports,
  writeSummary,
} from './action-report.js'
import { openCluster } from './cluster.js'
import { comesBeforeSync, dispatchedApps, eventProblem, guardEvents } from './event.js'
import { failureOf } from './exit.js'
import type { Filed } from './file-reports.js'
import { fileReports, isPreview } from './file-reports.js'
import { folderFiles } from './folder-files.js'
import type { RepositoryContext } from './github/repository-context.js'
import { repositoryContext } from './github/repository-context.js'
import type { Inputs } from './inputs.js'
import { readInputs } from './inputs.js'
import type { JudgedRun } from './judge-for-reports.js'
import { judgeForReports } from './judge-for-reports.js'
import { mergeAction, planAction, shardAction } from './shard-action.js'
import { stateFile } from './guard-state.js'
import { notify } from './notify.js'
import type { TokenOf } from './repository-tokens.js'
import { dropRepositoryTokens, takeRepositoryTokens } from './repository-tokens.js'
import type { RunOptions } from './run.js'
import { ProblemsError, problemsOf } from './problems-of.js'

/** The action: judges, files one issue per drifted app, and says so in log, summary, annotations and outputs. */
export async function runAction(env: NodeJS.ProcessEnv): Promise<void> {
  try {
    const { inputs: given, problems } = readInputs(env)
    const event = eventProblem(env['GITHUB_EVENT_NAME'] ?? '')
    const mistakes = event === null ? problems : [event, ...problems]
    if (mistakes.length > 0) throw new ProblemsError(mistakes)
    const payload = await readPayload(env)
    const dispatched = dispatchedApps(env['GITHUB_EVENT_NAME'] ?? '', payload)
    if (dispatched.problems.length > 0) throw new ProblemsError(dispatched.problems)
    const inputs: Inputs = given.apps.length > 0 ? given : { ...given, apps: dispatched.apps }
    for (const secret of [inputs.githubToken, inputs.webhookUrl, inputs.webhookSecret])
      if (secret !== '') core.setSecret(secret)
    const context = repositoryContext(env, payload)
    const run = runOptionsOf(inputs, context)
    const mask = (token: string): void => core.setSecret(token)
    if (guardEvents.includes(context.eventName) || inputs.pullRequest !== '') {
      await dropRepositoryTokens(run, process.env, mask)
      const { runGuardAction } = await import('./guard-action.js')
      return await runGuardAction(inputs, context, payload)
    }
    const tokenOf = await takeRepositoryTokens(run, process.env, mask)
    if (inputs.shard !== '') return await runSharded(inputs, inputs.shard, { context, payload, tokenOf })
    const judged = await judge(inputs, context, payload)
    await report(inputs, { context, tokenOf }, judged, inputs.apps.length === 0 && inputs.changed === '')
  } catch (error) {
    logProblems(problemsOf(error), 'error')
    core.setFailed('Nothing was judged; see the errors above.')
    if (error instanceof Error && error.stack !== undefined) core.debug(logLine(error.stack))
  }
}

function workspace(): string {
  return process.env['GITHUB_WORKSPACE'] ?? process.cwd()
}

function clusterFor(inputs: Inputs): Promise<Cluster> {
  return openCluster({
    ...inputs,
    workspaces: [workspace()],
    mask: (secret) => core.setSecret(secret),
    warn: (message) => core.warning(logLine(message)),
  })
}

function runOptionsOf(inputs: Inputs, context: RepositoryContext): RunOptions {
  return {
    path: resolve(workspace(), inputs.path),
    configFile: inputs.configFile,
    apps: inputs.apps,
    repositoryUrls: [`${context.serverUrl}/${context.fullName}`, ...inputs.repositoryUrls],
    clusterName: inputs.clusterName,
    changed: inputs.changed,
    cacheFolder: inputs.cacheFolder,
    progress: (message) => core.info(logLine(message)),
  }
}

/** Where a run takes place, and the tokens that it was given for other repositories. */
type Surroundings = { readonly context: RepositoryContext; readonly tokenOf: TokenOf }

/** Only the last of these jobs files anything: so no two of them are ever at the same issue. */
async function runSharded(
  inputs: Inputs,
  shard: Exclude<Inputs['shard'], ''>,
  { context, payload, tokenOf }: Surroundings & { readonly payload: Json },
): Promise<void> {
  const run = runOptionsOf(inputs, context)
  if (shard === 'plan') return planAction(await clusterFor(inputs), run, inputs, context)
  if (shard !== 'merge') {
    const withState = isStateWanted(inputs, payload)
    return shardAction(await clusterFor(inputs), run, shard, inputs, withState)
  }
  const { whole, ...merged } = await mergeAction(run, inputs)
  await report(inputs, { context, tokenOf }, merged, whole)
}

async function judge(inputs: Inputs, context: RepositoryContext, payload: Json): Promise<JudgedRun> {
  const cluster = await clusterFor(inputs)
  const run = runOptionsOf(inputs, context)
  const path = isStateWanted(inputs, payload) ? join(reportFolderOf(inputs), stateFile) : null
  const judged = await judgeForReports(inputs.report, cluster, run, path)
  if (path !== null) core.setOutput('state-path', path)
  return judged
}

/** A state names what is drifted in production: where everybody may download artifacts, somebody has to want that. */
function isStateWanted({ guardState, apps, changed }: Inputs, payload: Json): boolean {
  if (guardState === 'false') return false
  if (apps.length > 0 || changed !== '') {
    core.info('No state is recorded: this run judges some applications only.')
    return false
  }
  if (guardState === 'public' || valueAt(payload, 'repository', 'private') === true) return true
  core.warning(
    'No state is recorded: this repository is not known to be private, so everybody could download it. guard-state: public records it nevertheless.',
  )
  return false
}

async function report(
  inputs: Inputs,
  surroundings: Surroundings,
  judged: JudgedRun,
  wholeRun: boolean,
): Promise<void> {
  const { triage, current } = judged
  const { context } = surroundings
  logReport(triage)
  const folder = reportFolderOf(inputs)
  const reportPath = await writeReports(folder, triage)
  const options: IssueOptions = {
    noiseIssues: inputs.noiseIssues,
    maxNewIssues: inputs.maxNewIssues,
    followUpAfter: inputs.followUpAfter,
    minAge: inputs.minAge,
    // Whoever starts a run by hand has looked, or wants to: a schedule or a push has nobody.
    previewFirst: inputs.firstRun === 'preview' && context.eventName !== 'workflow_dispatch',
    waitForSync: comesBeforeSync(context.eventName),
    codeowners: await readCodeowners(folderFiles(resolve(workspace(), inputs.path))),
    current,
    wholeRun,
    links: linksOf(context),
    guideUrl: guideUrl(process.env, context),
  }
  const filed = await fileFindings(judged, options, inputs, surroundings)
  if (isPreview(filed.held))
    core.notice(
      logLine(
        `A first run would open ${filed.held.length} issues and has filed nothing; the job summary says how to go on.`,
      ),
    )
  const memory = memoryOf(triage, filed.existing, filed.done)
  const issueUrls = new Map([...memory.issueUrls, ...filed.issues])
  const page = await writePage(folder, triage, { firstSeen: memory.firstSeen, issueUrls })
  logProblems(filed.problems, 'error')
  await tellWebhook(triage, filed, inputs, context)
  setOutputs(triage, { report: reportPath, page }, filed)
  await writeSummary(triage, {
    issueUrls,
    hiddenAnnotations: annotate(triage),
    held: filed.held,
    memory,
  })
  const failure = failureOf(triage, inputs, filed.problems)
  if (failure !== null) core.setFailed(failure)
}

/** That a message did not arrive is a warning, as the issues say the same. */
async function tellWebhook(
  triage: Triage,
  filed: Filed,
  { webhookUrl: url, webhookFormat: format, webhookSecret: secret }: Inputs,
  { fullName, runUrl }: RepositoryContext,
): Promise<void> {
  const { count, lost } = await notify(
    triage,
    filed,
    { url, secret, format },
    { repository: fullName, runUrl },
  )
  if (lost !== null) logProblems([lost], 'warning')
  else if (count > 0) core.info(`told the webhook of ${count}`)
}

/** A branch, so that the text of an issue does not change with each commit. */
function linksOf({
  serverUrl,
  fullName,
  defaultBranch,
  ref,
}: RepositoryContext): NonNullable<IssueOptions['links']> | null {
  const branch = defaultBranch || ref.replace(/^refs\/heads\//, '')
  return branch === '' ? null : { repositoryUrl: `${serverUrl}/${fullName}`, ref: branch }
}

/** The page on how a hotfix gets into Git, in the repository that this action comes from; null for a local one. */
function guideUrl(env: NodeJS.ProcessEnv, { serverUrl }: RepositoryContext): string | null {
  const repository = env['GITHUB_ACTION_REPOSITORY'] ?? ''
  const isName = /^[\w.-]+\/[\w.-]+$/.test(repository)
  return isName ? `${serverUrl}/${repository}/blob/HEAD/docs/post-incident.md` : null
}

function fileFindings(
  judged: JudgedRun,
  options: IssueOptions,
  { report, maxNewPullRequests, dryRun, githubToken }: Inputs,
  { context: { owner, repo, apiUrl, serverUrl }, tokenOf }: Surroundings,
): Promise<Filed> {
  const github = { token: githubToken, apiUrl, owner, repo, log: actionLog }
  const how = { report, options, maxNewPullRequests, dryRun, elsewhere: { tokenOf, serverUrl } }
  return fileReports({ judged, ...how, github, log: actionLog })
}

async function readPayload(env: NodeJS.ProcessEnv): Promise<Json> {
  const path = env['GITHUB_EVENT_PATH'] ?? ''
  if (path === '') return null
  try {
    return JSON.parse(await readFile(path, 'utf8')) as Json
  } catch {
    return null
  }
}
