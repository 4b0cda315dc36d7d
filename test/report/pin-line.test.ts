import { expect, test } from '@jest/globals'
import type { WriteBack } from '../../src/model/write-back.js'
import { commitsOf, pinFileIn } from '../../src/report/commit-message.js'
import { stamped } from '../../src/report/commit-stamp.js'

test.each(['argocd/web.yaml', 'apps/@team/fix #12 [skip ci]/ünï.yaml', '100%/a.yaml'])(
  'a commit says in which file it has moved a pin, and mentions nobody by it: %s',
  (file) => {
    const edit = { file, before: 'a', after: 'b' }
    const writeBack: WriteBack = {
      ...{ application: 'web', revision: '', commit: 'c', findings: [], steps: [], notWrittenBack: [] },
      ...{ edits: [edit], pin: { from: 'v1', field: 'targetRevision', edit } },
    }
    const message = commitsOf(writeBack).at(-1)?.message ?? ''
    expect(message).not.toMatch(/[@#[]/)
    const sealed = stamped({ message, tree: 't', parents: ['p'] }, '0123456789abcdef')
    expect(pinFileIn(sealed)).toBe(file)
  },
)

test('another message names none', () => {
  expect(pinFileIn('Pin: all of it\n')).toBeNull()
  expect(pinFileIn('Pin: %zz')).toBeNull()
})
