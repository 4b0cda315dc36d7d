import { describe, expect, test } from '@jest/globals'
import { proxyFor } from '../../src/shell/kubernetes/proxy-environment.js'

const server = new URL('https://api.k8s.example.com:6443')
const through = (env: { [name: string]: string }, to = server): string =>
  proxyFor(to, { HTTPS_PROXY: 'http://proxy:3128', ...env })

describe('the proxy of the environment', () => {
  test('is used for https, in either spelling, with or without a scheme', () => {
    expect(through({})).toBe('http://proxy:3128')
    expect(proxyFor(server, { https_proxy: 'proxy:3128' })).toBe('http://proxy:3128')
    expect(proxyFor(server, { HTTP_PROXY: 'http://proxy:3128' })).toBe('')
    expect(proxyFor(new URL('http://api.example.com'), { HTTP_PROXY: 'http://proxy:3128' })).toBe(
      'http://proxy:3128',
    )
  })

  test.each([
    ['*', ''],
    ['example.com', ''],
    ['.example.com', ''],
    ['*.example.com', ''],
    ['api.k8s.example.com:6443', ''],
    ['api.k8s.example.com:443', 'http://proxy:3128'],
    ['.api.k8s.example.com', 'http://proxy:3128'],
    ['ample.com', 'http://proxy:3128'],
    ['localhost, example.com', ''],
  ])('NO_PROXY=%s', (exceptions, expected) => {
    expect(through({ NO_PROXY: exceptions })).toBe(expected)
  })

  test('an address can be excepted by its range', () => {
    const address = new URL('https://10.20.30.40')
    expect(through({ NO_PROXY: '10.0.0.0/8' }, address)).toBe('')
    expect(through({ NO_PROXY: '10.20.0.0/24' }, address)).toBe('http://proxy:3128')
  })

  test('loopback never goes through one', () => {
    for (const local of ['https://127.0.0.1:6443', 'https://localhost', 'https://[::1]:6443'])
      expect(through({}, new URL(local))).toBe('')
  })
})
