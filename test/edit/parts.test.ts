import { expect, test } from '@jest/globals'
import type { Edit } from '../../src/edit/edit.js'
import { editYaml } from '../../src/edit/edit-yaml.js'
import { both, edit } from './diffs.js'

const changes: readonly (readonly [name: string, edit: Edit, diff: string])[] = [
  [
    'a list that grows keeps the items it has',
    edit('spec.command', ['a', 'b c']),
    `
 spec:
   command:
   - a # first
+  - b c
   image: web
`,
  ],
  [
    'a list of which one item changes and one goes',
    edit('spec.command', ['a', '--port=81', 'd']),
    `
 spec:
   command: # as is
   - a # first
-  - --port=80 # second
-  - c
+  - --port=81 # second
   - d
`,
  ],
  [
    'a mapping of which one key changes, one goes and one comes',
    edit('metadata.labels', { a: '1', b: '3', d: '4' }),
    `
 metadata:
   labels:
     a: "1" # kept
-    b: "2" # changed
-    c: "3"
+    b: "3" # changed
+    d: "4"
   name: web
`,
  ],
]

test.each(changes)(
  'what an edit of a whole value leaves alone keeps its bytes: %s',
  (_name, change, diff) => {
    const { before, after } = both(diff)
    expect(editYaml(before, 0, change)).toEqual({ text: after })
    expect(editYaml(after, 0, change)).toEqual({ text: after })
  },
)
