import { readFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { nextSteps, surveyText } from '../set-up/next-steps.js'
import type { Guarding } from '../set-up/plan.js'
import { filesOf } from '../set-up/files.js'
import { logLines } from '../report/log-text.js'
import { surveyRepository } from '../set-up/survey.js'
import { folderFiles } from './folder-files.js'
import { openRepository } from './repository.js'
import type { Ask } from './set-up/ask.js'
import { askerOf } from './set-up/ask.js'
import { planFrom } from './set-up/plan-from.js'
import { readActionOrigin, readSurroundings } from './set-up/surroundings.js'
import type { Written } from './set-up/write-new.js'
import { writeNew } from './set-up/write-new.js'

export type InitFlags = {
  readonly repo: string
  readonly action?: string
  readonly clusterName?: string
  readonly runsOn: string
  readonly guard: Guarding
  readonly folders?: boolean
  readonly force?: boolean
  readonly dryRun?: boolean
}

/**
 * `drift-triage init`: writes workflows, account and settings for a repository. Exit codes: 0 everything stands there,
 * 1 a file was kept that differs, 2 it could not be done.
 */
export async function runInit(
  flags: InitFlags,
  home: URL,
  ask: Ask | null = askerOf(process.env),
): Promise<number> {
  // Only to refuse what is no folder, or an empty one.
  ;(await openRepository(flags.repo, [])).close()
  const survey = await surveyRepository(folderFiles(flags.repo))
  const surroundings = await readSurroundings(flags.repo)
  process.stdout.write(logLines(surveyText(survey)))
  const origin = await readActionOrigin(home)
  const { plan, notes } = await planFrom({ flags, survey, surroundings, origin, ask })
  const readOnly = await readFile(new URL('rbac/read-only.yaml', home), 'utf8')
  const written = await writeNew(flags.repo, filesOf(plan, survey.manifests, readOnly), {
    overwrite: flags.force === true,
    dryRun: flags.dryRun === true,
  })
  for (const one of written) process.stdout.write(`  ${describe(one, flags.dryRun === true)}\n`)
  for (const note of notes) process.stdout.write(logLines(`Note: ${note}\n`))
  const { place } = surroundings
  const repository = place === null ? '' : `${place.owner}/${place.name}`
  process.stdout.write(`\n${nextSteps(plan, { repository, program: programOf(home) })}`)
  return written.some(({ state }) => state === 'kept') ? 1 : 0
}

function describe({ path, state }: Written, dryRun: boolean): string {
  switch (state) {
    case 'written':
      return `${dryRun ? 'would write' : 'written'}: ${path}`
    case 'unchanged':
      return `unchanged: ${path}`
    case 'kept':
      return `kept: ${path} (it differs; --force overwrites it)`
  }
}

/** How to start this command line again: as it was started, from where the user is. */
function programOf(home: URL): string {
  const file = fileURLToPath(new URL('dist/cli.js', home))
  return /(?:^|[\\/])drift-triage$/.test(process.argv[1] ?? '') ? 'drift-triage' : `node ${file}`
}
