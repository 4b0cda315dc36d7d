import type { Manifest } from '../model/resource.js'
import { accountManifest } from './account.js'
import type { NewFile, Plan } from './plan.js'
import { paths } from './plan.js'
import { settingsFile } from './settings.js'
import { guardWorkflow, triageWorkflow } from './workflows.js'

/** The files of a plan, for a repository with these manifests; `readOnly` is the text of rbac/read-only.yaml. */
export function filesOf(plan: Plan, manifests: readonly Manifest[], readOnly: string): readonly NewFile[] {
  return [
    { path: paths.triage, text: triageWorkflow(plan) },
    ...(plan.guard !== 'none' ? [{ path: paths.guard, text: guardWorkflow(plan) }] : []),
    { path: paths.account, text: accountManifest(readOnly, manifests) },
    { path: paths.settings, text: settingsFile(plan) },
  ]
}
