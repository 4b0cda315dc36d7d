import { sourceGroup } from '../discover/flux/kinds.js'
import { readWritten } from '../discover/written.js'
import type { Edit } from '../edit/edit.js'
import type { Application, Source } from '../model/application.js'
import type { Json, JsonObject } from '../model/json.js'
import { isObject, objectAt, stringAt } from '../model/json.js'
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
  /** What stands there; undefined for nothing. */
  readonly stated: Json | undefined
  /** What has it name the commit to be, by paths in the object. */
  readonly edits: readonly Edit[]
  /** As people write the field. */
  readonly field: string
  /** The object of Flux's that holds it; absent where it is the app's own object. */
  readonly source?: ResourceKey
}

/** The pin of an app in the files at hand, or why it is not to be found there. */
export async function findPin(
  application: Application,
  source: Source,
  repository: Repository,
  files: RepoFiles,
): Promise<Pin | { readonly reason: string }> {
  const own = await appObject(application, files)
  if ('reason' in own) return own
  if (application.controller === 'flux') return fluxPin(own, repository)
  const path = [...sourcePath(application, source, own.object), ...fields('targetRevision')]
  const edits = [{ type: 'set' as const, path, value: commitToBe }]
  return { at: own, stated: getPath(own.object, path), edits, field: 'targetRevision' }
}

/** Flux takes a commit before a tag (source-controller docs/spec, GitRepository); the branch stays to fetch from. */
async function fluxPin(own: AppObject, repository: Repository): Promise<Pin | { readonly reason: string }> {
  const { name, namespace } = sourceNamed(own.object)
  const found = (await gitRepositories(repository)).filter(({ object }) => {
    const key = keyOf(object)
    return key.name === name && ['', namespace].includes(key.namespace)
  })
  const [at, ...others] = found
  if (at === undefined || others.length > 0)
    return {
      reason: `GitRepository ${name} stands in ${found.map(({ file }) => file).join(' and ') || 'no file of this repository'}`,
    }
  // Whose keys are asked for, of a tag or of a commit, is the team's to say: GitHub signs what a bot commits.
  if (Object.keys(objectAt(at.object, 'spec', 'verify')).length > 0)
    return {
      reason: `GitRepository ${name} takes signed revisions alone, and the commit of an edit is signed by GitHub`,
    }
  const ref = (key: string): FieldPath => fields('spec', 'ref', key)
  const stated = ['commit', 'tag'].map((key) => getPath(at.object, ref(key)))
  const removed: readonly Edit[] = stated[1] === undefined ? [] : [{ type: 'remove', path: ref('tag') }]
  return {
    at,
    stated: stated[0] ?? stated[1],
    edits: [{ type: 'set', path: ref('commit'), value: commitToBe }, ...removed],
    field: `spec.ref.commit of GitRepository ${name}`,
    source: { ...keyOf(at.object), namespace },
  }
}

function sourceNamed(object: JsonObject): { readonly name: string; readonly namespace: string } {
  const spec = objectAt(object, 'spec')
  const ref = objectAt(isObject(spec['chart']) ? objectAt(spec, 'chart', 'spec') : spec, 'sourceRef')
  return {
    name: stringAt(ref, 'name'),
    namespace: stringAt(ref, 'namespace') || stringAt(object, 'metadata', 'namespace'),
  }
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
