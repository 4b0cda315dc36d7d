import type { Json } from '../../model/json.js'
import { isList, listAt } from '../../model/json.js'
import type { Tools } from '../../model/ports.js'
import { isRandom } from '../../render/helm/unstable.js'
import { actionsOf, outsideQuotes, withActions, withoutQuoted } from './actions.js'
import type { MissingKey } from './names.js'
import { guardedNames, noValueMark } from './names.js'
import type { Params } from './params.js'
import { MissingValue, SetFailure, TemplateFault } from './template-fault.js'
import { refuseMapFunctions } from './text-maps.js'

/** A chart that evaluates texts: Helm's template language is Go's with the functions of sprig, as is Argo CD's. */
const chart = {
  'Chart.yaml': 'apiVersion: v2\nname: texts\nversion: 0.0.0\n',
  'templates/_functions.tpl': `{{- define "set.normalize" }}
{{- regexReplaceAll "[^-a-z0-9.]" (lower .) "-" | trunc 253 | trimAll "-." }}
{{- end }}
{{- define "set.slugify" }}
{{- $size := 50 }}{{ $keepsWords := true }}
{{- if gt (len .) 1 }}{{ $size = index . 0 }}{{ end }}
{{- if gt (len .) 2 }}{{ $keepsWords = index . 1 }}{{ end }}
{{- $name := include "set.normalize" (last .) }}
{{- if not $keepsWords }}{{ $name = trunc $size $name }}{{ end }}
{{- $name = regexReplaceAll "[-.]+" $name "-" | trimAll "-" }}
{{- if and $keepsWords (gt (len $name) $size) }}
{{- $longer := trunc (int (add 1 $size)) $name }}
{{- $name = contains "-" $longer | ternary (regexReplaceAll "-[^-]*$" $longer "") (trunc $size $name) }}
{{- end }}
{{- $name }}
{{- end }}
`,
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
  /\b(?:include|tpl|required|lookup|toToml|fromToml|toYamlPretty|mustToYaml|mustToToml|fromJsonArray|fromYaml|fromYamlArray|getHostByName|env|expandenv|slugify)\b/

/**
 * What Go's template language makes of each text with each row of parameters.
 *
 * @throws TemplateFault for what Helm cannot evaluate as Argo CD does, and where there is no Helm.
 */
export async function evaluateGoTexts(
  texts: readonly string[],
  rows: readonly Params[],
  missingKey: MissingKey,
  tools: Tools,
): Promise<readonly ReadonlyMap<string, string>[]> {
  if (texts.length === 0 || rows.length === 0) return rows.map(() => new Map())
  for (const text of texts) {
    refuseForeign(text)
    for (const row of rows) refuseMapFunctions(text, row)
  }
  // Parameters go in as JSON texts: numbers of a values file would reach the templates as another type.
  const values = {
    texts: texts.map((text) => withActions(text, (inner) => shown(withOwnFunctions(inner, missingKey)))),
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

/** What fails in a text fails in Argo CD as well, but for what Helm takes in another way; all else is Helm's own trouble. */
function failed(message: string): TemplateFault {
  // The text itself, as it went to Helm, says nothing of what failed.
  const said = message.replace(/error during tpl function execution for "(?:\\.|[^"\\])*": /, '')
  const [, name] = missing.exec(said) ?? []
  if (name !== undefined) return new MissingValue(`${name} has no value`)
  const isText = /error calling tpl|execution error at/.test(said) && !unsure.test(said)
  const Fault = noField.test(said) ? MissingValue : isText ? SetFailure : TemplateFault
  return new Fault(`its Go templates fail: ${said}`)
}

const missing = new RegExp(`execution error at \\([^)]*\\): ${noValueMark} (\\$?[.\\w]+)`)

/** A name below what is no mapping, as the guards of names have Helm say it. */
const noField =
  /can't evaluate field|(?:expected map\[string\]interface \{\}; got|interface conversion: interface \{\} is) (?:nil|string|float64|bool|\[\])/

/** Argo CD may write `<no value>` where Helm fails on a field of nil, and takes some functions otherwise. */
const unsure =
  /function "[^"]*" not defined|nil pointer evaluating|expected map\[string\]interface|interface conversion|error calling mustFromJson|\): fromYaml has no mapping/

function filledRows(output: string, texts: readonly string[]): readonly ReadonlyMap<string, string>[] {
  const line = /^rows: (.*)$/m.exec(output)?.[1] ?? '[]'
  const rows = listAt({ rows: JSON.parse(line) as Json }, 'rows')
  return rows.map((row) => new Map(texts.map((text, at) => [text, textAt(row, at)])))
}

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
function shown(inner: string): string {
  const [, left = '', asked = '', right = ''] = /^(-\s)?(.*?)(\s-)?$/s.exec(inner) ?? []
  return silent.test(asked.trim()) ? inner : `${left} printf "%v" (${asked.trim()}) ${right}`
}

function refuseForeign(text: string): void {
  for (const inner of actionsOf(text)) {
    const code = withoutQuoted(inner.replace(ofYaml, '').replace(ofSlug, '')).replace(/\.\w+/g, '')
    const found = foreign.exec(code)?.[0]
    if (found !== undefined) throw new TemplateFault(`the template function ${found} is not evaluated here`)
    if (isRandom(code.replace(/\bkeys\b[^|()]*\|\s*sortAlpha\b/g, '')))
      throw new TemplateFault(`{{${inner}}} gives another value each time`)
  }
}

const noMapping = 'fromYaml has no mapping'

/** `fromYaml` of a name. */
const ofYaml =
  /(?<![.\w$])fromYaml\s+(\$?(?:\.[A-Za-z_]\w*)+)|(?<![\w)\]$.])(\$?(?:\.[A-Za-z_]\w*)+)\s*\|\s*fromYaml\b/g

/** `slugify` with what is no expression. */
const ofSlug =
  /(?<![.\w$])slugify((?:\s+[1-9]\d*(?:\s+(?:true|false))?)?(?:\s+\$?(?:\.[A-Za-z_]\w*)+)?)\s*(?=$|[|)]|\s-$)/g

/**
 * Names as Argo CD takes them, and functions that Argo CD has or Helm has changed: `normalize` and `slugify` are templates
 * of the chart, `fromJson` is sprig's again, and `fromYaml` has Helm give an error as a value.
 */
function withOwnFunctions(inner: string, missingKey: MissingKey): string {
  const checked = outsideQuotes(inner, (code) =>
    code
      .replace(/(?<![.\w$])normalize\b/g, 'include "set.normalize"')
      .replace(ofSlug, 'list$1 | include "set.slugify" ')
      .replace(/(?<![.\w$])fromJson\b/g, 'mustFromJson')
      .replace(ofYaml, (_, after: string | undefined, before: string | undefined) => {
        const read = `(fromYaml ${after ?? before ?? ''})`
        return `(or (and (hasKey ${read} "Error") (fail "${noMapping}")) ${read})`
      }),
  )
  return guardedNames(checked, missingKey)
}
