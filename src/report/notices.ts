import type { Action, Turn } from '../model/action.js'
import type { Category } from '../model/finding.js'
import type { Triage } from '../model/triage.js'
import { destinationOf } from '../model/triage.js'
import { presenceOf } from './happening.js'
import { findingsOf, pairOf } from './order.js'
import type { Phrase } from './phrase.js'
import { sentences } from './phrase.js'
import { isStuck, troublePhrase } from './trouble.js'
import { appVerdict } from './verdict.js'

/** What a run tells those who do not read the issues: one app, and what turned. */
export type Notice = {
  readonly event: Exclude<Turn, 'settled'>
  readonly application: string
  /** Its cluster, where that is another than the run's own. */
  readonly cluster?: string
  readonly category: Category | null
  readonly syncUnsafe: boolean
  /** Address of its issue, null where it is not known. */
  readonly url: string | null
  readonly text: Phrase
}

/** The most urgent first. */
const events: readonly Notice['event'][] = ['reverted', 'new', 'back', 'worse', 'overdue', 'resolved']

/** What the actions that were carried out have to say; nothing for updates that no comment came with. */
export function noticesOf(
  triage: Triage,
  done: readonly Action[],
  urls: ReadonlyMap<string, string>,
): readonly Notice[] {
  const turned = done.flatMap((action) =>
    turnsOf(action).map((turn) => ({ turn, application: 'application' in action ? action.application : '' })),
  )
  return events.flatMap((event) =>
    turned
      .filter(({ turn, application }) => turn === event && application !== '')
      .map(({ application }) => noticeOf(triage, application, event, urls.get(application) ?? null)),
  )
}

function turnsOf(action: Action): readonly Turn[] {
  if (action.type === 'create-issue') return ['new']
  return action.type === 'comment-issue' ? (action.turns ?? []) : []
}

function noticeOf(triage: Triage, application: string, event: Notice['event'], url: string | null): Notice {
  const app = triage.applications.find(({ name }) => name === application)
  const destination = destinationOf(triage, application)
  const findings = findingsOf(triage, application)
  const verdict = appVerdict(
    findings,
    (finding) => presenceOf(finding, pairOf(triage, finding)),
    isStuck(app),
  )
  const told = app === undefined ? verdict : sentences(verdict, troublePhrase(app))
  return {
    event,
    application,
    ...(destination === null ? {} : { cluster: destination.name }),
    category: app?.category ?? null,
    syncUnsafe: app?.syncUnsafe ?? false,
    url,
    text: event === 'reverted' || event === 'resolved' ? [endings[event]] : told,
  }
}

const endings = {
  reverted:
    'A change made by hand was undone: the cluster went back to what Git says, and Git was not updated.',
  resolved: 'Nothing is left that needs an issue.',
}
