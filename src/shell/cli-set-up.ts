import type { Command } from 'commander'
import { Argument } from 'commander'
import type { Done } from './cli.js'
import type { InitFlags } from './command-init.js'
import type { Shell } from './completion.js'
import { completionScript, shells } from './completion.js'

/** The commands around the judging: what a team needs once. */
export function addSetUpCommands(program: Command, home: URL, done: Done): void {
  addInit(program, home, done)
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
    .option('--no-guard', 'leave the check of pull requests out')
    .option('--folders', 'judge the folders of plain manifests that are found')
    .option('--force', 'overwrite files that are there')
    .option('--dry-run', 'write nothing, and say what would be written')
    .action(async (flags: InitFlags) => {
      const { runInit } = await import('./command-init.js')
      done(await runInit(flags, home))
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
