import type { Finding } from '../model/finding.js'
import type { AdoptingPull, Guard, Reach, RemovedWith, Reversal } from '../model/guard.js'
import { verdictOf } from '../model/guard.js'
import { formatPath } from '../model/path.js'
import { formatKey } from '../model/resource.js'
import { minute } from '../model/time.js'
import { presenceOf } from './happening.js'
import { pathText } from './order.js'
import type { Phrase } from './phrase.js'
import { code, prose, sentences } from './phrase.js'
import { locationText, shownGit, shownLive } from './value-text.js'
import { leftBehind, plural, toolOf } from './words.js'

/** What production has, who put it there, what this merge would do to it and why it reaches it. */
export function reversalText({ finding, reach, removedWith, controller }: Reversal): Phrase {
  const isFlux = controller === 'flux'
  const text = isFlux && reach === 'revision' ? ofEachRevision : reachText[reach]
  const why = finding.change === null && reach === 'field' ? ofObject : text
  const reason = removedWith === undefined ? [why] : ofApplication(removedWith)
  return sentences(standing(finding), consequence(finding, isFlux), reason)
}

/** The whole check in one sentence. */
export function guardLine(guard: Guard): string {
  const { reversals, applications, adopted, problems, branch } = guard
  const apps = new Set(reversals.map(({ finding }) => finding.application)).size
  const judged = `${plural(applications.length, 'application')} that follow${applications.length === 1 ? 's' : ''} ${branch}`
  switch (verdictOf(guard)) {
    case 'block':
      return `Merging would undo ${plural(reversals.length, 'live change')} in ${plural(apps, 'application')}.`
    case 'unknown':
      return `Nothing is known to be undone, but not everything could be judged (${plural(problems.length, 'problem')}).`
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

const ofObject = 'This merge is about that very object.'

function ofApplication({ resource, notMadeBy }: RemovedWith): Phrase {
  const name = prose(formatKey(resource))
  if (notMadeBy !== undefined)
    return [
      ...['After this merge ', prose(formatKey(notMadeBy)), ' makes ', name],
      ' no more and deletes it, and its deletion takes the objects of the application along.',
    ]
  return resource.kind === 'ApplicationSet'
    ? [
        'This merge takes ',
        name,
        ' out of Git, and its deletion takes its applications and their objects along.',
      ]
    : ['This merge takes ', name, ' out of Git, and its deletion takes the objects of the application along.']
}

const reachText: { readonly [reach in Reach]: string } = {
  field: 'This merge moves that very field.',
  resource: 'This merge touches the same object, and a sync applies it as a whole.',
  application: 'This merge touches the application, and a sync applies all of it.',
  revision:
    'This merge touches nothing of the application: it only moves the revision, and Argo CD syncs every out-of-sync application of the branch on a new commit.',
}

const ofEachRevision =
  'This merge touches nothing of the application: it only moves the revision, and Flux upgrades the release on each new commit (reconcileStrategy: Revision).'

function standing(finding: Finding): Phrase {
  const { change, resource } = finding
  const name = prose(formatKey(resource))
  if (change === null) {
    if (presenceOf(finding, undefined) === 'git-only')
      return [name, ' was deleted from the cluster by hand; Git still has it.']
    return [name, ' was changed in the cluster by hand', ...byWhom(finding), '.']
  }
  const path = code(pathText(finding))
  if (change.type === 'removed')
    return [path, ' of ', name, ' was removed in the cluster; the API server keeps no owner of what is gone.']
  const live = code(shownLive(change))
  const verb = change.type === 'added' ? ', added' : ', changed'
  return [path, ' of ', name, ' is ', live, ' in the cluster', verb, ...byWhom(finding), '.']
}

function byWhom({ manager }: Finding): Phrase {
  if (manager === null) return [' by nobody known']
  const when = manager.time === null ? ' (no time recorded)' : ` (on or before ${minute(manager.time)})`
  return [' with ', ...toolOf(manager), prose(when)]
}

function consequence(finding: Finding, isFlux: boolean): Phrase {
  const { effect, restartsPods } = finding.forecast
  const restart = restartsPods === true ? ' and restarts pods' : ''
  const left = leftBehind(finding)
  const stays = left === null ? '' : ` and leaves ${left} (PrunePropagationPolicy=orphan)`
  return [`${syncAfterMerge(finding, isFlux)} `, ...effectText(finding, effect), `${restart}${stays}.`]
}

function effectText({ change }: Finding, effect: Finding['forecast']['effect']): Phrase {
  if (effect === 'deletes') return ['deletes it']
  if (effect === 'recreates') return ['creates it again']
  if (change === null) return ['brings it to what Git says']
  if (change.type === 'added') return ['removes it']
  return [
    change.type === 'removed' ? 'puts ' : 'sets it to ',
    code(shownGit(change)),
    change.type === 'removed' ? ' back' : '',
  ]
}

function syncAfterMerge({ forecast }: Finding, isFlux: boolean): string {
  switch (forecast.when) {
    case 'next-commit':
      return isFlux
        ? 'After the merge Flux upgrades the release by itself, which'
        : 'After the merge Argo CD syncs on the new commit by itself, which'
    case 'next-upgrade':
      return 'After the merge Flux upgrades the release, which'
    case 'next-reconcile':
      return "After the merge the controller's next reconcile"
    case 'next-sync':
      return 'After the merge the sync that brings this change in'
    case 'never':
    case 'unknown':
      return 'After the merge the next deployment'
  }
}

/** How this pull request could go in without harm; the override comes last. */
export function waysOut({ reversals, adopting }: Guard, overrideLabel: string): readonly Phrase[] {
  const adoptable = reversals.flatMap(({ finding }) => adoption(finding))
  const needless = reversals.some(({ finding }) => finding.change?.type !== 'removed')
  return [
    ...adoptable.slice(0, maxAdoptions),
    ...adopting.slice(0, maxAdoptions).map(waitFor),
    ...(needless ? [['Or take the live change back in the cluster first, if it is no longer needed.']] : []),
    ...namePaths(reversals),
    ...(overrideLabel === ''
      ? []
      : [
          [
            'Or accept the loss: somebody with write access adds the label ',
            code(overrideLabel),
            '. It holds for exactly this commit and these changes.',
          ],
        ]),
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
  const more = names.length > maxAdoptions ? ` and ${names.length - maxAdoptions} more` : ''
  return [
    [
      'Or, before this merge, name the folders that each of these applications is made of in its annotation ',
      code('argocd.argoproj.io/manifest-generate-paths'),
      ' in the cluster, so that merges elsewhere do not sync it: ',
      ...listed,
      `${more}.`,
    ],
  ]
}

function waitFor({ application, number }: AdoptingPull): Phrase {
  return [
    `Or wait for the adopting pull request #${number}: it brings live changes of `,
    code(application),
    ' into Git. Once it is merged, bring this branch up to date.',
  ]
}

function adoption({ change, source, resource }: Finding): readonly Phrase[] {
  if (change === null) return []
  const place: Phrase = source === null ? [] : [' (', prose(locationText(source)), ')']
  const path = code(formatPath(change.path))
  const of: Phrase = [path, ' of ', prose(formatKey(resource))]
  if (change.type === 'removed')
    return [['Remove ', ...of, ' from Git in this pull request', ...place, ', if production is right.']]
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
