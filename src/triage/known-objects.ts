import type { Application } from '../model/application.js'
import type { ResourceKey } from '../model/resource.js'
import type { Pair } from '../pull/pair.js'
import type { Prepared } from './prepare.js'

/** All objects of an app, and of all apps that come from the same ApplicationSet; null where some are not known. */
export type KnownObjects = (application: Application) => {
  readonly own: readonly ResourceKey[] | null
  readonly ofSet: readonly ResourceKey[] | null
}

/** `complete`: every app was looked at, so that a set's apps are all among these. */
export function knownObjects(
  pulled: readonly { readonly app: Prepared; readonly pairs: readonly Pair[] }[],
  complete: boolean,
): KnownObjects {
  const own = new Map(pulled.map(({ app, pairs }) => [app.application.name, keysOf(app, pairs)]))
  const ofApp = ({ name }: Application): readonly ResourceKey[] | null => own.get(name) ?? null
  return (application) => {
    const { generatedBy } = application
    if (generatedBy === undefined) return { own: ofApp(application), ofSet: ofApp(application) }
    const siblings = pulled.filter(({ app }) => app.application.generatedBy === generatedBy)
    const objects = siblings.map(({ app }) => ofApp(app.application))
    const known = objects.filter((keys) => keys !== null)
    return {
      own: ofApp(application),
      ofSet: complete && known.length === objects.length ? known.flat() : null,
    }
  }
}

function keysOf({ problems }: Prepared, pairs: readonly Pair[]): readonly ResourceKey[] | null {
  if (problems.length > 0 || pairs.length === 0) return null
  return pairs.map((pair) => ('manifest' in pair ? pair.manifest.key : pair.key))
}
