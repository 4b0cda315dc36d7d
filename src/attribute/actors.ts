import type { ManagerTable } from '../config/config.js'
import type { Actor } from '../model/finding.js'

/**
 * Who stands behind a field manager's name, as far as a client's own name tells. `*` matches any run of characters.
 * kubectl names its sub-command (kubectl-edit, kubectl-set …); scale, rollout undo and cordon use the binary's name
 * (kubectl, oc). Consoles and SDKs send their HTTP client's name. Measured; see docs/verdicts.md.
 */
const personTools = [
  'kubectl',
  'kubectl-*',
  'kubectl.exe',
  'oc',
  'oc-*',
  'oc.exe',
  'k9s',
  'argocd-server',
  'node-fetch',
  'Mozilla',
  'rancher',
  'dashboard',
  'headlamp*',
  'Lens*',
  'OpenAPI-Generator',
  'okhttp',
  'python-requests',
  'helm',
  'before-first-apply',
  'curl',
]

/** Managers of the GitOps tools; an app's own are its applier, another tool's are a controller to it. */
const gitOpsAppliers = [
  'argocd-controller',
  'argocd-application-controller',
  'kustomize-controller',
  'helm-controller',
  'flux',
  'flux-client-side-apply',
  'kapp-controller',
  'configsync*',
]

const controllers = [
  'kube-controller-manager',
  'kube-scheduler',
  'kube-apiserver',
  'kubelet',
  'cloud-controller-manager',
  'cluster-autoscaler',
  'vpa-*',
  'keda*',
  'manager',
  'controller',
  '*-controller',
  '*-controller-manager',
  '*-operator',
  '*-webhook',
  '*cainjector*',
  'cert-manager*',
  'external-dns*',
  'external-secrets*',
  'kyverno*',
  'istiod',
  'pilot-discovery',
  'linkerd*',
  'cilium*',
  'rollouts-*',
  'flagger*',
  'Reloader',
]

/** Names the actor behind a manager's name; the settings' table comes first, then the app's own appliers. */
export function createActors(table: ManagerTable): (manager: string, appliers: readonly string[]) => Actor {
  const configured = (['person-tool', 'applier', 'pipeline', 'controller'] as const).map(
    (actor) => [actor, matcher(table[actor])] as const,
  )
  const [isPersonTool, isOtherApplier, isController] = [
    matcher(personTools),
    matcher(gitOpsAppliers),
    matcher(controllers),
  ]
  return (manager, appliers) => {
    const stated = configured.find(([, matches]) => matches(manager))
    if (stated !== undefined) return stated[0]
    if (appliers.includes(manager)) return 'applier'
    if (isPersonTool(manager)) return 'person-tool'
    if (isOtherApplier(manager) || isController(manager)) return 'controller'
    return 'unknown'
  }
}

function matcher(patterns: readonly string[]): (name: string) => boolean {
  const exact = new Set(patterns.filter((pattern) => !pattern.includes('*')))
  const globs = patterns.filter((pattern) => pattern.includes('*')).map((pattern) => pattern.split('*'))
  return (name) => exact.has(name) || globs.some((parts) => matchesParts(name, parts))
}

/** Linear on purpose: names come from the cluster, patterns from settings, neither may cost a regular expression. */
function matchesParts(name: string, parts: readonly string[]): boolean {
  const [first = '', ...rest] = parts
  if (!name.startsWith(first)) return false
  let at = first.length
  const last = rest.pop() ?? ''
  for (const part of rest) {
    const found = name.indexOf(part, at)
    if (found < 0) return false
    at = found + part.length
  }
  return name.length - last.length >= at && name.endsWith(last)
}
