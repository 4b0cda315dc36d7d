import { chart } from '../test/fleet/charts.js'
import { configMap, deployment, service } from '../test/fleet/app.js'
import type { Files } from '../test/fleet/app.js'
import { usualObjects } from './usual-objects.js'

export type RenderedApp = {
  readonly name: string
  readonly path: string
  readonly files: Files
  /** What renders it in its folder; null for plain files. */
  readonly command: readonly string[] | null
}

const numbered = <T>(count: number, make: (index: number) => T): T[] =>
  Array.from({ length: count }, (_, index) => make(index))

/** A workload alone with two or three objects, or with eight more as apps usually have them. */
export type AppSize = 'small' | 'usual'

/** 60 overlays with a base of their own, 60 charts, 80 plain folders. */
export function renderedApps(size: AppSize): readonly RenderedApp[] {
  return smallApps.map((app) => (size === 'small' ? app : withUsual(app)))
}

function withUsual(app: RenderedApp): RenderedApp {
  const { name, path, files, command } = app
  if (command?.[0] === 'helm')
    return { ...app, files: { ...files, ...usualObjects(`${path}/templates`, name) } }
  const folder = command === null ? path : `bases/${name}`
  const more = usualObjects(folder, name)
  if (command === null) return { ...app, files: { ...files, ...more } }
  const names = Object.keys(more).map((file) => file.slice(folder.length + 1))
  return {
    ...app,
    files: {
      ...files,
      ...more,
      [`${folder}/kustomization.yaml`]: `resources: [web.yaml, service.yaml, ${names.join(', ')}]\n`,
    },
  }
}

const smallApps: readonly RenderedApp[] = [
  ...numbered(60, (index): RenderedApp => {
    const [name, base] = [`kustomize-${index}`, `bases/kustomize-${index}`]
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
