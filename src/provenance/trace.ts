import type { Generated } from '../discover/application-set/application-sets.js'
import { withoutUser } from '../discover/repository-url.js'
import type { Application } from '../model/application.js'
import type { Change } from '../model/finding.js'
import { equalJson, stringAt } from '../model/json.js'
import type { FieldPath } from '../model/path.js'
import type { Repository } from '../model/ports.js'
import type { FileLocation, Manifest } from '../model/resource.js'
import { normalisePlaceholders } from '../pull/redaction/placeholders.js'
import type { MadeBy, Renderer } from '../render/render.js'
import { appObject } from './app-object.js'
import { generationOf, inSpecOnly, withGeneratedSpec } from './application-set/own-spec.js'
import { statedAt } from './application-set/stated-at.js'
import type { Context } from './context.js'
import type { Trial } from './explore.js'
import { explore, tryOut } from './explore.js'
import { templateLine } from './helm/templates.js'
import { holderOf } from './holder.js'
import { resourcesIn } from './kustomize/object-documents.js'
import { rootsOf } from './kustomize/roots.js'
import { overlayFiles } from '../render/overlay-files.js'
import { locateInYaml, readYaml } from '../render/yaml.js'
import type { Rerender } from './rerender.js'
import { objectsOf } from './rerender.js'
import { probesOf, triesOf } from './tries.js'
import type { Attempt } from './wish.js'
import { wishOf } from './wish.js'

/** Fields that are traced by rendering in one run; the rest is told by its template or kustomization. */
const maxTraced = 40
const maxProbes = 6

/** `editIn`: the file that gets the value where the one at hand is behind more than the field, found by rendering. */
export type Located = FileLocation & { readonly editIn?: string }

/** Finds the file and line behind fields of rendered objects. */
export type Tracer = {
  /** The line that gives the field of a change its value; without renderings where nobody `isAsked`. */
  readonly locate: (
    application: Application,
    manifests: readonly Manifest[],
    manifest: Manifest,
    change: Change | null,
    isAsked: boolean,
  ) => Promise<Located>
  /** The object's own file, without a rendering. */
  readonly nearest: (manifest: Manifest, path: FieldPath) => Promise<FileLocation>
}

export function createTracer(world: {
  readonly repository: Repository
  readonly renderer: Pick<Renderer, 'locate' | 'madeBy'>
  readonly rerender: Rerender
  /** What ApplicationSets make. */
  readonly generated: readonly Generated[]
}): Tracer {
  const { repository, renderer, rerender, generated } = world
  let traced = 0
  const nearest = async (manifest: Manifest, path: FieldPath): Promise<FileLocation> => {
    const made = renderer.madeBy(manifest)
    const place =
      made === null || made.tool === 'directory'
        ? await renderer.locate(manifest, path)
        : await nearestPlace(repository, made, manifest, path)
    return made?.source.elsewhere === true ? inRepository(made.source, place) : place
  }
  return {
    nearest,
    async locate(application, manifests, manifest, change, isAsked) {
      const made = renderer.madeBy(manifest)
      const path = change?.path ?? []
      if (change === null || made === null || !isAsked || isSpelledOut(made) || traced >= maxTraced)
        return nearest(manifest, path)
      traced++
      const context = await contextOf(repository, application, made)
      const set = 'reason' in context.own ? generationOf(application, generated) : null
      const trial: Trial = {
        context: set === null ? context : withGeneratedSpec(context, set),
        ...{ rerender, texts: new Map(), before: objectsOf(manifests), manifests },
      }
      const driver = await driverOf(trial, manifest, change)
      const place = driver === null ? null : await placeOf(driver.source, trial.context, set)
      if (place === null) return nearest(manifest, path)
      // What a set makes is looked for in what the set reads, and not here.
      const file = set === null ? driver?.edit?.place.file : undefined
      return file === undefined || file === place.file ? place : { ...place, editIn: file }
    },
  }
}

/** A file of another repository, chart or artifact: nothing of this one has a name like that, so that nobody links or edits it here. */
function inRepository({ repoUrl, raw }: MadeBy['source'], { file, line }: FileLocation): FileLocation {
  const chart = stringAt(raw, 'chart')
  return { file: `${withoutUser(repoUrl)}${chart === '' ? '' : `/${chart}`}//${file}`, line }
}

/** Of another repository the object's own file has to do: what is tried out is edited in this one. */
function isSpelledOut({ tool, source }: MadeBy): boolean {
  if (source.elsewhere === true) return true
  return tool === 'directory' && Object.keys(source.flux?.variables ?? {}).length === 0
}

/**
 * What an editor looks at for one app at the commit that it is rendered from. `keptAt` is the commit at which the app's
 * own object is edited, where that is another one: its file is then seen as it is there.
 */
export async function contextOf(
  repository: Repository,
  application: Application,
  made: MadeBy,
  others: ReadonlyMap<string, string> = new Map(),
  keptAt: string | null = null,
): Promise<Context> {
  if (keptAt !== null) {
    const own = await appObject(application, repository.at(keptAt))
    const text = 'reason' in own ? null : await repository.at(keptAt).read(own.file)
    const seen = 'reason' in own || text === null ? new Map<string, string>() : new Map([[own.file, text]])
    return {
      application,
      repository,
      files: overlayFiles(repository.at(made.commit), seen),
      made,
      others,
      own,
    }
  }
  const own = await ownObject(repository, application, made)
  return { application, repository, files: repository.at(made.commit), made, others, own }
}

/** The app's own object, where it stands in the tree that the app is rendered from. */
async function ownObject(
  repository: Repository,
  application: Application,
  { commit, source }: MadeBy,
): Promise<Context['own']> {
  if (source.elsewhere === true)
    return { reason: 'the value stands in the app’s own object, in another repository than its manifests' }
  return (await repository.resolve('HEAD')) === commit
    ? appObject(application, repository.at(commit))
    : { reason: 'the app follows another revision than the one that its own object is kept at' }
}

/** Where a person would edit what drives a field: of a spec that a set makes, what the set takes it from. */
async function placeOf(
  { place, spec: [edit] }: Attempt,
  { own, made, repository }: Context,
  set: Generated | null,
): Promise<FileLocation | null> {
  if (set === null || edit === undefined || 'reason' in own) return place
  return statedAt(set, edit, { repository, commit: made.commit, spec: own.object })
}

/** What a field comes from, and the edit that gives it exactly what is wanted where one was found. */
type Driver = { readonly source: Attempt; readonly edit?: Attempt | null }

/** What a field comes from; where nothing that is there does, the addition that would set it. */
async function driverOf(trial: Trial, manifest: Manifest, change: Change): Promise<Driver | null> {
  const { path } = change
  const wish = wishOf(
    manifest,
    change.type === 'removed' ? { type: 'remove', path } : { type: 'set', path, value: change.live },
  )
  // A hidden value is none to try; where the field comes from shows with any other.
  const isHidden = wish.wanted !== undefined && !equalJson(normalisePlaceholders(wish.wanted), wish.wanted)
  const found = isHidden ? null : await explore(trial, wish, inSpecOnly(await triesOf(trial.context, wish)))
  if (found !== null && found.source !== null) return { source: found.source, edit: found.attempt }
  const { attempts } = inSpecOnly({ attempts: await probesOf(trial.context, wish), refusals: [] })
  for (const probe of attempts.slice(0, maxProbes)) {
    const effect = await tryOut(trial, wish, probe)
    if (!('fault' in effect) && effect.moved) return { source: probe }
  }
  return found === null || found.attempt === null ? null : { source: found.attempt }
}

/** The template or the manifest that the object itself is written in. */
async function nearestPlace(
  repository: Repository,
  made: MadeBy,
  { origin, key }: Manifest,
  path: FieldPath,
): Promise<FileLocation> {
  const files = repository.at(made.commit)
  const last = path.at(-1)
  if (made.tool === 'helm') {
    const name = last !== undefined && 'field' in last ? last.field : ''
    return { file: origin.file, line: await templateLine(files, origin.file, key.kind, name) }
  }
  for (const root of (await rootsOf(files, made.source.path, [])).toReversed())
    for (const { holder } of await resourcesIn(files, root, key)) {
      const text = await files.read(holder.file)
      const read = text === null ? null : readYaml(text)
      const found = read !== null && 'documents' in read ? read.documents[holder.document] : undefined
      if (text !== null && found !== undefined)
        return { file: holder.file, ...locateInYaml(text, found, path) }
    }
  const exists = await holderOf(files, origin.file)
  return { file: origin.file, line: exists === null ? origin.line : 1 }
}
