import type { Command } from 'commander'

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
