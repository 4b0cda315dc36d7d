import { describe, expect, test } from '@jest/globals'
import { credentialForms, leafCredentials } from '../../src/shell/kubernetes/credentials.js'
import { createAuthority } from './certificates.js'

const base64 = (text: string): string => Buffer.from(text).toString('base64')

describe('credentials to mask', () => {
  test('a token in both forms', () => {
    expect(leafCredentials({ token: 'eyJ.token' })).toEqual(['eyJ.token', base64('eyJ.token')])
  })

  test('a key and a certificate: the base64, and the PEM line by line, without its markers', () => {
    const { cert, key } = createAuthority('a')
    const masks = leafCredentials({ 'client-key-data': base64(key), 'client-certificate-data': base64(cert) })
    expect(masks).toContain(base64(key))
    const lines = `${key}${cert}`.split('\n').filter((line) => line !== '' && !line.startsWith('-----'))
    expect(masks).toEqual(expect.arrayContaining(lines))
    expect(masks.filter((mask) => mask.startsWith('-----'))).toEqual([])
  })

  test('a password: alone, and as basic authentication sends it', () => {
    const masks = leafCredentials({ username: 'triage', password: 'pass word' })
    expect(masks).toEqual(expect.arrayContaining(['pass word', base64('triage:pass word')]))
    expect(masks).not.toContain('triage')
  })

  test("a proxy's password", () => {
    expect(leafCredentials({}, { 'proxy-url': 'http://me:p%40ssword@proxy:3128' })).toEqual(
      expect.arrayContaining(['p%40ssword', 'p@ssword']),
    )
  })

  test('nothing short, no names, no servers, no certificate authority (Azure/k8s-set-context#146)', () => {
    const cluster = { server: 'https://k8s.example.com', 'certificate-authority-data': base64('certificate') }
    expect(leafCredentials({ username: 'someone', token: 'v1' }, cluster)).toEqual([])
    expect(credentialForms('')).toEqual([])
  })
})
