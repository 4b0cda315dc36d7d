import type { Json } from '../../model/json.js'
import { field, isObject, listAt, objectAt, stringAt } from '../../model/json.js'
import type { FieldPath } from '../../model/path.js'
import { formatPath, getPath } from '../../model/path.js'
import { referencesOf } from '../../render/render.js'
import { buildEnvironment } from '../../render/render-source.js'
import { dependenciesOf } from '../../render/helm/dependencies.js'
import { withEnvironment } from '../../render/helm/argo-source.js'
import { findValueFiles } from '../../render/helm/value-files.js'
import { joinPath, resolvePath } from '../../render/repo-path.js'
import { besideFiles } from '../beside-files.js'
import type { Context } from '../context.js'
import type { Holder } from '../holder.js'
import { holderOf, innerHolders } from '../holder.js'
import { specHolder } from '../spec-holder.js'

/** One of the places that Helm puts values together from. */
export type Layer = {
  readonly holder: Holder
  /** Where the holder's values begin among those of the release: a subchart's below its name. */
  readonly prefix: FieldPath
  /** The app's own: not the defaults of a chart, which others may use as well. */
  readonly isOwn: boolean
}

/** `helm.parameters`: one value each, above all layers. */
export type Parameter = {
  readonly name: string
  readonly value: string
  readonly holder: Holder
  readonly index: number
}

export type Values = {
  readonly parameters: readonly Parameter[]
  /** Highest precedence first. */
  readonly layers: readonly Layer[]
  /** Why the app's own object cannot be edited, where values stand in it or would. */
  readonly closed: string | null
}

/** Everything that a release takes its values from: parameters, the app's object, value files, the charts' defaults. */
export async function valuesOf(context: Context): Promise<Values> {
  const { files, made, application } = context
  const { path } = made.source
  const beside = await besideFiles(context, 'helm')
  const spec = specHolder(context, specPath(application.controller, []), field(made.source.raw, 'helm'))
  const helm = objectAt(made.source.raw, 'helm')
  const holders = [...beside, ...('reason' in spec ? [] : [spec])]
  const own = holders.flatMap((holder) => valueHolders(holder, application.controller))
  const valueFiles = await valueFilesOf(context, beside)
  const defaults = joinPath(path, 'values.yaml')
  const layers: Layer[] = []
  for (const holder of own) layers.push({ holder, prefix: [], isOwn: true })
  for (const file of [...valueFiles].reverse()) {
    const holder = await holderOf(files, file)
    if (holder !== null) layers.push({ holder, prefix: [], isOwn: file !== defaults })
  }
  for (const { file, prefix } of await chartDefaults(context, path, [])) {
    const holder = await holderOf(files, file)
    // A chart that is taken twice, by two aliases, has its defaults under both.
    const at = formatPath(prefix)
    const known = layers.some((layer) => layer.holder.file === file && formatPath(layer.prefix) === at)
    if (holder !== null && !known) layers.push({ holder, prefix, isOwn: false })
  }
  const states = Object.keys(helm).some((name) => ['parameters', 'values', 'valuesObject'].includes(name))
  return {
    parameters: holders.flatMap(parametersIn),
    layers,
    closed: 'reason' in spec && states ? spec.reason : null,
  }
}

/** A HelmRelease has its values at `spec.values`; an Application below `helm` of its source. */
function specPath(controller: string, below: readonly string[]): FieldPath {
  const names = controller === 'flux' ? [] : ['helm', ...below]
  return names.map((name) => ({ field: name }))
}

/** Values below `helm` of an Application, or those of a HelmRelease; `valuesObject` wins over the text `values`. */
function valueHolders(holder: Holder, controller: string): Holder[] {
  if (controller === 'flux') return [below(holder, 'values', 'helm', 'valuesObject')]
  if (isObject(field(holder.values, 'valuesObject')) || typeof field(holder.values, 'values') !== 'string')
    return isObject(field(holder.values, 'valuesObject')) ? [below(holder, 'valuesObject')] : []
  return innerHolders(holder, [{ field: 'values' }]).slice(0, 1)
}

function below(holder: Holder, name: string, ...live: string[]): Holder {
  const step: FieldPath = [{ field: name }]
  const liveSteps = live.length === 0 ? step : live.slice(1).map((one) => ({ field: one }))
  return {
    ...holder,
    path: [...holder.path, ...step],
    values: getPath(holder.values, step),
    ...(holder.spec === undefined
      ? {}
      : {
          spec: {
            path: [...holder.spec.path, ...step],
            git: getPath(holder.spec.git, step),
            live: getPath(holder.spec.live, liveSteps),
          },
        }),
  }
}

function parametersIn(holder: Holder): Parameter[] {
  return listAt(holder.values, 'parameters').map((one, index) => ({
    name: stringAt(one, 'name'),
    value: textOf(field(one, 'value')),
    holder,
    index,
  }))
}

function textOf(value: Json | undefined): string {
  return value === undefined || value === null || typeof value === 'object' ? '' : String(value)
}

/** Value files of this very commit, lowest precedence first. */
async function valueFilesOf(
  { application, repository, files, made }: Context,
  beside: readonly Holder[],
): Promise<string[]> {
  const stated = [...beside.map(({ values }) => values), field(made.source.raw, 'helm')]
  const names = stated.map((helm) => listAt(helm, 'valueFiles')).find((list) => list.length > 0) ?? []
  const environment = buildEnvironment(application, made.source, made.commit)
  const commits = await referencesOf(repository, application.sources)
  const references = new Map(
    [...commits].map(([name, commit]) => [name, commit === made.commit ? files : repository.at(commit)]),
  )
  const found = await findValueFiles(
    names.filter((name) => typeof name === 'string').map((name) => withEnvironment(name, environment)),
    made.source.path,
    files,
    references,
    true,
  )
  return found.state === 'found'
    ? found.found.filter((one) => one.files === files).map(({ file }) => file)
    : []
}

/** The chart's `values.yaml` and those of the charts below it, each with the name that its values stand under. */
async function chartDefaults(
  { files }: Context,
  folder: string,
  prefix: FieldPath,
): Promise<{ readonly file: string; readonly prefix: FieldPath }[]> {
  const own = { file: joinPath(folder, 'values.yaml'), prefix }
  if (prefix.length > 3) return [own]
  const nested: { file: string; prefix: FieldPath }[] = []
  for (const dependency of await dependenciesOf(files, folder)) {
    const name = stringAt(dependency, 'name')
    const repository = stringAt(dependency, 'repository')
    const vendored = joinPath(folder, `charts/${name}`)
    const local = repository.startsWith('file://')
      ? resolvePath(folder, repository.slice('file://'.length))
      : null
    const at = (await files.list(vendored)) !== null ? vendored : local
    if (at === null) continue
    const step = { field: stringAt(dependency, 'alias') || name }
    nested.push(...(await chartDefaults({ files } as Context, at, [...prefix, step])))
  }
  return [own, ...nested]
}
