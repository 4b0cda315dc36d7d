import type { Programs } from './programs.js'

/** `FLEET` stands for the namespace of a run, and for what has to be unique in it, in every text. */
export type Files = { readonly [file: string]: string }

/** An app of the fleet: what Git holds, what the cluster is told, and how its controller makes its manifests. */
export type FleetApp = {
  readonly name: string
  readonly files: Files
  /** `spec` of the Application, of which destination and project are usual; or of the Flux object. */
  readonly spec: { readonly [field: string]: unknown }
  readonly kind: 'Application' | 'Kustomization' | 'HelmRelease' | 'folder'
  /** The ApplicationSet that makes the Application; Git then has no file of it. */
  readonly madeBy?: string
  /** Where manifests go that name no namespace. */
  readonly namespace?: string
  /** The source that Argo CD syncs, where it is none that the spec states. */
  readonly synced?: { readonly repoURL: string; readonly path: string; readonly targetRevision: string }
  /** Options that the engine has to be told. */
  readonly serverSideApply?: boolean
  /** The manifests, made without any of the code under test. */
  readonly manifests: (programs: Programs) => Promise<string>
}

export const repositoryUrl = 'https://git.acme.example/team/FLEET.git'

/** An Argo CD app with one source. */
export function argoApp(
  name: string,
  source: object,
  files: Files,
  manifests: FleetApp['manifests'],
  rest: object = {},
): FleetApp {
  const spec = { source: { repoURL: repositoryUrl, targetRevision: 'main', ...source }, ...rest }
  return { name, kind: 'Application', files, spec, manifests }
}

export function configMap(name: string, data: { readonly [key: string]: string } = { mode: 'calm' }): string {
  const lines = Object.entries(data).map(([key, value]) => `  ${key}: ${JSON.stringify(value)}`)
  return ['apiVersion: v1', 'kind: ConfigMap', 'metadata:', `  name: ${name}`, 'data:', ...lines, ''].join(
    '\n',
  )
}

export function deployment(name: string, image = 'registry.example.com/web:1.0.0', replicas = 2): string {
  return `apiVersion: apps/v1
kind: Deployment
metadata:
  name: ${name}
  labels: {app: ${name}}
spec:
  replicas: ${replicas}
  selector:
    matchLabels: {app: ${name}}
  template:
    metadata:
      labels: {app: ${name}}
    spec:
      containers:
        - name: web
          image: ${image}
          ports: [{containerPort: 8080}]
          resources:
            requests: {cpu: 100m, memory: 64Mi}
`
}

export function service(name: string): string {
  return `apiVersion: v1
kind: Service
metadata: {name: ${name}}
spec:
  selector: {app: ${name}}
  ports: [{port: 80, targetPort: 8080}]
`
}
