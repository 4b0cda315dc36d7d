import { chart } from '../test/fleet/charts.js'
import { configMap, deployment, service } from '../test/fleet/app.js'
import type { Files } from '../test/fleet/app.js'

export type RenderedApp = {
  readonly name: string
  readonly path: string
  readonly files: Files
  /** What renders it in its folder; null for plain files. */
  readonly command: readonly string[] | null
}

const numbered = <T>(count: number, make: (index: number) => T): T[] =>
  Array.from({ length: count }, (_, index) => make(index))

/** 60 overlays with a base of their own, 60 charts, 80 plain folders. */
export const renderedApps: readonly RenderedApp[] = [
  ...numbered(60, (index): RenderedApp => {
    const [name, base] = [`kustomize-${index}`, `bases/b${index}`]
    return {
      name,
      path: `overlays/${name}`,
      files: {
        [`${base}/kustomization.yaml`]: 'resources: [web.yaml, service.yaml]\n',
        [`${base}/web.yaml`]: deployment(name),
        [`${base}/service.yaml`]: service(name),
        [`overlays/${name}/kustomization.yaml`]: `resources: [../../${base}]\nlabels: [{pairs: {stage: prod}}]\nreplicas: [{name: ${name}, count: ${(index % 5) + 1}}]\n`,
      },
      command: ['kustomize', 'build', '.'],
    }
  }),
  ...numbered(60, (index): RenderedApp => {
    const name = `helm-${index}`
    const path = `charts/${name}`
    return {
      name,
      path,
      files: chart(path, name),
      command: ['helm', 'template', name, '.', '--namespace', 'shop', '--include-crds'],
    }
  }),
  ...numbered(80, (index): RenderedApp => {
    const name = `plain-${index}`
    const path = `plain/${name}`
    return {
      name,
      path,
      files: {
        [`${path}/web.yaml`]: deployment(name),
        [`${path}/service.yaml`]: service(name),
        [`${path}/map.yaml`]: configMap(`${name}-map`),
      },
      command: null,
    }
  }),
]
