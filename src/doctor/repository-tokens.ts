import { withoutUser } from '../discover/repository-url.js'
import type { OtherRepository } from '../model/other-repository.js'
import type { Check } from './check.js'
import { ok, warning } from './check.js'
import type { ActionJob } from './workflows.js'
import { isOfMergesOnly } from './workflows.js'

/** Whether the jobs that open pull requests are given the tokens that the settings name for other repositories. */
export function checkRepositoryTokens(
  repositories: readonly OtherRepository[],
  jobs: readonly ActionJob[],
): readonly Check[] {
  const filing = jobs.filter((job) => !isOfMergesOnly(job))
  return repositories.flatMap(({ url, tokenEnv }) => {
    if (tokenEnv === undefined) return []
    return filing.map(({ path, job, variables }) => {
      const name = `${path}, job ${job}`
      return variables.includes(tokenEnv)
        ? ok('github', `${name}: is given ${tokenEnv}, the token for ${withoutUser(url)}`)
        : warning(
            'github',
            `${name}: is not given ${tokenEnv}, the token for ${withoutUser(url)}`,
            `Add it to the env of that step, from a secret of a token that may write there; without it nothing is proposed in that repository.`,
          )
    })
  })
}
