import { fingerprintOf } from '../decide/fingerprint.js'
import type { Draft } from '../decide/judge.js'
import { whenOf } from '../forecast/forecaster.js'
import type { Application } from '../model/application.js'
import { enumerate } from '../model/enumerate.js'
import { helmByHandRule } from '../model/finding.js'
import type { JsonObject } from '../model/json.js'
import { naturally } from '../model/natural-order.js'
import type { ResourceKey } from '../model/resource.js'
import { annotation, formatKey, keyOf, keyText } from '../model/resource.js'

/** Objects named in the sentence; each has its marks among the findings. */
const maxNamed = 3

/**
 * The findings with one more about the application for each release by which somebody took objects of it over with Helm itself:
 * the marks that Helm leaves say so on each of them, in up to three places. What it changed beside them is told where
 * it is. `described`: the live objects that Git describes.
 */
export function withHelmTookOver(
  application: Application,
  drafts: readonly Draft[],
  described: readonly JsonObject[],
): readonly Draft[] {
  const marked = new Set(
    drafts.filter(({ rules }) => rules.includes(helmByHandRule)).map((draft) => keyText(draft.resource)),
  )
  const taken = new Map<string, ResourceKey[]>()
  for (const object of marked.size === 0 ? [] : described) {
    const key = keyOf(object)
    if (!marked.has(keyText(key))) continue
    const release = releaseOf(object)
    taken.set(release, [...(taken.get(release) ?? []), key])
  }
  const statements = [...taken].flatMap(([release, [first, ...others]]) =>
    first === undefined ? [] : tookOver(application, release, [first, ...others]),
  )
  return statements.length === 0 ? drafts : [...drafts, ...statements]
}

/** Of a folder, which no object describes, it is said of the first object. */
function tookOver(
  application: Application,
  release: string,
  objects: readonly [ResourceKey, ...ResourceKey[]],
): Draft {
  const resource = application.resource ?? objects[0]
  const subject = `${helmByHandRule}:${release}`
  return {
    fingerprint: fingerprintOf(application, resource, subject, null, (value) => value),
    application: application.name,
    subject: application.resource === null ? 'object' : 'application',
    resource,
    change: null,
    manager: null,
    actor: 'person-tool',
    category: 'manual-change',
    rules: [helmByHandRule],
    direction: 'follow-up',
    confidence: 'likely',
    because: [
      `Helm took this over by hand: ${release} now counts ${named(objects)} among its own objects.`,
      'So helm uninstall would delete them, and the next helm upgrade would write over what Git says. Where Git alone is to deploy them, delete the record of the release (its Secrets of type helm.sh/release.v1) and not the release.',
    ],
    forecast: { effect: 'keeps', restartsPods: false, when: whenOf(application), method: 'simulated' },
  }
}

function releaseOf(object: JsonObject): string {
  const [name, namespace] = ['meta.helm.sh/release-name', 'meta.helm.sh/release-namespace'].map((key) =>
    annotation(object, key),
  )
  if (name === undefined || name === '') return 'a release'
  return namespace === undefined || namespace === ''
    ? `the release ${name}`
    : `the release ${name} in ${namespace}`
}

function named(objects: readonly ResourceKey[]): string {
  const names = objects.map(formatKey).sort(naturally)
  const rest = names.length - maxNamed
  const shown = names.slice(0, maxNamed)
  return enumerate(rest > 0 ? [...shown, `${rest} more`] : shown)
}
