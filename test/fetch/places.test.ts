import { describe, expect, test } from '@jest/globals'
import { fetchPlaceOf, mayFetch } from '../../src/model/fetching.js'

const allows = (place: string, url: string, chart?: string): boolean => {
  const stated = fetchPlaceOf(place)
  expect(stated).not.toBeNull()
  return mayFetch(stated === null ? [] : [stated], chart === undefined ? { url } : { url, chart })
}

describe('a place to fetch from', () => {
  test.each([
    ['github.com', 'https://github.com/acme/base.git'],
    ['GitHub.com', 'https://user:word@GITHUB.COM/acme/base'],
    ['github.com', 'git@github.com:acme/base.git'],
    ['github.com/acme', 'ssh://git@github.com/acme/base.git'],
    ['github.com/acme/base', 'https://github.com/acme/base.git'],
    ['https://git.example:8443/team/', 'https://git.example:8443/team/base'],
    ['http://git.example', 'http://git.example/base.git'],
    ['file:///srv/git', 'file:///srv/git/base.git'],
  ])('%s covers the repository %s', (place, url) => expect(allows(place, url)).toBe(true))

  test.each([
    ['github.com/acme', 'https://github.com/acme-evil/base.git'],
    ['github.com/acme', 'https://github.com/acme/../evil/base.git'],
    ['github.com/acme', 'https://github.com/acme/%2e%2e/evil/base.git'],
    ['github.com/acme', 'https://github.com/Acme/base.git'],
    ['github.com', 'https://evil.example/github.com/base.git'],
    ['github.com', 'https://github.com@evil.example/base.git'],
    ['github.com', 'https://github.com.evil.example/base.git'],
    ['github.com', 'https://github.com:8443/base.git'],
    ['github.com', 'http://github.com/acme/base.git'],
    ['github.com', 'git://github.com/acme/base.git'],
    ['github.com', 'ext::sh -c touch% /tmp/x'],
    ['github.com', '--upload-pack=x github.com:acme'],
    ['github.com', '-oProxyCommand=x@github.com:acme'],
    ['github.com', 'oci://github.com/acme/base'],
    ['github.com', 'file:///github.com/base.git'],
    ['file:///srv/git', 'file:///srv/git/../../etc'],
    ['file:///srv/git', '/srv/git/base.git'],
    ['https://git.example', 'git@git.example:base.git'],
  ])('%s does not cover the repository %s', (place, url) => expect(allows(place, url)).toBe(false))

  test.each([
    ['charts.example', 'https://charts.example/stable', true],
    ['charts.example', 'http://charts.example/stable', false],
    ['ghcr.io/acme', 'ghcr.io/acme/charts', true],
    ['ghcr.io/acme', 'oci://ghcr.io/acme/charts', true],
    ['ghcr.io/acme', 'oci://ghcr.io/other/charts', false],
    ['http://registry.example:5000', 'oci://registry.example:5000/charts', true],
    ['charts.example', 'git@charts.example:charts', false],
    ['file:///srv/charts', 'file:///srv/charts', false],
  ])('%s and the chart repository %s: %s', (place, url, covered) =>
    expect(allows(place, url, 'web')).toBe(covered),
  )

  test.each([
    '',
    'two words',
    'git://github.com',
    'github.com/../x',
    '-x',
    'https://',
    'file://host/path',
    '*',
  ])('is not: %j', (text) => expect(fetchPlaceOf(text)).toBeNull())
})
