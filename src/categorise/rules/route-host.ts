import { formatPath } from '../../model/path.js'
import { annotation } from '../../model/resource.js'
import { metadataKey } from '../metadata-key.js'
import type { Rule } from '../rule.js'

export const routeHost: Rule = {
  id: 'route-host',
  category: 'controller',
  why: 'OpenShift generates the host of a Route that names none, and records that it did.',
  link: 'https://docs.openshift.com/container-platform/latest/networking/routes/route-configuration.html',
  routine: true,
  matches: ({ key, change, live, attribution }) =>
    key.group === 'route.openshift.io' &&
    change.type === 'added' &&
    attribution.actor !== 'person-tool' &&
    annotation(live, 'openshift.io/host.generated') === 'true' &&
    (formatPath(change.path) === 'spec.host' ||
      metadataKey(change.path, 'annotations') === 'openshift.io/host.generated'),
}
