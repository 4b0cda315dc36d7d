import type { Finding } from '../model/finding.js'
import type { AdoptingPull, Guard, Reversal } from '../model/guard.js'
import { verdictOf } from '../model/guard.js'
import { formatPath } from '../model/path.js'
import { formatKey } from '../model/resource.js'
import { minute } from '../model/time.js'
import type { Phrase } from './phrase.js'
import { code, prose } from './phrase.js'
import { isRedacted } from './redacted.js'
import { toldProblems } from './told-problems.js'
import { locationText, shownLive } from './value-text.js'
import { plural } from './words.js'

/** The whole check in one sentence. */
export function guardLine(guard: Guard): string {
  const { reversals, applications, adopted, problems, branch } = guard
  const apps = new Set(reversals.map(({ finding }) => finding.application)).size
  const judged = `${plural(applications.length, 'application')} that follow${applications.length === 1 ? 's' : ''} ${branch}`
  switch (verdictOf(guard)) {
    case 'block':
      return `Merging would undo ${plural(reversals.length, 'live change')} in ${plural(apps, 'application')}.`
    case 'unknown':
      return `Nothing is known to be undone, but not everything could be judged (${plural(toldProblems(problems).length, 'problem')}).`
    case 'pass':
      return adopted.length === 0
        ? `Merging undoes nothing in the cluster (${judged}).`
        : `Merging undoes nothing in the cluster and brings ${plural(adopted.length, 'live change')} into Git.`
  }
}

/** From when the live state is, where it was recorded. */
export function recordedText({ recorded }: Guard): string | null {
  if (recorded === null) return null
  const at = recorded.commit === '' ? '' : ` at commit ${recorded.commit.slice(0, 12)}`
  return `Live state as recorded on ${minute(recorded.takenAt)}${at}.`
}

/**
 * How this pull request could go in without harm; the override comes last. `mayRecord`: whether its run could write down
 * that somebody accepts the loss.
 */
export function waysOut(
  { reversals, adopting }: Guard,
  overrideLabel: string,
  mayRecord = true,
): readonly Phrase[] {
  const adoptable = reversals.flatMap(({ finding }) => adoption(finding))
  const needless = reversals.some(({ finding }) => finding.change?.type !== 'removed')
  return withoutFirstOr([
    ...adoptable.slice(0, maxAdoptions),
    ...adopting.slice(0, maxAdoptions).map(takeIn),
    ...(needless ? [['Or take the live change back in the cluster first, if it is no longer needed.']] : []),
    ...namePaths(reversals),
    ...(overrideLabel === '' ? [] : [acceptLoss(overrideLabel, mayRecord)]),
  ])
}

/** Nothing comes before the first way, whichever it is. */
function withoutFirstOr([first, ...others]: readonly Phrase[]): readonly Phrase[] {
  if (first === undefined) return []
  const [start, ...rest] = first
  if (typeof start !== 'string' || !start.startsWith('Or ')) return [first, ...others]
  return [[start.charAt(3).toUpperCase() + start.slice(4), ...rest], ...others]
}

function acceptLoss(overrideLabel: string, mayRecord: boolean): Phrase {
  if (mayRecord)
    return [
      'Or accept the loss: somebody with write access adds the label ',
      code(overrideLabel),
      '. It holds for exactly this commit and these changes.',
    ]
  return [
    'Or accept the loss in a pull request from a branch of this repository: here the label ',
    code(overrideLabel),
    ' could not be recorded, as the token of this run may only read (as for forks and Dependabot).',
  ]
}

const maxAdoptions = 10

/** In the cluster and before: an annotation that comes with a merge may come after the sync that the merge causes. */
function namePaths(reversals: readonly Reversal[]): readonly Phrase[] {
  const moved = reversals
    .filter(({ reach, controller }) => reach === 'revision' && controller !== 'flux')
    .map(({ finding }) => finding.application)
  const names = [...new Set(moved)]
  if (names.length === 0) return []
  const listed = names.slice(0, maxAdoptions).flatMap((name, at) => [at === 0 ? '' : ', ', code(name)])
  const whose = names.length === 1 ? 'the application' : 'each of these applications'
  const more = names.length > maxAdoptions ? ` and ${names.length - maxAdoptions} more` : ''
  return [
    [
      `Or, before this merge, name the folders that ${whose} is made of in its annotation `,
      code('argocd.argoproj.io/manifest-generate-paths'),
      ' in the cluster, so that merges elsewhere do not sync it: ',
      ...listed,
      `${more}.`,
    ],
  ]
}

function takeIn({ application, number }: AdoptingPull): Phrase {
  return [
    `Or take in the adopting pull request #${number}, which brings live changes of `,
    code(application),
    ' into Git: merge its branch into this one, or bring this one up to date once it is merged.',
  ]
}

function adoption({ change, source, resource }: Finding): readonly Phrase[] {
  if (change === null) return []
  const place: Phrase = source === null ? [] : [' (', prose(locationText(source)), ')']
  const path = code(formatPath(change.path))
  const of: Phrase = [path, ' of ', prose(formatKey(resource))]
  if (change.type === 'removed')
    return [['Remove ', ...of, ' from Git in this pull request', ...place, ', if production is right.']]
  if (isRedacted(change.live))
    return [
      [
        'Put the hidden value of ',
        ...of,
        ' where your team keeps secrets, and refer to it in this pull request',
        ...place,
        ', if production is right.',
      ],
    ]
  return [
    [
      'Put ',
      code(shownLive(change)),
      ' into ',
      ...of,
      ' in this pull request',
      ...place,
      ', if production is right.',
    ],
  ]
}

/** The app of a finding, with its cluster where that is another than the run's own. */
export function appIn({ destinations }: Guard, { application }: Finding): string {
  const cluster = destinations?.get(application)
  return cluster === undefined ? application : `${application} on ${cluster.name}`
}
