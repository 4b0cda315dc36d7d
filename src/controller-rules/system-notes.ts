import type { Application } from '../model/application.js'
import type { Jq } from '../model/ports.js'
import { probe } from './probe.js'
import { comparesThreeWays } from './strategy.js'

/** What is wrong with rules of Argo CD's own settings, which belong to no app: each said once. */
export async function systemRuleNotes(
  applications: readonly Application[],
  jq: Jq,
): Promise<readonly string[]> {
  const comparing = applications.filter(comparesThreeWays)
  const rules = new Set(
    comparing.flatMap(({ ignore }) => ignore.filter(({ statedIn }) => statedIn === 'argocd-cm')),
  )
  const notes: string[] = []
  for (const rule of rules) {
    const { found, unread } = await probe(rule, jq)
    const covering = found.find(({ live }) => live.length > 0)
    const invalid = unread.find((line) => line.invalid)
    const about = `argocd-cm, ignoreDifferences for ${rule.group}/${rule.kind}`
    if (covering !== undefined)
      notes.push(
        `${about}: ${covering.selector} covers the last-applied annotation, which Argo CD compares client-side applied objects from: a field that Git has removed goes unseen.`,
      )
    if (invalid !== undefined)
      notes.push(
        `${about}: ${invalid.selector} is no jq expression (${invalid.reason}); no comparison succeeds with it.`,
      )
  }
  return notes
}
