import type { Repository } from '../model/ports.js'
import { commitToBe } from '../model/write-back.js'
import { overlayFiles } from '../render/overlay-files.js'

/** The repository with some files of one commit having another text: that is the commit to be. */
export function repositoryWith(
  repository: Repository,
  commit: string,
  texts: ReadonlyMap<string, string>,
): Repository {
  return {
    ...repository,
    resolve: async (revision, elsewhere) =>
      revision === commitToBe && elsewhere === undefined ? commit : repository.resolve(revision, elsewhere),
    at: (other) => (other === commit ? overlayFiles(repository.at(other), texts) : repository.at(other)),
  }
}
