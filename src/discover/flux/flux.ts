import type { Application } from '../../model/application.js'
import type { JsonObject } from '../../model/json.js'
import { appliedBy } from '../applied-by.js'
import { createdAt } from '../unique-names.js'
import { helmReleaseApplication } from './helm-release.js'
import type { KindReader } from './kinds.js'
import { helmGroup, kustomizeGroup, sourceGroup } from './kinds.js'
import type { FluxApplication } from './kustomization.js'
import { kustomizationApplication } from './kustomization.js'

/**
 * The Kustomizations and HelmReleases of the cluster. Those that only stand in Git belong to other clusters, or are
 * a difference of the Kustomization that holds them. `assume`: what is taken for such an object instead of what was found.
 */
export async function fluxApplications(
  reader: KindReader,
  assume: (object: JsonObject) => JsonObject = (object) => object,
): Promise<readonly Application[]> {
  const assuming: KindReader = {
    ...reader,
    async one(group, kind, namespace, name) {
      const found = await reader.one(group, kind, namespace, name)
      return found === undefined || group !== sourceGroup ? found : assume(found)
    },
  }
  const read = async (
    group: string,
    kind: string,
    make: (object: JsonObject, reader: KindReader) => Promise<FluxApplication>,
  ): Promise<FluxApplication[]> =>
    Promise.all(
      (await reader.all(group, kind)).map(async (object) => {
        const assumed = assume(object)
        const made = await make(assumed, assuming)
        return marked(object, assumed === object ? made : withOtherSpec(made))
      }),
    )
  const found = await Promise.all([
    read(kustomizeGroup, 'Kustomization', kustomizationApplication),
    read(helmGroup, 'HelmRelease', helmReleaseApplication),
  ])
  return found
    .flat()
    .map(({ application, problems }) => (problems.length === 0 ? application : { ...application, problems }))
}

/** Its release was made of what the object really says. */
function withOtherSpec({ application, problems }: FluxApplication): FluxApplication {
  const { status } = application
  if (status?.released === undefined) return { application, problems }
  const released = { ...status.released, isOfThisSpec: false }
  return { application: { ...application, status: { ...status, released } }, problems }
}

function marked(object: JsonObject, { application, problems }: FluxApplication): FluxApplication {
  const by = appliedBy(object)
  const marks = by === undefined ? {} : { appliedBy: by }
  return { application: { ...application, ...createdAt(object), ...marks }, problems }
}
