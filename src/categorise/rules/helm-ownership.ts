import { stringAt } from '../../model/json.js'
import { annotation } from '../../model/resource.js'
import { metadataKey } from '../metadata-key.js'
import type { Rule } from '../rule.js'
import type { Subject } from '../subject.js'

const releaseName = 'meta.helm.sh/release-name'
const releaseNamespace = 'meta.helm.sh/release-namespace'

/** True for a mark that Helm puts on an object, where the object has it and Git does not. */
export function isHelmMark({ change }: Subject): boolean {
  if (change.type !== 'added') return false
  return isHelms(metadataKey(change.path, 'labels', 'annotations'), change.live)
}

function isHelms(name: string, value: unknown): boolean {
  if (name === 'app.kubernetes.io/managed-by') return value === 'Helm'
  return name === releaseName || name === releaseNamespace
}

export const helmOwnership: Rule = {
  id: 'helm-ownership',
  category: 'metadata-noise',
  why: 'Helm marks what belongs to a release when it installs it; no template states it.',
  link: 'https://helm.sh/docs/topics/advanced/',
  routine: true,
  addedByApplier: true,
  // Written by a person’s helm for another release it is no noise: then two owners have a hand in the object.
  matches: (subject) =>
    isHelmMark(subject) &&
    (subject.attribution.actor === 'applier' ||
      subject.attribution.manager?.name === 'helm-controller' ||
      isOfOwnRelease(subject)),
}

/** A person who upgrades the very release that Flux keeps leaves its marks as they were. */
export function isOfOwnRelease({ application: { controller, sources }, live }: Subject): boolean {
  const [source] = sources
  if (controller !== 'flux' || source === undefined) return false
  const own = (key: string): string => stringAt(source.raw, 'helm', key)
  const name = own('releaseName')
  return (
    name !== '' &&
    annotation(live, releaseName) === name &&
    annotation(live, releaseNamespace) === own('namespace')
  )
}
