import { git as gitOf, go, list, matrix, merge, patch, strict } from './case.js'
import type { Cases } from './case.js'

/** Sets of which this program once said something else than Argo CD's own code. */
const values = { valuesObject: { image: { tag: '1' } } }
export const cases: Cases = {
  'an element of a plain list that is no text': {
    generator: list({ app: 2 }),
    name: '{{app}}',
    says: 'fails',
  },
  'values of a plain element': {
    generator: list({ values: { a: 'x' } }),
    name: 'n-{{values.a}}',
    says: 'made',
    makes: ['n-x'],
  },
  'a merge of one generator': { generator: merge(['app'], list({ app: 'a' })), says: 'fails' },
  'a merge by the way to a nested value': {
    generator: merge(['nested.name'], list({ nested: { name: 'a' } }, { nested: { name: 'b' } }), list()),
    spec: go,
    says: 'fails',
  },
  'plain values that two generators give differently': {
    generator: matrix(list({ app: 'a' }), list({ app: 'b' })),
    says: 'fails',
  },
  'values of Go that two generators give differently, which versions of Argo CD take differently': {
    generator: matrix(list({ app: 'a' }), list({ app: 'b' })),
    spec: go,
    says: 'unknown',
  },
  'a variable without a value': {
    generator: list({ app: 'a' }),
    name: '{{ $x := .none }}{{ $x }}{{ .app | upper }}',
    spec: go,
    says: 'unknown',
  },
  'a null': {
    generator: list({ app: 'a', none: null }),
    name: '{{ .none }}{{ .app | upper }}',
    spec: strict,
    says: 'unknown',
  },
  'values of the second generator of a matrix that are no template, where it gives nothing': {
    generator: matrix(
      list({ app: 'a' }),
      gitOf({ directories: [{ path: 'none' }], values: { v: '{{ .none | no }}' } }),
    ),
    spec: go,
    says: 'unknown',
  },
  'a git generator without directories and files': { generator: gitOf({}), says: 'fails' },
  'a class of Go, which no exclamation mark turns round': {
    generator: gitOf({ directories: [{ path: 'apps/[!a-f]*' }] }),
    name: '{{path.basename}}',
    says: 'made',
    makes: ['cart'],
  },
  'a file pattern with a dot before it': {
    generator: gitOf({ files: [{ path: './root.json' }] }),
    name: '{{app}}',
    says: 'made',
    makes: ['root'],
  },
  'a file pattern that leads out of the repository': {
    generator: gitOf({ files: [{ path: '../x' }] }),
    says: 'fails',
  },
  'a folder that the new globbing finds': {
    generator: gitOf({ files: [{ path: 'apps/*' }] }),
    newGlobbing: true,
    says: 'fails',
  },
  'an empty item in a file': {
    generator: gitOf({ files: [{ path: 'apps/Web_Site/config.yaml' }] }),
    name: '{{path.basenameNormalized}}',
    says: 'made',
    makes: ['web-site', 'web-site', 'web-site'],
  },
  'a selector without values': {
    generator: { ...list({ app: 'a' }), selector: { matchExpressions: [{ key: 'app', operator: 'In' }] } },
    says: 'fails',
  },
  'a selector of clusters by what no label can be': {
    generator: { clusters: { selector: { matchLabels: { stage: 'a b' } } } },
    says: 'fails',
  },
  'the selector of the second generator of a matrix, into which nothing is put': {
    generator: matrix(list({ app: 'a' }), {
      ...list({ team: 'a' }),
      selector: { matchLabels: { team: '{{app}}' } },
    }),
    says: 'made',
    makes: [],
  },
  'values of the second generator of a matrix, by what the first one gives': {
    generator: matrix(
      list({ app: 'a' }),
      gitOf({ directories: [{ path: 'apps/cart' }], values: { v: '{{ .app | default "d" }}' } }),
    ),
    name: '{{ .values.v }}',
    spec: go,
    says: 'made',
    makes: ['a'],
  },
  'a matrix three deep': {
    generator: matrix(list({ a: '1' }), matrix(list({ b: '1' }), matrix(list({ c: '1' }), list({ d: '1' })))),
    says: 'fails',
  },
  'braces that do not end': { generator: list({ app: 'a' }), name: '{{app}}-{{app', says: 'fails' },
  'an action of Go that does not end': {
    generator: list({ app: 'a' }),
    name: '{{ .app',
    spec: go,
    says: 'fails',
  },
  'an option that Go does not have': {
    generator: list({ app: 'a' }),
    spec: { ...go, goTemplateOptions: ['missingkey=no'] },
    says: 'fails',
  },
  'the last of two options': {
    generator: list({ app: 'a' }),
    name: 'n-{{ .app | default "d" }}{{ .none | default "d" }}',
    spec: { ...go, goTemplateOptions: ['missingkey=error', 'missingkey=default'] },
    says: 'made',
    makes: ['n-ad'],
  },
  'a name without a value beside a block': {
    generator: list({ app: 'a' }),
    name: '{{ .none }}{{ with .app }}{{ . }}{{ end }}',
    spec: strict,
    says: 'fails',
  },
  'a name without a value in a block that is not reached': {
    generator: list({ app: '' }),
    name: 'n{{ if .app }}{{ .none }}{{ end }}',
    spec: strict,
    says: 'made',
    makes: ['n'],
  },
  'a name without a value in a block that is reached': {
    generator: list({ app: 'a' }),
    name: 'n{{ if .app }}{{ .none }}{{ end }}',
    spec: go,
    says: 'unknown',
  },
  'values that a patch goes into below a mapping': {
    generator: list({ app: 'a' }),
    helm: values,
    spec: patch('spec: {source: {helm: {valuesObject: {image: {tag: "2"}}}}}'),
    says: 'fails',
  },
  'values that a patch adds to': {
    generator: list({ app: 'a' }),
    helm: values,
    spec: patch('spec: {source: {helm: {valuesObject: {more: {tag: "2"}}}}}'),
    says: 'made',
    makes: ['n'],
  },
  'a revision without quotes in a patch': {
    generator: list({ app: 'a' }),
    spec: patch('spec: {source: {targetRevision: 1.10}}'),
    says: 'fails',
  },
  'a patch that begins as JSON and is YAML': {
    generator: list({ app: 'a' }),
    spec: patch('{spec: {source: {path: x}}}'),
    says: 'fails',
  },
}
