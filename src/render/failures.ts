import type { ToolName, ToolResult } from '../model/ports.js'
import type { Problem } from '../model/problem.js'
import { problem } from '../model/problem.js'

const titles: { readonly [tool in ToolName]: string } = {
  helm: 'Helm',
  kustomize: 'Kustomize',
  jsonnet: 'Jsonnet',
}

/** Why a tool gave no manifests, for the app that needed them. */
export function toolProblem(
  application: string,
  path: string,
  tool: ToolName,
  result: Exclude<ToolResult, { state: 'done' }>,
): Problem {
  if (result.state === 'missing')
    return problem(
      'TOOL_MISSING',
      `Application ${application}: ${path || '.'} needs ${tool}, which is not on the PATH outside the workspace.`,
      result.install,
      { application },
    )
  return renderFailed(application, path, `${titles[tool]}: ${result.message}`)
}

export function renderFailed(application: string, path: string, reason: string): Problem {
  return problem(
    'RENDER_FAILED',
    `Application ${application}: ${path || '.'} cannot be rendered: ${reason.replace(/\.$/, '')}.`,
    'Correct the files or the Application; what its controller shows for this app is the same error.',
    { application },
  )
}

/** Something that would have to be fetched, and is not. */
export function sourceRemote(
  application: string,
  path: string,
  what: string,
  hint = 'Nothing is fetched for it while rendering: commit it to the repository.',
): Problem {
  return problem(
    'SOURCE_REMOTE',
    `Application ${application}: ${path || '.'} needs ${what}, which is not in this repository.`,
    hint,
    { application },
  )
}
