import type { EvidenceKind } from '../model/evidence.js'
import { enumerate } from '../model/enumerate.js'
import type { Category, Finding } from '../model/finding.js'
import {
  beingDeletedRule,
  categories,
  helmByHandRule,
  leavingRule,
  rolledBackRule,
} from '../model/finding.js'
import { keyText } from '../model/resource.js'
import type { Former } from './former.js'
import { formerOf } from './former.js'
import { happening } from './happening.js'
import type { Presence } from './happening.js'
import { isNoise, isQuiet } from './order.js'
import type { Phrase } from './phrase.js'
import { code, prose, sentences } from './phrase.js'
import { isRedacted } from './redacted.js'
import { locationText, shownGit, shownLive } from './value-text.js'
import { countOf, leftBehind, plural, wasThere, whenClause } from './words.js'

/**
 * What happened, what a sync would do to it and when, what we advise and why: one to three short sentences. `isStuck`:
 * its controller can apply nothing at the moment.
 */
export function findingVerdict(finding: Finding, presence: Presence, isStuck: boolean): Phrase {
  return sentences(
    happening(finding, presence),
    consequence(finding, presence),
    ...evidenceSentences(finding),
    advice(finding, presence, isStuck),
  )
}

/** Evidence that weighs enough to stand in the verdict itself; all of it is among the reasons. */
const telling: ReadonlySet<EvidenceKind> = new Set<EvidenceKind>([
  'automation-off',
  'pod-usage',
  'image-version',
  'git-former',
  'git-history',
])

function evidenceSentences({ evidence = [] }: Finding): readonly Phrase[] {
  return evidence.filter(({ kind }) => telling.has(kind)).map(({ text }) => [prose(text)])
}

/** The verdict over an app's findings (worst first): the counts, then the worst one told in full. */
export function appVerdict(
  findings: readonly Finding[],
  presence: (finding: Finding) => Presence,
  isStuck: boolean,
): Phrase {
  const told = findings.filter((finding) => !isQuiet(finding))
  const relevant = told.length > 0 ? told : findings
  const worst = relevant[0]
  if (worst === undefined) return []
  const verdict = findingVerdict(worst, presence(worst), isStuck)
  if (relevant.length === 1) return verdict
  const objects = new Set(relevant.map((finding) => keyText(finding.resource))).size
  const areObjects = relevant.every(({ category }) => category === 'missing' || category === 'extra')
  return sentences(
    [areObjects ? `${counts(relevant)}.` : `${counts(relevant)} in ${plural(objects, 'object')}.`],
    [told.length > 0 ? 'The worst one: ' : 'For example: ', ...verdict],
  )
}

/** `2 manual changes and 1 difference of unknown origin`, in the order of severity. */
export function counts(findings: readonly Finding[]): string {
  const parts = categories.flatMap((category: Category) => {
    const count = findings.filter((finding) => finding.category === category).length
    return count === 0 ? [] : [countOf(count, category)]
  })
  return enumerate(parts)
}

/** What the controller's next sync does to it, and when. */
function consequence(finding: Finding, presence: Presence): Phrase {
  const { effect, when, restartsPods } = finding.forecast
  const restart = restartsPods === true ? ' and restart pods' : ''
  const head = whenClause(when)
  switch (effect) {
    case 'reverts':
      return [`${head} would `, ...reverting(finding, presence), `${restart}.`]
    case 'deletes':
      return [`${head} would delete it${restart}${leaving(finding)}.`]
    case 'recreates':
      if (finding.change !== null) return [`${head} would delete the object and make it anew${restart}.`]
      return [`${head} would create it${wasThere(finding.category) ? ' again' : ''}${restart}.`]
    case 'fails':
      return ['A sync would fail on it.']
    case 'keeps':
      if (finding.rules.includes(beingDeletedRule))
        return ['A sync would not stop that, and would create it again once it is gone.']
      if (finding.rules.includes(leavingRule)) return ['A sync would do nothing more to it.']
      if (isNoise(finding.category))
        return [restartsPods === true ? 'A sync would restart pods.' : 'A sync is safe.']
      return [
        `A sync would leave it as it is${restart}, so Git and the cluster stay apart until someone acts.`,
      ]
    case 'unknown':
      return ['What a sync would do to it is not known.']
  }
}

function leaving(finding: Finding): string {
  const left = leftBehind(finding)
  return left === null ? '' : ` and leave ${left} (PrunePropagationPolicy=orphan)`
}

function reverting(finding: Finding, presence: Presence): Phrase {
  const { change, category } = finding
  if (change === null) return presence === 'git-only' ? ['create it'] : ['bring it back to what Git says']
  if (change.type === 'added') return ['remove it']
  const value = code(shownGit(change))
  if (isNoise(category)) return ["write Git's text ", value]
  if (category === 'git-ahead') return ['set it to ', value]
  if (category === 'conflict') return ['set it to ', value, ' and undo what was done by hand']
  if (change.type === 'removed') return ['put ', value, ' back']
  return [finding.rules.includes(rolledBackRule) ? 'set it to ' : 'set it back to ', value]
}

function advice(finding: Finding, presence: Presence, isStuck: boolean): Phrase {
  const newer = finding.category === 'git-ahead' ? ' and newer' : ''
  switch (finding.direction) {
    case 'update-git':
      return [
        'We advise to ',
        ...editOfGit(finding, presence),
        ...asRevert(finding),
        ': ',
        reasonForGit(finding),
        '.',
      ]
    case 'sync':
      if (finding.forecast.when === 'once-resolved')
        return [
          `We advise to resolve that first: Git is right${newer}, and nothing of it is applied until then.`,
        ]
      if (isStuck)
        return [
          `We advise to resolve first what keeps the controller from applying anything: Git is right${newer}, and until then a sync by hand does nothing either.`,
        ]
      return [`We advise to sync: Git is right${newer}.`]
    case 'fix-git':
      return ['We advise to correct Git', ...place(finding), ': a sync alone cannot settle this.']
    case 'follow-up':
      return followUp(finding)
    case 'ignore':
      if (!isNoise(finding.category))
        return ['We advise an ignore rule in the controller rather than a change on either side.']
      if (finding.rules.includes('not-compared-yet'))
        return ['There is nothing to decide: once Argo CD has compared that commit, this is settled.']
      return [
        finding.forecast.effect === 'deletes'
          ? 'There is nothing to decide: with that it is gone.'
          : 'There is nothing to decide; where the controller keeps reporting it, an ignore rule there silences it.',
      ]
  }
}

function followUp(finding: Finding): Phrase {
  const { forecast, change, rules } = finding
  if (rules.includes(leavingRule))
    return ['We advise to look at what holds it: it is gone as soon as that lets it go.']
  if (rules.includes(beingDeletedRule))
    return ['We advise to find out who deleted it, and to save what it holds before anything lets it go.']
  if (rules.includes(helmByHandRule))
    return ['We advise to ask who deploys this with Helm, and to leave it to one of the two.']
  const former = formerOf(finding)
  if (former !== null) return askWhetherMeant(former)
  if (forecast.effect !== 'keeps')
    return ['We advise to ask before anyone syncs: a person must say which side is right.']
  return [
    change?.type === 'added'
      ? 'We advise to ask whether it is still needed, then either add it to Git or take it out of the cluster.'
      : 'We advise to ask which side is right, then bring the other one there.',
  ]
}

/** Going back in the cluster to what Git said is a rollback, which Git should follow, or an accident. */
function askWhetherMeant({ revert }: Former): Phrase {
  return [
    'We advise to ask before anyone syncs whether that was meant: if so, ',
    ...(revert ?? ['put it into Git again']),
    '; if it was an old copy, sync.',
  ]
}

function asRevert(finding: Finding): Phrase {
  const revert = formerOf(finding)?.revert ?? null
  return revert === null ? [] : [', or to ', ...revert]
}

function editOfGit(finding: Finding, presence: Presence): Phrase {
  const { change } = finding
  const where = place(finding)
  if (change === null) {
    if (presence === 'git-only') return ['remove it from Git', ...where]
    return presence === 'cluster-only' ? ['add it to Git'] : ['bring Git to what the cluster has', ...where]
  }
  if (change.type === 'removed') return ['remove it from Git', ...where]
  if (isRedacted(change.live))
    return ['keep it where your team keeps secrets, and to refer to it in Git', ...where]
  return [
    change.type === 'added' ? 'add ' : 'put ',
    code(shownLive(change)),
    change.type === 'added' ? ' to Git' : ' into Git',
    ...where,
  ]
}

function reasonForGit({ forecast }: Finding): string {
  if (forecast.effect === 'reverts' || forecast.effect === 'deletes' || forecast.effect === 'recreates')
    return 'it is what runs now, and a sync would undo it'
  if (forecast.effect === 'fails') return 'it is what runs now, and no sync can undo it'
  return 'it is what runs now, and Git does not know of it'
}

function place({ source, editIn }: Finding): Phrase {
  if (source === null) return []
  if (editIn === undefined) return [' (', prose(locationText(source)), ')']
  return [
    ' in ',
    prose(editIn),
    ', for this application alone (',
    prose(locationText(source)),
    ' says it now)',
  ]
}
