import type { JsonObject } from '../../../src/model/json.js'
import { git, go, list, matrix, merge, patch, strict, type Cases } from './case.js'

const configs = git({ files: [{ path: 'apps/*/config.json' }] })
const selected = (rest: JsonObject = {}): JsonObject => ({
  clusters: { selector: { matchExpressions: [{ key: 'stage', operator: 'Exists' }] }, ...rest },
})
const folders = git({ directories: [{ path: 'envs/*/*' }] })
const label = (value: string): string => `metadata: {labels: {value: "${value}"}}`

/** Sets as platform teams write them, and mistakes that look as if they could work. */
export const usual: Cases = {
  'a key that is asked for before it is used': {
    generator: configs,
    name: '{{ .app }}{{ if and (hasKey . "nested") (hasKey .nested "deep") }}-{{ .nested.deep.a }}{{ end }}',
    spec: strict,
    says: 'made',
    makes: ['cart-1', 'hidden', 'shop', 'web'],
  },
  'dig in a condition of a patch': {
    generator: configs,
    name: '{{ .app }}',
    spec: { ...strict, ...patch(`{{ if dig "flag" false . }}${label('{{ .nested.name }}')}{{ end }}`) },
    says: 'made',
    makes: ['cart', 'hidden', 'shop', 'web'],
  },
  'below a name without a value': {
    generator: configs,
    name: '{{ .app }}{{ if .nested.deep.a }}-deep{{ end }}-{{ .image.tag | default "latest" }}',
    spec: go,
    says: 'made',
    makes: ['cart-deep-latest', 'hidden-latest', 'shop-latest', 'web-latest'],
  },
  'below a name without a value, which is nil then': {
    generator: configs,
    name: '{{ .app }}-{{ .image.tag | default "latest" }}',
    spec: { ...go, goTemplateOptions: ['missingkey=zero'] },
    says: 'unknown',
  },
  'a name below a null': {
    generator: list({ app: 'a', none: null }),
    name: '{{ .app }}{{ if .none.deep }}-deep{{ end }}',
    spec: go,
    says: 'fails',
  },
  'a default for a name that has to be there': {
    generator: configs,
    name: '{{ .app }}-{{ .none | default "x" }}',
    spec: strict,
    says: 'fails',
  },
  'a template of the text itself': {
    generator: list({ app: 'a' }),
    name: '{{ define "name" }}{{ .app }}-x{{ end }}{{ template "name" . }}',
    spec: strict,
    says: 'made',
    makes: ['a-x'],
  },
  "Helm's own braces": {
    generator: list({ app: 'a' }),
    name: '{{ .app }}',
    spec: { ...strict, ...patch('metadata: {annotations: {own: "{{ `{{ .Values.x }}` }}"}}') },
    says: 'made',
    makes: ['a'],
  },
  'quotes and braces in comments': {
    generator: list({ app: 'a' }),
    name: "{{/* }} isn't the end */}}{{ .app | upper | lower }}",
    spec: strict,
    says: 'made',
    makes: ['a'],
  },
  'a text that fails on purpose': {
    generator: configs,
    name: '{{ .app }}{{ if not .flag }}{{ fail "no flag" }}{{ end }}',
    spec: go,
    says: 'fails',
  },
  'sorted keys': {
    generator: list({ app: { b: '1', a: '2' } }),
    name: '{{ keys .app | sortAlpha | join "-" }}',
    spec: strict,
    says: 'made',
    makes: ['a-b'],
  },
  'JSON in a text': {
    generator: list({ app: '{"name": {"first": "a"}, "count": 2}' }),
    name: '{{ (fromJson .app).name.first }}-{{ (.app | fromJson).count }}',
    spec: strict,
    says: 'made',
    makes: ['a-2'],
  },
  'broken JSON in a text': {
    generator: list({ app: '{"name":' }),
    name: 'n-{{ fromJson .app | toJson }}',
    spec: strict,
    says: 'unknown',
  },
  'YAML in a text': {
    generator: list({ app: 'name: {first: a}' }),
    name: '{{ (fromYaml .app).name.first }}',
    spec: strict,
    says: 'made',
    makes: ['a'],
  },
  'broken YAML in a text': {
    generator: list({ app: 'name: [' }),
    name: 'n-{{ fromYaml .app | toJson }}',
    spec: strict,
    says: 'unknown',
  },
  'a label that may be absent': {
    generator: selected(),
    name: '{{ .nameNormalized }}-{{ index .metadata.labels "acme.example/zone" | default "none" }}',
    spec: strict,
    says: 'made',
    makes: ['us-1-b', 'eu-1-none'],
  },
  'a label asked for with hasKey, which takes no labels': {
    generator: selected(),
    name: 'n{{ if hasKey .metadata.labels "stage" }}-{{ .metadata.labels.stage }}{{ end }}',
    spec: strict,
    says: 'unknown',
  },
  'labels of a variable asked for with hasKey': {
    generator: selected(),
    name: '{{ $all := .metadata.labels }}n{{ if hasKey $all "stage" }}-x{{ end }}',
    spec: strict,
    says: 'unknown',
  },
  'a label found with dig': {
    generator: selected(),
    name: 'n-{{ dig "labels" "stage" "none" .metadata }}',
    spec: strict,
    says: 'unknown',
  },
  'values of clusters that other clusters override': {
    generator: merge(['server'], selected({ values: { wave: '1' } }), {
      clusters: { selector: { matchLabels: { stage: 'test' } }, values: { wave: '2' } },
    }),
    name: '{{ .nameNormalized }}-{{ .values.wave }}',
    spec: strict,
    says: 'made',
    makes: ['eu-1-1', 'us-1-2'],
  },
  'values of clusters that a list overrides': {
    generator: merge(
      ['name'],
      selected({ values: { wave: '1' } }),
      list({ name: 'us-1', values: { wave: '2' } }),
    ),
    name: '{{ .nameNormalized }}-{{ .values.wave }}',
    spec: strict,
    says: 'unknown',
  },
  'a selector of a part of the path': {
    generator: { ...folders, selector: { matchLabels: { 'path.segments.2': 'live' } } },
    name: '{{ join "-" .path.segments }}',
    spec: strict,
    says: 'made',
    makes: [],
  },
  'a selector of a label of clusters among the parameters': {
    generator: { ...selected(), selector: { matchLabels: { 'metadata.labels.stage': 'live' } } },
    name: '{{ .nameNormalized }}',
    spec: strict,
    says: 'made',
    makes: ['eu-1'],
  },
  'a selector of a nested value': {
    generator: { ...configs, selector: { matchLabels: { 'nested.deep.a': '1' } } },
    name: '{{ .app }}',
    spec: strict,
    says: 'made',
    makes: ['cart'],
  },
  'elements of a list that a file holds': {
    generator: matrix(git({ files: [{ path: 'apps/shop/config.json' }] }), {
      list: { elements: [], elementsYaml: '{{ range .list }}[{part: {{ . }}}]{{ break }}{{ end }}' },
    }),
    name: '{{ .app }}-{{ .part }}',
    spec: strict,
    says: 'made',
    makes: ['shop-a'],
  },
  'two folders by prefixes of their own': {
    generator: matrix(
      git({ pathParamPrefix: 'app', directories: [{ path: 'apps/c*' }] }),
      git({ pathParamPrefix: 'env', directories: [{ path: 'envs/eu/*' }] }),
    ),
    name: '{{ .app.path.basename }}-{{ index .env.path.segments 1 }}-{{ .env.path.basename }}',
    spec: strict,
    says: 'made',
    makes: ['cart-eu-live', 'cart-eu-test'],
  },
  'slugs, short, cut between words and within them': {
    generator: list({ app: 'Team_A.web..shop--one' }),
    name: '{{ slugify .app }}_{{ .app | slugify 12 }}_{{ slugify 13 false .app | upper }}_{{ .app | slugify 3 }}',
    spec: strict,
    says: 'made',
    makes: ['team-a-web-shop-one_team-a-web_TEAM-A-WEB-S_tea'],
  },
  'slugs of longer names': {
    generator: list({ app: 'feature-0123456789-0123456789-0123456789-0123456789-0123456789' }),
    name: '{{ slugify .app }}_{{ slugify 7 .app }}_{{ slugify 8 .app }}_{{ slugify 8 false .app }}',
    spec: strict,
    says: 'made',
    makes: ['feature-0123456789-0123456789-0123456789_feature_feature_feature'],
  },
}
