import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'

/** The nightly workflow of the README, with a step behind it that keeps the outputs for the test. */
export const nightly = `name: drift-triage
on:
  schedule:
    - cron: '17 3 * * *'
  push:
    branches: [main]
  pull_request:
  workflow_dispatch:
    inputs:
      apps:
        description: Applications, separated by commas
        default: ''
      dry-run:
        type: boolean
        default: false
permissions:
  contents: read
  issues: write
jobs:
  triage:
    runs-on: ubuntu-latest
    timeout-minutes: 15
    steps:
      - uses: actions/checkout@v6
        with:
          fetch-depth: 0
          persist-credentials: false
      - uses: acme/drift-triage@v1
        id: triage
        with:
          kubeconfig: \${{ secrets.KUBECONFIG }}
          cluster-name: production
          report-folder: \${{ env.REPORT_FOLDER }}
          apps: \${{ inputs.apps }}
          dry-run: \${{ inputs.dry-run }}
      - if: always()
        env:
          OUTPUTS: \${{ toJSON(steps.triage.outputs) }}
        run: printf '%s' "$OUTPUTS" > "$OUTPUT_FILE"
`

/** Puts a workflow into a repository. */
export async function addWorkflow(repository: string, text: string = nightly): Promise<void> {
  const folder = join(repository, '.github', 'workflows')
  await mkdir(folder, { recursive: true })
  await writeFile(join(folder, 'drift-triage.yml'), text)
}
