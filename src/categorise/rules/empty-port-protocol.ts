import { formatPath } from '../../model/path.js'
import type { Rule } from '../rule.js'

export const emptyPortProtocol: Rule = {
  id: 'empty-port-protocol',
  category: 'misconfiguration',
  why: 'Git states an empty protocol: server-side apply takes that for another port than the stored one, and the API server refuses to have both.',
  link: 'https://kubernetes.io/docs/reference/using-api/server-side-apply/#merge-strategy',
  matches: ({ application, key, change }) =>
    application.sync.serverSideApply &&
    key.group === '' &&
    key.kind === 'Service' &&
    change.type === 'modified' &&
    change.desired === '' &&
    /^spec\.ports\[.*\]\.protocol$/.test(formatPath(change.path)),
}
