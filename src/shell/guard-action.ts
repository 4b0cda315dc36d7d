import { mkdir, writeFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import * as core from '@actions/core'
import type { GuardConfig } from '../config/config.js'
import type { Guard } from '../model/guard.js'
import { verdictOf } from '../model/guard.js'
import type { Json } from '../model/json.js'
import { guardAnnotations } from '../report/guard-annotations.js'
import { renderGuardJson } from '../report/guard-json.js'
import { renderGuardMarkdown } from '../report/guard-markdown.js'
import { renderGuardText } from '../report/guard-text.js'
import { guardLine } from '../report/guard-words.js'
import { logLine, logLines } from '../report/log-text.js'
import { logProblems, reportFolderOf } from './action-report.js'
import { createPullRequests } from './github/pull-requests.js'
import type { RepositoryContext } from './github/repository-context.js'
import { actionLog } from './action-log.js'
import { guardEvents } from './event.js'
import type { GuardEvent } from './guard-event.js'
import { dispatchedEvent, readGuardEvent } from './guard-event.js'
import { withAdoptingPulls } from './guard-adopting.js'
import { settleOnPullRequest } from './guard-pull-request.js'
import { guardRepository } from './guard-run.js'
import { liveStateFor } from './guard-source.js'
import type { Inputs } from './inputs.js'

/**
 * The check of a pull request or a merge queue's group. It blocks by failing the job: GitHub takes a skipped or
 * neutral check for a passed one. What cannot be judged fails as well, unless the settings say otherwise.
 */
export async function runGuardAction(
  inputs: Inputs,
  context: RepositoryContext,
  payload: Json,
): Promise<void> {
  const workspace = process.env['GITHUB_WORKSPACE'] ?? process.cwd()
  const path = resolve(workspace, inputs.path)
  const event = await guardEventOf(inputs, context, payload, path)
  const { cluster, recorded } = await liveStateFor(inputs, context, workspace)
  const { guard: judged, config } = await guardRepository(() => cluster, {
    path,
    configFile: inputs.configFile,
    apps: inputs.apps,
    repositoryUrls: [`${context.serverUrl}/${context.fullName}`, ...inputs.repositoryUrls],
    clusterName: inputs.clusterName,
    cacheFolder: inputs.cacheFolder,
    progress: (message) => core.debug(logLine(message)),
    merge: event.refs,
    scope: null,
    recorded,
  })
  const { guard, problems } = await withAdoptingPulls(judged, event.number, inputs, context)
  logProblems(problems, 'warning')
  await reportGuard(guard, inputs)
  await decide(guard, event, inputs, context, config.guard)
}

/** A run that somebody started by hand asks GitHub for what the event of a pull request brings along. */
async function guardEventOf(
  inputs: Inputs,
  context: RepositoryContext,
  payload: Json,
  folder: string,
): Promise<GuardEvent> {
  if (guardEvents.includes(context.eventName))
    return readGuardEvent(context.eventName, payload, context.sha, folder)
  const pulls = createPullRequests({ token: inputs.githubToken, log: actionLog, ...context })
  return dispatchedEvent(await pulls.sides(Number(inputs.pullRequest)), context.defaultBranch, folder)
}

async function reportGuard(guard: Guard, inputs: Inputs): Promise<void> {
  core.info(logLines(renderGuardText(guard, { width: 110 })))
  const folder = reportFolderOf(inputs)
  await mkdir(folder, { recursive: true })
  const path = join(folder, 'guard.json')
  await writeFile(path, renderGuardJson(guard))
  core.setOutput('guard-verdict', verdictOf(guard))
  core.setOutput('reversal-count', String(guard.reversals.length))
  core.setOutput('report-path', path)
}

async function decide(
  guard: Guard,
  event: GuardEvent,
  inputs: Inputs,
  context: RepositoryContext,
  settings: GuardConfig,
): Promise<void> {
  const settled = await settleOnPullRequest(guard, event, inputs, context, settings)
  logProblems(settled.problems, 'warning')
  const { overrideLabel } = settings
  const { override } = settled
  if ((process.env['GITHUB_STEP_SUMMARY'] ?? '') !== '')
    await core.summary.addRaw(renderGuardMarkdown(guard, { overrideLabel, override }), true).write()
  const verdict = verdictOf(guard)
  const by = override.acceptance?.by ?? null
  const isAccepted = by !== null
  if (override.refused !== null)
    core.warning(logLine(`The label ${overrideLabel} does not count: ${override.refused}.`))
  if (isAccepted) core.warning(logLine(`${guardLine(guard)} Accepted by ${by} (${overrideLabel}).`))
  else annotate(guard)
  if (verdict === 'block' && !isAccepted) core.setFailed(logLine(guardLine(guard)))
  // What was accepted are the losses that are known: nobody accepted what could not be judged beside them.
  const isOpen = verdict === 'unknown' || (isAccepted && guard.problems.length > 0)
  if (!isOpen) return
  logProblems(guard.problems, settings.onUnknown === 'fail' ? 'error' : 'warning')
  if (settings.onUnknown === 'fail')
    core.setFailed('Not everything that this merge moves could be judged (guard.on-unknown: fail).')
}

function annotate(guard: Guard): void {
  const { annotations, hidden } = guardAnnotations(guard)
  for (const { title, message, file, line } of annotations) {
    const place = file === null ? {} : { file, ...(line === null ? {} : { startLine: line }) }
    core.error(message, { title, ...place })
  }
  if (hidden > 0) core.info(`${hidden} more are in the summary.`)
}
