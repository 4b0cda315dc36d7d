import fc from 'fast-check'
import type { Json, JsonObject } from '../../../src/model/json.js'
import type { Way } from './arbitrary-generators.js'
import { generator, optional, stated } from './arbitrary-generators.js'
import { among, anyGoText, anyPlainText, mostly, namesOf, textOf } from './arbitrary-texts.js'
import { url } from './world.js'

const source = ({ text }: Way): fc.Arbitrary<JsonObject> =>
  fc
    .record({
      repoURL: fc.constant(url),
      path: optional(text),
      targetRevision: optional(among('main', 'v1')),
      helm: optional(
        fc
          .record({
            valuesObject: optional(
              fc.record({
                a: text,
                m: fc.constantFrom<Json[]>(1, true, null, ['x', {}]),
                deep: fc.constantFrom<Json[]>('s', { x: 1 }, { y: { z: [] } }),
              }),
            ),
            parameters: optional(fc.array(fc.record({ name: text, value: text }), { maxLength: 2 })),
          })
          .map(stated),
      ),
    })
    .map(stated)

const spec = (way: Way): fc.Arbitrary<JsonObject> =>
  fc
    .record({
      project: fc.constant('default'),
      source: source(way),
      destination: fc
        .record({ server: optional(way.text), name: optional(way.text), namespace: optional(way.text) })
        .map(stated),
      syncPolicy: optional(
        fc
          .record({
            automated: optional(fc.record({ prune: fc.boolean(), selfHeal: fc.boolean() })),
            syncOptions: optional(fc.array(way.text, { maxLength: 2 })),
          })
          .map(stated),
      ),
    })
    .map(stated)

const metadata = (way: Way): fc.Arbitrary<JsonObject> =>
  fc
    .record({
      name: way.text,
      labels: optional(fc.dictionary(fc.oneof(among('a', 'b'), way.text), way.text, { maxKeys: 2 })),
      annotations: optional(fc.dictionary(among('a', 'b'), way.text, { maxKeys: 2 })),
      finalizers: optional(
        fc.array(among('acme.example/hold', 'resources-finalizer.argocd.argoproj.io'), { maxLength: 1 }),
        4,
      ),
    })
    .map(stated)

const patch = (way: Way): fc.Arbitrary<string> =>
  fc
    .tuple(
      way.text,
      mostly(
        among('yaml', 'json', 'more', 'values', 'null', 'operation'),
        among('text', 'flow', 'typed', 'broken'),
      ),
    )
    .map(([text, how]) => {
      switch (how) {
        case 'yaml':
          return `metadata:\n  labels:\n    p: "${text.replaceAll('"', '')}"\nspec:\n  project: other\n`
        case 'json':
          return `{"spec": {"syncPolicy": {"syncOptions": ["A=b"]}, "source": {"path": "patched"}}}`
        case 'more':
          return 'metadata: \n  finalizers: [acme.example/more]\n  namespace: else\nspec:\n  sources: [{repoURL: x}]\n  source: null\n'
        case 'null':
          return 'spec: {destination: null}'
        case 'text':
          return 'text'
        case 'flow':
          return '{spec: {source: {path: flow}}}'
        case 'values':
          return 'spec: {source: {helm: {valuesObject: {a: patched, more: {b: 1}, m: [z], deep: {x: 2}}, parameters: [{name: q, value: "1"}]}}}'
        case 'operation':
          return 'spec: {syncPolicy: {automated: {prune: true}, retry: {limit: 3}}}\noperation: {sync: {revision: x}}\n'
        case 'typed':
          return 'spec: {source: {targetRevision: 1.10}}'
        default:
          return 'a: [b'
      }
    })

/**
 * A random set in Go's template language or in the plain one: generators within each other, values of all types, names
 * without a value, selectors, templates of generators, patches.
 */
export const applicationSet: fc.Arbitrary<JsonObject> = fc.boolean().chain((isGo) => {
  const generators = fc.array(generator({ isGo, text: isGo ? anyGoText : anyPlainText }, 2), {
    minLength: 1,
    maxLength: 2,
  })
  return generators.chain((given) => applicationSetOf(isGo, given))
})

function applicationSetOf(isGo: boolean, generators: readonly JsonObject[]): fc.Arbitrary<JsonObject> {
  const [first = [], ...others] = generators.map(namesOf)
  const way = {
    isGo,
    text: textOf(
      isGo,
      first.filter((one) => others.every((names) => names.includes(one))),
    ),
  }
  const own = fc.record({ metadata: optional(metadata(way)), spec: optional(spec(way)) }).map(stated)
  return fc
    .record({
      templates: fc.array(optional(own, 6), { minLength: generators.length, maxLength: generators.length }),
      template: fc.record({ metadata: metadata(way), spec: spec(way) }),
      templatePatch: optional(patch(way), 4),
      syncPolicy: optional(fc.record({ preserveResourcesOnDeletion: fc.boolean() }), 5),
      goTemplateOptions: optional(
        fc.oneof(
          {
            weight: 12,
            arbitrary: fc.constantFrom<Json[]>(
              ['missingkey=error'],
              ['missingkey=error', 'missingkey=default'],
              ['missingkey=zero'],
            ),
          },
          { weight: 1, arbitrary: fc.constant<Json>(['nope']) },
        ),
        2,
      ),
    })
    .map(({ templates, ...rest }) => ({
      apiVersion: 'argoproj.io/v1alpha1',
      kind: 'ApplicationSet',
      metadata: { name: 'fleet', namespace: 'argocd' },
      spec: {
        ...stated(rest),
        ...(isGo ? { goTemplate: true } : {}),
        generators: generators.map((one, at) => withTemplate(one, templates[at])),
      },
    }))
}

function withTemplate(one: JsonObject, template: JsonObject | undefined): JsonObject {
  if (template === undefined) return one
  return Object.fromEntries(
    Object.entries(one).map(([kind, said]) => [
      kind,
      kind === 'selector' ? said : { ...(said as JsonObject), template },
    ]),
  )
}
