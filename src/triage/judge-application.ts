import { auditIgnoreRules } from '../controller-rules/audit.js'
import { withHelmByHand } from '../controller-rules/helm-by-hand.js'
import { withHelmTookOver } from '../controller-rules/helm-took-over.js'
import { withUnraisedChart } from '../controller-rules/unraised-chart.js'
import { usesOf } from '../controller-rules/uses.js'
import { duplicateManifest, repeatedKeyInGit, sharedObject } from '../decide/objects.js'
import type { Draft } from '../decide/judge.js'
import { judgeBeingDeleted } from '../decide/being-deleted.js'
import { judgeExtra, judgeMissing } from '../decide/one-sided.js'
import { whenOf } from '../forecast/forecaster.js'
import { leftAloneByFlux } from '../forecast/method.js'
import type { Application } from '../model/application.js'
import type { NotChecked, Problem } from '../model/problem.js'
import type { Manifest } from '../model/resource.js'
import type { IgnoreRuleUse } from '../model/triage.js'
import type { Pair } from '../pull/pair.js'
import { explanations } from './explanations.js'
import { handwriting } from './handwriting.js'
import type { Prepared } from './prepare.js'
import type { JudgedPair, JudgingWorld } from './judge-pair.js'
import { inSync, judgeMatched } from './judge-pair.js'
import { ownershipProblems } from './ownership.js'

export type Judged = {
  readonly drafts: readonly Draft[]
  readonly problems: readonly Problem[]
  readonly notChecked: readonly NotChecked[]
  readonly ignoreRules: readonly IgnoreRuleUse[]
}

/** Every finding of one app and what about it could not be known. */
export async function judgeApplication(
  prepared: Prepared,
  pairs: readonly Pair[],
  world: JudgingWorld,
): Promise<Judged> {
  const { application } = prepared
  const when = whenOf(application)
  const drafts: Draft[] = prepared.duplicates.map((manifest) =>
    duplicateManifest(application, manifest, when),
  )
  drafts.push(
    ...prepared.desired
      .map((manifest) => repeatedKeyInGit(application, manifest, when))
      .filter((draft) => draft !== null),
  )
  const problems: Problem[] = []
  const notChecked: NotChecked[] = []
  const judged: JudgedPair[] = []
  for (const pair of pairs) {
    const found = world.otherOwners(application, pair)
    const owners = 'then' in found ? await found : found
    if (owners.length > 0 && 'manifest' in pair)
      drafts.push(sharedObject(application, pair.manifest.key, owners, when))
    if (pair.state === 'matched')
      judged.push(
        world.differing.has(pair) ? await judgeMatched(prepared, pair, owners, world) : inSync(pair),
      )
    else if (pair.state === 'missing') {
      const uncreated = notCreated(application, pair.manifest)
      if (uncreated === null) drafts.push(judgeMissing(application, pair, when))
      else notChecked.push(uncreated)
    } else if (pair.state === 'extra')
      drafts.push(
        judgeExtra(application, pair, when, {
          ...handwriting(pair.live, world.actorOf(application.appliers)),
          renderedBy: owners.map(({ name }) => name),
        }),
      )
    else if (pair.state === 'unreadable') problems.push(pair.problem)
  }
  drafts.push(...deletions(application, pairs, when), ...judged.flatMap((one) => one.drafts))
  problems.push(...judged.flatMap((one) => one.problems))
  problems.push(...ownershipProblems(prepared, judged, world.actorOf(application.appliers)))
  drafts.push(...explanations(prepared, pairs, drafts, world.types))
  const hidden = judged.flatMap((one) => one.hidden)
  const objects = world.objectsOf(application)
  const described = pairs.flatMap((pair) => (pair.state === 'matched' ? [pair.live] : []))
  const audited = { objects: objects.ofSet, hidden, when }
  drafts.push(...(await auditIgnoreRules(application, audited, world.jq)))
  return {
    drafts: withUnraisedChart(
      application,
      prepared.unraised ?? null,
      withHelmByHand(application, withHelmTookOver(application, drafts, described), described),
    ),
    problems,
    notChecked: [...notChecked, ...judged.flatMap((one) => one.notChecked)],
    ignoreRules: usesOf(application.ignore, objects.own, hidden),
  }
}

function deletions(
  application: Application,
  pairs: readonly Pair[],
  when: Draft['forecast']['when'],
): Draft[] {
  return pairs.flatMap((pair) =>
    pair.state === 'matched'
      ? (judgeBeingDeleted(application, pair.manifest.key, pair.live, when) ?? [])
      : [],
  )
}

/** What kustomize-controller is told to leave alone it does not create either (fluxcd/pkg ssa, ExclusionSelector). */
function notCreated({ name, resource }: Application, { key, object }: Manifest): NotChecked | null {
  const reason = resource?.kind === 'Kustomization' ? leftAloneByFlux(object) : null
  return reason === null
    ? null
    : {
        application: name,
        resource: key,
        reason: `not in the cluster, where Flux does not create it: ${reason}`,
      }
}
