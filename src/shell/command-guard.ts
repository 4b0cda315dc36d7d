import { mkdir, writeFile } from 'node:fs/promises'
import { dirname } from 'node:path'
import type { Guard, GuardVerdict } from '../model/guard.js'
import { verdictOf } from '../model/guard.js'
import { renderGuardJson } from '../report/guard-json.js'
import { renderGuardMarkdown } from '../report/guard-markdown.js'
import { renderGuardText } from '../report/guard-text.js'
import type { GuardFlags } from './cli.js'
import { clusterOf, runOptionsOf } from './cli-run.js'
import type { StartedGit } from './git-start.js'
import { guardRepository } from './guard-run.js'
import { openState } from './guard-state.js'
import { withStatusLine } from './status-line.js'

/** Exit codes: 0 the merge undoes nothing, 1 it would undo something, 2 could not tell. */
const exitCodes: { readonly [verdict in GuardVerdict]: number } = { pass: 0, block: 1, unknown: 2 }

/** `drift-triage guard`: what merging head into target would undo in the cluster. `started` is Git under way in the repository. */
export async function runGuard(flags: GuardFlags, started: StartedGit): Promise<number> {
  const { guard, config } = await withStatusLine(async (line) => {
    const state = flags.state === undefined ? null : openState(flags.state)
    return guardRepository(() => state?.then(({ cluster }) => cluster) ?? clusterOf(flags, line), {
      ...runOptionsOf(flags, line),
      started,
      scope: flags.scope ?? null,
      recorded: state?.then(({ recorded }) => recorded) ?? null,
      merge: {
        target: flags.target,
        head: flags.head,
        branch: flags.branch ?? '',
        defaultBranch: flags.defaultBranch ?? '',
      },
    })
  })
  await print(guard, flags, config.guard.overrideLabel)
  return exitCodes[verdictOf(guard)]
}

async function print(guard: Guard, { output, outputFile }: GuardFlags, overrideLabel: string): Promise<void> {
  const text =
    output === 'json'
      ? renderGuardJson(guard)
      : output === 'markdown'
        ? `${renderGuardMarkdown(guard, { overrideLabel })}\n`
        : renderGuardText(guard, { width: Math.min(process.stdout.columns ?? 100, 120) })
  if (outputFile === undefined) {
    process.stdout.write(text)
    return
  }
  await mkdir(dirname(outputFile), { recursive: true })
  await writeFile(outputFile, text)
}
