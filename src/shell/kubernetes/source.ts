/** Where the way to the cluster is written. */
export type KubeconfigSource =
  /** The kubeconfig itself, as YAML, JSON, or base64 of either. */
  | { readonly type: 'text'; readonly text: string }
  | { readonly type: 'file'; readonly path: string }
  /** The service account that Kubernetes mounts into a pod. */
  | { readonly type: 'in-cluster' }

/** What the caller allows, and what the machine looks like; everything from outside comes in here. */
export type ConnectOptions = {
  /** '' takes the current-context. */
  readonly context: string
  readonly allowExecPlugins: boolean
  /** Accepts insecure-skip-tls-verify and plain http, each with a warning. */
  readonly allowInsecure: boolean
  /** Folders that hold untrusted files (the checkout); nothing is read from or run in them. */
  readonly workspaces: readonly string[]
  readonly env: { readonly [name: string]: string | undefined }
  /** Gets every credential as soon as it is known, before it can reach a log. */
  readonly mask: (secret: string) => void
  readonly warn: (text: string) => void
  /** Where the service account's files are; tests put a folder of their own here. */
  readonly serviceAccountFolder?: string
}
