import { fieldAt } from '../../model/path.js'
import type { Rule } from '../rule.js'

const records = new Set(['lastTriggeredImageID', 'lastTriggeredImage', 'lastTriggerTime'])

export const imageTrigger: Rule = {
  id: 'image-trigger',
  category: 'controller',
  why: 'OpenShift notes in a trigger which image it acted on last.',
  link: 'https://docs.openshift.com/container-platform/latest/openshift_images/triggering-updates-on-imagestream-changes.html',
  routine: true,
  matches: ({ key, change, attribution }) =>
    (key.group === 'build.openshift.io' || key.group === 'apps.openshift.io') &&
    change.type === 'added' &&
    records.has(fieldAt(change.path, -1)) &&
    attribution.actor !== 'person-tool',
}
