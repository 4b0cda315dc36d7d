/**
 * What git and helm need of our environment to reach a server as whoever set this machine up meant them to: their own
 * settings and credential helpers, the SSH agent, proxies and authorities. No token, no input and no kubeconfig of ours.
 */
const kept =
  /^(?:PATH|HOME|USER|LOGNAME|TMPDIR|XDG_(?:CONFIG_HOME|RUNTIME_DIR)|SSH_(?:AUTH_SOCK|AGENT_PID|ASKPASS)|GIT_(?:SSH|SSH_COMMAND|ASKPASS|CONFIG_(?:GLOBAL|SYSTEM|NOSYSTEM|COUNT|KEY_\d+|VALUE_\d+)|SSL_CAINFO)|SSL_CERT_(?:FILE|DIR)|(?:HTTPS?|ALL|NO)_PROXY|(?:https?|all|no)_proxy|HELM_REGISTRY_CONFIG|DOCKER_CONFIG|SYSTEMROOT|SystemRoot|USERPROFILE|APPDATA)$/

/** The environment of a program that fetches. */
export function fetchEnvironment(
  env: NodeJS.ProcessEnv,
  more: { readonly [name: string]: string },
): { readonly [name: string]: string } {
  const own = Object.entries(env).filter(
    (entry): entry is [string, string] => entry[1] !== undefined && kept.test(entry[0]),
  )
  return { ...Object.fromEntries(own), LC_ALL: 'C', ...more }
}
