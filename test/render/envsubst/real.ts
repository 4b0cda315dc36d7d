import { findGo, goMissing } from '../../harness/find-go.js'
import { buildFluxEnvsubst } from '../../harness/build-binaries.js'
import { run } from '../../harness/run.js'
import type { Json } from '../../../src/model/json.js'

export type Question = ({ readonly text: string } | { readonly object: Json }) & {
  readonly values: { readonly [name: string]: string }
  readonly strict?: boolean
}
export type Answer = { readonly text?: string; readonly object?: Json; readonly error?: string }

/** Flux's own library, asked many questions in one process. */
export async function realEnvsubst(): Promise<(questions: readonly Question[]) => Promise<Answer[]>> {
  const go = await findGo()
  if (go === null) throw new Error(goMissing)
  const program = await buildFluxEnvsubst(go, () => undefined)
  return async (questions) => {
    const input = questions.map((question) => JSON.stringify(question)).join('\n')
    const lines = (await run(program, [], { env: {}, input })).trimEnd().split('\n')
    return lines.map((line) => JSON.parse(line) as Answer)
  }
}
