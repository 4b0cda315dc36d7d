import type { Application } from '../model/application.js'
import type { Finding } from '../model/finding.js'
import type { Reversal } from '../model/guard.js'
import type { Repository } from '../model/ports.js'
import { patchOf } from '../report/patch.js'
import type { Prepared } from '../triage/prepare.js'
import { isCandidate } from '../write-back/candidates.js'
import { propose } from '../write-back/propose.js'
import type { Judged } from '../triage/triage.js'
import { disproveJudgement, disproveRendering } from '../write-back/prove.js'

/** Each app costs one more judgement of the tree. */
const maxApplications = 3

/** What is asked of the tree with some files edited: which apps they are part of, and how those that count fare. */
export type Proof = {
  readonly affected: (texts: ReadonlyMap<string, string>) => Promise<readonly Application[]>
  readonly judge: (texts: ReadonlyMap<string, string>) => Promise<Pick<Judged, 'triage'>>
}

/** The head of a merge: its files, and how they were judged. */
export type Head = { readonly repository: Repository; readonly commit: string; readonly judged: Judged }

/**
 * Patches on the head of a merge that put into Git what the merge would undo, for the apps where rendering and judging
 * the patched tree proves it.
 */
export async function suggestPatches(
  reversals: readonly Reversal[],
  head: Head,
  proof: Proof,
): Promise<readonly string[]> {
  const names = [...new Set(reversals.map(({ finding }) => finding.application))].slice(0, maxApplications)
  const apps = head.judged.prepared.filter(({ application }) => names.includes(application.name))
  const patches: string[] = []
  for (const app of apps) {
    const own = reversals.map(({ finding }) => finding).filter((one) => isOf(app, one))
    patches.push(...(await patchesOf(app, own, head, proof)))
  }
  return patches
}

async function patchesOf(
  app: Prepared,
  findings: readonly Finding[],
  head: Head,
  { affected, judge }: Proof,
): Promise<readonly string[]> {
  const { repository, commit, judged } = head
  if (app.application.sources.length !== 1) return []
  const asked = findings.map(wanted)
  const candidates = asked.filter((finding) => isCandidate(finding, 'advised'))
  const proposed = await propose(app, { findings: asked, candidates }, head)
  const { texts, proposals, spec } = proposed
  // An edit of the app's own object works only once that is synced itself: not with this merge.
  if (proposals.length === 0 || spec.length > 0) return []
  const { name } = app.application
  if ((await affected(texts)).some((other) => other.name !== name)) return []
  const draft = { ...proposed, app, commit }
  const rendering = { repository, rerender: judged.rerender }
  if ((await disproveRendering(draft, judged.prepared, rendering)) !== null) return []
  if (disproveJudgement(draft, judged.triage, (await judge(texts)).triage) !== null) return []
  const files = repository.at(commit)
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
