import type { Finding } from '../model/finding.js'
import { formatKey } from '../model/resource.js'
import type { Triage } from '../model/triage.js'
import { pathText } from './order.js'
import type { Phrase } from './phrase.js'
import { code, prose } from './phrase.js'
import { plural } from './words.js'

/** `accepted until 2027-01-31 by Ann`; '' for a finding that nobody has accepted. */
export function acceptedText({ accepted }: Finding): string {
  return accepted === undefined ? '' : `accepted until ${accepted.expires} by ${accepted.owner}`
}

/** Accepted differences that a report names; the JSON report has all of them. */
const maxAccepted = 200

/** What heads the list of accepted differences, with their number; '' where there are none. */
export function acceptedTitle({ findings }: Triage): string {
  const count = findings.filter(({ accepted }) => accepted !== undefined).length
  return count === 0 ? '' : `Accepted by the settings: ${plural(count, 'difference')}`
}

/**
 * The accepted differences of a run, with who answers for each and why: in an app in sync nothing else shows them. The
 * last line counts those that there is no room for.
 */
export function acceptedLines({ findings }: Triage): readonly Phrase[] {
  const lines = findings.flatMap((finding): readonly Phrase[] => {
    if (finding.accepted === undefined) return []
    const path = pathText(finding)
    const what: Phrase = path === '' ? [] : [code(path), ' of ']
    const { owner, reason, expires } = finding.accepted
    const by: Phrase = [`: until ${expires} by `, prose(owner), ', ', prose(reason)]
    return [[prose(finding.application), ': ', ...what, prose(formatKey(finding.resource)), ...by]]
  })
  const rest = lines.length - maxAccepted
  return rest > 0
    ? [...lines.slice(0, maxAccepted), [`${plural(rest, 'difference')} more not shown here.`]]
    : lines
}
