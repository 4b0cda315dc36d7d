import type { Files } from './app.js'

/** A chart as `helm create` would begin it: a Deployment, a Service and a ConfigMap that is made by ranging over values. */
export function chart(folder: string, name: string, more: Files = {}, rest = ''): Files {
  return {
    [`${folder}/Chart.yaml`]: `apiVersion: v2\nname: ${name}\nversion: 1.2.3\nappVersion: "4.5.6"\n${rest}`,
    [`${folder}/values.yaml`]: `replicas: 2
image:
  repository: registry.example.com/web
  tag: ""
settings:
  color: red
  size: "3"
greeting: "hello from {{ .Release.Name }}"
resources:
  requests: {cpu: 100m, memory: 64Mi}
`,
    [`${folder}/templates/_helpers.tpl`]: `{{- define "${name}.labels" -}}
app.kubernetes.io/name: ${name}
app.kubernetes.io/instance: {{ .Release.Name }}
{{- end }}
`,
    [`${folder}/templates/deployment.yaml`]: `apiVersion: apps/v1
kind: Deployment
metadata:
  name: {{ .Release.Name }}
  labels: {{- include "${name}.labels" . | nindent 4 }}
spec:
  replicas: {{ .Values.replicas }}
  selector:
    matchLabels: {{- include "${name}.labels" . | nindent 6 }}
  template:
    metadata:
      labels: {{- include "${name}.labels" . | nindent 8 }}
    spec:
      containers:
        - name: web
          image: "{{ .Values.image.repository }}:{{ .Values.image.tag | default .Chart.AppVersion }}"
          resources: {{- toYaml .Values.resources | nindent 12 }}
`,
    [`${folder}/templates/settings.yaml`]: `apiVersion: v1
kind: ConfigMap
metadata:
  name: {{ .Release.Name }}-settings
data:
  greeting: {{ tpl .Values.greeting . | quote }}
{{- range $key, $value := .Values.settings }}
  {{ $key }}: {{ $value | quote }}
{{- end }}
`,
    ...more,
  }
}

export const crd = `apiVersion: apiextensions.k8s.io/v1
kind: CustomResourceDefinition
metadata: {name: gadgets.FLEET.example.com}
spec:
  group: FLEET.example.com
  scope: Namespaced
  names: {plural: gadgets, singular: gadget, kind: Gadget, listKind: GadgetList}
  versions:
    - name: v1
      served: true
      storage: true
      schema:
        openAPIV3Schema:
          type: object
          properties: {spec: {type: object, properties: {size: {type: integer, default: 3}}}}
`

export const hooks: Files = {
  'templates/migrate.yaml': `apiVersion: batch/v1
kind: Job
metadata:
  name: {{ .Release.Name }}-migrate
  annotations: {"helm.sh/hook": pre-install, "helm.sh/hook-weight": "1"}
spec:
  template:
    spec: {restartPolicy: Never, containers: [{name: migrate, image: 'registry.example.com/migrate:1'}]}
`,
  'templates/tests/ping.yaml': `apiVersion: v1
kind: Pod
metadata: {name: "{{ .Release.Name }}-ping", annotations: {"helm.sh/hook": test}}
spec: {containers: [{name: ping, image: 'registry.example.com/ping:1'}]}
`,
}

/** The same files below a folder. */
export function below(folder: string, files: Files): Files {
  return Object.fromEntries(Object.entries(files).map(([name, text]) => [`${folder}/${name}`, text]))
}
