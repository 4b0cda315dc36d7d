import { expect, test } from '@jest/globals'
import { helmOwnership } from '../../src/categorise/rules/helm-ownership.js'
import type { Subject } from '../../src/categorise/subject.js'
import type { JsonObject } from '../../src/model/json.js'
import { subjectOf } from './subjects.js'

const marks = { 'meta.helm.sh/release-name': 'web', 'meta.helm.sh/release-namespace': 'shop' }

/** A mark that a person's helm left on an object of an app that is released as `web` in `shop`. */
function marked(
  path: string,
  live: string,
  annotations: JsonObject,
  more: Partial<Subject['application']> = {},
) {
  const { application, ...subject } = subjectOf({
    path,
    live,
    manager: 'helm',
    rest: { metadata: { annotations } },
  })
  const helm = { releaseName: 'web', namespace: 'shop' }
  const sources = application.sources.map((source) => ({ ...source, raw: { helm } }))
  return { ...subject, application: { ...application, controller: 'flux' as const, sources, ...more } }
}

const name = 'metadata.annotations["meta.helm.sh/release-name"]'
const label = 'metadata.labels["app.kubernetes.io/managed-by"]'

test.each<[string, Subject, boolean]>([
  ['of that release', marked(name, 'web', marks), true],
  ['of that release, as a label', marked(label, 'Helm', marks), true],
  ['of another release', marked(name, 'cart', { ...marks, 'meta.helm.sh/release-name': 'cart' }), false],
  ['of one elsewhere', marked(name, 'web', { ...marks, 'meta.helm.sh/release-namespace': 'test' }), false],
  ['of an app that is no release', marked(name, 'web', marks, { sources: [] }), false],
  ['beside Argo CD, which makes no releases', marked(name, 'web', marks, { controller: 'argo-cd' }), false],
])('a mark of a person’s helm %s is noise: %#', (_title, subject, is) => {
  expect(helmOwnership.matches(subject)).toBe(is)
})
