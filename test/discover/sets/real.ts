import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { createInterface } from 'node:readline'
import type { Json, JsonObject } from '../../../src/model/json.js'
import { buildArgoSets } from '../../harness/build-binaries.js'
import { findGo, goMissing } from '../../harness/find-go.js'

/** What a set makes, with what its cluster and its repositories hold. */
export type Question = {
  readonly set: JsonObject
  readonly secrets?: readonly JsonObject[]
  /** Folders of Git repositories, by their addresses. */
  readonly repositories?: { readonly [url: string]: string }
  readonly newGlobbing?: boolean
}
export type Answer = {
  readonly applications: readonly JsonObject[] | null
  readonly error?: string
  /** Why an API server would not store the set. */
  readonly invalid?: string
}
export type RealSets = {
  /** One question at a time. */
  readonly ask: (question: Question) => Promise<Answer>
  readonly close: () => Promise<void>
}

/** Argo CD's own generators and templates, in one process that answers many questions. */
export async function realSets(): Promise<RealSets> {
  const go = await findGo()
  if (go === null) throw new Error(goMissing)
  const program = await buildArgoSets(go, () => undefined)
  const child = spawn(program, ['evaluate'], {
    stdio: ['pipe', 'pipe', 'inherit'],
    env: { ...process.env, ARGOCD_LOG_LEVEL: 'error' },
  })
  const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]()
  return {
    ask: async (question) => {
      child.stdin.write(`${JSON.stringify(question)}\n`)
      const { value, done } = await lines.next()
      if (done === true) throw new Error('Argo CD gave no answer')
      return JSON.parse(value) as Answer
    },
    close: async () => {
      const ended = once(child, 'close')
      child.stdin.end()
      await ended
    },
  }
}

/** An Application without what says nothing, so that Argo CD's types and plain data can be compared. */
export function plain(application: JsonObject): Json {
  const { metadata, spec, operation = null } = application
  const { name, namespace, labels, annotations, finalizers } = metadata as JsonObject
  const sorted = [...((finalizers ?? []) as readonly string[])].sort()
  const own = { name, namespace, labels, annotations, finalizers: sorted } as JsonObject
  return withoutEmpty({ metadata: own, spec: spec ?? null, operation }) ?? {}
}

function withoutEmpty(value: Json | undefined): Json | undefined {
  if (Array.isArray(value))
    return value.length === 0 ? undefined : value.map((one) => withoutEmpty(one as Json) ?? null)
  if (typeof value !== 'object' || value === null) return value || undefined
  const kept = Object.entries(value).flatMap(([name, one]) => {
    const rest = withoutEmpty(one)
    return rest === undefined ? [] : [[name, rest] as const]
  })
  return kept.length === 0 ? undefined : Object.fromEntries(kept)
}
