import type { FluxBuild, WhenUndefined } from '../model/application.js'
import type { RepoFiles } from '../model/ports.js'
import type { Problem } from '../model/problem.js'
import { problem } from '../model/problem.js'
import type { Manifest } from '../model/resource.js'
import { formatKey } from '../model/resource.js'
import type { Missing } from './envsubst/evaluate.js'

/** Why the variables of an object are not put in; `isRefused`: whether Flux refuses a name without a value, or may. */
export type Fault =
  | { readonly refused: string; readonly expression?: string }
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
  const line = await lineOf(manifest, fault, files)
  const what = `${formatKey(key)} (${origin.file}:${line})`
  const about = { application, resource: key }
  if ('missing' in fault) return undefinedVariable(application, what, fault, about)
  if ('refused' in fault) return refused(application, what, fault, about)
  return problem(
    'RENDERER_UNSUPPORTED',
    `Application ${application}: the variables of ${what} could not be put in: ${fault.unsupported}.`,
    'Write that expression in another way; the other objects of the app are judged.',
    about,
  )
}

type About = { readonly application: string; readonly resource: Manifest['key'] }

function refused(
  application: string,
  what: string,
  { refused: why, expression }: Extract<Fault, { refused: string }>,
  about: About,
): Problem {
  const form = expression === undefined ? '' : `\`${expression}…\` is none of its forms, as `
  return problem(
    'RENDER_FAILED',
    `Application ${application}: Flux refuses to build with the variables of ${what}: ${form}${why}. So nothing of this app is applied until that is mended.`,
    `Correct it (a default is written \${name:=…}), or write $$ for each $ that is meant as it stands. ${disabling}`,
    about,
  )
}

const disabling =
  'An object that is to keep its text gets the annotation kustomize.toolkit.fluxcd.io/substitute: disabled.'

function undefinedVariable(
  application: string,
  what: string,
  { missing, isRefused }: Extract<Fault, { missing: string }>,
  about: About,
): Problem {
  const name = shortened(missing)
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
        `Application ${application}: ${what} uses the variable ${name}, which nothing defines. Flux 2.9 and later refuse to build with it, older ones put in the empty text; which of them this cluster runs could not be read, so the object is not judged.`,
        `${define} Or let this account list Deployments: the one of kustomize-controller tells.`,
        about,
      )
}

/** Where the file says it; where it does not, as a patch may, the beginning of the object. */
async function lineOf({ origin }: Manifest, fault: Fault, files: RepoFiles): Promise<number> {
  const isMeant = usesOf(fault)
  if (isMeant === null) return origin.line
  const lines = ((await files.read(origin.file)) ?? '').split('\n')
  const at = lines.findIndex((text, index) => index >= origin.line - 1 && isMeant(text))
  return at < 0 ? origin.line : at + 1
}

function usesOf(fault: Fault): ((line: string) => boolean) | null {
  if ('missing' in fault)
    return (line) => ['${', '${#'].some((begin) => isWholeIn(line, begin + fault.missing))
  const { expression } = 'refused' in fault ? fault : {}
  return expression === undefined ? null : (line) => line.includes(expression)
}

/** True where a line has this beginning of an expression, and the name ends with it; a text may be too long for a pattern. */
function isWholeIn(line: string, begin: string): boolean {
  const [, ...behind] = line.split(begin)
  return behind.some((rest) => !/^[\p{L}\p{Nd}_]/u.test(rest))
}

/** No name that is meant is so long; a hostile one may be as long as its file. */
function shortened(name: string): string {
  return name.length > 100 ? `${name.slice(0, 100)}…` : name
}

/** A name that Flux takes for none fails its whole build. */
export function invalidName(application: string, name: string): Problem {
  return problem(
    'RENDER_FAILED',
    `Application ${application}: Flux refuses to build with a variable of the name ${JSON.stringify(shortened(name))}, so nothing of this app is applied until that is mended.`,
    'Rename it in spec.postBuild.substitute, or in the ConfigMap that substituteFrom names: letters, digits and underscores, and no digit first.',
    { application },
  )
}
