import type { Repository } from '../model/ports.js'
import type { Problem } from '../model/problem.js'
import { runGit } from './git.js'

/** Where the folder lies below the top of the Git work tree that it is in; '' for the top, null outside of any. */
export async function placeInWorkTree(folder: string): Promise<string | null> {
  const { text } = await runGit(folder, ['rev-parse', '--show-prefix'])
  return text === null ? null : text.trim()
}

/**
 * A note where something could not be rendered in a folder inside of a work tree: it is read as a repository of its
 * own, and what Applications name usually counts from the top. Generators of sets find nothing there either.
 */
export async function partOfWorkTreeNotes(
  folder: string,
  { hasHistory }: Repository,
  problems: readonly Problem[],
): Promise<readonly string[]> {
  const isLacking = problems.some(({ code }) => code === 'PATH_NOT_FOUND' || code === 'RENDER_FAILED')
  if (hasHistory || !isLacking) return []
  const place = (await placeInWorkTree(folder)) ?? ''
  return place === ''
    ? []
    : [
        `Read was the folder ${JSON.stringify(place)} of a Git work tree, as a repository of its own: what Applications and ApplicationSets name counts from it. Where that counts from the top of the work tree, as it does for Argo CD and Flux, give the top, and take nothing here for a verdict.`,
      ]
}
