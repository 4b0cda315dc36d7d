import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { compare } from 'semver'
import { isList } from '../../../model/json.js'
import type { Json } from '../../../model/json.js'
import { runProgram } from '../../tools/run-program.js'
import { isRange, isWhole, tagInRange, versionOf } from '../../version-range.js'
import { fetchEnvironment } from '../environment.js'

/**
 * A chart that tells which versions are in a range: Helm's functions are those of the libraries that Flux and Argo CD
 * choose by, for ranges as for regular expressions, which here nobody else may be made to run.
 */
const chart = {
  'Chart.yaml': 'apiVersion: v2\nname: tags\nversion: 0.0.0\n',
  'templates/tags.yaml': `{{- $found := list }}
{{- range $.Values.tags }}
{{- if or (eq $.Values.among "") (mustRegexMatch $.Values.among .tag) }}
{{- if semverCompare $.Values.range .version }}{{ $found = append $found .tag }}{{ end }}
{{- end }}
{{- end }}
kind: Tags
tags: {{ $found | toJson }}
`,
}

export type RangeWorld = {
  /** Null where it is not on the PATH. */
  readonly helm: string | null
  readonly scratch: <T>(use: (folder: string) => Promise<T>) => Promise<T>
  readonly milliseconds: number
}

/**
 * Which tags are versions. Argo CD takes what leaves numbers out, and `_` for `+`; Flux wants two dots, and takes `_` so
 * only where it has said that it wants a chart (fluxcd/pkg version, ParseVersion; source-controller,
 * convertOCIToSemVerTag).
 */
export type TagForm = 'flux' | 'flux-chart' | 'argo-cd'

/** The tag with the highest version in a range, of those that match `among`. Fails with an Error whose text may be shown. */
export async function highestTag(
  world: RangeWorld,
  range: string,
  among: string,
  tags: readonly string[],
  form: TagForm,
): Promise<string> {
  const versions = tags.flatMap((tag) => {
    const version = versionFor(tag, form)
    return version === null ? [] : [{ tag, version }]
  })
  const found = isPlain(range, among)
    ? inPlainRange(range, versions)
    : await matching(world, { range, among, tags: versions })
  const best = versions
    .filter(({ tag }) => found.includes(tag))
    .reduce<{ tag: string; version: string } | null>(
      (top, one) => (top === null || compare(one.version, top.version) > 0 ? one : top),
      null,
    )
  if (best !== null) return best.tag
  throw new Error(`it has no tag in the range ${range}${among === '' ? '' : ' that its filter lets through'}`)
}

function versionFor(tag: string, form: TagForm): string | null {
  if (form !== 'argo-cd' && !isWhole(tag)) return null
  return versionOf(form === 'flux' ? tag : tag.replaceAll('_', '+'))
}

/** True for what Argo CD takes for one version, such as `v1.2` (util/versions, MaxVersion). */
export function isVersion(text: string): boolean {
  return versionFor(text, 'argo-cd') !== null
}

type Version = { readonly tag: string; readonly version: string }

/** Pre-releases are where the libraries differ from ours. */
function isPlain(range: string, among: string): boolean {
  return among === '' && !range.includes('-') && isRange(range)
}

function inPlainRange(range: string, versions: readonly Version[]): readonly string[] {
  const version = tagInRange(
    range,
    versions.map((one) => one.version),
  )
  return versions.filter((one) => one.version === version).map(({ tag }) => tag)
}

async function matching(
  { helm, scratch, milliseconds }: RangeWorld,
  values: { readonly range: string; readonly among: string; readonly tags: readonly Version[] },
): Promise<readonly string[]> {
  if (helm === null) throw new Error('its range of tags is evaluated by helm, which is not on the PATH')
  const end = await scratch(async (folder) => {
    await mkdir(join(folder, 'templates'))
    for (const [name, text] of Object.entries({ ...chart, 'values.yaml': JSON.stringify(values) }))
      await writeFile(join(folder, name), text)
    const env = fetchEnvironment(process.env, {
      HELM_CACHE_HOME: join(folder, 'helm-cache'),
      HELM_CONFIG_HOME: join(folder, 'helm-config'),
      HELM_DATA_HOME: join(folder, 'helm-data'),
      HELM_PLUGINS: join(folder, 'helm-data/plugins'),
      KUBECONFIG: join(folder, 'no-kubeconfig'),
    })
    return runProgram(helm, ['template', 'tags', '.'], folder, env, {
      milliseconds,
      outputBytes: 8 * 1024 * 1024,
    })
  })
  const line = end.state === 'done' ? /^tags: (.*)$/m.exec(end.output)?.[1] : undefined
  const found = line === undefined ? null : (JSON.parse(line) as Json)
  if (!isList(found ?? undefined))
    throw new Error('its range of tags, or its filter, is none that can be evaluated')
  return (found as Json[]).filter((tag) => typeof tag === 'string')
}
