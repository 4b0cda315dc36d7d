import { describe, expect, test } from '@jest/globals'
import { hostedRepository } from '../../src/shell/github/hosted-repository.js'

const cloud = { serverUrl: 'https://github.com', apiUrl: 'https://api.github.com' }
const enterprise = {
  serverUrl: 'https://git.acme.example:8443',
  apiUrl: 'https://git.acme.example:8443/api/v3',
}

describe('the API that a token for a repository is sent to', () => {
  test.each([
    'https://github.com/acme/base',
    'https://github.com/acme/base.git',
    'https://GitHub.com/acme/base/',
    'https://user:pass@github.com/acme/base.git',
    'git@github.com:acme/base.git',
    'ssh://git@github.com:22/acme/base.git',
  ])('is public GitHub’s for %s, on either server', (url) => {
    const found = { owner: 'acme', repo: 'base', apiUrl: 'https://api.github.com' }
    expect(hostedRepository(url, cloud)).toEqual(found)
    expect(hostedRepository(url, enterprise)).toEqual(found)
  })

  test.each(['https://git.acme.example:8443/acme/base.git', 'ssh://git@git.acme.example:2222/acme/base'])(
    'is that of the run’s own server for %s',
    (url) => {
      expect(hostedRepository(url, enterprise)).toMatchObject({ repo: 'base', apiUrl: enterprise.apiUrl })
      expect(hostedRepository(url, cloud)).toBeNull()
    },
  )

  test.each([
    'https://github.com.evil.example/acme/base.git',
    'https://github.com@evil.example/acme/base.git',
    'https://evil.example/github.com/acme/base.git',
    'https://evil.example/acme/base.git#@github.com/acme/base',
    'https://github.com:8443/acme/base.git',
    'https://github.com\\@evil.example/acme/base.git',
    'git@evil.example:acme/base.git',
    'https://github.com/../base.git',
    'https://github.com/acme/..',
    'https://github.com/acme/base/tree/main',
    'https://git.acme.example/acme/base.git',
    'file:///srv/github.com/acme/base',
    '../base',
    '',
  ])('is none for %s', (url) => {
    expect(hostedRepository(url, enterprise)).toBeNull()
    expect(hostedRepository(url, cloud)).toBeNull()
  })
})
