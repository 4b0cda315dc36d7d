import type { Finding } from '../model/finding.js'
import { formatPath } from '../model/path.js'
import type { Accepted, Match, Policy } from '../model/policy.js'
import { presumption } from './direction.js'

/** The direction of the first policy that matches, which is the team's word and therefore certain. */
export function withPolicy(finding: Finding, policies: readonly Policy[]): Finding {
  const policy = policies.find(({ match }) => matches(match, finding))
  if (policy === undefined) return finding
  const said = finding.because.filter((one) => one !== presumption)
  const because = [...said, `By a policy of the settings (${policy.direction}): ${policy.reason}`]
  return { ...finding, direction: policy.direction, confidence: 'certain', because }
}

/** The finding as accepted where an entry covers it that still holds; with a note where the last one has expired. */
export function withAcceptance(finding: Finding, entries: readonly Accepted[], today: string): Finding {
  const own = entries.filter(({ match }) => matches(match, finding))
  const holding = own.find(({ expires }) => expires >= today)
  if (holding !== undefined) {
    const { owner, reason, expires } = holding
    return { ...finding, accepted: { owner, reason, expires } }
  }
  const last = own.at(-1)
  if (last === undefined) return finding
  const note = `It was accepted until ${last.expires} by ${last.owner} (${last.reason}); that has expired.`
  return { ...finding, because: [...finding.because, note] }
}

/** Notes on entries that no finding matches: the drift is gone, or the entry names something else than was meant. */
export function unusedAcceptances(
  entries: readonly Accepted[],
  findings: readonly Finding[],
): readonly string[] {
  return entries.flatMap((entry, i) =>
    findings.some((finding) => matches(entry.match, finding))
      ? []
      : [
          `accepted[${i}] (${entry.owner}: ${entry.reason}) matches nothing: remove it, or correct its match.`,
        ],
  )
}

/** True where every part that is given fits. A path covers what is below it. */
export function matches(match: Match, { application, resource, change }: Finding): boolean {
  return (
    fits(match.application, application) &&
    fits(match.group, resource.group) &&
    fits(match.kind, resource.kind) &&
    fits(match.namespace, resource.namespace) &&
    fits(match.name, resource.name) &&
    (match.path === '' || (change !== null && covers(match.path, formatPath(change.path))))
  )
}

function fits(pattern: string, text: string): boolean {
  return pattern === '' || globOf(pattern, '$').test(text)
}

function covers(pattern: string, path: string): boolean {
  return globOf(pattern, '(?=$|[.[])').test(path)
}

/** `*` is any run of characters; several in a row are one. */
function globOf(pattern: string, end: string): RegExp {
  const literal = (text: string): string => text.replace(/[.+?^${}()|[\]\\]/g, '\\$&')
  return new RegExp(`^${pattern.split(/\*+/).map(literal).join('.*')}${end}`, 's')
}
