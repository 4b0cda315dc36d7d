import type { Finding } from '../model/finding.js'
import type { NotWrittenBack, WriteBack } from '../model/write-back.js'
import { isPinAlone, writeBackId } from '../model/write-back.js'
import type { Prepared } from '../triage/prepare.js'
import type { Draft } from './prove.js'
import { start } from './start.js'
import type { Starting } from './starting.js'

/** How often the edits of an app are looked for and proved anew, once all of them together could not be proved. */
const maxAttempts = 16

/** Why a draft fails, in words that follow "is not written back: "; null where it does not. */
export type Proofs = {
  readonly rendering: (draft: Draft) => Promise<string | null>
  readonly judgement: (drafts: readonly Draft[]) => Promise<ReadonlyMap<Draft, string | null>>
}

type Around = { readonly app: Prepared; readonly starting: Starting; readonly proofs: Proofs }

/** `needsOthers` where no edit was found for one of them without the others: one value may be behind several fields. */
type Tried = { readonly writeBack: WriteBack } | { readonly reason: string; readonly needsOthers: boolean }

/**
 * What of a disproved proposal can be proved, which it is as a whole; each change that is left out has the reason for
 * which it fails beside those that are kept. Halves are tried before single changes, as most often one alone is to
 * blame. None where only a pin was to move, which nobody has asked for.
 */
export async function narrow(
  { writeBack: all, reason }: { readonly writeBack: WriteBack; readonly reason: string },
  around: Around,
): Promise<readonly WriteBack[]> {
  if (isPinAlone(all)) return []
  const failed = new Map<string, Tried>([[idOf(all.findings), { reason, needsOthers: false }]])
  let left = maxAttempts
  const tryOut = async (asked: readonly Finding[]): Promise<Tried> => {
    const known = failed.get(idOf(asked))
    if (known !== undefined) return known
    if (left === 0)
      return { reason: `it could not be proved with the other changes: ${reason}`, needsOthers: false }
    left -= 1
    const tried = await attempt(asked, writeBackId(all), around)
    failed.set(idOf(asked), tried)
    return tried
  }
  let kept = withNothing(all)
  const leftOut: (NotWrittenBack & { readonly needsOthers: boolean })[] = []
  const groups = [...halvesOf(all.findings)]
  for (let group = groups.shift(); group !== undefined; group = groups.shift()) {
    const tried = await tryOut([...kept.findings, ...group])
    if ('writeBack' in tried) kept = tried.writeBack
    else if (group.length > 1 && left > 0) groups.unshift(...halvesOf(group))
    else leftOut.push(...group.map((finding) => ({ finding, ...tried })))
  }
  const together = leftOut.flatMap(({ finding, needsOthers }) => (needsOthers ? [finding] : []))
  const last = together.length < 2 ? null : await tryOut([...kept.findings, ...together])
  if (last !== null && 'writeBack' in last) kept = last.writeBack
  const notWrittenBack = leftOut.flatMap(({ finding, reason: why }) =>
    kept.findings.includes(finding) ? [] : [{ finding, reason: why }],
  )
  return [{ ...kept, notWrittenBack: [...all.notWrittenBack, ...notWrittenBack] }]
}

/** All that is asked for, proved, or why it is not: what leaves one of them out is no answer. */
async function attempt(
  among: readonly Finding[],
  id: string,
  { app, starting, proofs }: Around,
): Promise<Tried> {
  const all = await start(app, { ...starting, among })
  const { draft, writeBack } = all.find((one) => writeBackId(one.writeBack) === id) ?? {}
  if (writeBack === undefined || draft === undefined || draft === null || writeBack.notWrittenBack.length > 0)
    return { reason: writeBack?.notWrittenBack[0]?.reason ?? 'no edit does it by itself', needsOthers: true }
  const reason = (await proofs.rendering(draft)) ?? (await proofs.judgement([draft])).get(draft) ?? null
  return reason === null ? { writeBack } : { reason, needsOthers: false }
}

function withNothing({ pin: _pin, ...rest }: WriteBack): WriteBack {
  return { ...rest, edits: [], steps: [], findings: [] }
}

function halvesOf(findings: readonly Finding[]): readonly (readonly Finding[])[] {
  const middle = Math.ceil(findings.length / 2)
  return [findings.slice(0, middle), findings.slice(middle)].filter((half) => half.length > 0)
}

function idOf(findings: readonly Finding[]): string {
  return findings
    .map(({ fingerprint }) => fingerprint)
    .sort()
    .join(' ')
}
