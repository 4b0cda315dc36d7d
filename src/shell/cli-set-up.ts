import type { Command } from 'commander'
import { Argument, Option } from 'commander'
import { guardings } from '../set-up/plan.js'
import type { Done } from './cli.js'
import { addRunOptions } from './cli-options.js'
import type { DoctorFlags } from './command-doctor.js'
import type { InitFlags } from './command-init.js'
import type { Shell } from './completion.js'
import { completionScript, shells } from './completion.js'

/** The commands around the judging: what a team needs once. */
export function addSetUpCommands(program: Command, home: URL, done: Done): void {
  addInit(program, home, done)
  addDoctor(program, done)
  addCompletion(program, done)
}

function addInit(program: Command, home: URL, done: Done): void {
  program
    .command('init')
    .description('write the workflows, the read-only account and the settings into a repository')
    .option('--repo <dir>', 'folder of the repository', '.')
    .option('--action <owner/name@ref>', 'where the action is (default: where this copy was cloned from)')
    .option('--cluster-name <name>', 'name of the cluster in issues (default: production)')
    .option('--runs-on <label>', 'runner of the workflows', 'ubuntu-latest')
    .addOption(
      new Option(
        '--guard <how>',
        'how pull requests are checked: by recorded state, with the cluster, or not',
      )
        .choices(guardings)
        .default('state'),
    )
    .option('--folders', 'judge the folders of plain manifests that are found')
    .option('--force', 'overwrite files that are there')
    .option('--dry-run', 'write nothing, and say what would be written')
    .action(async (flags: InitFlags) => {
      const { runInit } = await import('./command-init.js')
      done(await runInit(flags, home))
    })
}

function addDoctor(program: Command, done: Done): void {
  addRunOptions(program.command('doctor'))
    .description('say what is missing for a run: access, permissions, tools, settings, with a next step each')
    .option('--repo <dir>', 'folder of the repository', '.')
    .option(
      '--github-repository <owner/repo>',
      'look at its settings, with the token in GITHUB_TOKEN (default: by the remote)',
    )
    .addOption(
      new Option('--output <format>', 'how to print the checks').choices(['text', 'json']).default('text'),
    )
    .action(async (flags: DoctorFlags) => {
      const { runDoctor } = await import('./command-doctor.js')
      done(await runDoctor(flags))
    })
}

function addCompletion(program: Command, done: Done): void {
  program
    .command('completion')
    .description('print the completion script of a shell')
    .addArgument(new Argument('<shell>', 'which shell').choices(shells))
    .action((shell: Shell) => {
      process.stdout.write(completionScript(program, shell))
      done(0)
    })
}
