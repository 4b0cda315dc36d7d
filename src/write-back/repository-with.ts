import type { RepoFiles, Repository } from '../model/ports.js'

/** The repository with some files of one commit having another text. */
export function repositoryWith(
  repository: Repository,
  commit: string,
  texts: ReadonlyMap<string, string>,
): Repository {
  return {
    ...repository,
    at: (other) => (other === commit ? filesWith(repository.at(other), texts) : repository.at(other)),
  }
}

function filesWith(files: RepoFiles, texts: ReadonlyMap<string, string>): RepoFiles {
  return { ...files, read: async (file) => texts.get(file) ?? files.read(file) }
}
