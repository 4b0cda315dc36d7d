import type { Command } from 'commander'
import { Argument } from 'commander'
import type { Done } from './cli.js'
import type { Shell } from './completion.js'
import { completionScript, shells } from './completion.js'

/** The commands around the judging: what a team needs once. */
export function addSetUpCommands(program: Command, _home: URL, done: Done): void {
  addCompletion(program, done)
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
