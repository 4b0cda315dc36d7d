import type { Check } from '../../doctor/check.js'
import { failedBy, ok, skipped, warning } from '../../doctor/check.js'
import { folderFiles } from '../folder-files.js'
import { runGit } from '../git.js'
import { placeInWorkTree } from '../part-of-work-tree.js'
import { openRepository } from '../repository.js'
import { loadConfig } from '../run.js'
import { problemsOf } from '../problems-of.js'

/** Whether the folder is a repository with the history that judging wants, and knows its own address. */
export async function checkRepository(path: string, urls: readonly string[]): Promise<readonly Check[]> {
  try {
    const repository = await openRepository(path, urls)
    repository.close()
    if (!repository.hasHistory) return [await asFolder(path)]
    const shallow = await runGit(path, ['rev-parse', '--is-shallow-repository'])
    const addresses = repository.urls.map(withoutCredentials).join(', ')
    return [
      shallow.text?.trim() === 'true'
        ? warning(
            'repository',
            'the history is cut off (a shallow clone)',
            'git fetch --unshallow; in a workflow, fetch-depth: 0 at the checkout.',
          )
        : ok('repository', 'the whole history is there'),
      repository.urls.length > 0
        ? ok('repository', `known as ${addresses}`)
        : warning(
            'repository',
            'it has no remote, so every Application is taken to come from it',
            'Add the remote, or name the address with --repository-url.',
          ),
    ]
  } catch (error) {
    return problemsOf(error).map((one) => failedBy('repository', one))
  }
}

/** Why the commits are not read, and what to give instead. */
async function asFolder(path: string): Promise<Check> {
  const below = await placeInWorkTree(path)
  const [why, next] =
    below === null
      ? ['it is no Git work tree', 'Give the top folder of a clone']
      : below === ''
        ? ['it has no commit yet', 'Commit the files']
        : [
            `it is the folder ${JSON.stringify(below)} of a work tree`,
            'Give the top folder of that work tree',
          ]
  return warning(
    'repository',
    `${path} is read as a plain folder: ${why}`,
    `${next}; without commits, what was last synced is not known.`,
  )
}

/** An address may hold a token. */
function withoutCredentials(url: string): string {
  return url.replace(/^([a-z+]+:\/\/)[^@/]*@/i, '$1')
}

/** Whether the settings file can be read without a mistake. */
export async function checkSettings(path: string, file: string): Promise<readonly Check[]> {
  try {
    const text = await folderFiles(path).read(file)
    if (text === null)
      return [skipped('settings', `there is no ${file}, which is fine: all settings are optional`)]
    await loadConfig(path, file)
    return [ok('settings', `${file} has no mistakes`)]
  } catch (error) {
    return problemsOf(error).map((one) => failedBy('settings', one))
  }
}
