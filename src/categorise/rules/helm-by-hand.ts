import type { Rule } from '../rule.js'
import { isHelmMark, isOfOwnRelease } from './helm-ownership.js'

export const helmByHand: Rule = {
  id: 'helm-by-hand',
  category: 'metadata-noise',
  why: 'Somebody ran Helm itself, which marks what it takes over; a finding of the application says so.',
  link: 'https://helm.sh/docs/helm/helm_upgrade/',
  matches: (subject) =>
    isHelmMark(subject) &&
    subject.attribution.actor === 'person-tool' &&
    subject.attribution.manager?.name === 'helm' &&
    !isOfOwnRelease(subject),
}
