import { ProblemError } from '../model/problem.js'
import type { Problem } from '../model/problem.js'

/** Several problems that together end a run, such as all mistakes of a settings file. */
export class ProblemsError extends Error {
  readonly problems: readonly Problem[]

  constructor(problems: readonly Problem[]) {
    super(problems.map(({ message, hint }) => `${message} ${hint}`).join('\n'))
    this.name = 'ProblemsError'
    this.problems = problems
  }
}

/** The problems behind an error; anything unforeseen becomes INTERNAL, with the message but without a stack. */
export function problemsOf(error: unknown): readonly Problem[] {
  if (error instanceof ProblemsError) return error.problems
  if (error instanceof ProblemError) return [error.problem]
  const message = error instanceof Error ? error.message : String(error)
  return [
    {
      code: 'INTERNAL',
      application: null,
      resource: null,
      message,
      hint: 'Please report this with the log of a debug run.',
    },
  ]
}
