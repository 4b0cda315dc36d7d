import type { Repository } from '../model/ports.js'
import { overlayFiles } from '../render/overlay-files.js'

/** The repository with some files of one commit having another text. */
export function repositoryWith(
  repository: Repository,
  commit: string,
  texts: ReadonlyMap<string, string>,
): Repository {
  return {
    ...repository,
    at: (other) => (other === commit ? overlayFiles(repository.at(other), texts) : repository.at(other)),
  }
}
