import type { IgnoreRule } from '../../src/model/application.js'

/** A rule about Deployments that names no field; `given` says the rest. */
export function rule(given: Partial<IgnoreRule>): IgnoreRule {
  return {
    group: 'apps',
    kind: 'Deployment',
    namespace: '',
    name: '',
    jsonPointers: [],
    jqPathExpressions: [],
    managedFieldsManagers: [],
    ...given,
  }
}
