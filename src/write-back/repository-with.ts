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
  const isEdited = (folder: string): boolean =>
    [...texts.keys()].some((file) => folder === '' || file.startsWith(`${folder}/`))
  return {
    ...files,
    read: async (file) => texts.get(file) ?? files.read(file),
    async readBytes(file) {
      const text = texts.get(file)
      return text === undefined ? files.readBytes(file) : Buffer.from(text)
    },
    // The commit's own id stands for the files as they were.
    contentId: async (folder) => (isEdited(folder) ? null : ((await files.contentId?.(folder)) ?? null)),
  }
}
