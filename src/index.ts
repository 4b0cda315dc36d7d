import { keepCompiled } from './shell/compiled.js'

/**
 * What the two entry files share: one bundle for the action and the command line. Nothing runs on import, and each
 * entry loads only its own part: GitHub's client alone is half of the bundle.
 */
export async function runAction(env: NodeJS.ProcessEnv): Promise<void> {
  const action = await import('./shell/action.js')
  return action.runAction(env)
}

/** Resolves to the exit code; `home` is the folder that holds this project's demo. */
export async function runCli(args: readonly string[], home: URL): Promise<number> {
  keepCompiled(process.env)
  const cli = await import('./shell/cli.js')
  return cli.runCli(args, home)
}
