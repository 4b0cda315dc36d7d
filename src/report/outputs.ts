import { categories } from '../model/finding.js'
import type { Triage } from '../model/triage.js'

/** Outputs of one job together must stay below 1 MB, counted in UTF-16. */
const maxList = 200_000

/**
 * The action's outputs, all strings: `drifted-apps`, `unsafe-apps` and `unknown-apps` (JSON lists of names),
 * `has-drift`, `sync-unsafe`, `outputs-truncated` ('true' or 'false'), `problem-count`, `not-checked-count`, and per
 * category `count-<category>`: the drifted apps that carry its label.
 */
export function outputsOf(triage: Triage): Readonly<Record<string, string>> {
  const drifted = triage.applications.filter(({ status }) => status === 'drifted')
  const lists = {
    'drifted-apps': jsonList(drifted.map(({ name }) => name)),
    'unsafe-apps': jsonList(
      triage.applications.filter(({ syncUnsafe }) => syncUnsafe).map(({ name }) => name),
    ),
    'unknown-apps': jsonList(
      triage.applications.filter(({ status }) => status === 'unknown').map(({ name }) => name),
    ),
  }
  const counts = categories.map((category): [string, string] => [
    `count-${category}`,
    String(drifted.filter((app) => app.category === category).length),
  ])
  return {
    ...Object.fromEntries(Object.entries(lists).map(([name, { text }]): [string, string] => [name, text])),
    'has-drift': String(drifted.length > 0),
    'sync-unsafe': String(triage.applications.some(({ syncUnsafe }) => syncUnsafe)),
    ...Object.fromEntries(counts),
    'problem-count': String(triage.problems.length),
    'not-checked-count': String(triage.notChecked.length),
    'outputs-truncated': String(Object.values(lists).some(({ cut }) => cut)),
  }
}

/** A JSON list of as many names as fit; every name whole, so that the list always parses. */
function jsonList(names: readonly string[]): { readonly text: string; readonly cut: boolean } {
  const kept: string[] = []
  let used = 2
  for (const name of names) {
    const text = JSON.stringify(name)
    used += text.length + 1
    if (used > maxList) return { text: `[${kept.join(',')}]`, cut: true }
    kept.push(text)
  }
  return { text: `[${kept.join(',')}]`, cut: false }
}
