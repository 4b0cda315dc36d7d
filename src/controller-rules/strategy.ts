import type { Application } from '../model/application.js'

/** True where Argo CD asks the API server what an apply would change, instead of comparing by itself. */
export function usesServerSideDiff({ annotations }: Pick<Application, 'annotations'>): boolean {
  return optionsOf(annotations['argocd.argoproj.io/compare-options'] ?? '').includes('ServerSideDiff=true')
}

/** True where Argo CD compares from the last-applied annotation. */
export function comparesThreeWays(application: Pick<Application, 'annotations' | 'sync'>): boolean {
  return !application.sync.serverSideApply && !usesServerSideDiff(application)
}

/** `a,b` as Argo CD's annotations hold several options. */
export function optionsOf(text: string): readonly string[] {
  return text.split(',').map((option) => option.trim())
}
