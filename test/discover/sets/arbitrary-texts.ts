import fc from 'fast-check'
import type { JsonObject } from '../../../src/model/json.js'

/** One of these, and seldom one of those. */
export const mostly = <T>(one: fc.Arbitrary<T>, seldom: fc.Arbitrary<T>): fc.Arbitrary<T> =>
  fc.oneof({ weight: 25, arbitrary: one }, { weight: 1, arbitrary: seldom })

export const among = (...texts: readonly string[]): fc.Arbitrary<string> => fc.constantFrom(...texts)

export const word = among('cart', 'shop', 'Web_Site', 'eu', 'live', 'a', '', 'x y', 'apps/cart')
/** Names that plain templates may use, known and unknown ones. */
const plainNames = [
  'app',
  'team',
  'region',
  'count',
  'nested.name',
  'list.0',
  'values.a',
  'values.b',
  'path',
  'path.basename',
  'path.basenameNormalized',
  'path.filename',
  'path.filenameNormalized',
  'path[0]',
  'path[1]',
  'pre.path',
  'pre.path.basename',
  'pre.path[1]',
  'name',
  'nameNormalized',
  'server',
  'project',
  'metadata.labels.stage',
  'metadata.annotations.folder',
  'nobody',
]
export const anyPlainText = fc
  .array(
    fc.oneof(
      among(...plainNames).map((one) => `{{${one}}}`),
      among(...plainNames).map((one) => `{{ ${one} }}`),
      word,
    ),
    {
      minLength: 1,
      maxLength: 3,
    },
  )
  .map((parts) => parts.join('-'))

const goPieces = [
  '{{ .app }}',
  '{{.team}}',
  '{{ .region }}',
  '{{ .count }}',
  '{{ .nested.name }}',
  '{{ .nested.deep.a }}',
  '{{ .path.path }}',
  '{{ .path.basename }}',
  '{{ .path.basenameNormalized }}',
  '{{ .path.filename }}',
  '{{ index .path.segments 0 }}',
  '{{ index .path.segments 1 }}',
  '{{ .pre.path.basename }}',
  '{{ .values.a }}',
  '{{ .values.b }}',
  '{{ .name }}',
  '{{ .nameNormalized }}',
  '{{ .metadata.labels.stage }}',
  '{{ index .metadata.labels "acme.example/zone" }}',
  '{{ .nobody }}',
  '{{ .app | upper }}',
  '{{ .app | default "d" }}',
  '{{ .team | default "d" }}',
  '{{ default "d" .values.a }}',
  '{{ if .flag }}on{{ else }}off{{ end }}',
  '{{ if eq .app "cart" }}c{{ end }}',
  '{{ .list | join "-" }}',
  '{{ range .list }}{{ . }}{{ end }}',
  '{{ range $key, $one := .nested }}{{ $key }}{{ end }}',
  '{{ toJson .nested }}',
  '{{ toYaml .list }}',
  '{{ normalize .app }}',
  '{{ .count | int }}',
  '{{ printf "%v" .count }}',
  '{{ printf "%.2f" .count }}',
  '{{ .flag | ternary "t" "f" }}',
  '{{ trimPrefix "c" .app }}',
  '{{ with .nested }}{{ .name }}{{ end }}',
  '{{ $x := .app }}{{ $x }}',
  '{{ len .path.segments }}',
  '{{ .path.segments | first }}',
  '{{ .app | b64enc }}',
  '{{- .app -}}',
  '{{ "lit" }}',
  '{{ .app',
  '{{ .app | nope }}',
]
export const anyGoText = fc
  .array(fc.oneof({ weight: 3, arbitrary: among(...goPieces) }, { weight: 1, arbitrary: word }), {
    minLength: 1,
    maxLength: 2,
  })
  .map((parts) => parts.join('-'))

/** What generators give, mostly: a template that asks for other names says little about the rest. */
export function namesOf(generator: JsonObject): readonly string[] {
  const [kind = '', said] = Object.entries(generator).find(([name]) => name !== 'selector') ?? []
  const inner = ((said as JsonObject)['generators'] ?? []) as readonly JsonObject[]
  const prefix = (said as JsonObject)['pathParamPrefix']
  switch (kind) {
    case 'list':
      return ['app']
    case 'clusters':
      return ['name', 'nameNormalized', 'server', 'project']
    case 'git':
      return [
        ...('files' in (said as JsonObject) ? ['app'] : []),
        ...(prefix === undefined ? ['path', 'path.basename', 'path.basenameNormalized', 'path[0]'] : []),
      ]
    case 'matrix':
      return inner.flatMap(namesOf)
    default:
      return inner.slice(0, 1).flatMap(namesOf)
  }
}

const goOf = (one: string): readonly string[] =>
  one === 'path'
    ? ['{{ .path.path }}', '{{ .path | toJson }}', '{{ len .path.segments }}', '{{ .path.segments | last }}']
    : one === 'path[0]'
      ? ['{{ index .path.segments 0 }}']
      : [
          `{{ .${one} }}`,
          `{{ .${one} | upper }}`,
          `{{ .${one} | default "d" }}`,
          `{{ normalize .${one} }}`,
          `{{ if .${one} }}y{{ end }}`,
        ]

export function textOf(isGo: boolean, names: readonly string[]): fc.Arbitrary<string> {
  const any = isGo ? anyGoText : anyPlainText
  if (names.length === 0) return any
  const known = among(...names.flatMap((one) => (isGo ? goOf(one) : [`{{${one}}}`, `{{ ${one} }}`])))
  const text = fc.array(fc.oneof(known, word), { minLength: 1, maxLength: 3 }).map((parts) => parts.join('-'))
  return fc.oneof({ weight: 30, arbitrary: text }, { weight: 1, arbitrary: any })
}
