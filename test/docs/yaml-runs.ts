const recipes = 'test/e2e/recipes.ts'
const settings = 'test/docs/settings-blocks.test.ts'

/** The file that runs each YAML block of the documentation; it names the block, or the comment above it. */
export const ranBy: Readonly<Record<string, string>> = {
  'README.md#2-issues-every-night-after-a-push-by-hand': 'test/e2e/as-documented.ts',
  'README.md#3-pull-requests-that-bring-git-to-what-runs': 'test/e2e/ends-in-pull-requests.ts',
  'docs/events.md#the-moment-argo-cd-sees-it': recipes,
  'docs/events.md#the-moment-argo-cd-sees-it 2': recipes,
  'docs/events.md#the-moment-argo-cd-sees-it 3': recipes,
  'docs/guard.md#three-sets-kept-apart': settings,
  'docs/guard.md#the-workflow': 'test/e2e/as-documented.ts',
  'docs/guard.md#the-workflow 2': 'test/e2e/as-documented.ts',
  'docs/performance.md#helm-and-kustomize': recipes,
  'docs/recipes.md#helmfile-scripts-or-kubectl-in-a-pipeline': settings,
  'docs/recipes.md#a-monorepo': recipes,
  'docs/recipes.md#one-run-for-several-clusters': settings,
  'docs/recipes.md#one-job-for-each-cluster': recipes,
  'docs/recipes.md#several-repositories': recipes,
  'docs/recipes.md#several-repositories 2': 'test/e2e/recipe-places.ts',
  'docs/recipes.md#pull-requests-into-another-repository': settings,
  'docs/recipes.md#fetching-repositories-and-charts': settings,
  'docs/recipes.md#eks': recipes,
  'docs/recipes.md#gke': recipes,
  'docs/recipes.md#aks': recipes,
  'docs/recipes.md#a-proxy': recipes,
  'docs/recipes.md#a-token-of-a-github-app': recipes,
  'docs/recipes.md#override-label': settings,
  'docs/recipes.md#an-air-gapped-cluster': recipes,
  'docs/recipes.md#ignore-rules': recipes,
  'docs/recipes.md#ignore-rules 2': settings,
  'docs/report.md#the-report-as-a-page': recipes,
  'docs/scale.md#a-run-over-several-jobs': 'test/e2e/sharded.test.ts',
  'docs/scale.md#several-clusters': 'test/e2e/sharded.test.ts',
  'docs/settings.md#settings': settings,
  'docs/webhook.md#webhook': recipes,
  'docs/write-back.md#an-object-that-git-lacks': 'test/pull-requests/new-object.test.ts',
}

/** Why nothing runs a block. */
export const notRun: Readonly<Record<string, string>> = {
  'README.md#4-the-check-of-pull-requests-and-merge-queues':
    'to the letter the block docs/guard.md#the-workflow 2, which is run (test/docs/guard.test.ts compares them)',
  'docs/recipes.md#a-runner-inside-the-cluster':
    'the kubelet mounts the account at a fixed place that belongs to the machine, not to a test (test/kubernetes/kubeconfig.test.ts reads one elsewhere)',
  'docs/troubleshooting.md#tool_missing': 'it installs programs from the internet',
}
