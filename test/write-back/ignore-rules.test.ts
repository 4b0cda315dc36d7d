import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import type { Finding } from '../../src/model/finding.js'
import type { JsonObject } from '../../src/model/json.js'
import type { Cluster } from '../../src/model/ports.js'
import { parsePath } from '../../src/model/parse-path.js'
import type { WriteBack } from '../../src/model/write-back.js'
import { commitsOf } from '../../src/report/commit-message.js'
import { renderWriteBackText } from '../../src/report/write-back-text.js'
import { writeBackRepository } from '../../src/shell/write-back-run.js'
import { createJq } from '../../src/shell/jq.js'
import { removalsOf } from '../../src/controller-rules/removals.js'
import { ignoreRuleFor } from '../../src/write-back/ignore-rule.js'
import { readCase } from '../cases/case.js'
import { openLive } from '../cases/judge.js'
import { withLive } from '../pull-requests/changed-live.js'
import { layRepository } from '../cases/repository.js'

let scratch: string
beforeEach(async () => {
  scratch = await mkdtemp(join(tmpdir(), 'drift-triage-ignore-rules-'))
})
afterEach(() => rm(scratch, { recursive: true, force: true }))

/** The recorded case with the settings switched on, in its Git as well. */
async function proposed(
  name: string,
  edit: (application: string) => string = (text) => text,
  live: (cluster: Cluster) => Cluster = (cluster) => cluster,
  only?: (application: string) => boolean,
) {
  const one = readCase(name)
  const repository = await layRepository(one, await mkdtemp(join(scratch, `${name}-`)))
  for (const step of one.steps) await repository.perform(step)
  const folder = repository.folder()
  const file = join(folder, 'argocd/shop.yaml')
  await writeFile(file, edit(await readFile(file, 'utf8')))
  await writeFile(join(folder, '.drift.yml'), 'ignore-rules: propose\n')
  await repository.perform({ commit: 'Settings' })
  const { writeBacks } = await writeBackRepository(
    live(await openLive({ snapshot: join(one.folder, 'cluster') })),
    {
      path: folder,
      configFile: '.drift.yml',
      apps: [],
      repositoryUrls: [],
      clusterName: '',
      progress: () => undefined,
      selection: 'by-hand',
      ...(only === undefined ? {} : { only }),
    },
  )
  return writeBacks
}

/** Lines that the edits add and take away. */
function changedLines(writeBacks: readonly WriteBack[]): { added: string[]; removed: string[] } {
  const edits = writeBacks.flatMap((one) => one.edits)
  const [before, after] = [edits.map((one) => one.before), edits.map((one) => one.after)].map((texts) =>
    texts.join('').split('\n'),
  ) as [string[], string[]]
  return {
    added: after.filter((line) => !before.includes(line)),
    removed: before.filter((line) => !after.includes(line)),
  }
}

describe('what Argo CD should ignore', () => {
  test('a replica count that an autoscaler owns: its pointer, and that a sync respects it', async () => {
    const { added, removed } = changedLines(await proposed('hpa-owns-replicas'))
    expect(removed).toEqual([])
    expect(added.map((line) => line.trim())).toEqual([
      'syncOptions:',
      '- RespectIgnoreDifferences=true',
      'ignoreDifferences:',
      '- group: apps',
      'kind: Deployment',
      'namespace: hpa-owns-replicas',
      'name: web',
      'jsonPointers:',
      '- /spec/replicas',
    ])
  })

  test('commits and words say that it is ignored, not taken over', async () => {
    const [one] = await proposed('hpa-owns-replicas')
    expect(one?.steps.map(({ ignores }) => ignores)).toEqual([{ who: 'Argo CD', how: '/spec/replicas' }])
    const messages = one === undefined ? [] : commitsOf(one).map(({ message }) => message)
    expect(messages[0]).toMatch(/^hpa-owns-replicas: let Argo CD ignore replicas\n/)
    expect(messages.join('\n')).not.toContain('Without this commit')
    expect(renderWriteBackText(one === undefined ? [] : [one], 'would write')).toContain(
      'for Argo CD to ignore, by /spec/replicas',
    )
  })

  test('a field in a list item: jq by the item’s key', async () => {
    const { added } = changedLines(await proposed('written-by-controller'))
    expect(added.join('\n')).toContain(
      '.spec.template.spec.containers[] | select(.["name"] == "web") | .resources.requests.cpu',
    )
  })

  test('nothing by default, and nothing for what nobody calls out of sync', async () => {
    expect(await proposed('quantity-notation')).toEqual([])
  })

  test('what a person made is never ignored', async () => {
    const writeBacks = await proposed('scaled-by-hand')
    expect(changedLines(writeBacks).added.join('\n')).not.toContain('ignoreDifferences')
  })
})

describe('a count that an autoscaler owns, where no rule can be written', () => {
  /** The Application is in no file, and syncs with each commit but heals nothing. */
  const unwritten = (name: string, automated: JsonObject = { selfHeal: false }) =>
    proposed(
      name,
      () => '',
      (cluster) => withLive(cluster, 'Application', name, (object) => withAutomated(object, automated)),
    )

  function withAutomated(object: JsonObject, automated: JsonObject): JsonObject {
    const spec = object['spec'] as JsonObject
    return { ...object, spec: { ...spec, syncPolicy: { ...(spec['syncPolicy'] as JsonObject), automated } } }
  }

  const reasons = (done: readonly WriteBack[]): string =>
    done.flatMap(({ notWrittenBack }) => notWrittenBack.map(({ reason }) => reason)).join('\n')

  test('is left out of Git under server-side apply, as the autoscaler alone owns it', async () => {
    const done = await unwritten('hpa-owns-replicas-server-side')
    expect(reasons(done)).toBe('')
    expect(changedLines(done)).toEqual({ added: [], removed: ['  replicas: 2'] })
    const [message] = done.flatMap((one) => commitsOf(one).map((commit) => commit.message))
    expect(message).toMatch(/: leave replicas to the autoscaler\n/)
    expect(renderWriteBackText(done, 'would write')).toContain('left to the autoscaler: spec.replicas')
  })

  test('stays in Git under client-side apply, where taking it out leaves one pod', async () => {
    const done = await unwritten('hpa-owns-replicas')
    expect(done.flatMap(({ edits }) => edits)).toEqual([])
    expect(reasons(done)).toMatch(
      /not written in this repository; nor is the count left out of Git: .* the 4 pods/,
    )
  })

  test('stays in Git where the controller takes the field back again and again until the merge', async () => {
    const done = await unwritten('hpa-owns-replicas-server-side', { selfHeal: true })
    expect(done.flatMap(({ edits }) => edits)).toEqual([])
    expect(reasons(done)).toContain('takes the field for its own again and again')
  })
})

describe('the narrowest rule', () => {
  const jq = createJq()
  const at = (path: string): Finding =>
    ({
      resource: { group: 'apps', kind: 'Deployment', namespace: 'shop', name: 'web' },
      change: { type: 'added', path: parsePath(path), live: 1 },
    }) as unknown as Finding

  test.each([
    ['spec.replicas', { metadata: {}, spec: { replicas: 3 } }],
    ['metadata.annotations["a.b/c~d"]', { metadata: { annotations: { 'a.b/c~d': 'x' } } }],
    [
      'spec.template.spec.containers[name="we\\"b"].ports[containerPort=80,protocol="TCP"].name',
      {
        spec: {
          template: {
            spec: {
              containers: [
                { name: 'x' },
                { name: 'we"b', ports: [{ containerPort: 80, protocol: 'TCP', name: 'h' }] },
              ],
            },
          },
        },
      },
    ],
    ['metadata.finalizers[="a/b"]', { metadata: { finalizers: ['c', 'a/b'] } }],
  ])('removes just this: %s', async (path, object) => {
    const rule = ignoreRuleFor(at(path))
    if ('reason' in rule) throw new Error(rule.reason)
    const key = { group: 'apps', kind: 'Deployment', namespace: 'shop', name: 'web' }
    const sides = { desired: object, live: object, type: null, changes: [] }
    const { found, unread } = await removalsOf([rule], { key, ...sides }, jq)
    expect(unread).toEqual([])
    expect(found.flatMap(({ live }) => live)).toHaveLength(1)
  })

  test.each([
    ['spec', /whole part/],
    ['metadata.annotations["kubectl.kubernetes.io/last-applied-configuration"]', /compares from/],
    ['spec.rules[0].host', /no keys/],
  ])('none for %s', (path, reason) => {
    expect(ignoreRuleFor(at(path))).toEqual({ reason: expect.stringMatching(reason) })
  })
})

describe('an Application that a set makes', () => {
  const name = 'hpa-owns-replicas'

  type Others = {
    readonly others?: readonly string[]
    readonly only?: (application: string) => boolean
    readonly live?: (cluster: Cluster) => Cluster
  }

  /** The case with its Application as the only one of a set, or beside others; each has its own namespace. */
  async function ofSet(
    more = '',
    templatePatch = '',
    { others = [], only, live = (cluster) => cluster }: Others = {},
  ) {
    const asSet = (text: string): string => {
      const [head = '', spec = ''] = text.split(/^spec:\n/m)
      const own = `spec:\n${spec}`.replace(`namespace: ${name}`, "namespace: '{{app}}'")
      const template = own.replace(/^(?=.)/gm, '    ')
      return `${head.replace('kind: Application', 'kind: ApplicationSet')}spec:
${more}  generators:
    - list:
        elements:
${[name, ...others].map((app) => `          - app: ${app}\n`).join('')}  template:
    metadata:
      name: '{{app}}' # one for each
${template}${templatePatch}`
    }
    const made = (cluster: Cluster): Cluster =>
      withLive(live(cluster), 'Application', name, (object) => ({
        ...object,
        metadata: {
          ...(object['metadata'] as JsonObject),
          ownerReferences: [{ kind: 'ApplicationSet', name, apiVersion: 'argoproj.io/v1alpha1', uid: '1' }],
        },
      }))
    return proposed(name, asSet, made, only)
  }

  /** The same app once more, in another namespace: with an autoscaler as well, or scaled by hand without one. */
  function withSibling(autoscaled: boolean): (cluster: Cluster) => Cluster {
    return (cluster) => ({
      ...cluster,
      async list(kind, namespace) {
        const listed = await cluster.list(kind, namespace === 'sibling' ? name : namespace)
        if (listed.state !== 'listed' || (kind.kind === 'HorizontalPodAutoscaler' && !autoscaled))
          return listed
        const manager = autoscaled ? 'kube-controller-manager' : 'kubectl'
        return { ...listed, items: listed.items.flatMap((item) => [item, siblingOf(item, manager)]) }
      },
    })
  }

  function siblingOf(item: JsonObject, manager: string): JsonObject {
    const text = JSON.stringify(item)
      .replaceAll(name, 'sibling')
      .replaceAll('team/sibling.git', `team/${name}.git`)
      .replaceAll('"uid":"', '"uid":"f')
      .replaceAll('kube-controller-manager', manager)
    const object = JSON.parse(text) as JsonObject
    if (object['kind'] !== 'Application') return object
    const metadata = object['metadata'] as JsonObject
    const references = [{ kind: 'ApplicationSet', name, apiVersion: 'argoproj.io/v1alpha1', uid: '1' }]
    return { ...object, metadata: { ...metadata, namespace: name, ownerReferences: references } }
  }

  test('gets the rule in the template, without the namespace that each has for itself', async () => {
    const done = await ofSet()
    expect(done.flatMap(({ notWrittenBack }) => notWrittenBack.map(({ reason }) => reason))).toEqual([])
    const { added, removed } = changedLines(done)
    expect(removed).toEqual([])
    expect(added.map((line) => line.trim())).toEqual([
      'syncOptions:',
      '- RespectIgnoreDifferences=true',
      'ignoreDifferences:',
      '- group: apps',
      'kind: Deployment',
      'name: web',
      'jsonPointers:',
      '- /spec/replicas',
    ])
    expect(added.at(2)).toBe('      ignoreDifferences:')
  })

  test('is judged with the others of its set, whichever job has these', async () => {
    const all = await ofSet('', '', { others: ['second'] })
    const alone = await ofSet('', '', { others: ['second'], only: (application) => application === name })
    const own = ({ application }: WriteBack): boolean => application === name
    const told = (done: readonly WriteBack[]) =>
      done.filter(own).map(({ steps, notWrittenBack }) => ({
        ignores: steps.map(({ ignores }) => ignores),
        refused: notWrittenBack.map(({ reason }) => reason),
      }))
    expect(told(alone)).toEqual(told(all))
    expect(alone.every(own)).toBe(true)
    expect(changedLines(alone).added.map((line) => line.trim())).toContain('- /spec/replicas')
  })

  test.each([
    ['and hides what an autoscaler owns in another app of the set', true, []],
    [
      'but not where it would hide what somebody changed by hand in another app of the set',
      false,
      [
        expect.stringContaining(
          'the rule would hide spec.replicas of Deployment sibling/web in sibling as well',
        ),
      ],
    ],
  ])('%s', async (_name, autoscaled, reasons) => {
    const done = await ofSet('', '', { others: ['sibling'], live: withSibling(autoscaled) })
    const own = done.find(({ application }) => application === name)
    expect((own?.notWrittenBack ?? []).map(({ reason }) => reason)).toEqual(reasons)
    expect(own?.edits ?? []).toHaveLength(autoscaled ? 1 : 0)
  })

  test.each([
    ['', '  templatePatch: |\n    spec: {}\n', /has a templatePatch/],
    ['  syncPolicy:\n    applicationsSync: create-only\n', '', /does not change the Applications/],
  ])('not where the template does not decide: %j%j', async (more, patch, reason) => {
    const [one] = await ofSet(more, patch)
    expect(one?.edits).toEqual([])
    expect(one?.notWrittenBack[0]?.reason).toMatch(reason)
  })
})
