import type { Check } from '../../doctor/check.js'
import { failedBy, skipped } from '../../doctor/check.js'
import { checkGitHubFacts } from '../../doctor/github.js'
import type { WorkflowFile } from '../../doctor/workflows.js'
import type { OtherRepository } from '../../model/other-repository.js'
import { checkRepositoryTokens } from '../../doctor/repository-tokens.js'
import { actionJobs, checkWorkflows } from '../../doctor/workflows.js'
import type { DoctorFlags } from '../command-doctor.js'
import { folderFiles } from '../folder-files.js'
import { parseRepository } from '../github/repository-context.js'
import { loadConfig } from '../run.js'
import { problemsOf } from '../problems-of.js'
import { readSurroundings } from '../set-up/surroundings.js'
import type { StatusLine } from '../status-line.js'

/** The workflows in the folder; with a token in GITHUB_TOKEN or GH_TOKEN, the repository's settings as well. */
export async function checkGitHub(
  flags: DoctorFlags,
  env: NodeJS.ProcessEnv,
  line: StatusLine,
): Promise<readonly Check[]> {
  const jobs = actionJobs(await workflowsIn(flags.repo))
  const checks = [...checkWorkflows(jobs), ...checkRepositoryTokens(await repositoriesOf(flags), jobs)]
  const token = env['GITHUB_TOKEN'] || env['GH_TOKEN'] || ''
  const name = flags.githubRepository ?? (await nameOf(flags.repo))
  if (token === '' || name === '') {
    const lacking = token === '' ? 'no token in GITHUB_TOKEN' : 'no remote that names the repository'
    return [
      ...checks,
      skipped(
        'github',
        `the repository’s settings: ${lacking}`,
        'Give GITHUB_TOKEN and --github-repository to have them looked at.',
      ),
    ]
  }
  try {
    line.show('reading the settings on GitHub')
    const { readGitHubFacts } = await import('../github/settings.js')
    const log = { debug: () => undefined, warning: (message: string) => line.print(message) }
    const apiUrl = env['GITHUB_API_URL'] ?? ''
    const facts = await readGitHubFacts({ token, apiUrl, log, ...parseRepository(name) })
    return [...checks, ...checkGitHubFacts(facts, jobs)]
  } catch (error) {
    return [...checks, ...problemsOf(error).map((one) => failedBy('github', one))]
  }
}

/** What is wrong with the settings is said where they are checked. */
async function repositoriesOf({ repo, config }: DoctorFlags): Promise<readonly OtherRepository[]> {
  try {
    return (await loadConfig(repo, config)).repositories
  } catch {
    return []
  }
}

async function workflowsIn(root: string): Promise<readonly WorkflowFile[]> {
  const files = folderFiles(root)
  const names = ((await files.list('.github/workflows')) ?? []).filter((name) => /\.ya?ml$/.test(name))
  return Promise.all(names.map(async (path) => ({ path, text: (await files.read(path)) ?? '' })))
}

async function nameOf(root: string): Promise<string> {
  const { place } = await readSurroundings(root)
  return place === null ? '' : `${place.owner}/${place.name}`
}
