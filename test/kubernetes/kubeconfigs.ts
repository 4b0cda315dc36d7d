import { jest } from '@jest/globals'
import type { Json, JsonObject } from '../../src/model/json.js'
import type { ConnectOptions } from '../../src/shell/kubernetes/source.js'

// The first use loads the whole library, file by file, which takes seconds on a busy machine.
jest.setTimeout(300_000)

/** A kubeconfig with one context called `prod`. */
export function kubeconfig(cluster: JsonObject, user: JsonObject, rest: JsonObject = {}): string {
  const config: Json = {
    apiVersion: 'v1',
    kind: 'Config',
    clusters: [{ name: 'prod-cluster', cluster }],
    users: [{ name: 'triage', user }],
    contexts: [{ name: 'prod', context: { cluster: 'prod-cluster', user: 'triage' } }],
    'current-context': 'prod',
    ...rest,
  }
  return JSON.stringify(config)
}

export type Recorded = {
  readonly options: ConnectOptions
  readonly masked: string[]
  readonly warnings: string[]
}

/** Options that allow nothing and remember what was masked and warned of. */
export function recording(changes: Partial<ConnectOptions> = {}): Recorded {
  const masked: string[] = []
  const warnings: string[] = []
  const options: ConnectOptions = {
    context: '',
    allowExecPlugins: false,
    allowInsecure: false,
    workspaces: [],
    env: {},
    mask: (secret) => masked.push(secret),
    warn: (text) => warnings.push(text),
    ...changes,
  }
  return { options, masked, warnings }
}

/** The text of a problem that `action` fails with. */
export async function problemOf(action: Promise<unknown>): Promise<string> {
  const error: unknown = await action.then(
    () => null,
    (failure: unknown) => failure,
  )
  if (!(error instanceof Error) || !('problem' in error))
    throw new Error('no problem was thrown', { cause: error })
  const { code, message, hint } = error.problem as { code: string; message: string; hint: string }
  return `${code}: ${message} ${hint}`
}
