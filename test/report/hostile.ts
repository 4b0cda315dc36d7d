import fc from 'fast-check'
import type { Category, Finding } from '../../src/model/finding.js'
import { categories } from '../../src/model/finding.js'
import type { Json, JsonObject } from '../../src/model/json.js'
import { finding, manager, pair, resource, triage } from './builder.js'
import type { ObjectPair, Triage } from '../../src/model/triage.js'

/** Strings that have broken Markdown, logs or markers somewhere before. */
export const corpus: readonly string[] = [
  '@octocat',
  'acme/team @acme/team',
  '#123',
  'GH-7',
  'Fixes #1',
  'closes acme/shop#12',
  'https://evil.example/x?y=1',
  'www.evil.example',
  '[click](javascript:alert(1))',
  '![x](https://evil.example/beacon.png)',
  '<img src=https://evil.example/b.png>',
  '</details>',
  '<details><summary>',
  '<!-- drift-triage:end -->',
  '<!-- drift-triage:begin e30 -->',
  '-->',
  'a|b',
  'a\\|b',
  '`',
  '``` ```',
  '````',
  '~~~',
  '\n\n# title\n',
  '- [x] done',
  '\u202eevil\u202c',
  'a\u200bb\ufeffc',
  '\u0000\u0007\u001b[31m',
  '\ud800',
  '__proto__',
  'constructor',
  '$(rm -rf /)',
  '; rm -rf /',
  '--output=/etc/passwd',
  '$x^2$',
  '::error::x',
  '##[group]x',
  '<redacted #7>',
  '\u{e0041}\u{e0042}',
  'ｆｕｌｌ',
  '👩‍👩‍👧',
  '',
  ' ',
]

export const text = fc.oneof(
  fc.constantFrom(...corpus),
  fc.array(fc.constantFrom(...corpus), { maxLength: 4 }).map((parts) => parts.join('')),
  fc.string({ unit: 'binary', maxLength: 40 }),
)

const json: fc.Arbitrary<Json> = fc.letrec<{ value: Json }>((tie) => ({
  value: fc.oneof(
    { maxDepth: 3, depthSize: 'small' },
    text,
    fc.integer(),
    fc.boolean(),
    fc.constant(null),
    fc.array(tie('value'), { maxLength: 4 }),
    fc.dictionary(text, tie('value'), { maxKeys: 4 }),
  ),
})).value

const object: fc.Arbitrary<JsonObject> = fc.dictionary(text, json, { maxKeys: 6 })

const key = fc
  .tuple(text, text, text, text)
  .map(([kind, namespace, name, group]) => resource(kind, namespace, name, group))

const element = fc.oneof(
  text.map((field) => ({ field })),
  fc.tuple(text, text).map(([name, value]) => ({ key: { [name]: value } })),
  text.map((value) => ({ value })),
  fc.nat(5).map((index) => ({ index })),
)

const path = fc.array(element, { minLength: 1, maxLength: 5 })

const change = fc.oneof(
  fc.record({ type: fc.constant('added' as const), path, live: json }),
  fc.record({ type: fc.constant('removed' as const), path, desired: json }),
  fc.record({ type: fc.constant('modified' as const), path, desired: json, live: json }),
)

/** A finding of any shape with hostile strings everywhere a string can be. */
export const anyFinding: fc.Arbitrary<Finding> = fc
  .record({
    application: fc.constantFrom('shop', 'search'),
    resource: key,
    category: fc.constantFrom<Category>(...categories),
    change: fc.option(change, { nil: null }),
    manager: fc.option(
      fc.tuple(text, text).map(([name, time]) => manager(name, { time, subresource: time })),
      { nil: null },
    ),
    because: fc.array(text, { maxLength: 3 }),
    direction: fc.constantFrom('update-git', 'sync', 'ignore', 'fix-git', 'follow-up'),
    confidence: fc.constantFrom('certain', 'likely', 'guess'),
    actor: fc.constantFrom('person-tool', 'pipeline', 'unknown'),
    forecast: fc.record({
      effect: fc.constantFrom('keeps', 'reverts', 'deletes', 'recreates', 'fails', 'unknown'),
      restartsPods: fc.constantFrom(true, false, null),
      when: fc.constantFrom('next-reconcile', 'next-commit', 'next-upgrade', 'next-sync', 'never', 'unknown'),
      method: fc.constantFrom('simulated', 'dry-run'),
    }),
    source: fc.option(fc.record({ file: text, line: fc.nat(900) }), { nil: null }),
  })
  .chain((parts) =>
    fc
      .option(text, { nil: undefined })
      .map((implied) => finding(implied === undefined ? parts : { ...parts, impliedBy: implied })),
  )

/** A run with hostile findings, objects and problems; `repeat` makes it large without making it slow to generate. */
export const anyTriage: fc.Arbitrary<Triage> = fc
  .record({
    findings: fc.array(anyFinding, { minLength: 1, maxLength: 8 }),
    sides: fc.array(fc.tuple(object, object), { minLength: 1, maxLength: 4 }),
    message: text,
    repeat: fc.constantFrom(1, 1, 1, 1, 30, 120),
  })
  .map(({ findings, sides, message, repeat }) => {
    const many = Array.from({ length: repeat }, (_, i) =>
      findings.map((one) => ({ ...one, fingerprint: `${one.fingerprint}${i}` })),
    ).flat()
    const objects = findings.map((one, i): ObjectPair => {
      const [desired, live] = sides[i % sides.length] ?? [{}, {}]
      return pair(one.application, one.resource, i % 3 === 1 ? null : desired, i % 3 === 2 ? null : live)
    })
    const problems = [
      { code: 'INTERNAL' as const, application: 'shop', resource: null, message, hint: message },
    ]
    return triage({ findings: many, objects, problems, unsafe: ['shop'] })
  })
