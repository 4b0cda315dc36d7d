import type { Application } from '../model/application.js'
import type { ResourceKey } from '../model/resource.js'
import { commitToBe } from '../model/write-back.js'
import type { SpecEdit } from '../provenance/wish.js'

/** A GitRepository whose ref is moved to the commit to be. */
export type MovedSource = {
  readonly key: ResourceKey
  readonly edits: readonly SpecEdit[]
  /** The tag or commit that it names today. */
  readonly from: string
}

/**
 * The app as Flux builds it once the source is moved. Another source of this repository at the very same revision is taken
 * for the one that moves: what the proof asks of its apps is then too much, never too little.
 */
export function followingSource(application: Application, moved: MovedSource | undefined): Application {
  const { controller, sources } = application
  if (moved === undefined || controller !== 'flux') return application
  if (!sources.some(({ elsewhere, revision }) => elsewhere !== true && revision === moved.from))
    return application
  return {
    ...application,
    sources: sources.map((source) =>
      source.elsewhere !== true && source.revision === moved.from
        ? { ...source, revision: commitToBe }
        : source,
    ),
  }
}
