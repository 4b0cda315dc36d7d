import type { Check } from '../../doctor/check.js'
import { failed, ok, skipped } from '../../doctor/check.js'
import type { Tools } from '../../model/ports.js'
import { toolNames } from '../../model/ports.js'
import { runGit } from '../git.js'

/** The programs that a run would start, with their versions. Whether a missing one is needed, its application says. */
export async function checkTools(tools: Pick<Tools, 'version'>, folder: string): Promise<readonly Check[]> {
  const git = await runGit(folder, ['--version'])
  const renderers = await Promise.all(
    toolNames.map(async (name) => {
      const version = await tools.version(name)
      return version === null
        ? skipped('tools', `${name} is not installed; an application that needs it fails below`)
        : ok('tools', `${name} ${version}`)
    }),
  )
  return [
    ok('tools', `Node ${process.version}`),
    git.text === null
      ? failed(
          'tools',
          `git does not run (${git.error.trim().slice(0, 200)})`,
          'Install git, and put it on the PATH.',
        )
      : ok('tools', git.text.trim()),
    ...renderers,
  ]
}
