import { describe, expect, test } from '@jest/globals'
import type { Edit } from '../../src/edit/edit.js'
import { editYaml } from '../../src/edit/edit-yaml.js'
import { both, edit } from './diffs.js'

const changes: readonly (readonly [name: string, edit: Edit, diff: string])[] = [
  [
    'a number keeps the comment behind it',
    edit('spec.replicas', 5),
    `
 spec:
-  replicas: 3 # as agreed
+  replicas: 5 # as agreed
   paused: false
`,
  ],
  [
    'a string in double quotes stays in them',
    edit('data.MODE', 'fast'),
    `
 data:
-  MODE: "slow"   # why
+  MODE: "fast"   # why
`,
  ],
  [
    'a string in single quotes stays in them',
    edit('data.MODE', "it's"),
    `
 data:
-  MODE: 'slow'
+  MODE: 'it''s'
`,
  ],
  [
    'a bare string that would be read as something else gets quotes',
    edit('data.FLAG', 'yes'),
    `
 data:
-  FLAG: maybe
+  FLAG: "yes"
`,
  ],
  [
    'an image inside a list known by name',
    edit('spec.containers[name="agent"].image', 'registry.acme.example/agent:v1.9.1'),
    `
 spec:
   containers:
   - name: proxy
     image: envoy:1
   - image: registry.acme.example/agent:v1.9.0
     name: agent
`
      .replace('   - image: registry', '-  - image: registry')
      .replace('v1.9.0\n', 'v1.9.0\n+  - image: registry.acme.example/agent:v1.9.1\n'),
  ],
  [
    'a new key goes behind the last one, before what follows',
    edit('data.TEMP_FLAG', 'true'),
    `
 data:
   A: "1" # one
+  TEMP_FLAG: "true"
 # about the next document
 ---
 kind: Other
`,
  ],
  [
    'a new key behind a block scalar',
    edit('data.B', '2'),
    `
 data:
   script: |
     a
     b
+  B: "2"
 kind: ConfigMap
`,
  ],
  [
    'a key with dots and slashes',
    edit('metadata.annotations["example.com/on.call"]', 'team'),
    `
 metadata:
   annotations:
     a: b
+    example.com/on.call: team
   name: web
`,
  ],
  [
    'parents that are not there yet',
    edit('spec.template.metadata.labels.tier', 'web'),
    `
 spec:
   replicas: 1
+  template:
+    metadata:
+      labels:
+        tier: web
 status: {}
`,
  ],
  [
    'into braces',
    edit('metadata.labels.tier', 'web'),
    `
-metadata: {name: web, labels: {app: web}} # short
+metadata: {name: web, labels: {app: web, tier: web}} # short
`,
  ],
  [
    'into empty braces',
    edit('metadata.labels.tier', 'web'),
    `
 metadata:
-  labels: {}
+  labels: {tier: web}
   name: web
`,
  ],
  [
    'below a key without a value',
    edit('data.A', '1'),
    `
-data:
+data:
+  A: "1"
 kind: ConfigMap
`,
  ],
  [
    'an item at the end of a list, with the list at the column of its key',
    edit('spec.env[name="B"]', { name: 'B', value: '2' }),
    `
 spec:
   env:
   - name: A
     value: "1"
+  - name: B
+    value: "2"
   image: web
`,
  ],
  [
    'an item of a list in brackets',
    edit('spec.args[=""--debug""]'.replace('""--debug""', '"--debug"'), '--debug'),
    `
 spec:
-  args: [--quiet]
+  args: [--quiet, --debug]
`,
  ],
  [
    'a text that ends at its question mark in brackets gets quotes there',
    edit('spec.args[="http://web/?debug"]', 'http://web/?debug'),
    `
 spec:
-  args: [--quiet]
+  args: [--quiet, "http://web/?debug"]
`,
  ],
  [
    'a text that begins with a tab is not left to a block scalar',
    edit('data.Makefile', '\tall: build\n\ttest\n'),
    `
 data:
   A: x
+  Makefile: "\\tall: build\\n\\ttest\\n"
`,
  ],
  [
    'a removed key takes its line, not the comment above it',
    edit('spec.paused'),
    `
 spec:
   # keep an eye on it
-  paused: true # for now
   replicas: 3
`,
  ],
  [
    'a removed key takes all of its lines',
    edit('spec.template'),
    `
 spec:
   replicas: 3
-  template:
-    metadata:
-      labels: {a: b}
   paused: true
`,
  ],
  [
    'a mapping that loses its last key goes with it',
    edit('metadata.annotations.a'),
    `
 metadata:
   name: web
-  annotations:
-    a: b
 spec: {}
`,
  ],
  [
    'the first key of an item lets the next one move up',
    edit('spec.containers[0].image'),
    `
 spec:
   containers:
-  - image: web:1
-    name: web
+  - name: web
`,
  ],
  [
    'an item of a list',
    edit('spec.env[name="A"]'),
    `
 spec:
   env:
-    - name: A
-      value: "1"
     - name: B
       value: "2"
`,
  ],
  [
    'a key in braces with its comma',
    edit('metadata.labels.b'),
    `
-metadata: {labels: {a: "1", b: "2"}, name: web}
+metadata: {labels: {a: "1"}, name: web}
`,
  ],
  [
    'several lines stay a literal block',
    edit('data.script', 'one\ntwo\n'),
    `
 data:
   script: |
-    one
+    one
+    two
   B: x
`,
  ],
  [
    'a whole list',
    edit('spec.command', ['c', 'd']),
    `
 spec:
-  command:
-  - a
+  command:
+    - c
+    - d
   image: web
`,
  ],
]

describe('an edit changes what it names and no other byte', () => {
  test.each(changes)('%s', (_name, change, diff) => {
    const { before, after } = both(diff)
    expect(editYaml(before, 0, change)).toEqual({ text: after })
    // The same edit again finds everything as it should be.
    if (change.type === 'set') expect(editYaml(after, 0, change)).toEqual({ text: after })
  })

  test('Windows line ends, tabs in comments, and no line end at the end', () => {
    const text = 'spec:\r\n  replicas: 3\t# x\r\n  a: b'
    expect(editYaml(text, 0, edit('spec.replicas', 5))).toEqual({ text: text.replace('3', '5') })
    expect(editYaml(text, 0, edit('spec.c', 'd'))).toEqual({ text: `${text}\r\n  c: d\r\n` })
  })

  test('the document that is meant', () => {
    const text = '---\na: 1\n---\n# second\na: 1\n...\n---\na: 1\n'
    expect(editYaml(text, 1, edit('a', 2))).toEqual({
      text: '---\na: 1\n---\n# second\na: 2\n...\n---\na: 1\n',
    })
  })
})

describe('an edit that cannot be made alone is refused', () => {
  test.each([
    ['x: &shared 3\nz: *shared\n', edit('z', 4)],
    ['x: &shared {a: 1}\nz: *shared\n', edit('x.a', 2)],
    ['x: &shared {a: 1}\nz: *shared\n', edit('z.a', 2)],
    ['a: 1\n', edit('a.b', 2)],
    ['a: [\n', edit('a', 2)],
    ['a: 1\n', edit('a')],
  ])('%j', (text, change) => {
    expect(editYaml(text, 0, change)).toHaveProperty('refused')
  })

  test('with the line, where a key is given twice', () => {
    const refused = 'in line 2 of the file key "a" is given twice in one mapping'
    expect(editYaml('a: 1\na: 2\nb: 3\n', 0, edit('b', 4))).toEqual({ refused })
  })

  test('a merged mapping gets a key of its own instead', () => {
    const text = 'base: &base {a: 1, b: 2}\nown:\n  <<: *base\n  c: 3\n'
    expect(editYaml(text, 0, edit('own.a', 5))).toEqual({ text: `${text}  a: 5\n` })
  })
})
