import type { Application } from '../../src/model/application.js'
import type { Category, Finding } from '../../src/model/finding.js'
import { categories } from '../../src/model/finding.js'
import type { JsonObject } from '../../src/model/json.js'
import type { FieldManager } from '../../src/model/managed-fields.js'
import { formatPath } from '../../src/model/path.js'
import type { ResourceKey } from '../../src/model/resource.js'
import { formatKey } from '../../src/model/resource.js'
import type { ApplicationReport, ObjectPair, Triage } from '../../src/model/triage.js'

/** The parts of a finding that a test cares about; the rest is filled in. */
export type FindingParts = Partial<Finding> & Pick<Finding, 'application' | 'resource' | 'category'>

export function resource(kind: string, namespace: string, name: string, group = ''): ResourceKey {
  return { group, kind, namespace, name }
}

export function manager(name: string, parts: Partial<FieldManager> = {}): FieldManager {
  return { name, operation: 'Update', subresource: '', time: null, ...parts }
}

/** A finding; its fingerprint follows from app, object, path and values, as the real one does. */
export function finding(parts: FindingParts): Finding {
  const change = parts.change ?? null
  const values = JSON.stringify(change)
  const path = change === null ? '' : formatPath(change.path)
  return {
    fingerprint: shortHash(
      `${parts.application} ${formatKey(parts.resource)} ${path} ${values} ${parts.category}`,
    ),
    subject: change === null ? 'object' : 'field',
    change,
    manager: null,
    actor: 'unknown',
    rules: [],
    direction: 'follow-up',
    confidence: 'certain',
    because: [],
    forecast: { effect: 'reverts', restartsPods: false, when: 'next-commit', method: 'simulated' },
    source: null,
    ...parts,
  }
}

/** A triage over these findings; an app without a finding is in sync. */
export function triage(parts: {
  readonly findings?: readonly Finding[]
  readonly inSync?: readonly string[]
  readonly unknown?: readonly string[]
  readonly unsafe?: readonly string[]
  readonly controllerSays?: ApplicationReport['controllerSays']
  readonly objects?: readonly ObjectPair[]
  readonly problems?: Triage['problems']
  readonly notChecked?: Triage['notChecked']
  readonly at?: string
  readonly cluster?: Triage['cluster']
}): Triage {
  const findings = parts.findings ?? []
  const names = [...new Set(findings.map((one) => one.application))]
  const says = parts.controllerSays === undefined ? 'OutOfSync' : parts.controllerSays
  return {
    cluster: parts.cluster ?? {
      id: 'harbour-7',
      server: 'https://api.harbour.example:6443',
      version: 'v1.37.2',
    },
    applications: [
      ...names.map((name) => ({
        ...report(name, 'drifted', says),
        category: worst(findings.filter((one) => one.application === name)),
        syncUnsafe: parts.unsafe?.includes(name) ?? false,
      })),
      ...(parts.inSync ?? []).map((name) => report(name, 'in-sync', 'Synced')),
      ...(parts.unknown ?? []).map((name) => report(name, 'unknown', null)),
    ],
    findings,
    problems: parts.problems ?? [],
    notChecked: parts.notChecked ?? [],
    objects: parts.objects ?? [],
    at: parts.at ?? '2026-11-23T02:10:00Z',
  }
}

export function pair(
  application: string,
  key: ResourceKey,
  desired: JsonObject | null,
  live: JsonObject | null,
): ObjectPair {
  return { application, resource: key, desired, live }
}

function report(
  name: string,
  status: ApplicationReport['status'],
  controllerSays: ApplicationReport['controllerSays'],
): ApplicationReport {
  return {
    name,
    controller: 'argo-cd',
    status,
    category: null,
    syncUnsafe: false,
    controllerSays,
    application: application(name),
  }
}

function worst(findings: readonly Finding[]): Category | null {
  return categories.find((category) => findings.some((one) => one.category === category)) ?? null
}

function shortHash(text: string): string {
  let hash = 2166136261
  for (const character of text) hash = Math.imul(hash ^ (character.codePointAt(0) ?? 0), 16777619) >>> 0
  return hash.toString(16).padStart(8, '0')
}

function application(name: string): Application {
  return {
    name,
    controller: 'argo-cd',
    resource: resource('Application', 'argocd', name, 'argoproj.io'),
    foundIn: 'cluster',
    origin: null,
    sources: [
      {
        repoUrl: '',
        path: `apps/${name}`,
        revision: 'main',
        directory: { recurse: false, include: '', exclude: '' },
        raw: {},
      },
    ],
    destination: { server: 'https://kubernetes.default.svc', name: '', namespace: name },
    appliers: ['argocd-controller'],
    sync: {
      automated: true,
      selfHeal: false,
      prune: false,
      serverSideApply: false,
      clientSideApplyMigration: true,
      replace: false,
      force: false,
      applyOutOfSyncOnly: false,
      respectIgnoreDifferences: false,
      options: [],
    },
    ignore: [],
    annotations: {},
    status: null,
  }
}
