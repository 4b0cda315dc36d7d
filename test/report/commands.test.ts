import { expect, test } from '@jest/globals'
import type { ApplicationReport } from '../../src/model/triage.js'
import { nextCommands } from '../../src/report/commands.js'
import { finding, resource, triage } from './builder.js'

const one = finding({
  application: 'edge',
  resource: resource('ConfigMap', 'edge', 'proxy'),
  category: 'manual-change',
})

/** What is to be run next for an object of Flux that takes its manifests from `path`. */
function commandsOf(kind: string, path: string, name = 'edge'): readonly string[] {
  const [app] = triage({ findings: [one] }).applications
  if (app === undefined) throw new Error('no application')
  const { application } = app
  const flux: ApplicationReport = {
    ...app,
    controller: 'flux',
    application: {
      ...application,
      controller: 'flux',
      resource: resource(kind, 'flux-system', name, 'toolkit.fluxcd.io'),
      sources: application.sources.map((source) => ({ ...source, path })),
    },
  }
  return nextCommands(flux, [one]).filter((command) => command.startsWith('flux '))
}

test('a Kustomization is compared by Flux from the folder that it builds, and its events are listed', () => {
  const events = 'flux events --for Kustomization/edge --namespace flux-system'
  expect(commandsOf('Kustomization', 'flux/edge')).toEqual([
    'flux diff kustomization edge --namespace flux-system --path ./flux/edge',
    events,
  ])
  expect(commandsOf('Kustomization', '')).toEqual([
    'flux diff kustomization edge --namespace flux-system --path ./',
    events,
  ])
})

test('of a HelmRelease its events are listed', () => {
  expect(commandsOf('HelmRelease', 'charts/edge')).toEqual([
    'flux events --for HelmRelease/edge --namespace flux-system',
  ])
})

test.each(['apps; rm -rf .', '../edge'])('no command names the folder %s', (path) => {
  expect(commandsOf('Kustomization', path)).toEqual([
    'flux events --for Kustomization/edge --namespace flux-system',
  ])
})

test('none is made of a name that a shell could read as more', () => {
  expect(commandsOf('Kustomization', 'flux/edge', '--help')).toEqual([])
})
