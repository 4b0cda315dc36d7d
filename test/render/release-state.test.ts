import { expect, test } from '@jest/globals'
import { mayFollowRelease } from '../../src/render/helm/release-state.js'
import { memoryRepository } from '../discover/memory.js'

const chart = 'apiVersion: v2\nname: pay\nversion: 1.0.0\n'
const needing = `${chart}dependencies: [{ name: base, version: 1.0.0, repository: https://charts.acme.example }]\n`

function follows(files: { readonly [file: string]: string }): Promise<boolean> {
  const all = { 'charts/pay/Chart.yaml': chart, ...files }
  return mayFollowRelease(memoryRepository(all).at('commit'), 'charts/pay')
}

test.each([
  ['name: migrate-{{ .Release.Revision }}', true],
  ['{{ if .Release.IsUpgrade }}a: b{{ end }}', true],
  ['{{ if $.Release.IsInstall }}a: b{{ end }}', true],
  ['{{ with .Release }}{{ .Revision }}{{ end }}', true],
  ['{{ with .Release }}{{ if .IsUpgrade }}a: b{{ end }}{{ end }}', true],
  ['{{ index .Release "Revision" }}', true],
  ['{{ get .Release "IsInstall" }}', true],
  ['{{ lookup "v1" "Secret" "shop" "pay" }}', true],
  ['name: {{ .Release.Name }}-{{ .Release.Service }}', false],
  ['revisionHistoryLimit: {{ .Values.revisionHistoryLimit }}', false],
  ['lookups: none', false],
])('a template with %s may follow its release: %s', async (text, may) => {
  expect(await follows({ 'charts/pay/templates/a.yaml': text })).toBe(may)
})

test('what is only said to people counts for nothing', async () => {
  expect(await follows({ 'charts/pay/templates/NOTES.txt': '{{ .Release.Revision }}' })).toBe(false)
})

test.each([
  ['packed', { 'charts/pay/charts/base-1.0.0.tgz': '' }, true],
  ['fetched', { 'charts/pay/Chart.yaml': needing }, true],
  ['here', { 'charts/pay/Chart.yaml': needing, 'charts/pay/charts/base/templates/a.yaml': 'a: b' }, false],
  [
    'here, and asks',
    {
      'charts/pay/Chart.yaml': needing,
      'charts/pay/charts/base/templates/_a.tpl': '{{ .Release.Revision }}',
    },
    true,
  ],
])('a chart inside that is %s: %s', async (_, files, may) => {
  expect(await follows(files)).toBe(may)
})
