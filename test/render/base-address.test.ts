import { describe, expect, test } from '@jest/globals'
import { baseAddressOf } from '../../src/render/kustomize/base-address.js'

describe('the repository that a reference of a kustomization means', () => {
  test.each([
    ['github.com/acme/base//web?ref=v1', 'https://github.com/acme/base', 'v1', 'web'],
    ['github.com/acme/base/web/prod/?ref=v1', 'https://github.com/acme/base', 'v1', 'web/prod'],
    ['github.com/acme/base', 'https://github.com/acme/base', '', ''],
    ['http://github.com/acme/base?version=v2', 'https://github.com/acme/base', 'v2', ''],
    ['https://github.com/acme/base/web', 'https://github.com/acme/base', '', 'web'],
    [
      'https://git.example/acme/base.git/web?timeout=120&ref=main',
      'https://git.example/acme/base.git',
      'main',
      'web',
    ],
    ['https://git.example/deep/er/base//web', 'https://git.example/deep/er/base', '', 'web'],
    ['https://git.example/acme/base/web?ref=v1', 'https://git.example/acme/base', 'v1', 'web'],
    [
      'https://dev.azure.com/acme/shop/_git/base/web?version=main',
      'https://dev.azure.com/acme/shop/_git/base',
      'main',
      'web',
    ],
    ['git@github.com:acme/base.git//web?ref=v1', 'git@github.com:acme/base.git', 'v1', 'web'],
    ['git::https://git.example/acme/base.git', 'https://git.example/acme/base.git', '', ''],
    ['ssh://git@git.example:7999/acme/base.git/web', 'ssh://git@git.example:7999/acme/base.git', '', 'web'],
    ['file:///srv/base.git//web?ref=v1', 'file:///srv/base.git', 'v1', 'web'],
  ])('%s', (reference, url, ref, path) => {
    expect(baseAddressOf(reference)).toEqual({ url, ref, path })
  })

  test.each([
    ['a folder', '../base'],
    ['a file that Kustomize downloads', 'https://git.example/acme/base/raw/main/deployment.yaml'],
    ['an address that may be a file’s', 'https://git.example/install/latest'],
    ['an address that is cut in the middle of a name', 'https://git.example/acme/base.github.io/web'],
    ['a way out of the repository', 'github.com/acme/base//../../etc?ref=v1'],
    ['a registry', 'oci://git.example/acme/base'],
    ['an owner alone', 'github.com/acme'],
  ])('is none for %s', (_what, reference) => {
    expect(baseAddressOf(reference)).toBeNull()
  })
})
