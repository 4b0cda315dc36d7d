import { ProblemError, problem } from '../../model/problem.js'
import type { Plan } from '../../set-up/plan.js'
import { isActionReference, isPlainBranch, isPlainName } from '../../set-up/plan.js'
import type { Survey } from '../../set-up/survey.js'
import type { InitFlags } from '../command-init.js'
import { publicServer } from '../github/repository-context.js'
import type { Ask } from './ask.js'
import type { ActionOrigin, Surroundings } from './surroundings.js'

type Known = {
  readonly flags: InitFlags
  readonly survey: Survey
  readonly surroundings: Surroundings
  readonly origin: ActionOrigin | null
  /** Null where nobody can be asked. */
  readonly ask: Ask | null
}

/**
 * The plan from flags first, then from what is found, then from answers. `notes` are what the user should know.
 *
 * @throws ProblemError INPUT_INVALID for a flag or answer that cannot be used, and where the action has no address.
 */
export async function planFrom(known: Known): Promise<{ plan: Plan; notes: readonly string[] }> {
  const { flags, survey, surroundings, origin, ask } = known
  const clusterName = flags.clusterName ?? (await ask?.('Name of the cluster in issues', usual)) ?? usual
  const { branches, notes } = branchesOf(survey, surroundings)
  const plan: Plan = {
    ...(await actionOf(flags, origin, ask)),
    serverUrl: serverOf(known),
    clusterName: checked('--cluster-name', clusterName, isPlainName, 'letters, digits, spaces, . _ and -'),
    runsOn: checked('--runs-on', flags.runsOn, isPlainName, 'the label of a runner'),
    branches,
    guard: flags.guard,
    // With a controller in the files, the folders are its applications already.
    folders:
      survey.argoCd + survey.flux > 0 && flags.folders !== true ? [] : survey.folders.slice(0, mostFolders),
    foldersAreUsed: flags.folders ?? (await foldersWanted(survey, ask)),
  }
  return { plan, notes: [...notes, ...folderNotes(survey, plan)] }
}

const usual = 'production'
const mostFolders = 30

async function actionOf(
  { action }: InitFlags,
  origin: ActionOrigin | null,
  ask: Ask | null,
): Promise<Pick<Plan, 'action' | 'actionNote'>> {
  if (action === undefined && origin !== null) {
    const { place, commit, name } = origin
    return { action: `${place.owner}/${place.name}@${commit}`, actionNote: isPlainBranch(name) ? name : '' }
  }
  const given = action ?? (await ask?.('Where the action is, as OWNER/NAME@REF', '')) ?? ''
  const form = 'OWNER/NAME@REF, such as my-org/drift-triage@ and a commit id'
  const why = ': the workflows name where the action is, and this copy of it was not cloned from a server'
  return { action: checked('--action', given, isActionReference, form, why), actionNote: '' }
}

/** The server that holds the action's files; by the remote of this copy, else by that of the repository. */
function serverOf({ flags, origin, surroundings }: Known): string {
  const place = (flags.action === undefined ? origin?.place : null) ?? surroundings.place
  return place === null ? publicServer : `https://${place.host}`
}

async function foldersWanted({ argoCd, flux, folders }: Survey, ask: Ask | null): Promise<boolean> {
  if (ask === null || argoCd + flux > 0 || folders.length === 0) return false
  const question = `Judge the ${folders.length} folders of plain manifests as applications (yes), or only what Argo CD or Flux know (no)`
  return /^y/i.test(await ask(question, 'no'))
}

function checked(
  flag: string,
  text: string,
  isRight: (text: string) => boolean,
  form: string,
  why = '',
): string {
  if (isRight(text)) return text
  throw new ProblemError(
    problem(
      'INPUT_INVALID',
      text === ''
        ? `${flag} is missing${why}.`
        : `${flag}: ${JSON.stringify(text.slice(0, 80))} cannot be used.`,
      `Give ${form}.`,
    ),
  )
}

/** The default branch and those that applications follow, as far as they exist and a filter can name them. */
function branchesOf(
  { branches: followed }: Survey,
  { defaultBranch, branches: existing }: Surroundings,
): { branches: readonly string[]; notes: readonly string[] } {
  const wanted = [...new Set([defaultBranch, ...followed.filter((name) => existing.includes(name))])]
  const odd = wanted.filter((name) => !isPlainBranch(name))
  const notes = odd.map(
    (name) => `the branch ${name} is not in the workflow's list: its name could be a pattern there.`,
  )
  const branches = wanted.filter(isPlainBranch)
  return { branches: branches.length > 0 ? branches : ['main'], notes }
}

function folderNotes({ argoCd, flux, folders }: Survey, { foldersAreUsed }: Plan): readonly string[] {
  const more =
    folders.length > mostFolders ? [`only the first ${mostFolders} folders are in the settings.`] : []
  const unsure =
    argoCd + flux === 0 && folders.length > 0 && !foldersAreUsed
      ? [
          'the folders of plain manifests stand in the settings as a comment. If neither Argo CD nor Flux applies them, take the # away, or run this again with --folders --force.',
        ]
      : []
  return [...more, ...unsure]
}
