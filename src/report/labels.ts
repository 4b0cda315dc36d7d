import type { Action, Label } from '../model/action.js'
import type { Category } from '../model/finding.js'
import { categories } from '../model/finding.js'
import { categoryMeaning } from './words.js'

/** Every issue of ours has it: the list API finds them by it. */
export const listLabel = 'drift-triage'
export const unsafeLabel = 'sync:unsafe'
/** A manual change was undone and nobody has said that this is all right. */
export const revertedLabel = 'drift:reverted'
/** Nobody has dealt with it for as long as follow-up-after says. */
export const overdueLabel = 'drift:overdue'
/** On a pull request: about some of it a person should be asked first. */
export const followUpLabel = 'drift:follow-up'
/** A human sets it to say so. */
export const acknowledgedLabel = 'drift:acknowledged'

const colors: { readonly [category in Category]: string } = {
  conflict: 'b60205',
  'manual-change': 'd93f0b',
  unknown: 'fbca04',
  misconfiguration: 'e99695',
  missing: 'f9d0c4',
  extra: 'fef2c0',
  'git-ahead': '1d76db',
  controller: 'c5def5',
  'serialization-noise': 'd4d4d4',
  'metadata-noise': 'e4e4e4',
}

/** The label of a category. */
export function categoryLabel(category: Category): string {
  return `drift:${category}`
}

const known: readonly Label[] = [
  { name: listLabel, color: '0e8a16', description: 'Kept up to date by drift-triage' },
  { name: unsafeLabel, color: 'b60205', description: 'A sync would undo a change that someone may need' },
  {
    name: revertedLabel,
    color: '5319e7',
    description: 'A change made by hand was undone; add drift:acknowledged when seen',
  },
  { name: overdueLabel, color: 'e4e669', description: 'Open for longer than follow-up-after allows' },
  { name: followUpLabel, color: 'fbca04', description: 'A person should say whether it is still needed' },
  { name: acknowledgedLabel, color: 'bfd4f2', description: 'Someone has seen that the change was undone' },
  ...categories.map((category) => ({
    name: categoryLabel(category),
    color: colors[category],
    description: capitalised(categoryMeaning[category]),
  })),
]

/** The labels that say what holds now; only these are ever taken off an issue, a human's never. */
const stateLabels: readonly string[] = [unsafeLabel, overdueLabel, ...categories.map(categoryLabel)]

/** GitHub tells labels apart without regard to case. */
export function hasLabel(present: readonly string[], name: string): boolean {
  return present.some((one) => one.toLowerCase() === name)
}

/** What to add and remove so that of the labels which say what holds now, exactly `wanted` are on the issue. */
export function labelChanges(
  present: readonly string[],
  wanted: readonly string[],
  obsolete: readonly string[] = [],
): { readonly addLabels: readonly string[]; readonly removeLabels: readonly string[] } {
  const removable = [...stateLabels, ...obsolete]
  return {
    addLabels: wanted.filter((name) => !hasLabel(present, name)),
    removeLabels: removable.filter((name) => hasLabel(present, name) && !wanted.includes(name)),
  }
}

/** One `ensure-label` for each label that the actions put on an issue. */
export function ensureLabels(actions: readonly Action[]): readonly EnsureLabel[] {
  const used = new Set(
    actions.flatMap((action) => {
      if (action.type === 'create-issue') return action.labels
      return action.type === 'update-issue' ? action.addLabels : []
    }),
  )
  // The label that humans set must exist before they can.
  if (used.has(revertedLabel)) used.add(acknowledgedLabel)
  return known.filter(({ name }) => used.has(name)).map((label) => ({ type: 'ensure-label', label }))
}

type EnsureLabel = Extract<Action, { type: 'ensure-label' }>

function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}
