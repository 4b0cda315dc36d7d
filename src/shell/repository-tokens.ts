import { loadConfig } from './run.js'

/** The token in an environment variable, '' where it is unset. */
export type TokenOf = (variable: string) => string

/**
 * Takes the tokens that the settings name for other repositories out of the environment, so that no program which is
 * started later is given one; `mask` keeps each out of the log.
 *
 * @throws ProblemsError for settings with mistakes.
 */
export async function takeRepositoryTokens(
  { path, configFile }: { readonly path: string; readonly configFile: string },
  env: NodeJS.ProcessEnv,
  mask: (secret: string) => void,
): Promise<TokenOf> {
  const { repositories } = await loadConfig(path, configFile)
  const tokens = new Map<string, string>()
  for (const variable of new Set(repositories.flatMap(({ tokenEnv }) => tokenEnv ?? []))) {
    const token = env[variable] ?? ''
    if (token === '') continue
    mask(token)
    tokens.set(variable, token)
    // On the command line that is the run's own as well.
    if (variable !== 'GITHUB_TOKEN') delete env[variable]
  }
  return (variable) => tokens.get(variable) ?? ''
}
