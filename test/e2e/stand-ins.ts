import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'

/** An action of somebody else, as far as a recipe needs it: what it has to be given, and what it does. */
type StandIn = { readonly inputs: readonly string[]; readonly script: string; readonly outputs?: object }

/** The login actions of the recipes, by what they stand for. `repositories` are what actions/checkout can clone. */
const standIns = (repositories: string): Readonly<Record<string, StandIn>> => ({
  'aws-actions/configure-aws-credentials@v6': {
    inputs: ['role-to-assume', 'aws-region'],
    script: 'echo "AWS_REGION=$AWS_REGION_IN" >> "$GITHUB_ENV"',
  },
  'google-github-actions/auth@v3': {
    inputs: ['workload_identity_provider', 'service_account'],
    script:
      'file="$GITHUB_WORKSPACE/gha-creds-test.json"; echo "{}" > "$file"; echo "GOOGLE_APPLICATION_CREDENTIALS=$file" >> "$GITHUB_ENV"',
  },
  'google-github-actions/setup-gcloud@v3': {
    inputs: ['install_components'],
    script: 'test "$INSTALL_COMPONENTS_IN" = gke-gcloud-auth-plugin',
  },
  'azure/login@v2': {
    inputs: ['client-id', 'tenant-id', 'subscription-id'],
    script: 'echo "AZURE_CLIENT=$CLIENT_ID_IN" >> "$GITHUB_ENV"',
  },
  'actions/create-github-app-token@v3': {
    inputs: ['app-id', 'private-key'],
    script: 'echo "token=ghs_apptoken" >> "$GITHUB_OUTPUT"',
    outputs: { token: { value: '${{ steps.it.outputs.token }}' } },
  },
  'actions/checkout@v6': {
    inputs: ['repository', 'path', 'token'],
    script: [
      `git clone --quiet '${repositories}'/"$REPOSITORY_IN" "$GITHUB_WORKSPACE/$PATH_IN"`,
      'git -C "$GITHUB_WORKSPACE/$PATH_IN" remote set-url origin "https://github.com/$REPOSITORY_IN"',
    ].join('\n'),
  },
})

/** Writes them below `folder`; returns the folder of each. An input that is left empty fails the step. */
export async function layStandIns(folder: string, repositories: string): Promise<Record<string, string>> {
  const laid: Record<string, string> = {}
  for (const [name, { inputs, script, outputs = {} }] of Object.entries(standIns(repositories))) {
    const given = inputs.map((input) => `test -n "$${variable(input)}"`)
    const step = {
      id: 'it',
      shell: 'bash',
      env: Object.fromEntries(inputs.map((input) => [variable(input), `\${{ inputs.${input} }}`])),
      run: ['set -euo pipefail', ...given, script].join('\n'),
    }
    const action = {
      ...{ name, outputs, inputs: Object.fromEntries(inputs.map((input) => [input, { default: '' }])) },
      runs: { using: 'composite', steps: [step] },
    }
    const at = join(folder, name)
    await mkdir(at, { recursive: true })
    await writeFile(join(at, 'action.yml'), JSON.stringify(action))
    laid[name] = at
  }
  return laid
}

const variable = (input: string): string => `${input.toUpperCase().replaceAll('-', '_')}_IN`
