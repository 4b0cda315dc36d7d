import { createInterface } from 'node:readline/promises'

/** Asks one question; an empty answer is the suggestion. */
export type Ask = (question: string, suggestion: string) => Promise<string>

/** Questions on the terminal, null where nobody is there to answer. */
export function askerOf(env: NodeJS.ProcessEnv): Ask | null {
  const { stdin, stderr } = process
  if (!stdin.isTTY || !stderr.isTTY || (env['CI'] ?? '') !== '') return null
  return async (question, suggestion) => {
    const lines = createInterface({ input: stdin, output: stderr })
    try {
      const shown = suggestion === '' ? `${question}: ` : `${question} [${suggestion}]: `
      return (await lines.question(shown)).trim() || suggestion
    } finally {
      lines.close()
    }
  }
}
