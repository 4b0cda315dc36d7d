import type { IgnoreRule } from '../model/application.js'
import type { ApplicationReport, IgnoreRuleUse, Triage } from '../model/triage.js'
import type { SourceLinks } from './finding-rows.js'
import { sourceText } from './finding-rows.js'
import { cellCode, codeSpan, details, inline, tableHead, tableRow } from './markdown.js'
import { controllerNames, plural } from './words.js'

/** Rows in the summary. */
const maxRows = 200

/** The rules that hide something, and the app's own that hide nothing, in the job summary; nothing where there are none. */
export function ignoreRuleSection({ applications }: Triage): readonly string[] {
  const rows = applications.flatMap(({ name, ignoreRules = [] }) =>
    ignoreRules.map((use) =>
      tableRow([
        cellCode(name),
        cellCode(linesOf(use.rule)),
        inline(aboutText(use.rule)),
        use.objects === null ? 'not known' : String(use.objects),
        String(use.hides),
        String(use.hidesByHand),
        use.rule.source === undefined ? '' : sourceText(use.rule.source, null),
      ]),
    ),
  )
  if (rows.length === 0) return []
  const head = tableHead(['Application', 'Ignored', 'Of', 'Objects', 'Hides', 'By hand', 'In Git'])
  const rest = rows.length - maxRows
  const more = rest > 0 ? `\n\n${plural(rest, 'rule')} more; the JSON report has all of them.` : ''
  const hidden = applications.flatMap(({ ignoreRules = [] }) => ignoreRules.map(({ hides }) => hides))
  const who = new Set(
    applications
      .filter(({ ignoreRules = [] }) => ignoreRules.length > 0)
      .map(({ controller }) => controllerNames[controller]),
  )
  const title = `${[...who].sort().join('’s and ')}’s ignore rules: they hide ${plural(sum(hidden), 'difference')} shown here`
  return [details(title, [...head, ...rows.slice(0, maxRows)].join('\n') + more)]
}

/** One line for each rule that hides something of the app, for its issue. */
export function ignoreRuleLines(
  { ignoreRules = [], controller }: ApplicationReport,
  links: SourceLinks,
): readonly string[] {
  return ignoreRules
    .filter(({ hides }) => hides > 0)
    .map((use) => {
      const { rule } = use
      const place = rule.source === undefined ? '' : ` at ${sourceText(rule.source, links)}`
      return `- ${codeSpan(linesOf(rule))} for ${inline(aboutText(rule))}${place} keeps ${hidesText(use)} out of ${controllerNames[controller]}’s comparison`
    })
}

function hidesText({ hides, hidesByHand }: IgnoreRuleUse): string {
  const byHand = hidesByHand === 0 ? '' : ` (${hidesByHand} made by hand)`
  return `${plural(hides, 'of these differences', 'of these differences')}${byHand}`
}

function linesOf({ jsonPointers, jqPathExpressions, managedFieldsManagers }: IgnoreRule): string {
  const managers = managedFieldsManagers.map((manager) => `managedFieldsManagers: ${manager}`)
  const lines = [...jsonPointers, ...jqPathExpressions, ...managers]
  const rest = lines.length - 3
  return [...lines.slice(0, 3), ...(rest > 0 ? [`and ${rest} more`] : [])].join(', ')
}

function aboutText({ statedIn, group, kind, namespace, name }: IgnoreRule): string {
  const object = [namespace, name].filter((part) => part !== '').join('/')
  const where =
    statedIn === 'annotation' ? ', in its annotation' : statedIn === 'argocd-cm' ? ', in argocd-cm' : ''
  return `${group === '' ? '' : `${group}/`}${kind}${object === '' ? '' : ` ${object}`}${where}`
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, one) => total + one, 0)
}
