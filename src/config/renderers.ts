import type { Json, JsonObject } from '../model/json.js'
import { objectAt } from '../model/json.js'
import type { Reader } from './reader.js'
import { mapping, mistake, strings, text } from './reader.js'

/**
 * How a folder of the settings is rendered, in the words of an Argo CD source: `directory` as it is, `helm` or
 * `kustomize` where the entry states one of them.
 */
export function rendererOf(reader: Reader, item: JsonObject, at: string): JsonObject {
  const { helm, kustomize } = item
  if (helm !== undefined && kustomize !== undefined)
    mistake(reader, `${at} has both helm and kustomize`, 'Keep the one that renders the folder.')
  if (helm !== undefined) return { helm: helmOf(reader, helm, `${at}.helm`) }
  if (kustomize !== undefined) return { kustomize: kustomizeOf(reader, kustomize, `${at}.kustomize`) }
  return { directory: {} }
}

function helmOf(reader: Reader, value: Json, at: string): JsonObject {
  const given = mapping(reader, value ?? {}, at, ['release', 'value-files', 'values'])
  const releaseName = text(reader, given['release'], `${at}.release`)
  const values = mapping(reader, given['values'] ?? {}, `${at}.values`, null)
  return {
    ...(releaseName === '' ? {} : { releaseName }),
    valueFiles: strings(reader, given['value-files'], `${at}.value-files`),
    ...(Object.keys(values).length === 0 ? {} : { valuesObject: values }),
    // Helm installs crds/ once and never again, and runs tests only when asked: neither is part of a release.
    skipCrds: true,
    skipTests: true,
  }
}

function kustomizeOf(reader: Reader, value: Json, at: string): JsonObject {
  const given = mapping(reader, value ?? {}, at, ['images', 'build-options'])
  return { images: strings(reader, given['images'], `${at}.images`) }
}

/** What the folder's `kustomize build` gets besides, as one text of options; '' for nothing. */
export function buildOptionsOf(reader: Reader, item: JsonObject, at: string): string {
  return text(reader, objectAt(item, 'kustomize')['build-options'], `${at}.kustomize.build-options`)
}
