import type { Evidence } from '../model/evidence.js'
import type { JsonObject } from '../model/json.js'
import { listAt, stringAt } from '../model/json.js'
import { formatPath } from '../model/path.js'
import { annotation } from '../model/resource.js'
import { eventsOf, timeOf } from './events.js'
import { minute } from '../model/time.js'
import type { Readings } from './readings.js'

const revision = 'deployment.kubernetes.io/revision'
/** Lists earlier revisions of a ReplicaSet that a rollback put to use again: then its age says nothing. */
const reused = 'deployment.kubernetes.io/revision-history'

/**
 * When a difference came about, where managedFields keep no time: a scale writes none, a removal leaves no owner.
 * From the event of the deployment controller, or the age of the ReplicaSet that a new template made.
 */
export function onset(readings: Readings): Evidence | null {
  const { change, manager, resource } = readings.finding
  if (change === null || (manager !== null && manager.time !== null) || resource.kind !== 'Deployment')
    return null
  const path = formatPath(change.path)
  if (path === 'spec.replicas' && change.type !== 'removed') return scaledAt(readings, change.live)
  return path.startsWith('spec.template.') ? templateSince(readings) : null
}

/** The deployment controller's ScalingReplicaSet event that ended at the live count. */
function scaledAt({ finding, events }: Readings, count: unknown): Evidence | null {
  const times = eventsOf(finding.resource, events ?? [])
    .filter((event) => stringAt(event, 'reason') === 'ScalingReplicaSet' && endsAt(event, count))
    .map(timeOf)
    .filter((time) => time !== '')
    .sort()
  const at = times.at(-1)
  if (at === undefined) return null
  return {
    kind: 'onset',
    text: `The cluster recorded the scaling to ${String(count)} on ${minute(at)} (event ScalingReplicaSet).`,
    data: { at, from: 'event' },
  }
}

/** `Scaled up replica set web-7d from 3 to 5` (kubernetes pkg/controller/deployment/sync.go). */
function endsAt(event: JsonObject, count: unknown): boolean {
  return / to (\d+)$/.exec(stringAt(event, 'message'))?.[1] === String(count)
}

function templateSince({ finding, live, replicaSets }: Readings): Evidence | null {
  const current = annotation(live ?? undefined, revision)
  const own = (replicaSets ?? []).find(
    (set) =>
      stringAt(set, 'metadata', 'namespace') === finding.resource.namespace &&
      annotation(set, revision) === current &&
      annotation(set, reused) === '' &&
      listAt(set, 'metadata', 'ownerReferences').some(
        (owner) =>
          stringAt(owner, 'kind') === 'Deployment' && stringAt(owner, 'name') === finding.resource.name,
      ),
  )
  const at = current === '' ? '' : stringAt(own, 'metadata', 'creationTimestamp')
  if (at === '') return null
  return {
    kind: 'onset',
    text: `The pods’ template is as it is since ${minute(at)} (age of its ReplicaSet), so it was changed by then.`,
    data: { at, from: 'replica-set' },
  }
}
