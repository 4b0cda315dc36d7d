import type { Command } from 'commander'

/** How a command finds its cluster; all of them in the same words. */
export function addClusterOptions(command: Command): Command {
  return command
    .option('--kubeconfig <file>', 'kubeconfig of the cluster (default: KUBECONFIG or ~/.kube/config)')
    .option('--context <name>', 'context of the kubeconfig')
    .option('--allow-exec-plugins', 'let the kubeconfig run credential plugins that are not well known')
    .option('--allow-insecure', 'accept insecure-skip-tls-verify and plain http')
}
