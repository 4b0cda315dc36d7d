import type { Application } from '../model/application.js'

type Compared = Pick<Application, 'annotations' | 'serverSideDiff'>

/** True where Argo CD asks the API server what an apply would change, instead of comparing by itself. */
export function usesServerSideDiff({ annotations, serverSideDiff }: Compared): boolean {
  const own = optionsOf(annotations['argocd.argoproj.io/compare-options'] ?? '')
  if (own.includes('ServerSideDiff=true')) return true
  return serverSideDiff === true && !own.includes('ServerSideDiff=false')
}

/** True where Argo CD compares from the last-applied annotation. */
export function comparesThreeWays(application: Compared & Pick<Application, 'sync'>): boolean {
  return !application.sync.serverSideApply && !usesServerSideDiff(application)
}

/** `a,b` as Argo CD's annotations hold several options. */
export function optionsOf(text: string): readonly string[] {
  return text.split(',').map((option) => option.trim())
}
