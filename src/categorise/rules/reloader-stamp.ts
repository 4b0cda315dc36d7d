import { formatPath } from '../../model/path.js'
import type { Rule } from '../rule.js'

/** What Reloader writes into a pod template to roll it out, by either of its strategies. */
const stamp =
  /^spec\.template\.(metadata\.annotations\["reloader\.stakater\.com\/last-reloaded-from"\]|spec\.containers\[.*\]\.env\[name="STAKATER_[A-Z0-9_]+"\])/

export const reloaderStamp: Rule = {
  id: 'reloader-stamp',
  category: 'controller',
  why: 'Reloader rolls pods out when a ConfigMap or Secret changes; its stamp changes nothing else.',
  link: 'https://github.com/stakater/Reloader',
  matches: ({ change, attribution }) =>
    change.type !== 'removed' && attribution.actor === 'controller' && stamp.test(formatPath(change.path)),
}
