import { expect, test } from '@jest/globals'
import { lastApplied } from '../../src/categorise/rules/last-applied.js'
import type { Subject } from '../../src/categorise/subject.js'
import type { JsonObject } from '../../src/model/json.js'
import { subjectOf } from './subjects.js'

const applied = subjectOf({
  path: 'metadata.annotations["kubectl.kubernetes.io/last-applied-configuration"]',
  live: '{}',
  manager: 'kubectl-client-side-apply',
})
const owns =
  'kubectl-client-side-apply now owns every field of that apply too: one that Git removes later may stay.'
const record = 'The record that a client-side sync compares with is no longer the controller’s own.'
const untracked = 'The tracking annotation of Argo CD is not there (any more).'
const tracked: JsonObject = {
  metadata: { annotations: { 'argocd.argoproj.io/tracking-id': 'shop:apps/Deployment:shop/web' } },
}

type Where = { readonly live?: JsonObject; readonly serverSideApply?: boolean; readonly isFlux?: boolean }

/** What an apply by hand changes for later syncs of the app. */
function remarksOf({
  live = tracked,
  serverSideApply = false,
  isFlux = false,
}: Where): readonly string[] | undefined {
  const { application } = applied
  const subject: Subject = {
    ...applied,
    live,
    application: {
      ...application,
      controller: isFlux ? 'flux' : application.controller,
      sync: { ...application.sync, serverSideApply },
    },
  }
  return lastApplied.remarks?.(subject)
}

test.each<[string, Where, readonly string[]]>([
  ['of Argo CD', {}, [owns, record]],
  ['of Argo CD, which the apply has made untracked', { live: {} }, [owns, record, untracked]],
  ['that is synced server-side', { serverSideApply: true }, [owns]],
  ['of Flux', { isFlux: true, live: {} }, [owns]],
])('an apply by hand to an object %s', (_title, where, remarks) => {
  expect(remarksOf(where)).toEqual(remarks)
})
