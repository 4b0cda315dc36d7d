import { describe, expect, test } from '@jest/globals'
import { chmodSync, mkdirSync, mkdtempSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { JsonObject } from '../../src/model/json.js'
import { connect } from '../../src/shell/kubernetes/kubeconfig.js'
import type { ConnectOptions } from '../../src/shell/kubernetes/source.js'
import { kubeconfig, problemOf, recording } from './kubeconfigs.js'

const https: JsonObject = { server: 'https://k8s.example.com:6443' }
const token: JsonObject = { token: 'abcdef.0123456789abcdef' }
const folder = (): string => mkdtempSync(join(tmpdir(), 'drift-triage-kubeconfig-'))

const open = (text: string, changes: Partial<ConnectOptions> = {}): ReturnType<typeof connect> =>
  connect({ type: 'text', text }, recording(changes).options)

describe('a kubeconfig is read', () => {
  const text = kubeconfig(https, token)

  test.each([
    ['as JSON', text],
    [
      'as YAML',
      `apiVersion: v1\nkind: Config\nclusters: [{name: c, cluster: {server: "https://k8s.example.com:6443"}}]\nusers: [{name: u, user: {token: t}}]\ncontexts: [{name: prod, context: {cluster: c, user: u}}]\ncurrent-context: prod\n`,
    ],
    ['as base64', Buffer.from(text).toString('base64')],
    [
      'as base64 in lines',
      (
        Buffer.from(text)
          .toString('base64')
          .match(/.{1,76}/g) ?? []
      ).join('\n'),
    ],
  ])('%s', async (_name, given) => {
    const connection = await open(given)
    expect([connection.context, connection.server.host]).toEqual(['prod', 'k8s.example.com:6443'])
  })

  test('from a file, with its references relative to it', async () => {
    const at = folder()
    writeFileSync(join(at, 'token'), 'from-the-file\n')
    writeFileSync(join(at, 'config'), kubeconfig(https, { tokenFile: 'token' }))
    const { options, masked } = recording()
    const connection = await connect({ type: 'file', path: join(at, 'config') }, options)
    expect((await connection.authenticate()).headers['Authorization']).toBe('Bearer from-the-file')
    expect(masked).toContain('from-the-file')
  })

  test('only in the part that its context uses: another user may be broken', async () => {
    const users = [
      { name: 'triage', user: token },
      { name: 'old', user: { 'auth-provider': { name: 'gcp' }, tokenFile: '/nowhere' } },
    ]
    expect((await open(kubeconfig(https, token, { users }))).context).toBe('prod')
  })

  test('from the service account of a pod', async () => {
    const at = folder()
    writeFileSync(join(at, 'ca.crt'), 'ca')
    writeFileSync(join(at, 'token'), 'pod-token')
    const env = { KUBERNETES_SERVICE_HOST: 'fd00::1', KUBERNETES_SERVICE_PORT: '443' }
    const { options, masked } = recording({ env, serviceAccountFolder: at })
    const connection = await connect({ type: 'in-cluster' }, options)
    expect(connection.server.href).toBe('https://[fd00::1]/')
    expect(masked).toContain('pod-token')
    expect(await problemOf(connect({ type: 'in-cluster' }, recording().options))).toMatch(
      /^KUBECONFIG_MISSING: .*no pod/,
    )
  })
})

describe('the context', () => {
  const contexts = ['prod-eu', 'prod-us', 'staging'].map((name) => ({
    name,
    context: { cluster: 'prod-cluster', user: 'triage' },
  }))
  const text = kubeconfig(https, token, { contexts, 'current-context': 'staging' })

  test('is the current one, or the one that is named', async () => {
    expect((await open(text)).context).toBe('staging')
    expect((await open(text, { context: 'prod-us' })).context).toBe('prod-us')
  })

  test('that does not exist: the nearest and all others are named', async () => {
    expect(await problemOf(open(text, { context: 'prod-eux' }))).toBe(
      'KUBECONFIG_INVALID: Context "prod-eux" is not in the kubeconfig. Did you mean "prod-eu"? Use one of its contexts: "prod-eu", "prod-us", "staging".',
    )
  })

  test('that names a missing user or cluster', async () => {
    expect(await problemOf(open(kubeconfig(https, token, { users: [] })))).toMatch(
      /uses the user "triage", which the kubeconfig does not define/,
    )
    expect(await problemOf(open(kubeconfig(https, token, { 'current-context': '' })))).toMatch(
      /has no current-context/,
    )
  })
})

describe('what is no kubeconfig', () => {
  test.each([
    ['nothing', '  \n', /^KUBECONFIG_MISSING: The kubeconfig is empty/],
    ['another YAML', 'hello: world\n', /^KUBECONFIG_INVALID: .*no list of clusters/],
    ['broken YAML', 'users:\n- user: {token: s3cr3t-value\n', /^KUBECONFIG_INVALID: .*line \d+, column \d+/],
    ['a server without an address', kubeconfig({}, token), /no usable server address/],
    [
      'credentials in the address',
      kubeconfig({ server: 'https://me:pw@k8s.example.com' }, token),
      /holds a user name or password/,
    ],
    ['a strange proxy', kubeconfig({ ...https, 'proxy-url': 'ftp://x' }, token), /proxy-url/],
  ])('%s', async (_name, text, expected) => {
    const said = await problemOf(open(text))
    expect(said).toMatch(expected)
    expect(said).not.toMatch(/s3cr3t-value|me:pw/)
  })

  test('a file that is not there', async () => {
    const path = join(folder(), 'none')
    expect(await problemOf(connect({ type: 'file', path }, recording().options))).toMatch(
      /^KUBECONFIG_MISSING: .*none" does not exist/,
    )
  })
})

describe('what is refused unless it is allowed', () => {
  const insecure: readonly [string, JsonObject][] = [
    ['plain http', { server: 'http://k8s.example.com' }],
    ['an unchecked certificate', { ...https, 'insecure-skip-tls-verify': true }],
  ]
  test.each(insecure)('%s', async (_name, cluster) => {
    expect(await problemOf(open(kubeconfig(cluster, token)))).toMatch(/^KUBECONFIG_INVALID: .*allow-insecure/)
    const { options, warnings } = recording({ allowInsecure: true })
    await connect({ type: 'text', text: kubeconfig(cluster, token) }, options)
    expect(warnings).toHaveLength(1)
  })

  test('http on loopback is no danger', async () => {
    for (const server of ['http://127.0.0.1:8001', 'http://localhost:8001', 'http://[::1]:8001'])
      expect((await open(kubeconfig({ server }, token))).server.href).toBe(`${server}/`)
  })

  test.each([
    ['auth-provider', { 'auth-provider': { name: 'oidc', config: {} } }],
    ['as-groups', { ...token, as: 'a', 'as-groups': ['system:masters'] }],
  ])('%s, always', async (name, user) => {
    const everything = { allowInsecure: true, allowExecPlugins: true }
    expect(await problemOf(open(kubeconfig(https, user), everything))).toContain(name)
  })

  test('a file in the workspace, also behind a symbolic link', async () => {
    const workspace = folder()
    const outside = folder()
    writeFileSync(join(workspace, 'ca.crt'), 'ca')
    symlinkSync(join(workspace, 'ca.crt'), join(outside, 'link.crt'))
    for (const file of [join(workspace, 'ca.crt'), join(outside, 'link.crt'), join(workspace, 'not-yet')])
      expect(
        await problemOf(
          open(kubeconfig({ ...https, 'certificate-authority': file }, token), { workspaces: [workspace] }),
        ),
      ).toMatch(/inside the checked-out repository/)
    expect(
      await problemOf(open(kubeconfig({ ...https, 'certificate-authority': join(outside, 'none') }, token))),
    ).toMatch(/cannot be read/)
  })
})

describe('exec plugins', () => {
  const programs = folder()
  const workspace = folder()
  const record =
    '{"apiVersion":"client.authentication.k8s.io/v1","kind":"ExecCredential","status":{"token":"made-by-the-plugin"}}'
  const install = (path: string, script: string): string => {
    writeFileSync(path, `#!/bin/sh\n${script}\n`)
    chmodSync(path, 0o755)
    return path
  }
  install(join(programs, 'kubelogin'), `test -n "$KUBERNETES_EXEC_INFO" && echo '${record}'`)
  install(join(programs, 'own-login'), `echo '${record}'`)
  install(join(programs, 'tsh'), 'echo "password=hunter22 is wrong" >&2; exit 3')
  mkdirSync(join(workspace, 'bin'))
  install(join(workspace, 'bin', 'aws'), `echo '${record}'`)
  const env = { PATH: `relative:${join(workspace, 'bin')}:${programs}` }
  const exec = (command: string, rest: JsonObject = {}): string =>
    kubeconfig(https, { exec: { apiVersion: 'client.authentication.k8s.io/v1', command, ...rest } })
  const given = { env, workspaces: [workspace] }

  test('a well-known one on the PATH runs, and its token is masked', async () => {
    const { options, masked } = recording(given)
    const connection = await connect({ type: 'text', text: exec('kubelogin') }, options)
    expect((await connection.authenticate()).headers['Authorization']).toBe('Bearer made-by-the-plugin')
    expect(masked).toContain('made-by-the-plugin')
  })

  test('any other must be allowed', async () => {
    expect(await problemOf(open(exec('own-login'), given))).toMatch(/"own-login".*allow-exec-plugins/)
    const connection = await open(exec('own-login'), { ...given, allowExecPlugins: true })
    expect((await connection.authenticate()).headers['Authorization']).toBe('Bearer made-by-the-plugin')
  })

  test('a well-known name in another place than the PATH is not well known', async () => {
    const elsewhere = install(join(folder(), 'kubelogin'), 'exit 0')
    expect(await problemOf(open(exec(elsewhere), given))).toMatch(/allow-exec-plugins/)
    expect((await open(exec(join(programs, 'kubelogin')), given)).context).toBe('prod')
  })

  test('one in the workspace never runs, even where plugins are allowed', async () => {
    const allowed = { ...given, allowExecPlugins: true }
    expect(await problemOf(open(exec('aws'), given))).toMatch(/"aws".*was not found/)
    expect(await problemOf(open(exec(join(workspace, 'bin', 'aws')), allowed))).toMatch(
      /inside the checked-out repository/,
    )
  })

  test.each([
    [
      'variables that load other code',
      exec('kubelogin', { env: [{ name: 'LD_PRELOAD', value: '/x.so' }] }),
      /"LD_PRELOAD"/,
    ],
    [
      'variables that name another configuration',
      exec('kubelogin', { env: [{ name: 'AWS_CONFIG_FILE', value: 'x' }] }),
      /"AWS_CONFIG_FILE"/,
    ],
    ['one that needs a terminal', exec('kubelogin', { interactiveMode: 'Always' }), /terminal/],
    ['one that is not installed', exec('doctl'), /was not found/],
    ['one without a command', exec(''), /without a command/],
  ])('%s: refused', async (_name, text, expected) => {
    expect(await problemOf(open(text, given))).toMatch(expected)
  })

  test('harmless variables are passed on', async () => {
    expect(
      (await open(exec('kubelogin', { env: [{ name: 'AWS_PROFILE', value: 'x' }] }), given)).context,
    ).toBe('prod')
  })

  test('one that fails: its words, without secrets', async () => {
    const connection = await open(exec('tsh'), given)
    const said = await problemOf(connection.authenticate())
    expect(said).toMatch(
      /^KUBECONFIG_INVALID: The exec plugin ".*tsh" of user "triage" gave no credentials: password=<redacted> is wrong/,
    )
  })

  test('a kubeconfig that lies in the workspace may not run anything', async () => {
    const path = join(workspace, 'kubeconfig')
    writeFileSync(path, exec('kubelogin'))
    expect(await problemOf(connect({ type: 'file', path }, recording(given).options))).toMatch(
      /wants to run a command/,
    )
  })
})
