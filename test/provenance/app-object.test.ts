import { expect, test } from '@jest/globals'
import { appObject } from '../../src/provenance/app-object.js'
import { application } from '../decide/judging.js'

const resource = { group: 'argoproj.io', kind: 'Application', namespace: 'argocd', name: 'team-red' }
const files = { read: async () => null }

test.each([
  [
    'that a set made, which no file was found for or which does not come out',
    { generatedBy: 'argocd/teams' },
    'the value stands in Application team-red, which ApplicationSet argocd/teams generates: edit what it is generated from by hand',
  ],
  [
    'that is in no file',
    {},
    'the value stands in Application team-red, which this repository does not hold: edit it where it is kept',
  ],
])('an Application %s is edited elsewhere', async (_title, parts, reason) => {
  const { generatedBy: _, ...alone } = application
  expect(await appObject({ ...alone, origin: null, resource, ...parts }, files)).toEqual({ reason })
})
