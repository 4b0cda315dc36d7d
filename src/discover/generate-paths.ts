import type { Application } from '../model/application.js'

const generatePaths = 'argocd.argoproj.io/manifest-generate-paths'

/** True where the app names the paths that it is made of, so that Argo CD renders it anew only for those. */
export function namesPaths({ annotations }: Pick<Application, 'annotations'>): boolean {
  return (annotations[generatePaths] ?? '').trim() !== ''
}

/** True where one of the files lies below a path that the app names. */
export function isBelowPaths(application: Application, files: readonly string[]): boolean {
  const stated = application.annotations[generatePaths] ?? ''
  const paths = stated.split(';').flatMap((path) => absolutePaths(application, path.trim()))
  return files.some((file) => paths.some((path) => path === '' || isBelow(file, path)))
}

/** A path that begins with `/` counts from the repository's root, any other from each source's folder. */
function absolutePaths({ sources }: Application, path: string): string[] {
  if (path === '') return []
  if (path.startsWith('/')) return [resolve('', path)]
  return sources.map((source) => resolve(source.path, path))
}

function resolve(base: string, path: string): string {
  const parts: string[] = []
  for (const part of `${base}/${path}`.split('/')) {
    if (part === '..') parts.pop()
    else if (part !== '' && part !== '.') parts.push(part)
  }
  return parts.join('/')
}

/** A glob in the annotation stands for everything below its fixed part: too much rather than too little. */
function isBelow(file: string, path: string): boolean {
  const fixed = path.split(/[*?[]/, 1)[0] ?? ''
  return fixed === path ? file === path || file.startsWith(`${path}/`) : file.startsWith(fixed)
}
