import { spawn } from 'node:child_process'
import { readFile } from 'node:fs/promises'
import { homedir } from 'node:os'
import { join } from 'node:path'
import type { Json } from '../../../model/json.js'
import { isObject, objectAt, stringAt } from '../../../model/json.js'
import type { SearchPath } from '../../find-program.js'
import { findProgram } from '../../find-program.js'
import { fetchEnvironment } from '../environment.js'

/** Who asks: a name with a password, or a token that other tokens are given for. */
export type RegistryLogin =
  { readonly user: string; readonly password: string } | { readonly identityToken: string }

/**
 * How this machine is logged in to a registry (`docker login`, `helm registry login`); null where it is not. Of the
 * files' other entries nothing is read on.
 */
export async function registryLogin(host: string, path: SearchPath): Promise<RegistryLogin | null> {
  for (const file of loginFiles(path.env)) {
    const config = await readJson(file)
    const helper = stringAt(objectAt(config, 'credHelpers'), host) || stringAt(config, 'credsStore')
    const login = loginOf(config, host) ?? (helper === '' ? null : await helped(helper, host, path))
    if (login !== null) return login
  }
  return null
}

function loginFiles(env: SearchPath['env']): readonly string[] {
  const home = env['HOME'] ?? homedir()
  const config = env['XDG_CONFIG_HOME'] ?? join(home, '.config')
  const helm = env['HELM_CONFIG_HOME'] ?? join(config, 'helm')
  return [
    join(env['DOCKER_CONFIG'] ?? join(home, '.docker'), 'config.json'),
    env['HELM_REGISTRY_CONFIG'] ?? join(helm, 'registry', 'config.json'),
  ]
}

async function readJson(file: string): Promise<Json> {
  try {
    return JSON.parse(await readFile(file, 'utf8')) as Json
  } catch {
    return {}
  }
}

/** Docker Hub is kept under an address of its own. */
function isNameOf(key: string, host: string): boolean {
  const named = key.replace(/^https?:\/\//, '').replace(/\/(?:v[12]\/?)?$/, '')
  return named === host || (host === 'docker.io' && named === 'index.docker.io')
}

function loginOf(config: Json, host: string): RegistryLogin | null {
  const [, entry] = Object.entries(objectAt(config, 'auths')).find(([key]) => isNameOf(key, host)) ?? []
  if (!isObject(entry)) return null
  const identityToken = stringAt(entry, 'identitytoken')
  if (identityToken !== '') return { identityToken }
  const packed = Buffer.from(stringAt(entry, 'auth'), 'base64').toString('utf8')
  const at = packed.indexOf(':')
  const [user, password] = at < 0 ? ['', ''] : [packed.slice(0, at), packed.slice(at + 1)]
  return user === '' ? null : { user, password }
}

const helperMilliseconds = 20_000
const noToken = /^<token>$/

/** What a program such as docker-credential-ecr-login tells, in the form that docker asks it in. */
async function helped(helper: string, host: string, path: SearchPath): Promise<RegistryLogin | null> {
  const program = /^[\w.-]+$/.test(helper) ? findProgram(`docker-credential-${helper}`, path) : null
  if (program === null) return null
  const asked = host === 'docker.io' ? 'https://index.docker.io/v1/' : host
  const answer = await answerOf(program, asked, fetchEnvironment(process.env, {}))
  const [user, secret] = [stringAt(answer, 'Username'), stringAt(answer, 'Secret')]
  if (secret === '') return null
  return noToken.test(user) ? { identityToken: secret } : { user, password: secret }
}

function answerOf(program: string, asked: string, env: NodeJS.ProcessEnv): Promise<Json> {
  return new Promise((resolve) => {
    const child = spawn(program, ['get'], { env, stdio: ['pipe', 'pipe', 'ignore'] })
    const out: Buffer[] = []
    // What it started itself may hold its output open for longer than it runs.
    const timer = setTimeout(() => {
      child.kill('SIGKILL')
      child.stdout.destroy()
    }, helperMilliseconds)
    child.stdout.on('data', (chunk: Buffer) => out.push(chunk))
    child.stdin.on('error', () => undefined)
    child.on('error', () => {
      clearTimeout(timer)
      resolve({})
    })
    child.on('close', () => {
      clearTimeout(timer)
      try {
        resolve(JSON.parse(Buffer.concat(out).toString('utf8')) as Json)
      } catch {
        resolve({})
      }
    })
    child.stdin.end(asked)
  })
}
