import { withoutUser } from '../discover/repository-url.js'
import type { Source } from '../model/application.js'
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
      `Application ${application}: ${tool} is needed, and is not on the PATH outside the workspace.`,
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

/** Something behind a link is needed: a controller may well render it. */
export function linkNotFollowed(application: string, path: string, link: string): Problem {
  return problem(
    'RENDER_FAILED',
    `Application ${application}: ${path || '.'} cannot be rendered: ${link} is a symbolic link or a submodule, which are not followed.`,
    'Its controller may follow it. To have it judged, commit the files themselves, or make the repository of the submodule a source of the Application.',
    { application },
  )
}

/** Something that would have to be fetched, and is not. */
export function sourceRemote(
  application: string,
  path: string,
  what: string,
  hint = 'Commit it to the repository. A base in a Git repository can also be fetched: name its host under fetch-from in .github/drift-triage.yml.',
): Problem {
  return problem(
    'SOURCE_REMOTE',
    `Application ${application}: ${path || '.'} needs ${withoutUser(what)}, which is not in this repository.`,
    hint,
    { application },
  )
}

/** A base in another repository that the settings let be fetched, and that could not be had. */
export function baseNotFetched(application: string, path: string, base: string, reason: string): Problem {
  return problem(
    'FETCH_FAILED',
    `Application ${application}: the base ${withoutUser(base)} of ${path || '.'} could not be fetched: ${reason.replace(/\.$/, '')}.`,
    'Correct the address or its ref, or give git on this machine credentials that may read it; or name a checkout under repositories in .github/drift-triage.yml.',
    { application },
  )
}

/** The folder of a source is not there, whatever was to be made of it. */
export function pathNotFound(application: string, { path, revision }: Source): Problem {
  return problem(
    'PATH_NOT_FOUND',
    `Application ${application}: folder ${path || '.'} does not exist at revision ${revision || 'HEAD'}.`,
    `Correct the source path of the Application, or check out the repository that holds it.${unpushed(revision)}`,
    { application },
  )
}

function unpushed(revision: string): string {
  return revision === '' || revision === 'HEAD'
    ? ' HEAD is that of the default branch of origin, where there is one: what is not pushed is not in it.'
    : ''
}
