import type { Application } from '../model/application.js'
import type { Forecast } from '../model/finding.js'
import type { ResourceKey } from '../model/resource.js'
import type { Draft } from './judge.js'
import { statement } from './statement.js'

/**
 * A Secret that Argo CD calls OutOfSync and that is not compared here. That it differs is known without a look at it:
 * a sync writes over what somebody may have put there.
 */
export function unreadSecret(
  application: Application,
  key: ResourceKey,
  when: Forecast['when'],
  known: {
    /** Why it is not compared. */
    readonly reason: string
    /** True where it comes out differently each time it is rendered. */
    readonly isUnstable: boolean
    /** True where Git has changed it since the last sync: that alone may be the difference. */
    readonly hasGitMoved: boolean
  },
): Draft {
  const unread = `${known.reason}: what differs, and who changed it, is not known.`
  if (known.isUnstable)
    return statement(application, key, when, {
      category: 'misconfiguration',
      confidence: 'certain',
      because: [
        'Argo CD calls it OutOfSync, and the chart renders it differently each time (a random or time-dependent template): each sync gives it another value.',
      ],
      rules: ['unread-secret'],
      effect: 'reverts',
    })
  return statement(application, key, when, {
    category: 'unknown',
    confidence: 'guess',
    because: [
      known.hasGitMoved
        ? `Argo CD calls it OutOfSync, and Git has changed it since the last sync. ${unread}`
        : `Argo CD calls it OutOfSync, though Git has not changed it since the last sync. ${unread}`,
    ],
    rules: ['unread-secret'],
    effect: known.hasGitMoved ? 'unknown' : 'reverts',
  })
}
