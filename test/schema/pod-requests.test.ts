import { expect, test } from '@jest/globals'
import { fields } from '../../src/model/path.js'
import { isDefaulted } from '../../src/schema/is-defaulted.js'
import { builtInType } from './builtin.js'

const pod = (resources: object): { spec: { resources: { [name: string]: { cpu: string } } } } => ({
  spec: { resources: { ...resources } },
})
const requests = { cpu: '1' }
const limits = { cpu: '2' }

test.each([
  ['are computed from those of its containers where its limits are stated', { limits }, 'allocated'],
  ['are somebody’s choice without limits', {}, null],
])('the requests of a whole pod %s', (_, stated, verdict) => {
  const sides = { desired: pod(stated), live: pod({ ...stated, requests }) }
  const path = fields('spec', 'resources', 'requests', 'cpu')
  expect(isDefaulted(builtInType('v1', 'Pod'), path, '1', sides)).toBe(verdict)
})
