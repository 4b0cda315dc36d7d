import type { Json } from '../model/json.js'
import { field, listAt } from '../model/json.js'
import type { FieldPath } from '../model/path.js'
import { getPath } from '../model/path.js'
import type { Context } from './context.js'
import { evaluate } from '../render/envsubst/evaluate.js'
import { attemptIn } from './holder.js'
import { textOf } from './leaf.js'
import { specHolder } from './spec-holder.js'
import type { Attempt, Tries, Wish } from './wish.js'

/** `postBuild.substitute` of a Flux Kustomization, where a file's value is made of variables: `${replicas:=2}`. */
export async function variableTries(context: Context, written: Json | undefined, wish: Wish): Promise<Tries> {
  const { made } = context
  const { desired, wanted } = wish
  if (made.source.flux === undefined || desired === undefined || wanted === undefined) return nothing
  const text = getPath(written, wish.path)
  if (typeof text !== 'string' || !text.includes('${')) return nothing
  const solved = solve(text, made.source.flux.variables, textOf(desired), textOf(wanted))
  if (solved === null) return { attempts: [], refusals: [`it is put together from ${text}`] }
  const below: FieldPath = [{ field: 'postBuild' }, { field: 'substitute' }]
  const spec = specHolder(context, below, made.source.flux.variables)
  if ('reason' in spec) return { attempts: [], refusals: [spec.reason] }
  const stated = field(spec.values, solved.name) !== undefined
  if (!stated && fromElsewhere(context))
    return {
      attempts: [],
      refusals: [`\${${solved.name}} may come from substituteFrom of ${context.application.name}`],
    }
  const edit = { type: 'set', path: [{ field: solved.name }], value: solved.value } as const
  const attempt = await attemptIn(context.files, spec, [edit], !stated)
  return 'refused' in attempt
    ? { attempts: [], refusals: [attempt.refused] }
    : { attempts: [attempt] satisfies Attempt[], refusals: [] }
}

const nothing: Tries = { attempts: [], refusals: [] }

/** Variables of ConfigMaps and Secrets: what Git says of those is not what the controller reads. */
function fromElsewhere({ own }: Context): boolean {
  return !('reason' in own) && listAt(own.object, 'spec', 'postBuild', 'substituteFrom').length > 0
}

/** The one variable, and what it has to be, for the text to give `wanted` instead of `desired`. */
function solve(
  text: string,
  variables: { readonly [name: string]: string },
  desired: string,
  wanted: string,
): { readonly name: string; readonly value: string } | null {
  const parts = text.split(/(\$\{\w+(?::?[-=][^{}]*)?\})/)
  const values = parts.map((part) => valueOf(part, variables))
  if (values.join('') !== desired) return null
  for (const [at, part] of parts.entries()) {
    const name = /^\$\{(\w+)/.exec(part)?.[1]
    if (name === undefined) continue
    const before = values.slice(0, at).join('')
    const behind = values.slice(at + 1).join('')
    const length = wanted.length - before.length - behind.length
    if (length > 0 && wanted.startsWith(before) && wanted.endsWith(behind))
      return { name, value: wanted.slice(before.length, before.length + length) }
  }
  return null
}

/** A part with its variables put in; one that is no whole expression is left as it is, and then gives no solution. */
function valueOf(part: string, variables: { readonly [name: string]: string }): string {
  const done = evaluate(part, variables, false)
  return 'text' in done ? done.text : part
}
