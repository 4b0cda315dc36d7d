import type { JsonObject } from '../../../src/model/json.js'

/** What sets are evaluated over: the files of one repository, and the Secrets of two clusters. */
export const url = 'https://git.acme.example/team/fleet.git'

export const files: { readonly [file: string]: string } = {
  'root.json': '{"app": "root"}',
  'apps/cart/config.json':
    '{"app": "cart", "count": 2, "flag": true, "nothing": null, "nested": {"name": "n", "deep": {"a": 1}}}',
  'apps/cart/map.yaml': 'kind: ConfigMap\n',
  'apps/shop/config.json':
    '{"app": "shop", "count": 1234567, "flag": false, "list": ["a", "b"], "empty": {}, "none": []}',
  'apps/shop/web/config.json': '{"app": "web", "count": 0.5, "nested": {"name": "", "list": [{"a": "x"}]}}',
  'apps/Web_Site/config.yaml': '- app: one\n  team: blue\n- app: two\n  team: red\n-\n',
  'apps/.hidden/config.json': '{"app": "hidden"}',
  'apps/old/config.yaml':
    'app: old\nteam: blue\npath: mine\nvalues: {a: own}\nversion: 1.10\nmask: 0755\nyes: yes\n',
  'apps/old/empty.yaml': '',
  'apps/old/text.yaml': 'only text',
  'envs/eu/live/values.yaml': 'app: eu-live\n',
  'envs/eu/test/values.yaml': 'app: eu-test\n',
  'envs/us/live/values.yaml': 'app: us-live\n---\napp: second\n',
}

const secret = (
  name: string,
  data: { [key: string]: string },
  labels: JsonObject,
  annotations?: JsonObject,
): JsonObject => ({
  apiVersion: 'v1',
  kind: 'Secret',
  metadata: {
    name,
    namespace: 'argocd',
    labels: { 'argocd.argoproj.io/secret-type': 'cluster', ...labels },
    ...(annotations === undefined ? {} : { annotations }),
  },
  data: Object.fromEntries(
    Object.entries(data).map(([key, text]) => [key, Buffer.from(text).toString('base64')]),
  ),
})

export const secrets: readonly JsonObject[] = [
  secret(
    'eu',
    { name: 'EU_1', server: 'https://eu.acme.example' },
    { stage: 'live' },
    { folder: 'apps/cart' },
  ),
  secret(
    'us',
    { name: 'us-1', server: 'https://us.acme.example', project: 'p' },
    { stage: 'test', 'acme.example/zone': 'b' },
  ),
]
