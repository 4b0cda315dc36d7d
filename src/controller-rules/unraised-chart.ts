import { decideDirection } from '../decide/direction.js'
import type { Draft } from '../decide/judge.js'
import type { Application } from '../model/application.js'
import type { FileLocation } from '../model/resource.js'

/** A chart's version that is released already, and its place in Git. */
export type Unraised = { readonly version: string; readonly place: FileLocation }

/**
 * The findings of a HelmRelease whose chart is in Git under a version that is released already. source-controller packs
 * a chart of `reconcileStrategy: ChartVersion` again only with another version in Chart.yaml, so what has changed in it
 * reaches no upgrade (source-controller internal/helm/chart, localChartBuilder.Build).
 */
export function withUnraisedChart(
  { status }: Application,
  unraised: Unraised | null,
  drafts: readonly Draft[],
): readonly Draft[] {
  if (unraised === null) return drafts
  const { version, place } = unraised
  const because = `Chart.yaml still says version ${version}, which is released: Flux takes what has changed in the chart since then only with another version (reconcileStrategy: ChartVersion).`
  return drafts.map((draft) => {
    if (draft.category !== 'git-ahead') return draft
    const told = { ...draft, because: [...draft.because, because] }
    // With other values than those of the release an upgrade comes, and may be what brings this.
    if (status?.released?.isOfThisSpec !== true) return told
    return {
      ...told,
      ...{
        direction: decideDirection('misconfiguration', null, draft.confidence, draft.resource).direction,
        source: place,
      },
      forecast: { effect: 'keeps', restartsPods: false, when: 'never', method: 'simulated' },
    }
  })
}
