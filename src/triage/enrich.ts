import type { Config } from '../config/config.js'
import { withAcceptance, withPolicy } from '../decide/policies.js'
import { weigh } from '../decide/direction.js'
import { evidenceFrom } from '../evidence/evidence.js'
import type { Gather } from '../evidence/gather.js'
import type { Application } from '../model/application.js'
import type { Finding } from '../model/finding.js'
import type { JsonObject } from '../model/json.js'

/** What the settings say about a finding. */
export type Settle = (finding: Finding) => Finding

/** The team's policies first, then what is accepted on this day. */
export function settleBy({ policies, accepted }: Pick<Config, 'policies' | 'accepted'>, now: Date): Settle {
  const today = now.toISOString().slice(0, 10)
  return (finding) => withAcceptance(withPolicy(finding, policies), accepted, today)
}

/** A finding with the evidence around it, which is part of its reasons, and the direction by the light of that. */
export async function withEvidence(
  application: Application,
  finding: Finding,
  live: JsonObject | null,
  gather: Gather,
): Promise<Finding> {
  const evidence = evidenceFrom(await gather(application, finding, live))
  if (evidence.length === 0) return finding
  const decision = weigh(finding, evidence)
  const said = new Set(finding.because)
  return {
    ...finding,
    direction: decision.direction,
    confidence: decision.confidence,
    because: [
      ...finding.because,
      ...evidence.map(({ text }) => text).filter((text) => !said.has(text)),
      ...decision.because,
    ],
    evidence,
  }
}
