import { loadConfig } from './run.js'
import { ProblemsError } from './problems-of.js'

/** The token in an environment variable, '' where it is unset. */
export type TokenOf = (variable: string) => string

type Settings = { readonly path: string; readonly configFile: string }

/**
 * Takes the tokens that the settings name for other repositories out of the environment, so that no program which is
 * started later is given one; `mask` keeps each out of the log. `keep` are variables that the run itself reads later.
 *
 * @throws ProblemsError for settings with mistakes.
 */
export async function takeRepositoryTokens(
  settings: Settings,
  env: NodeJS.ProcessEnv,
  mask: (secret: string) => void,
  keep: readonly string[] = [],
): Promise<TokenOf> {
  const tokens = new Map<string, string>()
  for (const variable of await variablesOf(settings)) {
    const token = env[variable] ?? ''
    if (token === '') continue
    mask(token)
    tokens.set(variable, token)
    if (!keep.includes(variable)) delete env[variable]
  }
  return (variable) => tokens.get(variable) ?? ''
}

/**
 * The same for a check of merges, which uses none of them: a job may hand them to all of its steps. The settings in the
 * checkout are then what a pull request proposes: they take nothing away but what GitHub gives out as a token, neither
 * the PATH nor a proxy, and mistakes in them are no matter of the check, which has its own from the target branch.
 */
export async function dropRepositoryTokens(
  settings: Settings,
  env: NodeJS.ProcessEnv,
  mask: (secret: string) => void,
): Promise<void> {
  for (const variable of await variablesOf(settings).catch(noneForMistakes)) {
    const token = env[variable] ?? ''
    if (!/^(?:gh[a-z]_|github_pat_)/.test(token)) continue
    mask(token)
    delete env[variable]
  }
}

async function variablesOf({ path, configFile }: Settings): Promise<readonly string[]> {
  const { repositories } = await loadConfig(path, configFile)
  return [...new Set(repositories.flatMap(({ tokenEnv }) => tokenEnv ?? []))]
}

function noneForMistakes(error: unknown): readonly string[] {
  if (error instanceof ProblemsError) return []
  throw error
}
