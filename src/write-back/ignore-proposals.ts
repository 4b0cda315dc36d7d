import { usesServerSideDiff } from '../controller-rules/strategy.js'
import type { Application, IgnoreRule } from '../model/application.js'
import type { RepoFiles } from '../model/ports.js'
import type { JudgeAs, TriedRule } from './disprove-rule.js'
import { disproveRule, findingsOf } from './disprove-rule.js'
import { ruleInFile, withIgnoreRule, withServerSideDiff } from './ignore-edits.js'
import { ignoreRuleFor, wantsIgnoring } from './ignore-rule.js'
import type { IgnoreProposals } from './ignore-steps.js'
import { ignoreSteps } from './ignore-steps.js'
import type { JudgedTree } from './prove.js'

/**
 * For the noise that Argo CD calls OutOfSync: the app's own file with the narrowest rule for each difference, or with
 * server-side diff where a sync would change nothing anyway. A rule is proposed only if, judged again with it, this
 * difference is kept by a sync and hidden, every other one is as it was, and nothing made by hand is hidden.
 */
export async function proposeIgnoring(
  application: Application,
  before: JudgedTree,
  read: RepoFiles['read'],
  judgeAs: JudgeAs,
): Promise<IgnoreProposals> {
  const wanted = findingsOf(before, application.name).filter((one) => wantsIgnoring(application, one))
  const steps = ignoreSteps('Argo CD', read)
  const quiet = wanted.filter(
    ({ category, forecast }) => category !== 'controller' && forecast.effect === 'keeps',
  )
  const [first] = quiet
  if (first !== undefined && !usesServerSideDiff(application))
    steps.take(first, 'ServerSideDiff=true', await withServerSideDiff(application, steps.current))
  for (const finding of wanted.filter((one) => !quiet.includes(one))) {
    const rule = ignoreRuleFor(finding)
    const respected = finding.forecast.effect !== 'keeps' && !application.sync.respectIgnoreDifferences
    const failure =
      'reason' in rule
        ? rule.reason
        : await disproveRule(application, finding, tried(ruleInFile(application, rule)), before, judgeAs)
    if ('reason' in rule || failure !== null) steps.refuse(finding, failure ?? '')
    else steps.take(finding, lineOf(rule), await withIgnoreRule(application, rule, respected, steps.current))
  }
  return steps.done()
}

function tried(entry: IgnoreRule): TriedRule {
  return {
    stated: (one) => ({
      ...one,
      ignore: [...one.ignore, entry],
      sync: { ...one.sync, respectIgnoreDifferences: true },
    }),
    isSpared: ({ effect }) => effect === 'keeps',
  }
}

function lineOf({ jsonPointers, jqPathExpressions }: IgnoreRule): string {
  return [...jsonPointers, ...jqPathExpressions].join(', ')
}
