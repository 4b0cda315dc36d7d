import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Json, JsonObject } from '../../model/json.js'
import { field, isObject, listAt, stringAt } from '../../model/json.js'
import { readYaml } from '../../render/yaml.js'
import type { ProgramLimits } from '../tools/run-program.js'
import { runProgram } from '../tools/run-program.js'
import { fetchEnvironment } from './environment.js'

/** What `helm repo add` keeps of a repository that says who asks, and how to trust it (helm pkg/repo, Entry). */
const kept = [
  'username',
  'password',
  'certFile',
  'keyFile',
  'caFile',
  'insecure_skip_tls_verify',
  'pass_credentials_all',
]

/**
 * How this machine's Helm was told to log in to each of some chart repositories (`helm repo add --username …`); null
 * where it was not, or only as somebody whom nobody asks for a password. Of its others nothing is read on.
 */
export async function chartLogins(
  helm: string,
  folder: string,
  urls: readonly string[],
  limits: ProgramLimits,
): Promise<readonly (JsonObject | null)[]> {
  const { HELM_CONFIG_HOME, HELM_REPOSITORY_CONFIG } = process.env
  const env = fetchEnvironment(process.env, {
    HELM_PLUGINS: join(folder, 'no-plugins'),
    ...(HELM_CONFIG_HOME === undefined ? {} : { HELM_CONFIG_HOME }),
    ...(HELM_REPOSITORY_CONFIG === undefined ? {} : { HELM_REPOSITORY_CONFIG }),
  })
  const asked = await runProgram(helm, ['env', 'HELM_REPOSITORY_CONFIG'], folder, env, limits)
  const file = asked.state === 'done' ? asked.output.trim() : ''
  const text = file === '' ? null : await readFile(file, 'utf8').catch(() => null)
  const read = text === null ? null : readYaml(text)
  const known = read !== null && 'documents' in read ? (read.documents[0]?.value ?? {}) : {}
  const entries = listAt(known, 'repositories')
  return urls.map((url) => loginOf(entries.find((one) => plain(stringAt(one, 'url')) === plain(url))))
}

function loginOf(entry: Json | undefined): JsonObject | null {
  if (!isObject(entry)) return null
  const own = kept.flatMap((name) => {
    const value = field(entry, name)
    return value === undefined || value === '' || value === false ? [] : [[name, value] as const]
  })
  return own.length === 0 ? null : Object.fromEntries(own)
}

/** Helm's list of repositories for one run of ours, with these alone. */
export async function writeRepositories(file: string, entries: readonly JsonObject[]): Promise<void> {
  await writeFile(file, JSON.stringify({ apiVersion: '', repositories: entries }), { mode: 0o600 })
}

function plain(url: string): string {
  return url.replace(/\/+$/, '')
}
