import { expect, test } from '@jest/globals'
import type { Json } from '../../src/model/json.js'
import { overlay } from '../../src/guard/overlay.js'

test.each<[string, { live: Json; from: Json; to: Json }, Json]>([
  [
    'what Git leaves alone stays as the cluster has it',
    {
      live: { host: 'shop.example', replicas: 9, tag: '1' },
      from: { host: '${domain}', replicas: 2, tag: '1' },
      to: { host: '${domain}', replicas: 2, tag: '2' },
    },
    { host: 'shop.example', replicas: 9, tag: '2' },
  ],
  [
    'a variable that the old text and the live value tell is put in',
    { live: './apps/prod/web', from: './apps/${env}/web', to: './next/${env}/web' },
    './next/prod/web',
  ],
  ['what Git takes out goes', { live: { a: 1, b: 2 }, from: { a: 1, b: 2 }, to: { b: 2 } }, { b: 2 }],
  ['a list is one value', { live: [1, 2, 3], from: [1], to: [4] }, [4]],
])('%s', (_what, { live, from, to }, after) => {
  expect(overlay(live, from, to)).toEqual({ value: after })
})

test.each<[string, Json, Json, Json]>([
  ['another variable', './apps/prod', './apps/${env}', './apps/${cluster}'],
  ['two variables in one text', 'a-b', '${x}-${y}', '${x}/${y}'],
  ['a text that the live value does not fit', './else', './apps/${env}', './next/${env}'],
  ['a variable in a list', ['a'], ['a'], ['${x}']],
  ['a default of a variable', 'prod', '${env}', '${env:=prod}'],
])('nobody knows: %s', (_what, live, from, to) => {
  expect(overlay(live, from, to)).toBeNull()
})
