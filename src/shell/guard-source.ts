import { existsSync } from 'node:fs'
import * as core from '@actions/core'
import { ProblemError, problem } from '../model/problem.js'
import type { GuardState } from '../pull/state/guard-state.js'
import { readState } from '../pull/state/state-document.js'
import { logLine } from '../report/log-text.js'
import { actionLog } from './action-log.js'
import { openCluster, serviceAccountToken } from './cluster.js'
import type { RepositoryContext } from './github/repository-context.js'
import { downloadState } from './github/state-artifact.js'
import { textFromZip } from './github/unzip.js'
import type { LiveState } from './guard-state.js'
import { liveStateOf, stateFile } from './guard-state.js'
import type { Inputs } from './inputs.js'

/** The clocks of a runner and of the one that recorded may differ by this much. */
const clockToleranceMs = 10 * 60_000

/** Live state for the check of a merge: from a cluster where one is given, else the newest recorded state. */
export async function liveStateFor(
  inputs: Inputs,
  context: RepositoryContext,
  workspace: string,
): Promise<LiveState> {
  if (hasCluster(inputs)) {
    const cluster = await openCluster({
      ...inputs,
      // What a pull request proposes does not reach admission.
      confirmForecasts: false,
      workspaces: [workspace],
      mask: (secret) => core.setSecret(secret),
      warn: (message) => core.warning(logLine(message)),
    })
    return { cluster, recorded: null }
  }
  const { apiUrl, owner, repo, defaultBranch } = context
  const archive = await downloadState(
    { token: inputs.githubToken, apiUrl, log: actionLog },
    {
      repository: { owner, repo },
      defaultBranch,
      artifact: inputs.stateArtifact,
      workflow: inputs.stateWorkflow,
    },
  )
  const state = readState(textFromZip(archive, stateFile))
  const refused = refusal(state, inputs, Date.now())
  if (refused !== null) throw new ProblemError(refused)
  core.info(logLine(`Judging by the state of ${state.takenAt}, recorded at commit ${state.commit}.`))
  return liveStateOf(state)
}

function hasCluster({ kubeconfig, kubeconfigFile, snapshot }: Inputs): boolean {
  return kubeconfig + kubeconfigFile + snapshot !== '' || existsSync(serviceAccountToken)
}

function refusal(
  { takenAt, cluster }: GuardState,
  { stateMaxAgeHours, clusterName, stateArtifact }: Inputs,
  now: number,
): ReturnType<typeof problem> | null {
  const age = now - Date.parse(takenAt)
  const again = 'Run the triage workflow on the default branch, then this check again.'
  if (age > stateMaxAgeHours * 3_600_000)
    return problem(
      'STATE_OUTDATED',
      `The recorded state is of ${takenAt}, and no older than ${stateMaxAgeHours} hours is taken.`,
      `${again} Its schedule has to be shorter than state-max-age.`,
    )
  if (age < -clockToleranceMs)
    return problem('STATE_INVALID', `The recorded state is of ${takenAt}, which is in the future.`, again)
  if (clusterName !== '' && clusterName !== cluster.id)
    return problem(
      'STATE_INVALID',
      `The recorded state ${stateArtifact} is of the cluster ${cluster.id.slice(0, 60)}, not of ${clusterName}.`,
      'Give each cluster an artifact name of its own, in both workflows.',
    )
  return null
}
