/**
 * Who stands behind a field manager's name, as far as a client's own name tells: one line for each name, with where it
 * comes from. `*` matches any run of characters. To add one, add its line; settings (`managers`) come before these.
 */
type Known = { readonly name: string; readonly from: string }

/**
 * Flux's command line: `flux suspend` and `resume` patch without a name of their own, so that the binary's stands there
 * (flux2 cmd/flux/suspend.go). What `flux bootstrap` and `install` apply goes by the same name, as an Apply.
 */
export const personToolsUpdating: readonly string[] = ['flux', 'flux.exe']

const of = (from: string, ...names: readonly string[]): readonly Known[] =>
  names.map((name) => ({ name, from }))

/**
 * Kyverno's command line writes in one case, `migrate`: a job that its chart runs after each upgrade writes Kyverno's own
 * objects anew in the version they are stored in (kyverno charts/kyverno/templates/hooks). By its name it would be one of `kubectl-*`.
 */
export const noPersonTools: readonly string[] = ['kubectl-kyverno']

/** Programs that act when a person tells them to. */
export const personTools: readonly Known[] = [
  ...of('kubectl: scale, rollout undo and cordon send the name of the binary', 'kubectl', 'kubectl.exe'),
  ...of('kubectl: its sub-commands (kubectl-edit, kubectl-set), and binaries with a version', 'kubectl-*'),
  ...of('OpenShift’s client, built on kubectl', 'oc', 'oc-*', 'oc.exe'),
  ...of('k9s', 'k9s'),
  ...of('Argo CD’s UI and command line', 'argocd-server'),
  ...of('Lens and other Electron apps: the HTTP client', 'node-fetch', 'Lens*'),
  ...of('web consoles: the browser', 'Mozilla'),
  ...of('consoles', 'rancher', 'dashboard', 'headlamp*'),
  ...of('client libraries that scripts use', 'OpenAPI-Generator', 'okhttp', 'python-requests', 'curl'),
  ...of('helm on a terminal or in a pipeline; Flux writes as helm-controller', 'helm'),
  ...of('kubectl, by the name that Flux’s FAQ gives those whose edits are to stay', 'flux-client-side-apply'),
  ...of('server-side apply: whoever wrote before the first apply', 'before-first-apply'),
]

/** Managers of the GitOps tools; an app's own are its applier, another tool's are a controller to it. */
export const gitOpsAppliers: readonly Known[] = [
  ...of('Argo CD', 'argocd-controller', 'argocd-application-controller'),
  ...of('Flux', 'kustomize-controller', 'helm-controller', 'flux'),
  ...of('Carvel', 'kapp-controller'),
  ...of('Config Sync', 'configsync*'),
]

/** Programs that act by themselves. */
export const controllers: readonly Known[] = [
  ...of('Kubernetes', 'kube-controller-manager', 'kube-scheduler', 'kube-apiserver', 'kubelet'),
  ...of('Kubernetes', 'cloud-controller-manager', 'cluster-autoscaler', 'vpa-*', 'node-problem-detector'),
  ...of('KEDA', 'keda*'),
  ...of('kubebuilder’s default for operators', 'manager', 'controller'),
  ...of(
    'the binary of Knative’s, Tekton’s and Rancher’s webhooks, and of Tigera’s operator',
    'webhook',
    'operator',
  ),
  ...of('the usual endings of operators', '*-controller', '*-controller-manager', '*-operator', '*-webhook'),
  ...of('cert-manager', '*cainjector*', 'cert-manager*'),
  ...of('certificates of the webhooks of ingress-nginx and kube-prometheus-stack', 'kube-webhook-certgen'),
  ...of('Vault’s agent injector', 'vault-k8s'),
  ...of('external-dns', 'external-dns*'),
  ...of('External Secrets', 'external-secrets*'),
  ...of('Kyverno, whose generating controller applies as kyverno-…', 'kyverno*', ...noPersonTools),
  ...of('Istio', 'istiod', 'pilot-discovery'),
  ...of('Linkerd', 'linkerd*'),
  ...of('Cilium', 'cilium*'),
  ...of('Argo Rollouts', 'rollouts-*'),
  ...of('Flagger', 'flagger*'),
  ...of('Reloader', 'Reloader'),
  ...of('image updaters', 'argocd-image-updater*', 'keel'),
  ...of('Google Cloud: load balancers', 'glbc', 'gke-*'),
  ...of('Google Cloud: Config Connector', 'cnrm-*'),
  ...of(
    'Crossplane: apiextensions.crossplane.io/…, managed.crossplane.io/…',
    '*.crossplane.io/*',
    'crossplane*',
  ),
  ...of('Velero', 'velero-server', 'velero'),
  ...of('Prometheus operator, which signs by a name of its own', 'PrometheusOperator'),
  ...of('kured: its lock in an annotation of its DaemonSet', 'kured'),
  ...of('kube-vip', 'kube-vip*'),
  ...of('Karpenter', 'karpenter'),
  ...of('storage: Rook, Longhorn', 'rook', 'longhorn-manager'),
  ...of('Datadog', 'datadog-cluster-agent'),
]
