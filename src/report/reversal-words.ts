import type { Finding } from '../model/finding.js'
import type { Reach, RemovedWith, Reversal } from '../model/guard.js'
import { formatKey } from '../model/resource.js'
import { minute } from '../model/time.js'
import { formerOf } from './former.js'
import { presenceOf } from './happening.js'
import { pathText } from './order.js'
import type { Phrase } from './phrase.js'
import { code, prose, sentences } from './phrase.js'
import { shownGit, shownLive } from './value-text.js'
import { leftBehind, toolOf } from './words.js'

/** What production has, who put it there, what this merge would do to it and why it reaches it. */
export function reversalText(reversal: Reversal): Phrase {
  const { finding, controller } = reversal
  const cause = causes[causeOf(finding, controller)]
  return sentences(
    standing(finding),
    formerOf(finding)?.said ?? [],
    [`${cause.clause} `, ...consequence(finding)],
    reasonOf(reversal, 'one'),
  )
}

/** Of several reversals of an app that come about in the same way: how, and why the merge reaches them. */
export function sharedText(reversal: Reversal): Phrase {
  // What goes with its application goes by a deletion, and by no sync of its own.
  if (reversal.removedWith !== undefined) return reasonOf(reversal, 'several')
  const cause = causes[causeOf(reversal.finding, reversal.controller)]
  return sentences([cause.sentence], reasonOf(reversal, 'several'))
}

/** Of one of them: what production has, who put it there, and what becomes of it. */
export function ownText({ finding }: Reversal): Phrase {
  return sentences(standing(finding), formerOf(finding)?.said ?? [], ['The merge ', ...consequence(finding)])
}

type Count = 'one' | 'several'

function reasonOf({ finding, reach, removedWith, controller }: Reversal, of: Count): Phrase {
  if (removedWith !== undefined) return ofApplication(removedWith)
  if (finding.change === null && reach === 'field') return [ofObject[of]]
  if (of === 'several' && (reach === 'field' || reach === 'resource')) return [severalText[reach]]
  return [controller === 'flux' && reach === 'revision' ? ofEachRevision : reachText[reach]]
}

const ofObject: { readonly [of in Count]: string } = {
  one: 'This merge is about that very object.',
  several: 'This merge is about these very objects.',
}

/** They may be of one object or of many. */
const severalText = {
  field: 'This merge moves these very fields.',
  resource: 'This merge touches the object of each, and a sync applies that as a whole.',
} as const

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

function consequence(finding: Finding): Phrase {
  const { effect, restartsPods } = finding.forecast
  const restart = restartsPods === true ? ' and restarts pods' : ''
  const left = leftBehind(finding)
  const stays = left === null ? '' : ` and leaves ${left} (PrunePropagationPolicy=orphan)`
  return [...effectText(finding, effect), `${restart}${stays}.`]
}

function effectText({ change }: Finding, effect: Finding['forecast']['effect']): Phrase {
  if (effect === 'deletes') return ['deletes it']
  if (effect === 'recreates')
    return [change === null ? 'creates it again' : 'deletes the object and makes it anew']
  if (change === null) return ['brings it to what Git says']
  if (change.type === 'added') return ['removes it']
  return [
    change.type === 'removed' ? 'puts ' : 'sets it to ',
    code(shownGit(change)),
    change.type === 'removed' ? ' back' : '',
  ]
}

/** How a change in Git reaches the cluster: as the beginning of a sentence about what it does there, and by itself. */
const causes = {
  'argo-commit': {
    clause: 'After the merge Argo CD syncs on the new commit by itself, which',
    sentence: 'After the merge Argo CD syncs on the new commit by itself.',
  },
  'flux-commit': {
    clause: 'After the merge Flux upgrades the release by itself, which',
    sentence: 'After the merge Flux upgrades the release by itself.',
  },
  upgrade: {
    clause: 'After the merge Flux upgrades the release, which',
    sentence: 'After the merge Flux upgrades the release.',
  },
  reconcile: {
    clause: "After the merge the controller's next reconcile",
    sentence: 'After the merge the controller reconciles it.',
  },
  resolved: {
    clause: 'After the merge the controller, once it gets on again,',
    sentence: 'After the merge the controller applies it once it gets on again.',
  },
  sync: {
    clause: 'After the merge the sync that brings this change in',
    sentence: 'After the merge this change is brought in by a sync.',
  },
  deployment: {
    clause: 'After the merge the next deployment',
    sentence: 'After the merge comes the next deployment.',
  },
} as const

function causeOf({ forecast }: Finding, controller: Reversal['controller']): keyof typeof causes {
  switch (forecast.when) {
    case 'next-commit':
      return controller === 'flux' ? 'flux-commit' : 'argo-commit'
    case 'next-upgrade':
      return 'upgrade'
    case 'next-reconcile':
      return 'reconcile'
    case 'once-resolved':
      return 'resolved'
    case 'next-sync':
      return 'sync'
    case 'never':
    case 'unknown':
      return 'deployment'
  }
}
