import { mayOwn, orphansOwned } from '../controller-rules/pruning.js'
import type { Application } from '../model/application.js'
import type { Category, Confidence, Effect, Forecast } from '../model/finding.js'
import { rolledBackRule } from '../model/finding.js'
import type { ResourceKey } from '../model/resource.js'
import type { Decision } from './direction.js'
import { decideDirection, decideRolledBack } from './direction.js'
import { fingerprintOf } from './fingerprint.js'
import type { Draft } from './judge.js'

/** What is said of an object as a whole. */
export type Statement = {
  readonly category: Category
  readonly confidence: Confidence
  readonly because: readonly string[]
  readonly rules: readonly string[]
  readonly effect: Effect
}

/** A finding of an object as a whole, with the direction that its category has. */
export function statement(
  application: Application,
  key: ResourceKey,
  when: Forecast['when'],
  said: Statement,
  decision: Decision = said.rules.includes(rolledBackRule)
    ? decideRolledBack(said.confidence)
    : decideDirection(said.category, null, said.confidence, key),
): Draft {
  return {
    fingerprint: fingerprintOf(
      application,
      key,
      `object:${said.category}:${said.rules.join(',')}`,
      null,
      (value) => value,
    ),
    application: application.name,
    subject: 'object',
    resource: key,
    change: null,
    manager: null,
    actor: 'unknown',
    category: said.category,
    rules: said.rules,
    direction: decision.direction,
    confidence: decision.confidence,
    because: [...said.because, ...decision.because],
    forecast: {
      ...{ effect: said.effect, restartsPods: null, when, method: 'simulated' },
      ...(said.effect === 'deletes' && orphansOwned(application) && mayOwn(key) ? { leavesOwned: true } : {}),
    },
  }
}
