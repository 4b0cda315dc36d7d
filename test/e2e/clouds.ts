import { chmod, mkdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Connection } from '../harness/connection.js'

/** What a cloud's program writes, and what it answers as the plugin that its kubeconfig names. */
type Kubeconfig = { readonly command: string; readonly args: readonly string[] }

/**
 * Stand-ins for the programs of the clouds, in `folder`: they write a kubeconfig of the test cluster that names
 * them as its plugin, as the real ones do, and as that plugin hand out the token of rbac/read-only.yaml's account.
 * None does so without its login, and each takes exactly the arguments that the recipes give it.
 */
export async function layCloudPrograms(connection: Connection, folder: string): Promise<string> {
  await mkdir(folder, { recursive: true })
  const aws = { command: 'aws', args: ['eks', 'get-token', '--cluster-name', 'production'] }
  const gke = { command: 'gke-gcloud-auth-plugin', args: [] }
  const device = { command: 'kubelogin', args: ['get-token', '--login', 'devicecode'] }
  const azurecli = { command: 'kubelogin', args: ['get-token', '--login', 'azurecli'] }
  const token = await credential(connection, folder)
  const writes = (to: string, kubeconfig: Kubeconfig): string =>
    `printf '%s' '${kubeconfigOf(connection, kubeconfig)}' > ${to}`
  const programs: Record<string, Record<string, string>> = {
    aws: {
      'eks update-kubeconfig --name production --kubeconfig *': writes('"$6"', aws),
      'eks get-token --cluster-name production': `test "$AWS_REGION" = eu-central-1; ${token}`,
    },
    gcloud: {
      'container clusters get-credentials production --region europe-west1': writes('"$KUBECONFIG"', gke),
    },
    'gke-gcloud-auth-plugin': { '': `test -s "$GOOGLE_APPLICATION_CREDENTIALS"; ${token}` },
    az: {
      'aks get-credentials --resource-group shop --name production --file *': writes('"$8"', device),
    },
    kubelogin: {
      'convert-kubeconfig --login azurecli --kubeconfig *': `grep -q devicecode "$5"; ${writes('"$5"', azurecli)}`,
      'get-token --login azurecli': `test "$AZURE_CLIENT" = client-of-drift-triage; ${token}`,
    },
  }
  for (const [name, answers] of Object.entries(programs)) {
    const cases = Object.entries(answers).map(([args, script]) => `${pattern(args)}) ${script} ;;`)
    const script = [
      '#!/bin/sh',
      'set -eu',
      'case "$*" in',
      ...cases,
      '*) echo "not as in the recipe: $*" >&2; exit 64',
      'esac',
    ]
    await writeFile(join(folder, name), `${script.join('\n')}\n`)
    await chmod(join(folder, name), 0o755)
  }
  return folder
}

const pattern = (args: string): string => (args.endsWith('*') ? `'${args.slice(0, -1)}'*` : `'${args}'`)

/** The command that prints an ExecCredential (client-go credential plugins). */
async function credential({ kubeconfigs }: Connection, folder: string): Promise<string> {
  const { users } = JSON.parse(await readFile(kubeconfigs.ci, 'utf8')) as {
    readonly users: readonly { readonly user: { readonly token: string } }[]
  }
  const file = join(folder, 'credential.json')
  const answer = {
    apiVersion: 'client.authentication.k8s.io/v1beta1',
    kind: 'ExecCredential',
    status: { token: users[0]?.user.token },
  }
  await writeFile(file, JSON.stringify(answer), { mode: 0o600 })
  return `cat '${file}'`
}

function kubeconfigOf({ server, ca }: Connection, { command, args }: Kubeconfig): string {
  const exec = { apiVersion: 'client.authentication.k8s.io/v1beta1', command, args, provideClusterInfo: true }
  const cluster = { server, 'certificate-authority-data': Buffer.from(ca).toString('base64') }
  return JSON.stringify({
    apiVersion: 'v1',
    kind: 'Config',
    clusters: [{ name: 'production', cluster }],
    users: [{ name: 'production', user: { exec: { ...exec, interactiveMode: 'IfAvailable' } } }],
    contexts: [{ name: 'production', context: { cluster: 'production', user: 'production' } }],
    'current-context': 'production',
  })
}
