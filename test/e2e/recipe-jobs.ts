import { parse } from 'yaml'
import { yamlBlock } from '../docs/yaml-blocks.js'

type Step = { readonly id?: string; readonly uses?: string; readonly [key: string]: unknown }

const ours = 'acme/drift-triage@v1'
const production = { kubeconfig: '${{ secrets.KUBECONFIG }}', 'cluster-name': 'production' }
const checkout = { uses: 'actions/checkout@v6', with: { 'fetch-depth': 0, 'persist-credentials': false } }

/** The name of a block's job. */
export const jobName = (id: string): string => id.replace(/^.*#/, '')

/**
 * A workflow with a job for the steps of each block, one after the other, so that all know the same issues. What a
 * block leaves out stands around it: the checkout, and the action itself. Each job leaves the action's outputs in `folder`.
 */
export function workflowOf(
  ids: readonly string[],
  folder: string,
  inputs: Readonly<Record<string, object>>,
  edit: (text: string) => string,
): string {
  const jobs = ids.map((id, i) => {
    const text = edit(yamlBlock(id).replaceAll('OWNER/drift-triage@main', ours))
    const before = ids[i - 1]
    const job: object = {
      'runs-on': 'ubuntu-latest',
      'timeout-minutes': 5,
      ...(before === undefined ? {} : { needs: jobName(before) }),
      steps: stepsOf(parse(text) as readonly Step[], `${folder}/${jobName(id)}.json`, inputs[id] ?? {}),
    }
    return [jobName(id), job] as const
  })
  return JSON.stringify({ on: { push: { branches: ['main'] } }, jobs: Object.fromEntries(jobs) })
}

function stepsOf(block: readonly Step[], outputs: string, inputs: object): readonly Step[] {
  const has = (uses: string): boolean => block.some((step) => step.uses === uses)
  const steps = [
    ...(has(checkout.uses) ? [] : [checkout]),
    ...block.map((step): Step => (step.uses === ours ? { id: 'drift', ...step } : step)),
    ...(has(ours) ? [] : [{ id: 'drift', uses: ours, with: { ...production, ...inputs } }]),
  ]
  const env = { OUTPUTS: '${{ toJSON(steps.drift.outputs) }}' }
  return [...steps, { if: 'always()', env, run: `printf '%s' "$OUTPUTS" > '${outputs}'` }]
}
