import { isObject } from '../model/json.js'
import { joinPath } from '../render/repo-path.js'
import type { Context } from './context.js'
import type { Holder } from './holder.js'
import { holderOf } from './holder.js'

/**
 * `.argocd-source.yaml` and the app's own one, where Argo CD's image updater writes: what they say goes over the
 * Application, list for list (the latter wins).
 */
export async function besideFiles(
  { application, files, made }: Context,
  tool: 'helm' | 'kustomize',
): Promise<readonly Holder[]> {
  if (application.controller !== 'argo-cd') return []
  const name = application.resource?.name ?? application.name
  const found = await Promise.all(
    [`.argocd-source-${name}.yaml`, '.argocd-source.yaml'].map((file) =>
      holderOf(files, joinPath(made.source.path, file), 0, [{ field: tool }]),
    ),
  )
  return found.filter((holder) => holder !== null).filter(({ values }) => isObject(values))
}
