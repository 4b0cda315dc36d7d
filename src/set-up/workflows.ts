import type { Plan } from './plan.js'

/** The nightly triage, by hand, and after each push to a branch that applications follow. */
export function triageWorkflow(plan: Plan): string {
  return `# Judges every difference between this repository and the cluster, and keeps one issue for each drifted application.
name: drift-triage
on:
  schedule: [{ cron: '17 3 * * *' }] # UTC; not on the full hour, when GitHub is busiest
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
        with:
          kubeconfig: \${{ secrets.KUBECONFIG }}
          cluster-name: ${quoted(plan.clusterName)}
          apps: \${{ inputs.apps }}
          dry-run: \${{ inputs.dry-run }}
`
}

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
          kubeconfig: \${{ secrets.KUBECONFIG }}
          cluster-name: ${quoted(plan.clusterName)}
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
