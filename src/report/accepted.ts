import type { Finding } from '../model/finding.js'
import { formatKey } from '../model/resource.js'
import type { Triage } from '../model/triage.js'
import { pathText } from './order.js'
import type { Phrase } from './phrase.js'
import { code, prose } from './phrase.js'

/** `accepted until 2027-01-31 by Ann`; '' for a finding that nobody has accepted. */
export function acceptedText({ accepted }: Finding): string {
  return accepted === undefined ? '' : `accepted until ${accepted.expires} by ${accepted.owner}`
}

/** Every accepted difference of a run, with who answers for it and why: in an app in sync nothing else shows it. */
export function acceptedLines({ findings }: Triage): readonly Phrase[] {
  return findings.flatMap((finding): readonly Phrase[] => {
    if (finding.accepted === undefined) return []
    const path = pathText(finding)
    const what: Phrase = path === '' ? [] : [code(path), ' of ']
    const { owner, reason, expires } = finding.accepted
    const by: Phrase = [`: until ${expires} by `, prose(owner), ', ', prose(reason)]
    return [[prose(finding.application), ': ', ...what, prose(formatKey(finding.resource)), ...by]]
  })
}
