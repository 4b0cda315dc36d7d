import type { Json } from '../model/json.js'
import type { IssueState, StoredFinding } from './issue-state.js'
import { parseState, stateJson } from './issue-state.js'

/*
 * Our part of an issue's body stands between two hidden markers; the first one holds the state, in base64url so that
 * no name in it can end the comment. What humans write above or below stays. Nothing foreign inside the block can look
 * like a marker, since every output breaks `<!--`.
 */
const opening = /<!-- drift-triage:begin ([A-Za-z0-9_-]*) -->/
const closing = '<!-- drift-triage:end -->'

/** Endings that are remembered, and places that have drifted before. */
const maxResolved = 20
const maxPast = 20

export type ParsedBody = {
  readonly state: IssueState
  /** Our block without its markers. */
  readonly content: string
  /** Length of what humans wrote around it. */
  readonly around: number
}

/** Reads our block from an issue's body; null where it has none, or its marker is damaged. */
export function parseBody(body: string): ParsedBody | null {
  const block = readBlock(body)
  const state = block === null ? null : parseState(block.marker)
  return block === null || state === null ? null : { state, content: block.content, around: block.around }
}

/** Our block in any body, with what its marker holds; null where there is none, or its marker is damaged. */
export function readBlock(
  body: string,
): { readonly marker: Json; readonly content: string; readonly around: number } | null {
  const text = unixLines(body)
  const found = opening.exec(text)
  if (found === null) return null
  const marker = decode(found[1] ?? '')
  if (marker === null) return null
  const { start, end } = blockRange(text, found)
  const content = text
    .slice(start + found[0].length, end)
    .replace(closing, '')
    .trim()
  return { marker, content, around: text.length - (end - start) }
}

/** The body with our block in place of the old one, or alone where there was none. */
export function withBlock(body: string, block: string): string {
  const text = unixLines(body)
  const found = opening.exec(text)
  if (found === null) return block
  const { start, end } = blockRange(text, found)
  return text.slice(0, start) + block + text.slice(end)
}

/** The block with its markers. */
export function blockOf(state: IssueState, content: string): string {
  return writeBlock(stateJson(state), content)
}

/** A block whose marker holds this. */
export function writeBlock(marker: Json, content: string): string {
  return `<!-- drift-triage:begin ${encode(marker)} -->\n\n${content}\n\n${closing}`
}

/**
 * Cuts the state until its marker fits `max` characters: fields of other versions and what had ended before go first, then the oldest endings,
 * then findings that do not fit, least severe first. The same findings always give the same cut.
 */
export function fitState(state: IssueState, max: number): IssueState {
  const whole = { ...state, resolved: state.resolved.slice(-maxResolved), past: state.past.slice(-maxPast) }
  if (encode(stateJson(whole)).length <= max) return whole
  const slim = { ...withFewerResolved({ ...whole, past: [] }, max / 2), rest: {} }
  const kept: StoredFinding[] = []
  let used = encode(
    stateJson({ ...slim, findings: [], dropped: state.findings.length + state.dropped }),
  ).length
  for (const finding of state.findings.map((one) => ({ ...one, rest: {} }))) {
    const size = Math.ceil((Buffer.byteLength(JSON.stringify(finding), 'utf8') + 1) * (4 / 3))
    if (used + size > max) continue
    used += size
    kept.push(finding)
  }
  return { ...slim, findings: kept, dropped: state.dropped + state.findings.length - kept.length }
}

function withFewerResolved(state: IssueState, max: number): IssueState {
  const fits = encode(stateJson({ ...state, rest: {}, findings: [] })).length <= max
  return fits || state.resolved.length === 0
    ? state
    : withFewerResolved({ ...state, resolved: state.resolved.slice(1) }, max)
}

/** True where both texts are the same body; GitHub's editor turns line ends into CRLF. */
export function sameBody(a: string, b: string): boolean {
  return unixLines(a).trimEnd() === unixLines(b).trimEnd()
}

function encode(marker: Json): string {
  return Buffer.from(JSON.stringify(marker), 'utf8').toString('base64url')
}

function decode(text: string): Json {
  try {
    return JSON.parse(Buffer.from(text, 'base64url').toString('utf8')) as Json
  } catch {
    return null
  }
}

/** Without its closing marker only the opening one is ours: nothing that a human wrote may go with it. */
function blockRange(text: string, found: RegExpExecArray): { start: number; end: number } {
  const start = found.index
  const end = text.indexOf(closing, start)
  return { start, end: end < 0 ? start + found[0].length : end + closing.length }
}

function unixLines(text: string): string {
  return text.replace(/\r\n?/g, '\n')
}
