import type { Command } from 'commander'

export const shells = ['bash', 'zsh', 'fish'] as const
export type Shell = (typeof shells)[number]

/**
 * A completion script for the commands, options and choices of a program. All words come from the program's own
 * source, so that no quoting is needed; values that are files are left to the shell.
 */
export function completionScript(program: Command, shell: Shell): string {
  const commands = program.commands.map(completed)
  const name = program.name()
  return { bash: bashScript, zsh: zshScript, fish: fishScript }[shell](name, commands)
}

type Completed = {
  readonly name: string
  readonly description: string
  readonly options: readonly {
    readonly flag: string
    readonly about: string
    readonly choices: readonly string[]
  }[]
}

function completed(command: Command): Completed {
  const options = command.options.flatMap(({ long, description, argChoices }) =>
    long === undefined || long === null
      ? []
      : [{ flag: long, about: description, choices: argChoices ?? [] }],
  )
  return { name: command.name(), description: command.description(), options }
}

const words = (items: readonly string[]): string => items.join(' ')
const flags = ({ options }: Completed): string => words([...options.map(({ flag }) => flag), '--help'])

function bashScript(name: string, commands: readonly Completed[]): string {
  const fn = `_${name.replace(/\W/g, '_')}`
  const choices = choicesOf(commands).map(
    ([flag, values]) => `    ${flag}) COMPREPLY=($(compgen -W '${words(values)}' -- "$word")); return ;;`,
  )
  const cases = commands.map((one) => `    ${one.name}) words='${flags(one)}' ;;`)
  return [
    `# ${name} completion bash: put "source <(${name} completion bash)" into ~/.bashrc`,
    `${fn}() {`,
    '  local word="${COMP_WORDS[COMP_CWORD]}" before="${COMP_WORDS[COMP_CWORD-1]}" words',
    '  COMPREPLY=()',
    '  case "$before" in',
    ...choices,
    '  esac',
    '  case "${COMP_WORDS[1]}" in',
    ...cases,
    `    *) words='${words(commands.map((one) => one.name))}' ;;`,
    '  esac',
    '  if [[ $COMP_CWORD -eq 1 || $word == -* ]]; then COMPREPLY=($(compgen -W "$words" -- "$word")); fi',
    '}',
    `complete -o default -F ${fn} ${name}`,
    '',
  ].join('\n')
}

function zshScript(name: string, commands: readonly Completed[]): string {
  return [
    `#compdef ${name}`,
    `# ${name} completion zsh: put "source <(${name} completion zsh)" into ~/.zshrc, after compinit`,
    'autoload -U +X bashcompinit && bashcompinit',
    bashScript(name, commands).split('\n').slice(1).join('\n'),
  ].join('\n')
}

function fishScript(name: string, commands: readonly Completed[]): string {
  const about = (text: string): string => text.replace(/['\\]/g, '')
  const lines = commands.flatMap((one) => [
    `complete -c ${name} -n __fish_use_subcommand -f -a ${one.name} -d '${about(one.description)}'`,
    ...one.options.map(({ flag, about: text, choices }) => {
      const values = choices.length === 0 ? '' : ` -x -a '${words(choices)}'`
      return `complete -c ${name} -n '__fish_seen_subcommand_from ${one.name}' -l ${flag.slice(2)}${values} -d '${about(text)}'`
    }),
  ])
  return [
    `# ${name} completion fish: "${name} completion fish > ~/.config/fish/completions/${name}.fish"`,
    ...lines,
    '',
  ].join('\n')
}

/** Options with a fixed set of values; one that two commands share offers the values of both. */
function choicesOf(commands: readonly Completed[]): readonly (readonly [string, readonly string[]])[] {
  const found = new Map<string, Set<string>>()
  for (const { flag, choices } of commands.flatMap(({ options }) => options)) {
    if (choices.length === 0) continue
    found.set(flag, new Set([...(found.get(flag) ?? []), ...choices]))
  }
  return [...found].map(([flag, values]) => [flag, [...values]])
}
