import type { PullNote, PullSituation } from '../model/pull-request.js'
import type { WriteBack } from '../model/write-back.js'
import type { PlannedPull } from './plan-pulls.js'
import { emptyNote, leftOutOf, openPull } from './pull-withdraw.js'
import { sameLines } from './same-lines.js'
import { locationText } from './value-text.js'

/** What is planned for one app, worst app first. */
export type Turn = PlannedPull & { readonly name: string; readonly branch: string }

/**
 * The apps whose pull request waits, as that of another one changes the very same lines: several apps of one pinned source
 * would each move its pin, and only the first could be merged. One that is open is left open. What each says of it.
 */
export function waitingTurns(
  turns: readonly Turn[],
  writeBacks: readonly WriteBack[],
  situation: PullSituation,
): ReadonlyMap<string, PullNote> {
  const isOpen = ({ branch }: Turn): boolean => openPull(situation, branch) !== null
  const waiting = new Map<string, PullNote>()
  const first: { readonly turn: Turn; readonly writeBack: WriteBack }[] = []
  for (const turn of [...turns.filter(isOpen), ...turns.filter((one) => !isOpen(one))]) {
    const writeBack = writeBacks.find(({ application }) => application === turn.name)
    if (writeBack === undefined || !isProposed(turn)) continue
    const into = situation.bases.get(writeBack.revision)
    const rivals = first.filter((one) => situation.bases.get(one.writeBack.revision) === into)
    const note = isOpen(turn) ? null : behind(writeBack, rivals, situation)
    if (note === null) first.push({ turn, writeBack })
    else waiting.set(turn.name, note)
  }
  return waiting
}

/** True where it has a pull request, is to get one, or somebody can open it. */
function isProposed({ note, actions }: Turn): boolean {
  const isThere = note !== null && (note.pull !== null || note.compareUrl !== null)
  return isThere || actions.some(({ type }) => type === 'open-pull-request')
}

function behind(
  { edits, notWrittenBack }: WriteBack,
  rivals: readonly { readonly turn: Turn; readonly writeBack: WriteBack }[],
  situation: PullSituation,
): PullNote | null {
  for (const { turn, writeBack } of rivals) {
    const place = sameLines(edits, writeBack.edits)
    if (place === null) continue
    const open = openPull(situation, turn.branch)
    const pull = open === null ? null : { number: open.number, url: open.url }
    const after = { application: turn.name, pull, place: locationText(place) }
    return { ...emptyNote, leftOut: leftOutOf(notWrittenBack), after }
  }
  return null
}
