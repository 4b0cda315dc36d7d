import type { Json } from '../../model/json.js'
import { field, stringAt } from '../../model/json.js'
import type { PathElement } from '../../model/path.js'
import type { DefaultContext, DefaultRule, DefaultRules } from '../derived-defaults.js'

const apps = 'io.k8s.api.apps.v1'
const batch = 'io.k8s.api.batch.v1'
const autoscaling = 'io.k8s.api.autoscaling.v2'
const largestInt32 = 2147483647

function whenRolling(value: Json): readonly DefaultRule[] {
  return [{ value: ({ parent }) => (stringAt(parent, 'type') === 'RollingUpdate' ? value : undefined) }]
}

function ofJob(value: (context: DefaultContext) => Json | undefined): readonly DefaultRule[] {
  return [{ value: (context) => (isJob(context) ? value(context) : undefined) }]
}

function isJob({ rootDefinition }: DefaultContext): boolean {
  return rootDefinition === `${batch}.Job`
}

/** Deployments, StatefulSets, DaemonSets, jobs and autoscalers. */
export const workloadDefaults: DefaultRules = {
  [`${apps}.DeploymentStrategy`]: { rollingUpdate: whenRolling({ maxSurge: '25%', maxUnavailable: '25%' }) },
  [`${apps}.StatefulSetUpdateStrategy`]: { rollingUpdate: whenRolling({ partition: 0, maxUnavailable: 1 }) },
  [`${apps}.DaemonSetUpdateStrategy`]: { rollingUpdate: whenRolling({ maxSurge: 0, maxUnavailable: 1 }) },
  // Of a Job only: the job template of a CronJob gets none of them (SetDefaults_CronJob, SetDefaults_Job).
  [`${batch}.JobSpec`]: {
    completionMode: ofJob(() => 'NonIndexed'),
    parallelism: ofJob(() => 1),
    suspend: ofJob(() => false),
    manualSelector: ofJob(() => false),
    completions: ofJob(({ desiredParent }) => (isSingle(desiredParent) ? 1 : undefined)),
    backoffLimit: ofJob(({ parent }) =>
      field(parent, 'backoffLimitPerIndex') === undefined ? 6 : largestInt32,
    ),
    podReplacementPolicy: ofJob(({ parent }) =>
      field(parent, 'podFailurePolicy') === undefined ? 'TerminatingOrFailed' : 'Failed',
    ),
    selector: [
      { allocated: (context) => isJob(context) && field(context.parent, 'manualSelector') !== true },
    ],
  },
  [`${autoscaling}.HPAScalingRules`]: {
    stabilizationWindowSeconds: [{ value: (context) => (isBelow(context, 'scaleUp') ? 0 : undefined) }],
    policies: [
      {
        value: (context) => [
          ...(isBelow(context, 'scaleUp') ? [{ type: 'Pods', value: 4, periodSeconds: 15 }] : []),
          { type: 'Percent', value: 100, periodSeconds: 15 },
        ],
      },
    ],
  },
}

function isSingle(spec: Json): boolean {
  return field(spec, 'completions') === undefined && field(spec, 'parallelism') === undefined
}

function isBelow(context: DefaultContext, name: string): boolean {
  const last: PathElement | undefined = context.path.at(-1)
  return last !== undefined && 'field' in last && last.field === name
}
