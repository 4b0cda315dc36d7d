import type { Plan } from './plan.js'
import { paths } from './plan.js'
import type { Survey } from './survey.js'

export type StepsOptions = {
  /** `owner/name` of the repository that is judged, '' where no remote tells. */
  readonly repository: string
  /** How this command line is started here: `drift-triage`, `node …/dist/cli.js`. */
  readonly program: string
}

/** What is left to do after the files are written, in the order in which it works. */
export function nextSteps(plan: Plan, { repository, program }: StepsOptions): string {
  const at = repository === '' ? '' : ` --repo ${repository}`
  const steps = [
    [
      `Create the account that may only read. The commands at the top of ${paths.account} do it,`,
      'and make drift-triage.kubeconfig beside this repository, with a token for a day.',
    ],
    ['See what is still missing:', `  ${program} doctor --repo . --kubeconfig ../drift-triage.kubeconfig`],
    [
      'Store it as the secret KUBECONFIG, as base64:',
      `  base64 < ../drift-triage.kubeconfig | tr -d '\\n' | gh secret set KUBECONFIG${at}`,
    ],
    [
      'Commit and push the new files to the default branch, then start a first run that files nothing:',
      `  gh workflow run drift-triage.yml${at} -f dry-run=true`,
    ],
    ...(plan.guard === 'none' ? [] : [guardStep(plan)]),
  ]
  return [
    'Next:',
    ...steps.flatMap((lines, i) => lines.map((line, at) => `${at === 0 ? `${i + 1}.` : '  '} ${line}`)),
    '',
  ].join('\n')
}

function guardStep({ guard }: Plan): readonly string[] {
  return guard === 'state'
    ? [
        'Once the scheduled workflow has recorded its state and drift-guard has run on a pull request, mark that',
        'check as required. A public repository needs guard-state: public for it (see docs/guard.md).',
      ]
    : ['Once it has run on a pull request, mark drift-guard as a required check.']
}

/** What was seen in the repository, in a few lines. */
export function surveyText({ argoCd, flux, folders, workflows, destinations }: Survey): string {
  const deployed = [
    argoCd > 0 ? `${argoCd} Argo CD Applications or ApplicationSets` : '',
    flux > 0 ? `${flux} Flux Kustomizations or HelmReleases` : '',
  ].filter((part) => part !== '')
  return [
    deployed.length > 0
      ? `Found in the files: ${deployed.join(' and ')}.`
      : `No Argo CD or Flux objects in the files; those that are only in the cluster are found there. ${folders.length === 1 ? '1 folder holds' : `${folders.length} folders hold`} plain manifests.`,
    ...(destinations.length > 0 ? [clustersText(destinations)] : []),
    ...(workflows.length > 0 ? [`Workflows that use drift-triage already: ${workflows.join(', ')}.`] : []),
    '',
  ].join('\n')
}

const maxClusters = 5

function clustersText(destinations: readonly string[]): string {
  const more = destinations.length - maxClusters
  const named = [...destinations.slice(0, maxClusters), ...(more > 0 ? [`${more} more`] : [])].join(', ')
  return `They are deployed to further clusters as well (${named}): each needs the account, and the kubeconfig a context for it (docs/recipes.md of drift-triage, one run for several clusters).`
}
