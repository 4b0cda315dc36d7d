import { expect, test } from '@jest/globals'
import type { Json, JsonObject } from '../../src/model/json.js'
import { judgeFiles, ownedBy } from './judging.js'

const folder = { name: 'app', path: 'app', namespace: 'shop', revision: '', appliers: [], recurse: true }

async function judge(text: string, data: { readonly [key: string]: Json }, annotations: JsonObject = {}) {
  const fields = Object.fromEntries(Object.keys(data).map((key) => [`f:${key}`, {}]))
  const managedFields = [ownedBy('kubectl-client-side-apply', { 'f:data': fields })]
  const live: JsonObject = {
    apiVersion: 'v1',
    kind: 'ConfigMap',
    metadata: { name: 'web', namespace: 'shop', annotations, managedFields },
    data,
  }
  const report = await judgeFiles({ 'app/map.yaml': text }, [live], { applications: [folder] })
  return {
    findings: report.findings.map(({ path, category }) => `${path ?? ''} ${category}`),
    notChecked: report.notChecked.map(({ reason }) => reason),
    problems: report.problems.map(({ code }) => code),
    status: report.applications[0]?.status,
  }
}

const sops = (rest: string): string => `apiVersion: v1
kind: ConfigMap
metadata: {name: web}
data:
  mode: calm
  url: ENC[AES256_GCM,data:Zm9v,iv:YmFy,tag:YmF6,type:str]
${rest}sops:
  mac: ENC[AES256_GCM,data:Zm9v,iv:YmFy,tag:YmF6,type:str]
  version: 3.9.0
`

test('what SOPS encrypts is not compared, and the rest of the object is', async () => {
  const same = await judge(sops(''), { mode: 'calm', url: 'https://db.example.com' })
  expect(same).toMatchObject({ findings: [], problems: [], status: 'in-sync' })
  expect(same.notChecked).toEqual([expect.stringContaining('SOPS')])
  const edited = await judge(sops(''), { mode: 'hot', url: 'https://db.example.com' })
  expect(edited.findings).toEqual(['data.mode unknown'])
})

test('an encrypted key that the cluster does not have is drift: some value there must be', async () => {
  expect((await judge(sops(''), { mode: 'calm' })).findings).toEqual(['data.url unknown'])
})

const vault = (value: string, annotations = ''): string =>
  `apiVersion: v1\nkind: ConfigMap\nmetadata: {name: web${annotations}}\ndata:\n  mode: calm\n  url: ${value}\n`

test.each<[string, string, JsonObject]>([
  ['an inline path', vault('https://<path:secret/data/shop#host>/'), {}],
  [
    'a name below the path of the object',
    vault('<host | base64encode>', ', annotations: {avp.kubernetes.io/path: secret/data/shop}'),
    { 'avp.kubernetes.io/path': 'secret/data/shop' },
  ],
])('what is put in from a vault is not compared: %s', async (_what, text, annotations) => {
  const same = await judge(text, { mode: 'calm', url: 'https://db.example.com/' }, annotations)
  expect(same).toMatchObject({ findings: [], problems: [], status: 'in-sync' })
  expect(same.notChecked).toEqual([expect.stringContaining('secret store')])
})

test('angle brackets alone are a value like any other', async () => {
  expect((await judge(vault('<host>'), { mode: 'calm', url: 'db' })).findings).toEqual(['data.url unknown'])
})
