import type { Application } from '../model/application.js'
import type { Forecast } from '../model/finding.js'
import type { Manifest, ResourceKey } from '../model/resource.js'
import { formatKey } from '../model/resource.js'
import type { Draft } from './judge.js'
import { repeatedKeys } from './repeated-keys.js'
import { statement } from './statement.js'

/** Git sets a replica count that an autoscaler owns: every sync and the autoscaler undo each other. */
export function autoscalerConflict(
  application: Application,
  key: ResourceKey,
  scaler: string,
  forecast: Forecast,
): Draft {
  const draft = statement(application, key, forecast.when, {
    category: 'misconfiguration',
    confidence: 'certain',
    because: [
      `${scaler} sets the replica count and Git states one too: each sync undoes what the autoscaler did.`,
      'Taking the line out of Git is not safe by itself: with the applier as sole owner the count falls to 1.',
    ],
    rules: ['autoscaler'],
    effect: forecast.effect,
  })
  return { ...draft, forecast }
}

/** Two manifests of one app describe the same object; the controller applies the last one. */
export function duplicateManifest(
  application: Application,
  { key, origin }: Manifest,
  when: Forecast['when'],
): Draft {
  return statement(application, key, when, {
    category: 'misconfiguration',
    confidence: 'certain',
    because: [
      `${formatKey(key)} is described more than once; the one at ${origin.file}:${origin.line} is not applied.`,
    ],
    rules: ['duplicate-manifest'],
    effect: 'keeps',
  })
}

/** Another app takes the object for its own: it renders it, or the object is marked as that app's. */
export function sharedObject(
  application: Application,
  key: ResourceKey,
  owners: readonly { readonly name: string; readonly mark: string }[],
  when: Forecast['when'],
): Draft {
  return statement(application, key, when, {
    category: 'misconfiguration',
    confidence: 'certain',
    because: owners.map(({ name, mark }) =>
      mark === ''
        ? `Application ${name} renders ${formatKey(key)} as well: each sync writes over the other's, and whichever prunes it takes it from both. Leave it to one of them.`
        : `${formatKey(key)} is marked as an object of application ${name} (${mark}), which may prune it, while this one renders it. Take it out of one of them, or sync this one to take it over.`,
    ),
    rules: ['shared-object'],
    effect: 'unknown',
  })
}

/** A list in Git has an item twice: one of them is lost in client-side apply, server-side apply refuses both. */
export function repeatedKeyInGit(
  application: Application,
  { key, object }: Manifest,
  when: Forecast['when'],
): Draft | null {
  const found = repeatedKeys(object)
  if (found.length === 0) return null
  const more = found.length > 5 ? ` and ${found.length - 5} more` : ''
  return statement(application, key, when, {
    category: 'misconfiguration',
    confidence: 'certain',
    because: [
      `Git has items with the same key in ${found.slice(0, 5).join('; ')}${more}; only one can be kept.`,
    ],
    rules: ['repeated-key'],
    effect: 'unknown',
  })
}

/** The controller calls an object OutOfSync in which no difference of meaning was found. */
export function explainOutOfSync(
  application: Application,
  key: ResourceKey,
  when: Forecast['when'],
  proof: { readonly complete: boolean; readonly comparedBefore: string | null },
): Draft {
  const draft = statement(
    application,
    key,
    when,
    proof.complete
      ? {
          category: 'serialization-noise',
          confidence: 'likely',
          because: [
            'Argo CD calls it OutOfSync, but Git and live mean the same: order of fields, notation, or a default.',
          ],
          rules: ['field-order'],
          effect: 'keeps',
        }
      : {
          category: 'unknown',
          confidence: 'guess',
          because: [
            'Argo CD calls it OutOfSync; its type is not known here, so the difference could not be explained.',
          ],
          rules: [],
          effect: 'unknown',
        },
  )
  const { comparedBefore } = proof
  if (comparedBefore === null || !proof.complete) return draft
  // The same statement until the controller has looked, under the same fingerprint: it is about an older commit.
  const because = [
    `Argo CD calls it OutOfSync by commit ${comparedBefore.slice(0, 7)} and has not compared the one that Git has now, in which Git and live mean the same.`,
  ]
  return { ...draft, rules: ['not-compared-yet'], because }
}
