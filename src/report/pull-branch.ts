import { createHash } from 'node:crypto'
import { branchPrefix } from '../model/pull-request.js'
import type { Triage } from '../model/triage.js'
import { clusterOf } from '../model/triage.js'
import type { WriteBack } from '../model/write-back.js'

/** One branch per app and cluster: a name that people can read, and a digest that no two of them share. */
export function branchOf(cluster: string, application: string): string {
  const slug = application
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, 60)
    .replace(/^-+|-+$/g, '')
  return `${branchPrefix}${slug === '' ? '' : `${slug}-`}${digest([cluster, application], 10)}`
}

/** The branch of an app as this run found it. */
export function branchFor(triage: Triage, application: string): string {
  return branchOf(clusterOf(triage, application).id, application)
}

/**
 * What is proposed, 16 hex digits: the same as long as the same texts become the same texts on the same branch. Who
 * changed it, and what speaks for it, is not part of it: words alone do not rewrite a branch.
 */
export function proposalIdOf({ edits }: WriteBack, base: string): string {
  return digest([base, edits.map(({ file, before, after }) => [file, before, after])], 16)
}

/** The branch that a revision would be of, as an app's source names it; null where HEAD is not known. */
export function branchNamed(revision: string, bases: ReadonlyMap<string, string | null>): string | null {
  if (revision === '' || revision === 'HEAD') return bases.get('') ?? null
  return revision.replace(/^refs\/heads\//, '')
}

function digest(parts: unknown, length: number): string {
  return createHash('sha256').update(JSON.stringify(parts)).digest('hex').slice(0, length)
}
