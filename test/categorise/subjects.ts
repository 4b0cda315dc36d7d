import type { Subject } from '../../src/categorise/subject.js'
import { createActors } from '../../src/attribute/actors.js'
import { emptyConfig } from '../../src/config/config.js'
import type { Actor, Change } from '../../src/model/finding.js'
import type { Json, JsonObject } from '../../src/model/json.js'
import { parsePath } from '../../src/model/parse-path.js'
import type { FieldManager } from '../../src/model/managed-fields.js'
import { parseGvk } from '../../src/model/resource.js'
import { typeAt } from '../../src/schema/type-at.js'
import { builtInTypes } from '../schema/builtin.js'
import { application } from '../decide/judging.js'

/**
 * What a rule is asked about: by default a change of a Deployment by `kubectl edit`. Who stands behind a manager is
 * looked up as in a run, unless `actor` says it; an empty manager is nobody.
 */
export type Given = {
  readonly path: string
  readonly git?: Json
  readonly live?: Json
  readonly manager?: string
  readonly actor?: Actor
  /** How the manager wrote; Update where nothing is said. */
  readonly operation?: 'Apply'
  readonly kind?: string
  /** For a kind that the table below does not have. */
  readonly apiVersion?: string
  readonly desired?: JsonObject
  /** What else the live object holds. */
  readonly rest?: JsonObject
  /** Paths of fields that come out differently each time Git is rendered. */
  readonly unstable?: readonly string[]
  readonly serverSideApply?: boolean
  /** True where the object is the namespace that the Application has Argo CD make. */
  readonly isMadeNamespace?: boolean
}

const apiVersions: { readonly [kind: string]: string } = {
  ClusterRole: 'rbac.authorization.k8s.io/v1',
  ConfigMap: 'v1',
  CustomResourceDefinition: 'apiextensions.k8s.io/v1',
  Deployment: 'apps/v1',
  HorizontalPodAutoscaler: 'autoscaling/v2',
  Ingress: 'networking.k8s.io/v1',
  Job: 'batch/v1',
  MutatingWebhookConfiguration: 'admissionregistration.k8s.io/v1',
  Namespace: 'v1',
  PersistentVolumeClaim: 'v1',
  Pod: 'v1',
  Service: 'v1',
  ServiceAccount: 'v1',
}

const actorOf = createActors(emptyConfig.managers)

/** A subject out of its two values; undefined is absent. */
export function subjectOf(given: Given): Subject {
  const kind = given.kind ?? 'Deployment'
  const apiVersion = given.apiVersion ?? apiVersions[kind] ?? ''
  const gvk = parseGvk(apiVersion, kind)
  const path = parsePath(given.path)
  if (path === null) throw new Error(given.path)
  const objectType = builtInTypes.of(gvk)
  const { git, live } = given
  const change: Change | null =
    git !== undefined && live !== undefined
      ? { type: 'modified', path, desired: git, live }
      : git !== undefined
        ? { type: 'removed', path, desired: git }
        : live !== undefined
          ? { type: 'added', path, live }
          : null
  if (change === null) throw new Error(`${given.path} is on neither side`)
  const name = given.manager ?? 'kubectl-edit'
  const manager: FieldManager | null =
    name === '' || change.type === 'removed'
      ? null
      : { name, operation: given.operation ?? 'Update', subresource: '', time: null }
  return {
    application: {
      ...application,
      sync: {
        ...application.sync,
        serverSideApply: given.serverSideApply ?? false,
        ...(given.isMadeNamespace === true ? { namespaceMetadata: { labels: {}, annotations: {} } } : {}),
      },
      ...(given.isMadeNamespace === true ? { destination: { server: '', name: '', namespace: 'web' } } : {}),
    },
    key: { group: gvk.group, kind, namespace: 'shop', name: 'web' },
    change,
    type: typeAt(objectType, path),
    objectType,
    desired: given.desired ?? {},
    unstable: (given.unstable ?? []).map((text) => parsePath(text) ?? []),
    live: given.rest ?? {},
    base: { source: 'none', reason: 'a test' },
    side: 'no-base',
    attribution: {
      manager,
      owners: manager === null ? [] : [manager],
      actor: given.actor ?? (manager === null ? 'api-server' : actorOf(manager.name, application.appliers)),
    },
    autoscalers: [],
  }
}
