import { execFileSync } from 'node:child_process'
import { describe, expect, test } from '@jest/globals'
import { createProgram } from '../../src/shell/cli.js'
import { completionScript } from '../../src/shell/completion.js'

const home = new URL('../../', import.meta.url)
const program = createProgram(home, () => undefined)

/** What a real bash offers for the words typed so far, the last of them unfinished. */
function offered(...typed: string[]): string[] {
  const words = ['drift-triage', ...typed]
  const script = `${completionScript(program, 'bash')}
COMP_WORDS=(${words.map((word) => `'${word}'`).join(' ')}); COMP_CWORD=${words.length - 1}
_drift_triage; printf '%s\\n' "\${COMPREPLY[@]}"`
  return execFileSync('bash', ['-c', script], { encoding: 'utf8' }).split('\n').filter(Boolean)
}

describe('the completion of bash, asked from bash', () => {
  test('knows the commands', () => {
    expect(offered('')).toEqual(program.commands.map((command) => command.name()))
    expect(offered('tri')).toEqual(['triage'])
  })

  test('knows the options of a command, and not those of another', () => {
    expect(offered('triage', '--no')).toEqual(['--noise-issues'])
    expect(offered('snapshot', '--noise')).toEqual([])
  })

  test('knows the values of an option', () => {
    expect(offered('triage', '--noise-issues', 'a')).toEqual(['always'])
    expect(offered('completion', '')).toEqual([])
  })
})

test.each(['zsh', 'fish'] as const)('the script for %s names every command and option', (shell) => {
  const script = completionScript(program, shell)
  for (const command of program.commands) {
    expect(script).toContain(command.name())
    for (const { long } of command.options) expect(script).toContain(long?.slice(2))
  }
  expect(script).not.toContain('undefined')
})

describe('help', () => {
  test('after a mistake in the options of a command names the help of that command', () => {
    const mistaken = createProgram(home, () => undefined)
    let said = ''
    const output = { writeErr: (text: string): void => void (said += text) }
    for (const command of [mistaken, ...mistaken.commands]) command.configureOutput(output)
    expect(() => mistaken.parse(['node', 'drift-triage', 'guard', '--repo', '.'])).toThrow()
    expect(said).toContain("required option '--target <ref>'")
    expect(said).toContain('drift-triage guard --help lists its options')
  })

  test('names every command, and what the exit codes mean', () => {
    let help = ''
    program.configureOutput({ writeOut: (text) => (help += text) }).outputHelp()
    for (const command of program.commands) expect(help).toContain(`  ${command.name()} `)
    expect(help).toMatch(/^ {2}0 {2}\S.*\n {2}1 {2}\S.*\n {2}2 {2}\S/m)
  })

  test.each(program.commands.map((command) => [command.name(), command] as const))(
    'of %s describes each option',
    (_name, command) => {
      for (const { long, description } of command.options) expect([long, description]).not.toContain('')
      expect(command.description()).not.toBe('')
    },
  )
})
