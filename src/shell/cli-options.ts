import type { Command } from 'commander'
import { InvalidArgumentError } from 'commander'
import type { Limits } from './limits.js'
import { most, usual } from './limits.js'

/** How a command finds its cluster; all of them in the same words. */
export function addClusterOptions(command: Command): Command {
  return command
    .option('--kubeconfig <file>', 'kubeconfig of the cluster (default: KUBECONFIG or ~/.kube/config)')
    .option('--context <name>', 'context of the kubeconfig')
    .option('--allow-exec-plugins', 'let the kubeconfig run credential plugins that are not well known')
    .option('--allow-insecure', 'accept insecure-skip-tls-verify and plain http')
}

/** What every command that judges a repository takes. `config` says on which side the settings file is read. */
export function addRunOptions(
  command: Command,
  config = 'settings file, relative to the repository',
): Command {
  return addClusterOptions(command)
    .option('--snapshot <path>', 'recorded live state (file or folder) instead of a cluster')
    .option('--app <name...>', 'only these applications')
    .option('--config <file>', config, '.github/drift-triage.yml')
    .option('--cluster-name <name>', 'id of the cluster in issues')
    .option('--repository-url <url...>', 'further addresses of this repository in Applications')
    .option('--cache-folder <dir>', 'keep renderings of Helm and Kustomize there for the next run')
}

/** The numbers that bound what a run files; absent where nobody says otherwise. */
export type LimitFlags = Partial<Limits>

/** How much a run files and when, as the action's inputs of the same names. */
export function addLimitOptions(command: Command): Command {
  const upTo =
    (max: number) =>
    (given: string): number => {
      if (/^\d{1,6}$/.test(given) && Number(given) <= max) return Number(given)
      throw new InvalidArgumentError(`Give a whole number from 0 to ${max}.`)
    }
  const { maxNewIssues, maxNewPullRequests, minAge, followUpAfter } = usual
  return command
    .option(
      '--max-new-issues <n>',
      `open at most so many issues (default: ${maxNewIssues})`,
      upTo(most.maxNewIssues),
    )
    .option(
      '--max-new-pull-requests <n>',
      `open at most so many pull requests (default: ${maxNewPullRequests})`,
      upTo(most.maxNewPullRequests),
    )
    .option(
      '--min-age <minutes>',
      `age at which a change gets an issue (default: ${minAge})`,
      upTo(most.minAge),
    )
    .option(
      '--follow-up-after <days>',
      `days after which drift is overdue, 0 for never (default: ${followUpAfter})`,
      upTo(most.followUpAfter),
    )
}
