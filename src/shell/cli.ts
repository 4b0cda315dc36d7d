import { readFileSync } from 'node:fs'
import { Command, CommanderError, InvalidArgumentError, Option } from 'commander'
import type { GuardScope } from '../model/guard.js'
import { guardScopes } from '../model/guard.js'
import type { Shard } from '../shard/shard.js'
import { maxShards, parseShard } from '../shard/shard.js'
import type { LimitFlags } from './cli-options.js'
import { addClusterOptions, addLimitOptions, addRunOptions } from './cli-options.js'
import { addSetUpCommands } from './cli-set-up.js'
import { startGit } from './git-start.js'
import { problemsOf } from './problems-of.js'
import { printProblems } from './terminal.js'

/** Options that every command with a cluster shares. */
export type ClusterFlags = {
  readonly kubeconfig?: string
  readonly context?: string
  readonly snapshot?: string
  readonly allowExecPlugins?: boolean
  readonly allowInsecure?: boolean
}

/** Options that every command shares which judges a repository. */
export type RunFlags = ClusterFlags & {
  readonly repo: string
  readonly app?: readonly string[]
  readonly config: string
  readonly clusterName?: string
  readonly repositoryUrl?: readonly string[]
  readonly cacheFolder?: string
}

/**
 * The command line. Resolves to the exit code: 0 clean, 1 findings that need someone, 2 something could not be told
 * (a wrong call among it). Prints the report to stdout and everything else to stderr. `home` is the folder that holds
 * this project's demo.
 */
export async function runCli(args: readonly string[], home: URL): Promise<number> {
  let code = 0
  // A reader that has seen enough (| head) closes the pipe: the rest of the report goes nowhere, which is no fault.
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error
  })
  const program = createProgram(home, (result) => (code = result))
  try {
    await program.parseAsync([...args], { from: 'user' })
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2
    printProblems(problemsOf(error))
    return 2
  }
  return code
}

export type Done = (code: number) => void

/** Every command; `done` gets the exit code of the one that ran. */
export function createProgram(home: URL, done: Done): Command {
  const program = new Command('drift-triage')
    .description(
      'Judges every difference between Git and a cluster: what changed, who changed it, what a sync would do.',
    )
    .version(versionOf(home))
    .exitOverride()
    .showHelpAfterError('(drift-triage --help lists commands and options)')
    .addHelpText('after', afterHelp)
  addTriage(program, done)
  addGuard(program, done)
  addAdopt(program, done)
  addSnapshot(program, done)
  addDemo(program, home, done)
  addSetUpCommands(program, home, done)
  for (const command of program.commands)
    command.showHelpAfterError(`(drift-triage ${command.name()} --help lists its options)`)
  return program
}

const afterHelp = `
Examples:
  drift-triage demo                                        five drifted apps, without a cluster
  drift-triage init --repo .                               write the workflows, the account and the settings
  drift-triage doctor --repo . --kubeconfig FILE           what is missing, with a next step each
  drift-triage triage --repo . --kubeconfig FILE           judge the cluster
  drift-triage guard --repo . --target origin/main --head HEAD --kubeconfig FILE

Exit codes:
  0  nothing needs anybody
  1  findings that need someone, a merge that would undo a live change, or advice that is open
  2  something could not be told or written, or the call was wrong

A message begins with a code, such as KUBECONFIG_MISSING: docs/troubleshooting.md has a section for each.
The report goes to stdout, everything else to stderr. NO_COLOR switches colours off, FORCE_COLOR on.
`

/** This project's version; a copy without its package.json has none. */
function versionOf(home: URL): string {
  try {
    const { version } = JSON.parse(readFileSync(new URL('package.json', home), 'utf8')) as {
      version?: unknown
    }
    return typeof version === 'string' ? version : 'unknown'
  } catch {
    return 'unknown'
  }
}

function addTriage(program: Command, done: Done): void {
  const command = addRunOptions(program.command('triage'))
    .description('judge the applications of a repository')
    .option('--repo <dir>', 'folder of the repository', '.')
    .option('--changed <range>', 'only applications that the commits BASE..HEAD can alter')
    .addOption(
      new Option('--shard <i/n>', 'only the applications of one of n equal shares, such as 3/8')
        .argParser(shardOf)
        .conflicts(['app', 'changed', 'stateOutput', 'report']),
    )
    .addOption(
      new Option('--output <format>', 'how to print the report')
        .choices(['text', 'json', 'markdown', 'html'])
        .default('text'),
    )
    .option('--output-file <file>', 'write the report there instead of printing it')
    .option('--confirm-forecasts', 'have the API server try each sync without keeping it, where allowed')
    .option('--issues-to <dir>', 'also write the issues that would be filed, one Markdown file each')
    .addOption(
      new Option('--noise-issues <when>', 'whether noise alone gets an issue')
        .choices(['out-of-sync', 'always', 'never'])
        .default('out-of-sync'),
    )
    .addOption(
      new Option(
        '--state-output <file>',
        'also write what a check of merges needs to judge without the cluster',
      ).conflicts(['app', 'changed']),
    )
    .option('--github-repository <owner/repo>', 'file issues there, with the token in GITHUB_TOKEN')
    .addOption(
      new Option(
        '--report <how>',
        'what is filed there: issues, pull requests with what Git should take, or both',
      )
        .choices(['issue', 'pull-request', 'both'])
        .default('issue'),
    )
    .option('--dry-run', 'file nothing, and say what would be filed')
  addLimitOptions(command)
    .addOption(
      new Option(
        '--webhook-format <format>',
        'what the address in WEBHOOK_URL is told of drift that turned (key for signatures: WEBHOOK_SECRET)',
      )
        .choices(['json', 'slack'])
        .default('json'),
    )
    .action(async (flags: TriageFlags) => {
      const started = startGit(flags.repo)
      try {
        const { runTriage } = await import('./command-triage.js')
        done(await runTriage(flags, started))
      } finally {
        started.objects.stop()
      }
    })
}

export type TriageFlags = RunFlags &
  LimitFlags & {
    readonly webhookFormat: 'json' | 'slack'
    readonly changed?: string
    readonly shard?: Shard
    readonly output: 'text' | 'json' | 'markdown' | 'html'
    readonly outputFile?: string
    readonly confirmForecasts?: boolean
    readonly issuesTo?: string
    readonly stateOutput?: string
    readonly noiseIssues: 'out-of-sync' | 'always' | 'never'
    readonly githubRepository?: string
    readonly report: 'issue' | 'pull-request' | 'both'
    readonly dryRun?: boolean
  }

function shardOf(text: string): Shard {
  const shard = parseShard(text)
  if (shard === null) throw new InvalidArgumentError(`It is written like 3/8, up to ${maxShards}.`)
  return shard
}

function addGuard(program: Command, done: Done): void {
  addRunOptions(program.command('guard'), 'settings file on the target side')
    .description('say what merging head into target would undo in the cluster')
    .option('--repo <dir>', 'top folder of the Git work tree', '.')
    .requiredOption('--target <ref>', 'what is merged into, such as origin/main')
    .requiredOption('--head <ref>', 'what is merged')
    .addOption(
      new Option('--state <file>', 'what `triage --state-output` wrote, instead of a cluster').conflicts([
        'snapshot',
        'kubeconfig',
      ]),
    )
    .option('--branch <name>', 'branch that is merged into (default: read off --target)')
    .option('--default-branch <name>', "the repository's default branch (default: origin's HEAD)")
    .addOption(
      new Option(
        '--scope <scope>',
        'how far a merge is held responsible (default: the settings file)',
      ).choices(guardScopes),
    )
    .addOption(
      new Option('--output <format>', 'how to print the check')
        .choices(['text', 'json', 'markdown'])
        .default('text'),
    )
    .option('--output-file <file>', 'write it there instead of printing it')
    .action(async (flags: GuardFlags) => {
      const started = startGit(flags.repo)
      try {
        const { runGuard } = await import('./command-guard.js')
        done(await runGuard(flags, started))
      } finally {
        started.objects.stop()
      }
    })
}

export type GuardFlags = RunFlags & {
  readonly target: string
  readonly head: string
  readonly state?: string
  readonly branch?: string
  readonly defaultBranch?: string
  readonly scope?: GuardScope
  readonly output: 'text' | 'json' | 'markdown'
  readonly outputFile?: string
}

function addAdopt(program: Command, done: Done): void {
  addRunOptions(program.command('adopt'))
    .description('write what was changed by hand in the cluster into the files of the work tree')
    .option('--repo <dir>', 'folder of the repository', '.')
    .option('--advised-only', 'leave out what a person should be asked about first')
    .option('--dry-run', 'write nothing, and say what would be written')
    .action(async (flags: AdoptFlags) => {
      const { runAdopt } = await import('./command-adopt.js')
      done(await runAdopt(flags))
    })
}

export type AdoptFlags = RunFlags & {
  readonly advisedOnly?: boolean
  readonly dryRun?: boolean
}

function addSnapshot(program: Command, done: Done): void {
  addClusterOptions(program.command('snapshot'))
    .description('record live state, secrets redacted, for runs without access to the cluster')
    .requiredOption('--out <dir>', 'folder to write to')
    .option('--namespace <name...>', 'only these namespaces (and what has none)')
    .action(async (flags: SnapshotFlags) => {
      const { runSnapshot } = await import('./command-snapshot.js')
      done(await runSnapshot(flags))
    })
}

export type SnapshotFlags = ClusterFlags & { readonly out: string; readonly namespace?: readonly string[] }

function addDemo(program: Command, home: URL, done: Done): void {
  program
    .command('demo')
    .description(
      'judge the embedded snapshot of five drifted applications and write the issues it would file',
    )
    .option('--out <dir>', 'folder for the rendered issues', 'drift-triage-report')
    .action(async (flags: { readonly out: string }) => {
      const { runDemo } = await import('./command-demo.js')
      done(await runDemo(flags.out, new URL('demo/', home)))
    })
}
