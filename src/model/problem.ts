import type { ResourceKey } from './resource.js'

/** One code per cause. docs/troubleshooting.md has a heading for each (a test compares). */
export const problemCodes = [
  'APPLICATION_NOT_FOUND',
  'APPLICATION_SET_FAILED',
  'APPLICATION_SET_UNKNOWN',
  'CLUSTER_FORBIDDEN',
  'CLUSTER_ID_CHANGED',
  'CLUSTER_UNAUTHORIZED',
  'CLUSTER_UNREACHABLE',
  'CLUSTER_UNTRUSTED',
  'CONFIG_INVALID',
  'CRD_MISSING',
  'DESTINATION_AMBIGUOUS',
  'DESTINATION_UNKNOWN',
  'DRY_RUN_FAILED',
  'DRY_RUN_REFUSED',
  'EVENT_UNSUPPORTED',
  'FETCH_FAILED',
  'GITHUB_FAILED',
  'GITHUB_FORBIDDEN',
  'GITHUB_IDENTITY_UNKNOWN',
  'GITHUB_INVALID',
  'GITHUB_ISSUES_DISABLED',
  'GITHUB_NOT_FOUND',
  'GITHUB_RATE_LIMITED',
  'GITHUB_UNAUTHORIZED',
  'GITHUB_UNREACHABLE',
  'HOLDER_UNRENDERED',
  'INPUT_INVALID',
  'INTERNAL',
  'KUBECONFIG_INVALID',
  'KUBECONFIG_MISSING',
  'LIVE_FORBIDDEN',
  'LIVE_UNREADABLE',
  'MANIFEST_INVALID',
  'MERGE_CONFLICT',
  'NO_APPLICATIONS',
  'NO_APPLIER',
  'NO_MANAGED_FIELDS',
  'PATH_NOT_FOUND',
  'RENDERER_UNSUPPORTED',
  'RENDER_FAILED',
  'REPOSITORY_INVALID',
  'REVISION_NOT_FOUND',
  'SHARD_INVALID',
  'SHARD_MISSING',
  'SNAPSHOT_HIDDEN',
  'SNAPSHOT_INCOMPLETE',
  'SNAPSHOT_INVALID',
  'SOURCE_ELSEWHERE',
  'SOURCE_REMOTE',
  'SOURCE_UNSUPPORTED',
  'STATE_HIDDEN',
  'STATE_INVALID',
  'STATE_MISSING',
  'STATE_OUTDATED',
  'TOOL_MISSING',
  'VALUES_UNREADABLE',
  'VARIABLE_UNDEFINED',
  'WEBHOOK_FAILED',
  'WORK_TREE_DIFFERS',
  'YAML_INVALID',
] as const

export type ProblemCode = (typeof problemCodes)[number]

/** Something that could not be known. It is never drift and never clean. */
export type Problem = {
  readonly code: ProblemCode
  /** The app it is about, null for the whole run. */
  readonly application: string | null
  readonly resource: ResourceKey | null
  /** Names the object and the cause. */
  readonly message: string
  /** The next step. */
  readonly hint: string
}

/** Carries a problem through code that has no other way out; caught where the rest of the run can go on. */
export class ProblemError extends Error {
  readonly problem: Problem

  constructor(problem: Problem) {
    super(`${problem.message} ${problem.hint}`)
    this.name = 'ProblemError'
    this.problem = problem
  }
}

/** A problem of the whole run or of one app. */
export function problem(
  code: ProblemCode,
  message: string,
  hint: string,
  about: { application?: string; resource?: ResourceKey } = {},
): Problem {
  return { code, application: about.application ?? null, resource: about.resource ?? null, message, hint }
}

/** Left out by policy: counted and named, no effect on an app's status. */
export type NotChecked = {
  readonly application: string
  readonly resource: ResourceKey
  readonly reason: string
}
