import type { KindReader } from '../discover/flux/kinds.js'
import { sourceGroup } from '../discover/flux/kinds.js'
import { refFields, statedRevision } from '../discover/flux/source.js'
import { readWritten } from '../discover/written.js'
import type { Edit } from '../edit/edit.js'
import type { Application, Source } from '../model/application.js'
import type { Json, JsonObject } from '../model/json.js'
import { isObject, objectAt, stringAt, valueAt } from '../model/json.js'
import type { FieldPath } from '../model/path.js'
import { fields, getPath } from '../model/path.js'
import type { RepoFiles, Repository } from '../model/ports.js'
import type { ResourceKey } from '../model/resource.js'
import { keyOf } from '../model/resource.js'
import { commitToBe } from '../model/write-back.js'
import type { AppObject } from '../provenance/app-object.js'
import { appObject } from '../provenance/app-object.js'
import { sourcePath } from '../provenance/spec-edit.js'

/** Where Git states which revision an app follows. */
export type Pin = {
  readonly at: AppObject
  /** The object that holds it, as the cluster has it. */
  readonly key: ResourceKey
  /** The revision that such an object names; undefined for none. */
  readonly read: (object: JsonObject) => Json | undefined
  /** What has it name the commit to be, by paths in the object. */
  readonly edits: readonly Edit[]
  /** As people write the field. */
  readonly field: string
  /** True where that is an object of Flux's that other apps may use as well, and not the app's own. */
  readonly isShared: boolean
}

type Looking = {
  readonly repository: Repository
  readonly files: RepoFiles
  readonly reader: Pick<KindReader, 'one'>
}

/** The pin of an app in the files at hand, or why it is not to be found there. */
export async function findPin(
  application: Application,
  source: Source,
  { repository, files, reader }: Looking,
): Promise<Pin | { readonly reason: string }> {
  const own = await appObject(application, files)
  if ('reason' in own) return own
  if (application.controller === 'flux') return fluxPin(own, application, repository, reader)
  const pathIn = (object: JsonObject): FieldPath => [
    ...sourcePath(application, source, object),
    ...fields('targetRevision'),
  ]
  return {
    at: own,
    key: application.resource ?? keyOf(own.object),
    read: (object) => getPath(object, pathIn(object)),
    edits: [{ type: 'set', path: pathIn(own.object), value: commitToBe }],
    field: 'targetRevision',
    isShared: false,
  }
}

async function fluxPin(
  own: AppObject,
  { resource }: Application,
  repository: Repository,
  reader: Looking['reader'],
): Promise<Pin | { readonly reason: string }> {
  const { name, namespace } = sourceNamed(own.object, resource?.namespace ?? '')
  const found = (await gitRepositories(repository)).filter(({ object }) => {
    const key = keyOf(object)
    return key.name === name && ['', namespace].includes(key.namespace)
  })
  const [at, ...others] = found
  if (at === undefined) return { reason: `GitRepository ${name} stands in no file of this repository` }
  if (others.length > 0)
    return {
      reason: `GitRepository ${name} stands in ${found.map(({ file }) => file).join(' and ')}, and nothing tells which of them to edit`,
    }
  // Whose keys are asked for, of a tag or of a commit, is the team's to say: GitHub signs what a bot commits.
  if (Object.keys(objectAt(at.object, 'spec', 'verify')).length > 0)
    return {
      reason: `GitRepository ${name} takes signed revisions alone, and the commit of an edit is signed by GitHub`,
    }
  const live = await reader.one(sourceGroup, 'GitRepository', namespace, name)
  if ([at.object, live].some((one) => valueAt(one, 'spec', 'suspend') === true))
    return { reason: `GitRepository ${name} is suspended, so that nothing follows it to another revision` }
  const ref = (key: string): FieldPath => fields('spec', 'ref', key)
  // With a branch beside the commit Flux would fetch that branch alone, which need not hold it.
  const beside = refFields.slice(1).filter((key) => getPath(at.object, ref(key)) !== undefined)
  return {
    at,
    key: { ...keyOf(at.object), namespace },
    read: (object) => statedRevision(object) || undefined,
    edits: [
      { type: 'set', path: ref('commit'), value: commitToBe },
      ...beside.map((key) => ({ type: 'remove' as const, path: ref(key) })),
    ],
    field: `spec.ref.commit of GitRepository ${name}`,
    isShared: true,
  }
}

function sourceNamed(object: JsonObject, own: string): { readonly name: string; readonly namespace: string } {
  const spec = objectAt(object, 'spec')
  const ref = objectAt(isObject(spec['chart']) ? objectAt(spec, 'chart', 'spec') : spec, 'sourceRef')
  return { name: stringAt(ref, 'name'), namespace: stringAt(ref, 'namespace') || own }
}

async function gitRepositories(repository: Repository): Promise<readonly AppObject[]> {
  const written = (await readWritten(repository)).filter(
    ({ gvk }) => gvk.group === sourceGroup && gvk.kind === 'GitRepository',
  )
  return written.map(({ object, origin: { file, document, item } }) => {
    const prefix: FieldPath = item === undefined ? [] : [{ field: 'items' }, { index: item }]
    return { file, document, prefix, object }
  })
}
