import { expect, test } from '@jest/globals'
import { metadataKey } from '../../src/categorise/metadata-key.js'
import { parsePath } from '../../src/model/parse-path.js'

test.each([
  ['metadata.labels.app', 'app'],
  ['metadata.annotations["acme.example/owner"]', ''],
  ['metadata.labels', ''],
  ['metadata.labels.app.name', ''],
  ['spec.labels.app', ''],
  ['spec.template.metadata.labels.app', ''],
  ['metadata.labels[0]', ''],
])('the label that %s points at is %j', (path, key) => {
  expect(metadataKey(parsePath(path) ?? [], 'labels')).toBe(key)
})

test('a label or an annotation, where both are asked for', () => {
  const path = parsePath('metadata.annotations["acme.example/owner"]') ?? []
  expect(metadataKey(path, 'labels', 'annotations')).toBe('acme.example/owner')
})
