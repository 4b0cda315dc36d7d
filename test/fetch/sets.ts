import type { JsonObject } from '../../src/model/json.js'

/** A set with an Application for each folder below apps/ of a repository that a server has. */
export function setOver(
  server: string,
  repository: string,
  application: (name: string, source: JsonObject) => JsonObject,
): JsonObject {
  const directories = [{ path: 'apps/*' }]
  return {
    apiVersion: 'argoproj.io/v1alpha1',
    kind: 'ApplicationSet',
    metadata: { name: `set-${repository}`, namespace: 'argocd' },
    spec: {
      generators: [{ git: { repoURL: `${server}/${repository}.git`, revision: 'main', directories } }],
      template: application(`made-{{path.basename}}-of-${repository}`, {
        repoURL: `${server}/base.git`,
        path: '{{path}}',
        targetRevision: 'main',
      }),
    },
  }
}
