import type { Plan } from './plan.js'

/** The scheduled triage, by hand, and after each push to a branch that applications follow. */
export function triageWorkflow(plan: Plan): string {
  return `# Judges every difference between this repository and the cluster, and keeps one issue for each drifted application.
name: drift-triage
on:
  schedule: [{ cron: '${plan.guard === 'state' ? '17 */6 * * *' : '17 3 * * *'}' }] # UTC; not on the full hour, when GitHub is busiest
  push: { branches: [${plan.branches.map(quoted).join(', ')}] } # take this line out if issues for a few minutes after each merge are too much
  workflow_dispatch:
    inputs:
      apps: { description: 'Applications, separated by commas; empty for all', default: '' }
      dry-run: { description: 'Say what would be filed, and file nothing', type: boolean, default: false }
permissions:
  contents: read # to check the repository out
  issues: write # to file and update the issues
concurrency: { group: drift-triage, cancel-in-progress: false }
jobs:
  drift-triage:
    runs-on: ${quoted(plan.runsOn)}
    timeout-minutes: 30
    steps:
      - uses: actions/checkout@v6
        with: { fetch-depth: 0, persist-credentials: false } # the history tells what was last synced
      - uses: ${plan.action}${note(plan)}
        id: triage
        with:
          kubeconfig: \${{ secrets.KUBECONFIG }}
          cluster-name: ${quoted(plan.clusterName)}
          apps: \${{ inputs.apps }}
          dry-run: \${{ inputs.dry-run }}
${plan.guard === 'state' ? recording : ''}`
}

/** What the check of pull requests judges by, so that those runs need no credentials of the cluster. */
const recording = `          guard-state: true # in a public repository public, as everybody may download its artifacts
      - uses: actions/upload-artifact@v5
        if: \${{ !cancelled() && steps.triage.outputs.state-path != '' }}
        with:
          name: drift-triage-state
          path: \${{ steps.triage.outputs.state-path }}
          retention-days: 3
`

/** The check of pull requests and merge queues. */
export function guardWorkflow(plan: Plan): string {
  return `# Fails where merging would undo a live change of the cluster. Mark the job drift-guard as a required check.
# It has no paths: on purpose, as a merge that touches no manifest can still move the revision of an application.
name: drift-triage-guard
on:
  pull_request: { types: [opened, synchronize, reopened, labeled, unlabeled, ready_for_review, edited] }
  merge_group:
permissions:
  contents: read # to check both sides out
${plan.guard === 'state' ? '  actions: read # to fetch the state that the triage recorded\n' : ''}  issues: write # to note an accepted loss in the application's issue
  pull-requests: write # for its comment, and to see who accepted a loss
concurrency: { group: 'drift-guard-\${{ github.ref }}', cancel-in-progress: true }
jobs:
  drift-guard:
    runs-on: ${quoted(plan.runsOn)}
    timeout-minutes: 15
    steps:
      - uses: actions/checkout@v6
        with: { fetch-depth: 0, persist-credentials: false }
      - uses: ${plan.action}${note(plan)}
        with:
          cluster-name: ${quoted(plan.clusterName)}
          ${plan.guard === 'state' ? 'state-workflow: drift-triage.yml' : 'kubeconfig: ${{ secrets.KUBECONFIG }}'}
`
}

function note({ actionNote }: Plan): string {
  return actionNote === '' ? '' : ` # ${actionNote}`
}

/** A plain word stays as it is; anything else is quoted. The plan allows nothing that quotes could not hold. */
function quoted(text: string): string {
  return /^[A-Za-z][\w/-]*$/.test(text) && !/^(?:y|n|yes|no|on|off|true|false|null)$/i.test(text)
    ? text
    : `'${text}'`
}
