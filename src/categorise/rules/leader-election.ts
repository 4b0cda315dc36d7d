import { metadataKey } from '../metadata-key.js'
import type { Rule } from '../rule.js'

export const leaderElection: Rule = {
  id: 'leader-election',
  category: 'controller',
  why: 'Replicas of a controller agree in this annotation on which of them leads.',
  link: 'https://pkg.go.dev/k8s.io/client-go/tools/leaderelection/resourcelock',
  routine: true,
  // Any program may elect leaders, under any name: the record itself is the evidence.
  matches: ({ change, attribution }) =>
    change.type === 'added' &&
    metadataKey(change.path, 'annotations') === 'control-plane.alpha.kubernetes.io/leader' &&
    typeof change.live === 'string' &&
    change.live.includes('"holderIdentity"') &&
    attribution.actor !== 'person-tool',
}
