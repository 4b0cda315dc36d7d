import { describe, expect, test } from '@jest/globals'
import { emptyConfig, readConfig } from '../../src/config/config.js'
import { nearest } from '../../src/config/nearest.js'

const messages = (text: string): string[] =>
  readConfig(text).problems.map(({ code, message, hint }) => `${code} ${message} ${hint}`)

describe('settings', () => {
  test('an absent or empty file means the defaults', () => {
    for (const text of ['', '# nothing\n', '{}']) {
      expect(readConfig(text)).toEqual({
        config: expect.objectContaining(emptyConfig) as object,
        problems: [],
      })
    }
  })

  test('folders that Helm or Kustomize render, and files to leave out', () => {
    const { config, problems } = readConfig(`
applications:
  - {name: cart, path: charts/cart, helm: {release: c, value-files: prod.yaml, values: {a: {b: 1}}}}
  - {name: web, path: overlays/prod, kustomize: {images: ['web=web:2'], build-options: --enable-helm}}
  - {name: bare, path: charts/bare, helm: }
  - {name: some, path: plain, include: '*.yaml', exclude: 'x*'}
`)
    expect(problems).toEqual([])
    expect(
      config.applications.map(({ renderer, include, exclude }) => ({ ...renderer, include, exclude })),
    ).toEqual([
      {
        helm: {
          releaseName: 'c',
          valueFiles: ['prod.yaml'],
          valuesObject: { a: { b: 1 } },
          skipCrds: true,
          skipTests: true,
        },
        include: '',
        exclude: '',
      },
      { kustomize: { images: ['web=web:2'] }, include: '', exclude: '' },
      { helm: { valueFiles: [], skipCrds: true, skipTests: true }, include: '', exclude: '' },
      { directory: {}, include: '*.yaml', exclude: 'x*' },
    ])
    expect(config.applications.map(({ buildOptions }) => buildOptions)).toEqual([
      undefined,
      '--enable-helm',
      undefined,
      undefined,
    ])
    expect(messages('applications: [{name: a, path: b, helm: {}, kustomize: {}}]')).toEqual([
      expect.stringContaining('has both helm and kustomize'),
    ])
  })

  test('checkouts of other repositories, and the variables with the tokens for them', () => {
    const { config, problems } = readConfig(`
repositories:
  https://git.example/acme/base.git: base
  https://git.example/acme/charts: ../old
  git@git.example:acme/charts.git: {path: ../charts, token-env: CHARTS_TOKEN}
`)
    expect(problems).toEqual([])
    expect(config.repositories).toEqual([
      { url: 'https://git.example/acme/base.git', path: 'base' },
      { url: 'git@git.example:acme/charts.git', path: '../charts', tokenEnv: 'CHARTS_TOKEN' },
    ])
  })

  test('every mistake in them is told at once, and a token that somebody wrote there is not repeated', () => {
    const told = messages(`
repositories:
  a: {token-env: ghp_0123456789abcdef, colour: red}
  b: {path: base, token-env: a token}
  c: {path: charts, tokenenv: CHARTS_TOKEN}
`)
    expect(told).toEqual([
      expect.stringContaining('unknown key repositories["a"].colour'),
      expect.stringContaining('repositories["a"].token-env holds a token'),
      expect.stringContaining('repositories["a"] names no folder'),
      expect.stringContaining('repositories["b"].token-env is no name of an environment variable'),
      expect.stringContaining('Did you mean token-env?'),
    ])
    expect(told.join()).not.toContain('ghp_')
  })

  test('folders, addresses and managers', () => {
    const { config, problems } = readConfig(`
applications:
  - {name: shop, path: ./deploy/shop/, namespace: shop, appliers: acme-pipeline, recurse: false, revision: 1.0}
  - {name: root, path: .}
repository-urls: git@git.acme.example:team/shop.git
managers: {pipeline: [kubectl-set, 'ci-*'], applier: acme-deploy}
`)
    expect(problems).toEqual([])
    expect(config.applications).toEqual([
      {
        name: 'shop',
        path: 'deploy/shop',
        namespace: 'shop',
        revision: '1',
        appliers: ['acme-pipeline'],
        recurse: false,
        include: '',
        exclude: '',
        renderer: { directory: {} },
      },
      expect.objectContaining({ name: 'root', path: '', namespace: 'default', revision: '', recurse: true }),
    ])
    expect(config.repositoryUrls).toEqual(['git@git.acme.example:team/shop.git'])
    expect(config.managers).toMatchObject({ pipeline: ['kubectl-set', 'ci-*'], applier: ['acme-deploy'] })
  })

  test('every mistake is said at once, with the nearest valid key, and the rest still counts', () => {
    const text =
      'aplications: []\nmanagers: {pipelines: [a], controller: [b]}\napplications: [{name: shop}]\n'
    expect(messages(text)).toEqual([
      expect.stringMatching(/CONFIG_INVALID .*unknown key aplications\. Did you mean applications\?/),
      expect.stringMatching(/applications\[0\] needs a name and a path/),
      expect.stringMatching(/unknown key managers\.pipelines\. Did you mean pipeline\?/),
    ])
    expect(readConfig(text).config.managers.controller).toEqual(['b'])
  })

  test.each([
    ['applications: {name: shop}', /applications must be a list/],
    ['- a', /the file must be a mapping/],
    ['managers: [a]', /managers must be a mapping/],
    ['repository-urls: [{a: b}]', /repository-urls\[0\] must be text/],
    ['secrets: yes', /secrets: true is not allowed\. Use one of: ignore, compare\./],
    ['applications: [', /YAML_INVALID \.github\/drift-triage\.yml:1:/],
  ])('%s', (text, message) => {
    expect(messages(text).join('\n')).toMatch(message)
  })
})

test.each([
  ['kubeconfg', 'kubeconfig'],
  ['Fail-On', 'fail-on'],
  ['something-else', null],
])('nearest to %s is %s', (word, meant) => {
  expect(nearest(word, ['kubeconfig', 'fail-on', 'on-unknown'])).toBe(meant)
})
