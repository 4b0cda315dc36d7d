import type { Held } from './held.js'
import { codeSpan } from './markdown.js'
import { plural } from './words.js'

/** One line for each reason why apps have no issue yet; [] where all have. */
export function heldSection(held: readonly Held[]): readonly string[] {
  return (['preview', 'limit', 'sync', 'young'] as const).flatMap((reason) => {
    const names = held.filter(({ why }) => why === reason).map(({ application }) => codeSpan(application))
    if (names.length === 0) return []
    const rest = names.length - 100
    const list = `${names.slice(0, 100).join(', ')}${rest > 0 ? ` and ${rest} more` : ''}`
    return [heldText[reason](plural(names.length, 'drifted application'), list)]
  })
}

const heldText: { readonly [why in Held['why']]: (count: string, list: string) => string } = {
  preview: (count, list) =>
    `**A first run, so nothing has been filed yet:** it would open issues for ${count}, worst first: ${list}. Look at the sections below. To go on, start the workflow by hand without dry-run, or set \`first-run: file\`; \`max-new-issues\` says how many a run opens. Folders, policies and accepted drift in the settings, and \`noise-issues: never\`, make them fewer.`,
  limit: (count, list) =>
    `${count} more without an issue yet, since a run opens only so many (\`max-new-issues\`), worst first: ${list}. Later runs open the rest.`,
  sync: (count, list) =>
    `${count} waiting for sync: Git has changed and the controller has not applied it yet. No issue is opened for that: ${list}.`,
  young: (count, list) => `${count} too young for an issue (\`min-age\`): ${list}. A later run decides.`,
}
