import { stringAt } from '../model/json.js'
import type { Context } from './context.js'
import { helmProbes, helmTries } from './helm/helm.js'
import { kustomizeTries } from './kustomize/kustomize.js'
import { documentsOf } from './kustomize/object-documents.js'
import { rootsOf } from './kustomize/roots.js'
import { plainTries } from './plain.js'
import { variableTries } from './variables.js'
import type { Attempt, Tries, Wish } from './wish.js'

/** What may bring a field to what is wanted, by the tool that made its object. Nothing is rendered yet. */
export async function triesOf(context: Context, wish: Wish): Promise<Tries> {
  switch (context.made.tool) {
    case 'directory':
      return plainTries(context, wish)
    case 'helm':
      return helmTries(context, wish)
    case 'kustomize': {
      const variables = context.made.source.flux === undefined ? null : await variablesIn(context, wish)
      const tries = await kustomizeTries(context, wish)
      return variables === null
        ? tries
        : {
            attempts: [...variables.attempts, ...tries.attempts],
            refusals: [...variables.refusals, ...tries.refusals],
          }
    }
  }
}

/** What only shows where a field comes from. */
export async function probesOf(context: Context, wish: Wish): Promise<readonly Attempt[]> {
  return context.made.tool === 'helm' ? helmProbes(context, wish) : []
}

/** Variables in any manifest of the build that may be the object's. */
async function variablesIn(context: Context, wish: Wish): Promise<Tries | null> {
  const roots = await rootsOf(context.files, context.made.source.path, [])
  const listed = await Promise.all(roots.map(({ folder }) => context.files.list(folder)))
  const names = new Set(listed.flatMap((files) => files ?? []).filter((file) => /\.ya?ml$/.test(file)))
  for (const file of names)
    for (const { values } of await documentsOf(context.files, file)) {
      if (stringAt(values, 'kind') !== wish.manifest.key.kind) continue
      const tries = await variableTries(context, values, wish)
      if (tries.attempts.length > 0) return tries
    }
  return null
}
