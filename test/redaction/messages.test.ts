import { expect, test } from '@jest/globals'
import { createRedactor } from '../../src/pull/redact.js'

const shown = (message: string): string => createRedactor().text(message)
const invalid = 'Secret "shop" is invalid: '

test.each([
  [
    `${invalid}stringData.password: Invalid value: "hunter2hunter": is too short`,
    `${invalid}stringData.password: Invalid value: "<redacted #1>": is too short`,
  ],
  [
    'spec.auth.adminPassword: Invalid value: "two words \\"here\\"": no match; got two words \\"here\\"',
    'spec.auth.adminPassword: Invalid value: "<redacted #1>": no match; got <redacted #1>',
  ],
  ['stringData.motd: Invalid value: "any text"', 'stringData.motd: Invalid value: "<redacted #1>"'],
  [
    'spec.users[0].apiToken: Unsupported value: "hunter2hunter": supported values: "a"',
    'spec.users[0].apiToken: Unsupported value: "<redacted #1>": supported values: "a"',
  ],
  ['spec.password: Invalid value: "AKIAABCDEFGHIJKLMNOP"', 'spec.password: Invalid value: "<redacted #1>"'],
  ['spec.passwords[3]: Duplicate value: "hunter2', 'spec.passwords[3]: Duplicate value: "<redacted #1>'],
])('a value that the API server refused stays hidden under a secret-like field: %s', (message, expected) => {
  expect(shown(message)).toBe(expected)
})

test.each([
  'spec.template.spec.containers[0].ports[0].containerPort: Invalid value: 70000: must be between 1 and 65535',
  'spec.template.spec.containers[0].name: Invalid value: "My_Web1": must be a DNS label',
  'spec.volumes[0].secret.secretName: Invalid value: "Db_Secret1": must be a DNS name',
  'spec.credentials: Invalid value: "string": must be of type object: "string"',
  'the password of stringData is above; spec.mode: Unsupported value: "fast2": supported values: "slow"',
])('a value under another field is told: %s', (message) => {
  expect(shown(message)).toBe(message)
})

test.each([
  [
    'wrong node kind: expected MappingNode but got ScalarNode: node contents:\nhunter2hunter\n',
    'wrong node kind: expected MappingNode but got ScalarNode: node contents: <redacted #1>',
  ],
  [
    'wrong Node Kind for data expected: MappingNode was ScalarNode: value: {hunter2 hunter}',
    'wrong Node Kind for data expected: MappingNode was ScalarNode: value: <redacted #1>',
  ],
])('what Kustomize prints of a file stays hidden: %s', (message, expected) => {
  expect(shown(message)).toBe(expected)
})

test('a recording has neither in the status of an object', () => {
  const messages = [
    'stringData.password: Invalid value: "hunter2hunter"',
    'wrong node kind: expected MappingNode but got ScalarNode: node contents:\nhunter2hunter\n',
  ]
  const status = { conditions: messages.map((message) => ({ type: 'Ready', message })) }
  const recorded = createRedactor('redacted-at-recording').object({ kind: 'Kustomization', status })
  expect(JSON.stringify(recorded)).not.toContain('hunter2')
  expect(JSON.stringify(recorded).match(/<redacted-at-recording #1>/g)).toHaveLength(2)
})
