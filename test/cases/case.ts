import { existsSync, readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parse } from 'yaml'
import type { User } from '../harness/connection.js'

/** What is done to the repository and the cluster of a case, one step after the other, in the words of the field. */
export type Step =
  /** Argo CD syncs these apps (all of them where none is named) from the files as they are, with the app's options. */
  | { readonly sync: readonly string[] }
  /** Argo CD syncs all apps from the commit that is so many before the last: `argocd app rollback`. */
  | { readonly rollback: number }
  /** `argocd app sync --local`, or what deploys a folder: from files that are in no commit, which nothing records. */
  | { readonly uncommitted: { readonly [file: string]: Replacements } }
  /** Flux's controller reconciles the Kustomizations below flux/ from the files as they are. */
  | { readonly reconcile: FluxOutcome }
  /** What deploys an app that is only a folder. */
  | { readonly deploy: true }
  /** A command of the real kubectl in the case's namespace; the engineer's unless told otherwise. */
  | { readonly kubectl: readonly string[]; readonly as?: User }
  /** `kubectl edit`, with an editor that replaces text. */
  | { readonly edit: string; readonly replace: Replacements }
  /** Another client writes under its own field manager. */
  | {
      readonly write: string
      readonly manager: string
      readonly patch: unknown
      readonly type?: 'merge' | 'json' | 'strategic'
      readonly subresource?: string
    }
  | {
      readonly commit: string
      readonly replace?: { readonly [file: string]: Replacements }
      readonly files?: { readonly [file: string]: string }
      readonly remove?: readonly string[]
    }
  /** From here on the repository is a clone of the last commit only. */
  | { readonly 'shallow-clone': true }
  /** What Argo CD says of an app, where the real diff engine is not to be asked. */
  | {
      readonly status: string
      readonly sync: 'Synced' | 'OutOfSync' | 'Unknown'
      readonly outOfSync?: readonly string[]
    }

/**
 * Whether what was applied passes the health checks that the controller waits for, could not be built at all, or is
 * refused by the API server after a part of it was applied.
 */
export type FluxOutcome = 'healthy' | 'unhealthy' | 'build-failed' | 'refused'

export type Replacements = { readonly [text: string]: string }

export type Case = {
  readonly name: string
  readonly folder: string
  readonly story: string
  readonly steps: readonly Step[]
  /** How an app without a GitOps controller is applied. */
  readonly deploy: readonly string[]
  /** Paths of findings whose values differ between two runs of the same case: allocated or taken from the clock. */
  readonly varying: readonly string[]
}

export const casesFolder = fileURLToPath(new URL('.', import.meta.url))

/** Every folder here is a case. */
export function caseNames(): readonly string[] {
  return readdirSync(casesFolder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name)
    .sort()
}

/** Reads a case. Throws where a part of it is missing: a folder that checks nothing must not pass. */
export function readCase(name: string): Case {
  const folder = join(casesFolder, name)
  for (const part of ['repo', 'steps.yaml']) {
    if (!existsSync(join(folder, part))) throw new Error(`case ${name} has no ${part}`)
  }
  const read = parse(readFileSync(join(folder, 'steps.yaml'), 'utf8')) as {
    story: string
    steps: Written[]
    deploy?: string[]
    varying?: string[]
  }
  return {
    name,
    folder,
    story: read.story,
    steps: read.steps.map(spelledOut),
    deploy: read.deploy ?? [],
    varying: read.varying ?? [],
  }
}


/** What must hold, or null where nobody has said it yet. */
export function readExpected(name: string): unknown {
  const file = join(casesFolder, name, 'expect', 'report.json')
  if (!existsSync(file)) throw new Error(`case ${name} has no expect/report.json`)
  return JSON.parse(readFileSync(file, 'utf8'))
}

type Written = Step | 'sync' | 'reconcile' | 'deploy' | 'shallow-clone' | { readonly sync: string }

function spelledOut(step: Written): Step {
  if (step === 'sync') return { sync: [] }
  if (step === 'reconcile') return { reconcile: 'healthy' }
  if (step === 'deploy') return { deploy: true }
  if (step === 'shallow-clone') return { 'shallow-clone': true }
  if ('status' in step || !('sync' in step)) return step
  return { sync: typeof step.sync === 'string' ? [step.sync] : step.sync }
}
