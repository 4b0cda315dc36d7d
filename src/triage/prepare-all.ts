import type { Application } from '../model/application.js'
import { parallel } from '../model/parallel.js'
import type { Manifest } from '../model/resource.js'
import type { LiveStore } from '../pull/live-store.js'
import { isSecretKey } from '../pull/secrets.js'
import type { Prepared } from './prepare.js'
import { prepare } from './prepare.js'

/** Enough to keep the tools and Git busy; all at once would end together, and the cluster would be asked only then. */
const atOnce = 64

/**
 * Renders every app. The cluster is asked for the kinds of each as soon as it is rendered, so that its answers come
 * in while the others are.
 */
export function prepareAll(
  applications: readonly Application[],
  rendering: Parameters<typeof prepare>[1],
  ask: (desired: readonly Manifest[]) => void,
): Promise<readonly Prepared[]> {
  const run = parallel(atOnce)
  return Promise.all(
    applications.map((application) =>
      run(async () => {
        const prepared = await prepare(application, rendering)
        ask(prepared.desired)
        return prepared
      }),
    ),
  )
}

/** Asks for each kind of these manifests once; `listed` waits for what was asked for so far. */
export type KindsAsked = {
  readonly ask: (desired: readonly Manifest[]) => void
  readonly listed: () => Promise<void>
}

/**
 * Lists every kind once before the first look-up, so that no app's result depends on which other ran before it. Without
 * `secrets` no Secret is read.
 */
export function createKindsAsked(store: LiveStore, secrets: boolean): KindsAsked {
  const asked = new Map<string, Promise<unknown>>()
  return {
    ask(desired) {
      for (const { key, gvk } of desired) {
        const kind = `${gvk.group}/${gvk.version}/${gvk.kind}`
        if (asked.has(kind) || (isSecretKey(gvk) && !secrets)) continue
        asked.set(kind, Promise.resolve(store.get(key, gvk.version)))
      }
    },
    async listed() {
      await Promise.all(asked.values())
    },
  }
}
