import type { Json } from '../../model/json.js'
import { isList, listAt } from '../../model/json.js'
import type { Tools } from '../../model/ports.js'
import { isRandom } from '../../render/helm/unstable.js'
import { refuseMissing } from './missing-values.js'
import type { Params } from './params.js'
import { MissingValue, SetFailure, TemplateFault } from './template-fault.js'

/** A chart that evaluates texts: Helm's template language is Go's with the functions of sprig, as is Argo CD's. */
const chart = {
  'Chart.yaml': 'apiVersion: v2\nname: texts\nversion: 0.0.0\n',
  'templates/_functions.tpl':
    '{{- define "set.normalize" }}{{ regexReplaceAll "[^-a-z0-9.]" (lower .) "-" | trunc 253 | trimAll "-." }}{{ end }}\n',
  'templates/texts.yaml': `{{- $rows := list }}
{{- range $row := .Values.rows }}
{{- $params := fromJson $row }}
{{- $texts := list }}
{{- range $text := $.Values.texts }}{{ $texts = append $texts (tpl $text $params) }}{{ end }}
{{- $rows = append $rows $texts }}
{{- end }}
kind: Texts
rows: {{ $rows | toJson }}
`,
}

/** Functions that Helm has and Argo CD has not, that Helm has changed, or that only Argo CD has. */
const foreign =
  /\b(?:include|tpl|required|lookup|toToml|fromToml|toYamlPretty|mustToYaml|mustToToml|fromJson|fromJsonArray|getHostByName|env|expandenv|slugify)\b/

/**
 * What Go's template language makes of each text with each row of parameters.
 *
 * @throws TemplateFault for what Helm cannot evaluate as Argo CD does, and where there is no Helm.
 */
export async function evaluateGoTexts(
  texts: readonly string[],
  rows: readonly Params[],
  isStrict: boolean,
  tools: Tools,
): Promise<readonly ReadonlyMap<string, string>[]> {
  if (texts.length === 0 || rows.length === 0) return rows.map(() => new Map())
  for (const text of texts) {
    refuseForeign(text)
    const actions = actionsOf(text)
    for (const { named } of rows) refuseMissing(actions, named, isStrict)
  }
  // Parameters go in as JSON texts: numbers of a values file would reach the templates as another type.
  const values = {
    texts: texts.map((text) => withOwnFunctions(withNothingShown(text))),
    rows: rows.map(({ named }) => JSON.stringify(named)),
  }
  const files = Object.entries({ ...chart, 'values.yaml': JSON.stringify(values) })
  const result = await tools.run('helm', {
    files: new Map(files.map(([name, text]) => [name, Buffer.from(text)])),
    folder: '',
    commands: [['template', 'texts', '.']],
  })
  if (result.state === 'missing')
    throw new TemplateFault('its Go templates are evaluated by helm, which is not on the PATH')
  if (result.state === 'failed') throw failed(result.message)
  return filledRows(result.output, texts)
}

/** What fails in a text fails in Argo CD as well, but for a function that Helm lacks; all else is Helm's own trouble. */
function failed(message: string): TemplateFault {
  const said = `its Go templates fail: ${message}`
  if (/can't evaluate field/.test(message)) return new MissingValue(said)
  // Helm fails on a field of what has no value, where Argo CD may write <no value>.
  const isOwn = /function "[^"]*" not defined|nil pointer evaluating/.test(message)
  const isText = message.includes('error calling tpl') && !isOwn
  return new (isText ? SetFailure : TemplateFault)(said)
}

function filledRows(output: string, texts: readonly string[]): readonly ReadonlyMap<string, string>[] {
  const line = /^rows: (.*)$/m.exec(output)?.[1] ?? '[]'
  const rows = listAt({ rows: JSON.parse(line) as Json }, 'rows')
  return rows.map((row) => new Map(texts.map((text, at) => [text, textAt(row, at)])))
}

const action = /\{\{(.*?)\}\}/gs
const literal = /"(?:\\.|[^"\\])*"|`[^`]*`/g

function textAt(row: Json, at: number): string {
  const text = isList(row) ? row[at] : undefined
  if (typeof text !== 'string') throw new TemplateFault('helm gave no text for one of its Go templates')
  if (text.includes(nothing)) throw new TemplateFault('one of its Go templates asks for what has no value')
  return text
}

/** What puts nothing out: control, comments, and assignments to variables. */
const silent =
  /^(?:if|else|end|range|with|define|template|block|break|continue)\b|^\/\*|^\$\w+(?:\s*,\s*\$\w+)?\s*:?=[^=]|^$/
const nothing = '<nil>'

/** Helm takes what has no value out of its texts. Written by printf it stays, so that it can be seen. */
function withNothingShown(text: string): string {
  return text.replace(action, (whole: string, inner: string) => {
    const [, left = '', asked = '', right = ''] = /^(-\s)?(.*?)(\s-)?$/s.exec(inner) ?? []
    return silent.test(asked.trim()) ? whole : `{{${left} printf "%v" (${asked.trim()}) ${right}}}`
  })
}

/** What stands between the braces, without texts in quotes and comments. */
function actionsOf(text: string): string[] {
  const all = [...text.matchAll(action)].map(([, inner = '']) => inner.replace(literal, '""'))
  return all.filter((inner) => !/^(?:-\s)?\s*\/\*/.test(inner))
}

function refuseForeign(text: string): void {
  for (const inner of actionsOf(text)) {
    const found = foreign.exec(inner.replace(/\.\w+/g, ''))?.[0]
    if (found !== undefined) throw new TemplateFault(`the template function ${found} is not evaluated here`)
    if (isRandom(inner.replace(/\.\w+/g, '')))
      throw new TemplateFault(`{{${inner}}} gives another value each time`)
  }
}

/** Argo CD's `normalize` as the template that does the same. */
function withOwnFunctions(text: string): string {
  return text.replace(action, (whole) =>
    whole.replace(/(?<![.\w"$])normalize(?![\w"])/g, 'include "set.normalize"'),
  )
}
