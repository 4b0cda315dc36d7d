import { widenedRights } from '../decide/rights.js'
import type { Application } from '../model/application.js'
import type { Finding } from '../model/finding.js'
import type { Adoption, Reversal } from '../model/guard.js'
import type { Repository } from '../model/ports.js'
import { lineEditOf } from '../report/line-edit.js'
import type { Prepared } from '../triage/prepare.js'
import { isCandidate } from '../write-back/candidates.js'
import { propose } from '../write-back/propose.js'
import type { Judged } from '../triage/triage.js'
import { disproveJudgement, disproveRendering } from '../write-back/prove.js'
import { disproveSets } from '../write-back/prove-sets.js'

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
 * Edits of the head of a merge that put into Git what the merge would undo, for the apps where rendering and judging
 * the edited tree proves it. What the merge moves itself stands in its own diff, so that is proved alone as well.
 */
export async function suggestAdoptions(
  reversals: readonly Reversal[],
  head: Head,
  proof: Proof,
): Promise<readonly Adoption[]> {
  const names = [...new Set(reversals.map(({ finding }) => finding.application))].slice(0, maxApplications)
  const adoptions: Adoption[] = []
  for (const name of names) {
    const app = head.judged.prepared.find(({ application }) => application.name === name)
    if (app === undefined) continue
    const own = reversals.filter(({ finding }) => finding.application === name && isSuggested(finding))
    const moved = own.filter(({ reach }) => reach === 'field')
    const whole = await adoptionOf(app, own, head, proof)
    if (whole !== null) adoptions.push(whole)
    if (moved.length === 0 || moved.length === own.length) continue
    const part = await adoptionOf(app, moved, head, proof)
    if (part !== null) adoptions.push({ ...part, isPart: whole !== null })
  }
  return adoptions
}

/** More rights are written into Git by whoever allows them, and not by one click. */
function isSuggested({ change, resource }: Finding): boolean {
  return change !== null && widenedRights(resource, change) === null
}

async function adoptionOf(
  app: Prepared,
  reversals: readonly Reversal[],
  head: Head,
  { affected, judge }: Proof,
): Promise<Adoption | null> {
  const { repository, commit, judged } = head
  if (app.application.sources.length !== 1) return null
  const asked = reversals.map(({ finding }) => wanted(finding))
  const candidates = asked.filter((finding) => isCandidate(finding, 'advised'))
  const proposed = await propose(app, { findings: asked, candidates }, head)
  const { texts, proposals, spec } = proposed
  // An edit of the app's own object works only once that is synced itself: not with this merge.
  if (proposals.length === 0 || spec.length > 0) return null
  const { name } = app.application
  if ((await affected(texts)).some((other) => other.name !== name)) return null
  const draft = { ...proposed, app, commit }
  const rendering = { repository, rerender: judged.rerender }
  if ((await disproveSets(draft, judged.sets, repository)) !== null) return null
  if ((await disproveRendering(draft, judged.prepared, rendering)) !== null) return null
  if (disproveJudgement(draft, judged.triage, (await judge(texts)).triage) !== null) return null
  const files = repository.at(commit)
  const edits = await Promise.all(
    [...texts].map(async ([file, after]) =>
      lineEditOf({ file, before: (await files.read(file)) ?? '', after }),
    ),
  )
  if (edits.includes(null)) return null
  const kept = new Set(proposals.map(({ finding }) => finding.fingerprint))
  const saved = reversals.filter(({ finding }) => kept.has(finding.fingerprint))
  return { application: name, reversals: saved, edits: edits.filter((edit) => edit !== null), isPart: false }
}

/** Whose word it is to be makes no difference here: the author asks how production's value gets into Git. */
function wanted(finding: Finding): Finding {
  return { ...finding, category: 'manual-change', direction: 'update-git' }
}
