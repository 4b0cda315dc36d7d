import type { Application } from '../model/application.js'
import type { Finding } from '../model/finding.js'
import type { Reversal } from '../model/guard.js'
import type { RepoFiles } from '../model/ports.js'
import { patchOf } from '../report/patch.js'
import type { Prepared } from '../triage/prepare.js'
import { propose } from '../write-back/propose.js'
import type { JudgedTree } from '../write-back/prove.js'
import { disprove } from '../write-back/prove.js'

/** Each app costs one more judgement of the tree. */
const maxApplications = 3

/** What is asked of the tree with some files edited: which apps they are part of, and how those that count fare. */
export type Proof = {
  readonly affected: (texts: ReadonlyMap<string, string>) => Promise<readonly Application[]>
  readonly judge: (texts: ReadonlyMap<string, string>) => Promise<JudgedTree>
}

/**
 * Patches on the head of a merge that put into Git what the merge would undo, for the apps where rendering and judging
 * the patched tree proves it.
 */
export async function suggestPatches(
  reversals: readonly Reversal[],
  head: JudgedTree,
  files: RepoFiles,
  proof: Proof,
): Promise<readonly string[]> {
  const names = [...new Set(reversals.map(({ finding }) => finding.application))].slice(0, maxApplications)
  const apps = head.prepared.filter(({ application }) => names.includes(application.name))
  const patches: string[] = []
  for (const app of apps) {
    const own = reversals.map(({ finding }) => finding).filter((one) => isOf(app, one))
    patches.push(...(await patchesOf(app, own, head, files, proof)))
  }
  return patches
}

async function patchesOf(
  app: Prepared,
  findings: readonly Finding[],
  head: JudgedTree,
  files: RepoFiles,
  { affected, judge }: Proof,
): Promise<readonly string[]> {
  const { name } = app.application
  if (app.application.sources.length !== 1) return []
  const { texts, proposals } = await propose(app, findings.map(wanted), files, 'advised')
  if (proposals.length === 0) return []
  if ((await affected(texts)).some((other) => other.name !== name)) return []
  if (disprove(name, proposals, head, await judge(texts)) !== null) return []
  const patches = await Promise.all(
    [...texts].map(async ([file, after]) => patchOf({ file, before: (await files.read(file)) ?? '', after })),
  )
  return patches.filter((patch) => patch !== null)
}

/** Whose word it is to be makes no difference here: the author asks how production's value gets into Git. */
function wanted(finding: Finding): Finding {
  return { ...finding, category: 'manual-change', direction: 'update-git' }
}

function isOf({ application }: Prepared, finding: Finding): boolean {
  return finding.application === application.name && finding.change !== null
}
