import type { RepoFiles } from '../model/ports.js'

/** The same files with some having another text, or being there at all. */
export function overlayFiles(files: RepoFiles, texts: ReadonlyMap<string, string>): RepoFiles {
  if (texts.size === 0) return files
  const below = (folder: string): string[] =>
    [...texts.keys()].filter((file) => folder === '' || file.startsWith(`${folder}/`))
  return {
    links: (folder) => files.links(folder),
    ...(files.linkText === undefined
      ? {}
      : { linkText: (link: string) => files.linkText?.(link) ?? Promise.resolve(null) }),
    async list(folder) {
      const listed = await files.list(folder)
      const added = below(folder)
      return listed === null && added.length === 0 ? null : [...new Set([...(listed ?? []), ...added])]
    },
    read: async (file) => texts.get(file) ?? files.read(file),
    async readBytes(file) {
      const text = texts.get(file)
      return text === undefined ? files.readBytes(file) : Buffer.from(text)
    },
    // A folder that holds another text is not the same folder any more.
    contentId: async (folder) =>
      below(folder).length > 0 ? null : ((await files.contentId?.(folder)) ?? null),
    fileId: async (file) => (texts.has(file) ? null : ((await files.fileId?.(file)) ?? null)),
  }
}
