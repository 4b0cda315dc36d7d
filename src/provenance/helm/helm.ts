import { applyToJson } from '../../edit/apply-to-json.js'
import type { Edit } from '../../edit/edit.js'
import type { Json } from '../../model/json.js'
import { field } from '../../model/json.js'
import type { FieldPath } from '../../model/path.js'
import { getPath, startsWith } from '../../model/path.js'
import type { Context } from '../context.js'
import { overlayFiles } from '../../render/overlay-files.js'
import { fileContents } from '../file-contents.js'
import type { Holder } from '../holder.js'
import { attemptIn } from '../holder.js'
import { imageOf } from '../image.js'
import { successors } from '../leaf.js'
import type { NodeEdit } from '../node-edits.js'
import { nameAt, nodeEdits, nodesOf, probes } from '../node-edits.js'
import { similarity } from '../similar.js'
import { specHolder } from '../spec-holder.js'
import type { Attempt, Tries, Wish } from '../wish.js'
import type { Layer, Parameter, Values } from './layers.js'
import { valuesOf } from './layers.js'
import { templateLiterals } from './template-literals.js'
import type { Template } from './templates.js'
import { mentioned, namedPaths, templatesOf } from './templates.js'

/** Values that are tried for one field: each costs a rendering. */
const maxValues = 10

/**
 * Where a field of a Helm release may come from, and what would change it: the value in the place that Helm takes it
 * from, a file, or the template itself. A default of the chart is left to others where the app has values of its own.
 */
export async function helmTries(context: Context, wish: Wish): Promise<Tries> {
  const values = await valuesOf(context)
  const templates = await templatesOf(context, wish.manifest.origin.file)
  const refusals: string[] = values.closed === null ? [] : [values.closed]
  const found: { readonly attempt: Attempt; readonly score: number }[] = []
  for (const { layer, edit, score } of ranked(values, templates, (tree) => nodeEdits(tree, wish))) {
    const attempt = await layerAttempt(context, values, layer, edit)
    if ('refused' in attempt) refusals.push(attempt.refused)
    else found.push({ attempt, score })
  }
  for (const parameter of values.parameters) {
    const made = await parameterAttempts(context, parameter, wish)
    found.push(...made.map((attempt) => ({ attempt, score: 5 })))
  }
  const all = (await context.files.list(context.made.source.path)) ?? []
  const others = all.filter((file) => !/(?:^|\/)(?:templates\/|Chart\.yaml$|values[^/]*\.ya?ml$)/.test(file))
  const attempts = found
    .sort((a, b) => b.score - a.score)
    .slice(0, maxValues)
    .map(({ attempt }) => attempt)
  const rest = [
    ...(await imageAttempts(context, values, templates, wish)),
    ...(await fileContents(context.files, others, wish)),
    ...(await newKeys(context, values, templates, wish)),
    ...templateLiterals(templates, wish),
  ]
  return { attempts: [...attempts, ...rest], refusals }
}

/** Values that the field may show, each set to something else: only to see which of them moves it. */
export async function helmProbes(context: Context, wish: Wish): Promise<readonly Attempt[]> {
  const values = await valuesOf(context)
  const templates = await templatesOf(context, wish.manifest.origin.file)
  const made = await Promise.all(
    ranked(values, templates, (tree) => probes(tree, wish)).map(({ layer, edit }) =>
      attemptIn(context.files, layer.holder, [edit], false),
    ),
  )
  return made.filter((one): one is Attempt => !('refused' in one))
}

type Ranked = { readonly layer: Layer; readonly edit: Edit; readonly score: number }

/** The likeliest edits over all layers; what a higher layer covers has no effect. */
function ranked(
  { layers, parameters }: Values,
  templates: readonly Template[],
  editsOf: (values: Json) => readonly NodeEdit[],
): readonly Ranked[] {
  const found = layers.flatMap((layer, at) =>
    editsOf(layer.holder.values ?? null).flatMap(({ edit, score }): Ranked[] => {
      const full = [...layer.prefix, ...edit.path]
      if (isCovered(full, layers.slice(0, at), parameters)) return []
      const named = Math.max(mentioned(templates, full), mentioned(templates, edit.path))
      return [{ layer, edit, score: score + named - at / 100 }]
    }),
  )
  return found.sort((a, b) => b.score - a.score).slice(0, maxValues)
}

function isCovered(path: FieldPath, higher: readonly Layer[], parameters: readonly Parameter[]): boolean {
  const list = path.findIndex((element) => !('field' in element))
  const own = list < 0 ? path : path.slice(0, list)
  const dotted = own.map((element) => ('field' in element ? element.field : '')).join('.')
  if (parameters.some(({ name }) => name === dotted)) return true
  return higher.some(({ holder, prefix }) => {
    if (!startsWith(own, prefix)) return false
    return getPath(holder.values, own.slice(prefix.length)) !== undefined
  })
}

/** The edit where the value stands; of a default, the app's own values come before it or, without any, behind it. */
async function layerAttempt(
  context: Context,
  values: Values,
  layer: Layer,
  edit: Edit,
): Promise<Attempt | { readonly refused: string }> {
  const attempt = await attemptIn(context.files, layer.holder, [edit], false)
  if (layer.isOwn) return attempt
  const own = await overrides(context, values, layer, edit)
  if ('refused' in attempt) {
    // A default that cannot be edited where it stands, such as one behind an anchor, can still be overridden.
    const [first, ...others] = own
    return first === undefined ? attempt : { ...first, otherwise: others }
  }
  return values.layers.some(({ isOwn }) => isOwn)
    ? { ...attempt, prefer: own }
    : { ...attempt, otherwise: own }
}

/** The same value in the app's own places: its value files (the last first), then its object. */
async function overrides(
  context: Context,
  values: Values,
  layer: Layer,
  edit: Edit,
): Promise<readonly Attempt[]> {
  const raised = raise(layer, edit)
  if (raised === null) return []
  return putInOwn(context, values, raised)
}

/** Helm merges mappings and replaces lists: an override names a value by mappings only, a list as a whole. */
function raise({ holder, prefix }: Layer, edit: Edit): Edit | null {
  const list = edit.path.findIndex((element) => !('field' in element))
  const path = list < 0 ? edit.path : edit.path.slice(0, list)
  if (list < 0 && edit.type === 'set') return { ...edit, path: [...prefix, ...path] }
  // A key that is null takes a default away.
  if (list < 0) return { type: 'set', path: [...prefix, ...path], value: null }
  const changed = getPath(applyToJson(holder.values ?? null, edit) ?? undefined, path)
  return changed === undefined ? null : { type: 'set', path: [...prefix, ...path], value: changed }
}

/** Puts a value into the app's own layers, or, where it has none, into its object. */
async function putInOwn(context: Context, { layers }: Values, edit: Edit): Promise<readonly Attempt[]> {
  const holders: { readonly holder: Holder; readonly edit: Edit }[] = layers
    .filter(({ isOwn, prefix }) => isOwn && prefix.length === 0)
    .map(({ holder }) => ({ holder, edit }))
    .sort((a, b) => Number(a.holder.spec !== undefined) - Number(b.holder.spec !== undefined))
  if (holders.length === 0) {
    const isFlux = context.application.controller === 'flux'
    const steps: FieldPath = isFlux ? [] : [{ field: 'helm' }]
    const spec = specHolder(context, steps, field(context.made.source.raw, 'helm'))
    const name = isFlux ? 'values' : 'valuesObject'
    const within = { ...edit, path: [{ field: name }, ...edit.path] }
    if (!('reason' in spec)) holders.push({ holder: spec, edit: within })
  }
  const made = await Promise.all(holders.map((one) => attemptIn(context.files, one.holder, [one.edit], true)))
  return made.filter((one): one is Attempt => !('refused' in one))
}

/** An image of which several parts change, or whose tag is left to the chart's version: an edit for each part. */
async function imageAttempts(
  context: Context,
  values: Values,
  templates: readonly Template[],
  wish: Wish,
): Promise<readonly Attempt[]> {
  const { desired, wanted, path } = wish
  if (nameAt(path, path.length) !== 'image' || typeof desired !== 'string' || typeof wanted !== 'string')
    return []
  const [from, to] = [imageOf(desired), imageOf(wanted)]
  if (to.digest !== '' || from.digest !== '') return []
  const partEdits = (name: 'name' | 'tag'): readonly Ranked[] =>
    from[name] === to[name]
      ? []
      : ranked(values, templates, (tree) => [
          ...nodeEdits(tree, { ...wish, desired: from[name], wanted: to[name] }),
          ...(name === 'tag' ? emptyTags(tree, to.tag) : []),
        ]).slice(0, 3)
  const [names, tags] = [partEdits('name'), partEdits('tag')]
  const pairs =
    names.length === 0 || tags.length === 0
      ? [...names, ...tags].map((one) => [one])
      : names.flatMap((one) => tags.map((other) => [one, other]))
  const made = await Promise.all(pairs.map((pair) => together(context, values, pair)))
  return made.filter((one) => one !== null)
}

/** `tag: ""` stands for the version of the chart. */
function emptyTags(tree: Json, tag: string): readonly NodeEdit[] {
  return nodesOf(tree)
    .filter(({ path, value }) => value === '' && /tag$|version$/i.test(nameAt(path, path.length)))
    .map(({ path }) => ({ edit: { type: 'set', path, value: tag }, score: 3 }))
}

/** One attempt out of edits of several layers; defaults are set in the app's own values, where it has some. */
async function together(context: Context, values: Values, parts: readonly Ranked[]): Promise<Attempt | null> {
  let joined = null as Attempt | null
  for (const { layer, edit } of parts) {
    const files = overlayFiles(context.files, joined?.texts ?? new Map())
    const within = { ...context, files }
    const attempt = await layerAttempt(within, values, layer, edit)
    if ('refused' in attempt) return null
    const { prefer, otherwise: _other, ...self } = attempt
    const next = prefer?.[0] ?? self
    joined = {
      texts: new Map([...(joined?.texts ?? []), ...next.texts]),
      spec: [...(joined?.spec ?? []), ...next.spec],
      place: joined?.place ?? self.place,
      adds: false,
    }
  }
  return joined
}

async function parameterAttempts(
  context: Context,
  parameter: Parameter,
  { desired, wanted }: Wish,
): Promise<Attempt[]> {
  if (desired === undefined || wanted === undefined) return []
  const made = await Promise.all(
    successors(parameter.value, desired, wanted).map((value) => {
      const path: FieldPath = [{ field: 'parameters' }, { index: parameter.index }, { field: 'value' }]
      return attemptIn(context.files, parameter.holder, [{ type: 'set', path, value: String(value) }], false)
    }),
  )
  return made.filter((one): one is Attempt => !('refused' in one))
}

/** Values that templates ask for by a fitting name and nothing gives (`{{ .Values.replicas | default 1 }}`). */
async function newKeys(
  context: Context,
  values: Values,
  templates: readonly Template[],
  { path, wanted }: Wish,
): Promise<readonly Attempt[]> {
  if (wanted === undefined) return []
  const name = nameAt(path, path.length)
  const own = templates.filter(({ isOwn }) => isOwn)
  const names = namedPaths(own)
    .filter((names) => similarity(names.at(-1) ?? '', name) > 0)
    .map((names) => names.map((one) => ({ field: one })))
    .filter((keys) => values.layers.every(({ holder }) => getPath(holder.values, keys) === undefined))
  const found: Attempt[] = []
  for (const keys of names.slice(0, 3)) {
    const edit: Edit = { type: 'set', path: keys, value: wanted }
    const defaults = values.layers.find(({ isOwn, prefix }) => !isOwn && prefix.length === 0)
    found.push(...(await putInOwn(context, values, edit)))
    const last = defaults === undefined ? null : await attemptIn(context.files, defaults.holder, [edit], true)
    if (last !== null && !('refused' in last)) found.push(last)
  }
  return found
}
