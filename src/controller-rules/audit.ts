import { fingerprintOf } from '../decide/fingerprint.js'
import type { Draft } from '../decide/judge.js'
import type { Application, IgnoreRule } from '../model/application.js'
import type { Confidence, Forecast } from '../model/finding.js'
import { formatPath } from '../model/path.js'
import type { Jq } from '../model/ports.js'
import type { ResourceKey } from '../model/resource.js'
import { formatKey } from '../model/resource.js'
import { isAbout } from './match.js'
import { probe } from './probe.js'
import type { Removals } from './removals.js'
import { whereStated } from './stated.js'
import { comparesThreeWays } from './strategy.js'

/** A finding that a rule keeps out of Argo CD's sight, and the line of it that does so. */
export type Hidden = { readonly rule: IgnoreRule; readonly selector: string; readonly draft: Draft }

export type Audited = {
  /**
   * Every object of the app, and of those that the same ApplicationSet makes; null where not all of them are known,
   * so that nothing can be missing among them.
   */
  readonly objects: readonly ResourceKey[] | null
  readonly hidden: readonly Hidden[]
  readonly when: Forecast['when']
}

/** One statement about a rule: what is wrong with it, and how sure that is. */
type Fault = { readonly id: string; readonly confidence: Confidence; readonly because: readonly string[] }

/** True for what a rule was hardly meant to hide. */
export function isReal({ category }: Pick<Draft, 'category'>): boolean {
  return category === 'manual-change' || category === 'conflict'
}

/**
 * What is wrong with the `ignoreDifferences` of an app: entries about no object, entries that hide what a person
 * changed, entries on the annotation that Argo CD's three-way comparison starts from, and jq that is none. Of rules
 * for the whole system, and of what objects state for themselves, only what they do to this app's own changes.
 */
export async function auditIgnoreRules(
  application: Application,
  audited: Audited,
  jq: Jq,
): Promise<readonly Draft[]> {
  const { resource } = application
  if (resource === null) return []
  const drafts: Draft[] = []
  // What an object states for itself is only known where it hides something.
  for (const rule of new Set([...application.ignore, ...audited.hidden.map((one) => one.rule)])) {
    const hides = hidesChanges(rule, audited)
    const ofItself = rule.statedIn === undefined ? await faultsOf(rule, application, audited, jq) : []
    const faults = [...ofItself, ...(hides === null ? [] : [hides])]
    drafts.push(...faults.map((fault) => toDraft(application, resource, rule, fault, audited.when)))
  }
  return drafts
}

async function faultsOf(
  rule: IgnoreRule,
  application: Application,
  audited: Audited,
  jq: Jq,
): Promise<readonly Fault[]> {
  const nothing = matchesNothing(rule, audited)
  if (nothing !== null) return [nothing]
  const lines = await probe(rule, jq)
  return [isNoJq(rule, lines), blindsComparison(rule, lines, application, audited)].filter(
    (fault) => fault !== null,
  )
}

function matchesNothing(rule: IgnoreRule, { objects }: Audited): Fault | null {
  if (objects === null || objects.some((key) => isAbout(rule, key))) return null
  const groups = new Set(objects.filter(({ kind }) => kind === rule.kind).map(({ group }) => group))
  const meant = groups.size === 1 ? [...groups][0] : undefined
  const hint =
    meant !== undefined && meant !== rule.group
      ? [`The app’s ${rule.kind} objects have group ${quoted(meant)}, the rule says ${quoted(rule.group)}.`]
      : []
  return {
    id: 'ignore-rule-matches-nothing',
    confidence: 'certain',
    because: [`The ignoreDifferences rule for ${target(rule)} matches no object of the app.`, ...hint],
  }
}

function hidesChanges(rule: IgnoreRule, { hidden }: Audited): Fault | null {
  const by = hidden.filter((one) => one.rule === rule)
  const changes = by.filter(({ draft }) => isReal(draft))
  if (changes.length === 0) return null
  const places = [...new Set(changes.map(({ draft }) => placeOf(draft)))]
  const lines = [...new Set(changes.map(({ selector }) => selector))].join(', ')
  const more = places.length > 3 ? ` and ${places.length - 3} more` : ''
  return {
    id: 'ignore-rule-hides-change',
    confidence: 'likely',
    because: [
      `The rule ${lines} for ${target(rule)} (${whereStated(rule)}) hides changes made by hand: ${places.slice(0, 3).join('; ')}${more}.`,
      `It covers ${by.length} of the differences found; a rule on the exact field would leave the others visible.`,
    ],
  }
}

/** Then no comparison of the app succeeds (diff_normalizer.go, NewIgnoreNormalizer). */
function isNoJq(rule: IgnoreRule, { unread }: Removals): Fault | null {
  const invalid = unread.find((line) => line.invalid)
  if (invalid === undefined) return null
  return {
    id: 'ignore-rule-invalid',
    confidence: 'likely',
    because: [
      `${quoted(invalid.selector)} in ignoreDifferences for ${target(rule)} is no jq expression: ${invalid.reason}.`,
      'Argo CD cannot compare the application at all with a rule that it cannot read.',
    ],
  }
}

/** Argo CD takes what is ignored out of live before it reads last-applied there (gitops-engine pkg/diff). */
function blindsComparison(
  rule: IgnoreRule,
  { found }: Removals,
  application: Application,
  { objects }: Audited,
): Fault | null {
  const covering = found.find(({ live }) => live.length > 0)
  if (covering === undefined || objects === null || !comparesThreeWays(application)) return null
  return {
    id: 'ignore-rule-on-last-applied',
    confidence: 'certain',
    because: [
      `The ignoreDifferences rule ${quoted(covering.selector)} for ${target(rule)} covers the last-applied annotation, which Argo CD compares from.`,
      'Without it a field that Git has removed goes unseen; Argo CD never shows this annotation as a difference anyway.',
    ],
  }
}

function toDraft(
  application: Application,
  resource: ResourceKey,
  rule: IgnoreRule,
  { id, confidence, because }: Fault,
  when: Forecast['when'],
): Draft {
  const { statedIn: _statedIn, source, ...said } = rule
  const subject = `${id}:${JSON.stringify(said)}`
  return {
    fingerprint: fingerprintOf(application, resource, subject, null, (value) => value),
    application: application.name,
    subject: 'application',
    resource,
    change: null,
    manager: null,
    actor: 'unknown',
    category: 'misconfiguration',
    rules: [id],
    direction: 'fix-git',
    confidence,
    because,
    forecast: { effect: 'keeps', restartsPods: false, when, method: 'simulated' },
    ...(source === undefined ? {} : { source }),
  }
}

function placeOf({ change, resource }: Draft): string {
  return change === null ? formatKey(resource) : `${formatPath(change.path)} of ${formatKey(resource)}`
}

function target({ group, kind, namespace, name }: IgnoreRule): string {
  const which = [namespace, name].filter((part) => part !== '').join('/')
  return `kind ${quoted(kind)} of group ${quoted(group)}${which === '' ? '' : ` (${which})`}`
}

function quoted(text: string): string {
  return `"${text}"`
}
