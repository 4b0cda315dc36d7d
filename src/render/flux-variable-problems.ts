import type { FluxBuild, WhenUndefined } from '../model/application.js'
import type { RepoFiles } from '../model/ports.js'
import type { Problem } from '../model/problem.js'
import { problem } from '../model/problem.js'
import type { Manifest } from '../model/resource.js'
import { formatKey } from '../model/resource.js'
import type { Missing } from './envsubst/evaluate.js'

/** Why the variables of an object are not put in; `isRefused`: whether Flux refuses a name without a value, or may. */
export type Fault =
  | { readonly refused: string }
  | { readonly unsupported: string }
  | { readonly missing: string; readonly isRefused: boolean }

/** Names without a value that Flux refuses, or of which that is not known; those that it surely refuses come first. */
export function faultsOf(
  missing: readonly Missing[],
  when: FluxBuild['undefinedVariables'] = { plain: 'unknown', changed: 'unknown' },
): readonly Fault[] {
  const that = (what: WhenUndefined): readonly Fault[] =>
    missing
      .filter(({ form }) => when[form] === what)
      .map(({ name }) => ({ missing: name, isRefused: what === 'refused' }))
  return [...that('refused'), ...that('unknown')]
}

/** The problem of one object, at the line that it is about as far as its file tells. */
export async function notSubstituted(
  manifest: Manifest,
  application: string,
  fault: Fault,
  files: RepoFiles,
): Promise<Problem> {
  const { key, origin } = manifest
  const line = 'missing' in fault ? await lineOf(manifest, fault.missing, files) : origin.line
  const what = `${formatKey(key)} (${origin.file}:${line})`
  const about = { application, resource: key }
  if ('missing' in fault) return undefinedVariable(application, what, fault, about)
  if ('refused' in fault)
    return problem(
      'RENDER_FAILED',
      `Application ${application}: Flux refuses to build with the variables of ${what}: ${fault.refused}. Until that is mended it applies nothing of this app.`,
      `Correct the expression, or write $$ for each $ that is meant as it stands. ${disabling}`,
      about,
    )
  return problem(
    'RENDERER_UNSUPPORTED',
    `Application ${application}: the variables of ${what} could not be put in: ${fault.unsupported}.`,
    'Write that expression in another way; the other objects of the app are judged.',
    about,
  )
}

const disabling =
  'An object that is to keep its text gets the annotation kustomize.toolkit.fluxcd.io/substitute: disabled.'

function undefinedVariable(
  application: string,
  what: string,
  { missing: name, isRefused }: Extract<Fault, { missing: string }>,
  about: { application: string; resource: Manifest['key'] },
): Problem {
  const define = `Define ${name} in spec.postBuild of the Kustomization, give it a default (\${${name}:=…}), or write $\${${name}} where the text itself is meant. ${disabling}`
  return isRefused
    ? problem(
        'VARIABLE_UNDEFINED',
        `Application ${application}: ${what} uses the variable ${name}, which nothing defines. This cluster's Flux refuses to build with it, so nothing of this app is applied until that is mended.`,
        define,
        about,
      )
    : problem(
        'VARIABLE_UNDEFINED',
        `Application ${application}: ${what} uses the variable ${name}, which nothing defines. From version 2.9 on Flux refuses to build with it, before it put in nothing; which of them runs in this cluster could not be read.`,
        `${define} Or let this account list Deployments: the one of kustomize-controller tells.`,
        about,
      )
}

/** Names in expressions are no patterns: a name of Flux's has letters, digits and underscores alone. */
async function lineOf({ origin }: Manifest, name: string, files: RepoFiles): Promise<number> {
  const lines = ((await files.read(origin.file)) ?? '').split('\n')
  const use = new RegExp(`\\$\\{#?${name}(?![\\p{L}\\p{Nd}_])`, 'u')
  const at = lines.findIndex((text, index) => index >= origin.line - 1 && use.test(text))
  return at < 0 ? origin.line : at + 1
}

/** A name that Flux takes for none fails its whole build. */
export function invalidName(application: string, name: string): Problem {
  return problem(
    'RENDER_FAILED',
    `Application ${application}: Flux refuses to build with a variable of the name ${JSON.stringify(name)}, so nothing of this app is applied until that is mended.`,
    'Rename it in spec.postBuild.substitute, or in the ConfigMap that substituteFrom names: letters, digits and underscores, and no digit first.',
    { application },
  )
}
