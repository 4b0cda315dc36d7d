import { usesServerSideDiff } from '../controller-rules/strategy.js'
import type { Application, IgnoreRule } from '../model/application.js'
import type { Finding } from '../model/finding.js'
import { formatPath } from '../model/path.js'
import { formatKey } from '../model/resource.js'
import type { FileEdit, NotWrittenBack, WrittenBack } from '../model/write-back.js'
import type { JudgedTree } from './prove.js'
import { ignoreRuleFor, wantsIgnoring } from './ignore-rule.js'
import { ruleInFile, withIgnoreRule, withServerSideDiff } from './ignore-edits.js'

export type IgnoreProposals = {
  readonly steps: readonly WrittenBack[]
  readonly refused: readonly NotWrittenBack[]
}

/** Judges everything again, with this in the place of the app's own settings. */
export type JudgeAs = (changed: (application: Application) => Application) => Promise<JudgedTree>

/**
 * For the noise that Argo CD calls OutOfSync: the app's own file with the narrowest rule for each difference, or with
 * server-side diff where a sync would change nothing anyway. A rule is proposed only if, judged again with it, this
 * difference is kept by a sync and hidden, every other one is as it was, and nothing made by hand is hidden.
 */
export async function proposeIgnoring(
  application: Application,
  before: JudgedTree,
  read: (file: string) => Promise<string | null>,
  judgeAs: JudgeAs,
): Promise<IgnoreProposals> {
  if (application.controller !== 'argo-cd') return { steps: [], refused: [] }
  const findings = ofApp(before, application.name)
  const wanted = findings.filter((finding) => wantsIgnoring(application, finding))
  const steps: WrittenBack[] = []
  const refused: NotWrittenBack[] = []
  const texts = new Map<string, string>()
  const current = async (file: string): Promise<string | null> => texts.get(file) ?? read(file)
  const take = (finding: Finding, ignores: string, edit: FileEdit | { readonly reason: string }): void => {
    if ('reason' in edit) refused.push({ finding, reason: edit.reason })
    else {
      texts.set(edit.file, edit.after)
      steps.push({ finding, edits: [edit], ignores })
    }
  }
  const quiet = wanted.filter(
    ({ category, forecast }) => category !== 'controller' && forecast.effect === 'keeps',
  )
  const [first] = quiet
  if (first !== undefined && !usesServerSideDiff(application))
    take(first, 'ServerSideDiff=true', await withServerSideDiff(application, current))
  for (const finding of wanted.filter((one) => !quiet.includes(one))) {
    const rule = ignoreRuleFor(finding)
    const respected = finding.forecast.effect !== 'keeps' && !application.sync.respectIgnoreDifferences
    const failure =
      'reason' in rule ? rule.reason : await disproveRule(application, finding, rule, before, judgeAs)
    if ('reason' in rule || failure !== null) refused.push({ finding, reason: failure ?? '' })
    else take(finding, lineOf(rule), await withIgnoreRule(application, rule, respected, current))
  }
  return { steps, refused }
}

async function disproveRule(
  application: Application,
  finding: Finding,
  rule: IgnoreRule,
  before: JudgedTree,
  judgeAs: JudgeAs,
): Promise<string | null> {
  const entry = ruleInFile(application, rule)
  const after = await judgeAs((one) =>
    isMeant(one, application)
      ? { ...one, ignore: [...one.ignore, entry], sync: { ...one.sync, respectIgnoreDifferences: true } }
      : one,
  )
  const known = new Map(ofApp(before, application.name).map((one) => [placeOf(one), one]))
  const found = new Map(ofApp(after, application.name).map((one) => [placeOf(one), one]))
  const own = found.get(placeOf(finding))
  if (own === undefined || own.ignoredBy === undefined) return 'the rule would not hide it'
  if (own.forecast.effect !== 'keeps') return 'a sync would change it with the rule as well'
  for (const [place, other] of found) {
    const earlier = known.get(place)
    if (place === placeOf(finding) || other.subject !== 'field') continue
    if (earlier === undefined) return `a new difference would come up: ${place}`
    if (other.ignoredBy !== earlier.ignoredBy) return `the rule would hide ${place} as well`
    if (earlier.forecast.effect !== other.forecast.effect)
      return `with RespectIgnoreDifferences a sync would do something else to ${place}`
  }
  return disproveForSiblings(application, before, after)
}

function isMeant(one: Application, application: Application): boolean {
  const isSibling = application.generatedBy !== undefined && one.generatedBy === application.generatedBy
  return one.name === application.name || isSibling
}

/** The template of a set is that of its other apps as well: there too, only what asks nothing of anybody is hidden. */
function disproveForSiblings(application: Application, before: JudgedTree, after: JudgedTree): string | null {
  const known = new Map(before.triage.findings.map((one) => [`${one.application} ${placeOf(one)}`, one]))
  for (const finding of after.triage.findings) {
    if (finding.application === application.name || finding.subject !== 'field') continue
    const earlier = known.get(`${finding.application} ${placeOf(finding)}`)
    const hides = finding.ignoredBy !== undefined && earlier?.ignoredBy === undefined
    if (hides && finding.direction !== 'ignore')
      return `the rule would hide ${placeOf(finding)} in ${finding.application} as well`
    if (!hides && earlier !== undefined && earlier.forecast.effect !== finding.forecast.effect)
      return `with RespectIgnoreDifferences a sync would do something else to ${placeOf(finding)} in ${finding.application}`
  }
  return null
}

function ofApp({ triage }: JudgedTree, name: string): readonly Finding[] {
  return triage.findings.filter((finding) => finding.application === name)
}

function lineOf({ jsonPointers, jqPathExpressions }: IgnoreRule): string {
  return [...jsonPointers, ...jqPathExpressions].join(', ')
}

function placeOf({ resource, change }: Finding): string {
  return change === null ? formatKey(resource) : `${formatPath(change.path)} of ${formatKey(resource)}`
}
