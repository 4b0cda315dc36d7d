import { formatPath } from '../../model/path.js'
import { annotation } from '../../model/resource.js'
import type { Rule } from '../rule.js'

const resources = /^spec\.template\.spec\.(initContainers|containers)\[.*\]\.resources(\.|$)/

export const autopilotResources: Rule = {
  id: 'autopilot-resources',
  category: 'controller',
  why: 'GKE Autopilot adjusts requests and limits on admission and records on the object that it did.',
  link: 'https://cloud.google.com/kubernetes-engine/docs/concepts/autopilot-resource-requests',
  // Admission leaves no owner of its own: the applier stays the owner of a value that was rewritten.
  matches: ({ change, live, attribution }) =>
    change.type !== 'removed' &&
    annotation(live, 'autopilot.gke.io/resource-adjustment') !== '' &&
    (attribution.actor === 'applier' || attribution.actor === 'api-server') &&
    resources.test(formatPath(change.path)),
}
