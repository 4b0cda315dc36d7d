import { describe, expect, test } from '@jest/globals'
import { immutableChange } from '../../src/forecast/immutable.js'
import type { JsonObject } from '../../src/model/json.js'
import { parseGvk } from '../../src/model/resource.js'
import { builtInTypes } from '../schema/builtin.js'

const typeOf = (apiVersion: string, kind: string) => builtInTypes.of(parseGvk(apiVersion, kind))
const storage = 'spec.resources.requests.storage'

describe('which size an update may not change', () => {
  test.each<[string, string, string, JsonObject, string | null]>([
    ['grows', '20Gi', '10Gi', { phase: 'Bound', capacity: { storage: '10Gi' } }, null],
    ['shrinks', '10Gi', '20Gi', { phase: 'Bound', capacity: { storage: '20Gi' } }, storage],
    [
      'takes back what it has not got',
      '10Gi',
      '20Gi',
      { phase: 'Bound', capacity: { storage: '10Gi' } },
      storage,
    ],
    [
      'asks for less, still above what it has',
      '15Gi',
      '20Gi',
      { phase: 'Bound', capacity: { storage: '10Gi' } },
      null,
    ],
    ['says the same in other words', '1024Mi', '1Gi', { phase: 'Bound', capacity: { storage: '1Gi' } }, null],
    ['grows before it is bound', '20Gi', '10Gi', { phase: 'Pending' }, storage],
    ['shrinks, in a state nobody recorded', '10Gi', '20Gi', {}, storage],
    ['grows, in a state nobody recorded', '20Gi', '10Gi', {}, null],
  ])('a claim that %s', (_, wanted, asked, status, expected) => {
    const claim = (size: string): JsonObject => ({ spec: { resources: { requests: { storage: size } } } })
    const type = typeOf('v1', 'PersistentVolumeClaim')
    const live = { ...claim(asked), status }
    expect(immutableChange('', 'PersistentVolumeClaim', claim(wanted), live, type)).toBe(expected)
  })

  test.each<[string, JsonObject, JsonObject, string | null]>([
    ['other completions', { completions: 5 }, { completions: 3 }, 'spec.completions'],
    ['other parallelism', { parallelism: 5 }, { parallelism: 3 }, null],
    [
      'an Indexed Job that grows with its parallelism',
      { completionMode: 'Indexed', completions: 5, parallelism: 5 },
      { completionMode: 'Indexed', completions: 3, parallelism: 3 },
      null,
    ],
    [
      'an Indexed Job that grows alone',
      { completionMode: 'Indexed', completions: 5, parallelism: 3 },
      { completionMode: 'Indexed', completions: 3, parallelism: 3 },
      'spec.completions',
    ],
  ])('a Job with %s', (_, predicted, live, expected) => {
    const type = typeOf('batch/v1', 'Job')
    expect(immutableChange('batch', 'Job', { spec: predicted }, { spec: live }, type)).toBe(expected)
  })
})
